import { EspalierError, fileKind } from '../../common/index.ts';
import type { MoeModel } from '../../moe/index.ts';
import { isObject, layerOf, parseForeign } from '../../plan/index.ts';
import { checkFiles, type ImportanceMethod, readInput } from './importance-method.ts';
import { formatMix, mixDomains } from './mix.ts';

/**
 * REAP, computed elsewhere: the mean over the tokens routed to an expert of its gate weight times the norm of its output
 * (arXiv 2510.13999, equation 9), which neither weights nor imatrix files hold. The file is JSON, by layer an object with
 * `reap`, a number an expert, as llama.cpp's expert profiler writes it (pull request 20454), or the numbers alone; other keys are passed over,
 * and names of layers, tables and what Python prints are read as in `importPlan`. CerebrasResearch/reap
 * stores the same mapping with torch: `json.dump({l: {"reap": d["reap"].tolist()} for l, d in torch.load(FILE).items()}, out)`.
 */
export const reapFile: ImportanceMethod = {
  name: 'reap-file',
  summary: 'REAP scores measured by another tool, as JSON; reads only the header of the base',
  takes: ['from', 'mix'],
  async score(model, _base, { files, mix = 'normalised-max' } = {}) {
    const given = checkFiles('reap-file', files, {
      what: 'JSON files of REAP scores, one for each domain',
      hint: 'Give them with --from math=a.json,code=b.json; each holds {"0": {"reap": [...]}, ...}.',
    });
    const read = await Promise.all(
      given.map(async ({ domain, path }) => {
        const { bytes, digest } = await readInput(path);
        const kind = fileKind(bytes);
        if (kind !== undefined) {
          throw new EspalierError('dataset-invalid', `${path} is ${kind.name}, expected JSON`, {
            hint: kind.name.includes('torch') ? TORCH : kind.hint,
          });
        }
        return { domain, digest, layers: readScores(new TextDecoder().decode(bytes), path, model) };
      }),
    );
    return {
      method: 'reap-file',
      inputs: read.map(({ digest }) => digest),
      options: { domains: read.map(({ domain }) => domain).join(','), mix: formatMix(mix) },
      layers: model.layers.map(({ index }) => ({
        layer: index,
        scores: mixDomains(mix, new Map(read.map(({ domain, layers }) => [domain, layers.get(index)!]))),
      })),
    };
  },
};

/** Loads tensors only, as a file of torch can hold code. */
const TORCH =
  'python -c "import json,sys,torch; json.dump({l: {\\"reap\\": d[\\"reap\\"].tolist()} for l, d in torch.load(sys.argv[1], weights_only=True).items()}, sys.stdout)" FILE > FILE.json';

/** Columns of a table of scores, and keys of records. */
const [LAYER, EXPERT, SCORE] = [/^layer/i, /^expert/i, /^(reap|score|saliency|importance)/i];

/** Rows of a layer, an expert and its score, as lists by layer; undefined for what is not rows. */
function fromRows(
  value: unknown,
  experts: number,
  refuse: (problem: string) => EspalierError,
): Record<string, unknown[]> | undefined {
  const [first] = Array.isArray(value) ? (value as unknown[]) : [];
  if (!isObject(first)) return undefined;
  const [layer, expert, score] = [LAYER, EXPERT, SCORE].map((name) =>
    Object.keys(first).find((key) => name.test(key)),
  );
  if (layer === undefined || expert === undefined || score === undefined) return undefined;
  const lists: Record<string, unknown[]> = {};
  for (const [at, row] of (value as unknown[]).entries()) {
    const [index, id, text] = isObject(row) ? [String(row[layer]), Number(row[expert]), row[score]] : [];
    if (index === undefined || id === undefined || !(Number.isInteger(id) && id >= 0 && id < experts)) {
      throw refuse(`record ${at + 1} has no expert from 0 to ${experts - 1}`);
    }
    lists[index] ??= [];
    if (lists[index][id] !== undefined) throw refuse(`expert ${id} of layer ${index} is listed twice`);
    lists[index][id] = text;
  }
  return lists;
}

/**
 * The scores of every layer of a base, in the order of its experts.
 *
 * @throws EspalierError `dataset-invalid` for what holds no scores, `usage` for those of another model
 */
function readScores(text: string, path: string, { layers, expertCount }: MoeModel): Map<number, number[]> {
  const refuse = (problem: string, hint?: string) =>
    new EspalierError('dataset-invalid', `${path} cannot be read: ${problem}`, {
      hint: hint ?? 'It must contain one number per expert for each layer: {"0": {"reap": [...]}, ...}.',
    });
  const found = new Map<number, number[]>();
  const read = parseForeign(text, refuse);
  for (const [key, value] of Object.entries(fromRows(read, expertCount, refuse) ?? layersIn(read))) {
    const layer = layerOf(key);
    const list: unknown = isObject(value) ? value.reap : value;
    // Another fact, or a block without experts.
    if (layer === undefined || (Array.isArray(list) && list.length === 0)) continue;
    if (!Array.isArray(list)) throw refuse(`layer ${layer} has no list "reap"`);
    if (found.has(layer)) throw refuse(`layer ${layer} is listed twice`);
    const scores = list.map(numberIn);
    const broken = scores.findIndex((score) => typeof score !== 'number' || !Number.isFinite(score));
    if (broken !== -1) {
      throw refuse(
        `expert ${broken} of layer ${layer} has the score ${scores[broken]}, which is not a number`,
        'An expert to which no token was routed has no score: measure on more text, or give it 0.',
      );
    }
    found.set(layer, scores as number[]);
  }
  const mismatch = (problem: string) => new EspalierError('usage', `${path} is of another model: ${problem}`);
  const unexpected = [...found.keys()].find((layer) => !layers.some(({ index }) => index === layer));
  if (unexpected !== undefined) throw mismatch(`it has layer ${unexpected}`);
  for (const { index } of layers) {
    const count = found.get(index)?.length;
    if (count === undefined) throw mismatch(`it lacks layer ${index}`);
    if (count !== expertCount)
      throw mismatch(`layer ${index} has ${count} scores, but the base has ${expertCount} experts`);
  }
  return found;
}

/** The number that a text holds, as of a table. */
function numberIn(value: unknown): unknown {
  return typeof value === 'string' && value.trim() !== '' && Number.isFinite(Number(value))
    ? Number(value)
    : value;
}

/** What holds the layers: below `layers`, below `reap`, or the whole. */
function layersIn(value: unknown): object {
  if (!isObject(value)) return Array.isArray(value) ? value : {};
  const inner = value.layers ?? value.reap;
  return typeof inner === 'object' && inner !== null ? layersIn(inner) : value;
}
