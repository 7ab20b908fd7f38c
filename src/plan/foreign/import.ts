import { basename } from 'node:path';
import { EspalierError } from '../../common/index.ts';
import type { MoeModel } from '../../moe/index.ts';
import type { Keep } from '../allocate.ts';
import { idsOf } from './ids.ts';
import { findLists, type Lists, type Meaning, meaningOf } from './lists.ts';
import { parseForeign, type Refuse } from './parse.ts';

/**
 * Reads a plan of another tool: lists of expert ids by layer, as a map (`"3"`, `layer_3`, `blk.3`, `model.layers.3`) or
 * a list in the order of the layers, below a key that says whether they are kept or pruned; a map or list of layers
 * in which each has such a key; records of a layer and an expert each, also as a table; or names of tensors of single experts. JSON
 * Lines are read as the list of their lines, where each may be a map of its own (`{"3": [0, 2]}`). Lists without such a key mean what
 * the file's name says (`experts_to_keep.json`, as the puzzletron of NVIDIA's Model Optimizer writes it), or what the caller says.
 *
 * @param meaning what bare lists hold
 * @param onNote called with what is allowed and looks wrong
 * @throws EspalierError `plan-invalid` when it cannot be read so, `plan-mismatch` when it is not of this model
 */
export function importPlan(
  text: string,
  name: string,
  model: MoeModel,
  meaning?: Meaning,
  onNote: (message: string) => void = () => {},
): Keep {
  const refuse: Refuse = (problem, hint) =>
    new EspalierError('plan-invalid', `${name} cannot be imported: ${problem}`, {
      hint:
        hint ??
        `Expected lists of expert ids by layer under a key such as keep, experts_to_keep, pruned or dropped_experts.`,
    });
  const value = parseForeign(text, refuse);
  const bare = meaning ?? meaningOf(stemOf(name));
  const [first, ...others] = findLists(value, bare);
  if (first === undefined) throw notThere(value, meaning, refuse);
  const against = [first, ...others].every((found) => meaning !== undefined && found.meaning !== meaning);
  if (against) {
    throw refuse(
      `its key says ${first.meaning}, but --import-ids says ${meaning}`,
      'Leave --import-ids out.',
    );
  }
  const ids = idsByLayer(first, model, refuse);
  const keep = keepOf(ids, first.meaning, name, model);
  if (mayCountFromOne([...ids.values()], model.expertCount)) {
    onNote(`${name}: no layer lists expert 0, so that its ids may count from 1; here they count from 0`);
  }
  for (const other of others) {
    const again = keepOf(idsByLayer(other, model, refuse), other.meaning, name, model);
    const layer = Object.keys(keep).find((index) => keep[index]?.join() !== again[index]?.join());
    if (layer !== undefined) {
      throw refuse(
        `it lists experts more than once, and the lists of layer ${layer} contradict each other`,
        'Leave only one of the lists in the file: the kept ids or the dropped ids.',
      );
    }
  }
  return keep;
}

/** What is in the place of lists. */
function notThere(value: unknown, meaning: Meaning | undefined, refuse: Refuse): EspalierError {
  const text = JSON.stringify(value) ?? '';
  const has = (key: string) => text.includes(`"${key}":`);
  if (has('gate_mode') || has('merge_method')) {
    return refuse(
      'it is a mergekit configuration, which says what to merge, not which experts to keep',
      'Import what was kept: {"keep": {"0": [ids], ...}}.',
    );
  }
  if (has('groups') || has('clusters') || has('assignments') || has('merge')) {
    return refuse(
      'it says which experts are merged; a plan can only keep or drop whole experts',
      'List the experts to keep: {"keep": {"0": [ids], ...}}.',
    );
  }
  if (has('scores') || has('reap') || has('saliency')) {
    return refuse(
      'it holds scores, not ids of experts',
      'Scores of espalier score: --scores FILE --keep N; of another tool: --by reap-file --from FILE --keep N.',
    );
  }
  if (meaning !== undefined) return refuse('it holds no lists of expert ids by layer');
  return refuse(
    'no key says whether its experts are kept or pruned',
    `Give --import-ids keep or --import-ids drop, or use one of the keys keep, experts_to_keep, pruned, dropped_experts.`,
  );
}

/** `experts_to_keep` of `dir/experts_to_keep.json`. */
function stemOf(name: string): string {
  return basename(name).replace(/\.(jsonl?|ya?ml|txt|csv|tsv)$/i, '');
}

/** Each layer once; one that is listed for several of its tensors must say the same each time. */
function idsByLayer({ lists, meaning }: Lists, model: MoeModel, refuse: Refuse): Map<number, number[]> {
  const byLayer = new Map<number, number[]>();
  if (lists.length > 1 && lists.every(([, ids]) => typeof ids === 'number')) {
    throw refuse(`${meaning} is one list of numbers, not one for each layer`);
  }
  for (const [layer, ids] of lists) {
    if (layer === undefined) throw refuse('a layer has no number');
    const numbers = idsOf(ids, model.expertCount);
    if (typeof numbers === 'string') throw refuse(`layer ${layer} ${numbers}`);
    if (new Set(numbers).size < numbers.length) throw refuse(`layer ${layer} lists an expert twice`);
    const before = byLayer.get(layer);
    if (before !== undefined && new Set(before).symmetricDifference(new Set(numbers)).size > 0) {
      throw refuse(`layer ${layer} is listed twice, with different experts`);
    }
    byLayer.set(layer, numbers);
  }
  return byLayer;
}

/** Lists chosen without regard to the id leave expert 0 out of all layers as rarely as this, or oftener. */
const BY_CHANCE = 0.05;

/** Whether lists leave out expert 0 where chance would have named it somewhere. */
function mayCountFromOne(lists: readonly (readonly number[])[], experts: number): boolean {
  const chance = lists.reduce((share, ids) => share * (1 - ids.length / experts), 1);
  return chance < BY_CHANCE && lists.every((ids) => !ids.includes(0));
}

function keepOf(
  byLayer: ReadonlyMap<number, readonly number[]>,
  meaning: Meaning,
  name: string,
  { layers, expertCount, header }: MoeModel,
): Keep {
  const refuse = (problem: string, hint?: string) =>
    new EspalierError('plan-mismatch', `${name} is not of ${header.name}: ${problem}`, hint ? { hint } : {});
  const known = layers.map(({ index }) => index);
  const listed = [...byLayer.keys()];
  const fromOne = !listed.includes(0) && known.every((index) => listed.includes(index + 1));
  const range = `The base has experts in ${layers.length} layers, ${known[0]} to ${known.at(-1)}.`;
  // A block without experts may stand there with an empty list.
  const unknown = [...byLayer].find(([layer, ids]) => ids.length > 0 && !known.includes(layer));
  if (unknown !== undefined) {
    const hint = fromOne ? `${range} These layers count from 1: subtract 1 from each.` : range;
    throw refuse(`layer ${unknown[0]} has no experts`, hint);
  }
  return Object.fromEntries(
    known.map((index) => {
      const ids = byLayer.get(index);
      // A list of what is pruned may leave out layers that stay whole; a list of what is kept may not.
      if (ids === undefined && meaning === 'keep') {
        throw refuse(`it has no layer ${index}`, `${range} Every layer needs its list of experts to keep.`);
      }
      const outside = ids?.find((id) => id >= expertCount);
      if (outside !== undefined) {
        const fromOne = [...byLayer.values()].every((own) => !own.includes(0));
        const counts = fromOne ? '; these may count from 1' : '';
        throw refuse(
          `layer ${index} names expert ${outside}, but ids go from 0 to ${expertCount - 1}${counts}`,
          fromOne ? 'Subtract 1 from each id.' : undefined,
        );
      }
      const named = new Set(ids);
      const all = Array.from({ length: expertCount }, (_, id) => id);
      const stay = all.filter((id) => named.has(id) === (meaning === 'keep'));
      if (stay.length === 0) throw refuse(`no expert of layer ${index} would stay`);
      return [String(index), stay];
    }),
  );
}
