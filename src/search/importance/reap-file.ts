import { EspalierError } from '../../common/errors.ts';
import type { MoeModel } from '../../moe/index.ts';
import { isObject, layerOf, parseForeign } from '../../plan/index.ts';
import { checkFiles, readInput } from './files.ts';
import type { ImportanceMethod } from './method.ts';
import { formatMix, mixDomains } from './mix.ts';

/**
 * REAP, computed elsewhere: the mean over the tokens routed to an expert of its gate weight times the norm of its output
 * (arXiv 2510.13999, equation 9), which neither weights nor imatrix files hold. The file is JSON, by layer an object with
 * `reap`, a number an expert, as llama.cpp's expert profiler writes it (pull request 20454), or the numbers alone; other keys are passed over,
 * and names of layers and what Python prints are read as in `importPlan`. CerebrasResearch/reap
 * stores the same mapping with torch: `json.dump({l: {"reap": d["reap"].tolist()} for l, d in torch.load(FILE).items()}, out)`.
 */
export const reapFile: ImportanceMethod = {
  name: 'reap-file',
  summary: 'REAP scores that another tool measured, as JSON; reads the header of the base only',
  takes: ['from', 'mix'],
  async score(model, _base, { files, mix = 'normalised-max' } = {}) {
    const given = checkFiles('reap-file', files, {
      what: 'JSON files of REAP scores, one for each domain',
      hint: 'Give them with --from math=a.json,code=b.json; each holds {"0": {"reap": [...]}, ...}.',
    });
    const read = await Promise.all(
      given.map(async ({ domain, path }) => {
        const { bytes, digest } = await readInput(path);
        if (bytes[0] === 0x50 && bytes[1] === 0x4b) {
          throw new EspalierError('dataset-invalid', `${path} is a file of torch, not JSON`, {
            hint: 'python -c "import json,sys,torch; json.dump({l: {\\"reap\\": d[\\"reap\\"].tolist()} for l, d in torch.load(sys.argv[1]).items()}, sys.stdout)" FILE > FILE.json',
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

/**
 * The scores of every layer of a base, in the order of its experts.
 *
 * @throws EspalierError `dataset-invalid` for what holds no scores, `usage` for those of another model
 */
function readScores(text: string, path: string, { layers, expertCount }: MoeModel): Map<number, number[]> {
  const refuse = (problem: string, hint?: string) =>
    new EspalierError('dataset-invalid', `${path} cannot be read: ${problem}`, {
      hint: hint ?? 'It must hold a number for each expert by layer: {"0": {"reap": [...]}, ...}.',
    });
  const found = new Map<number, number[]>();
  for (const [key, value] of Object.entries(layersIn(parseForeign(text, refuse)))) {
    const layer = layerOf(key);
    const list: unknown = isObject(value) ? value.reap : value;
    // Another fact, or a block without experts.
    if (layer === undefined || (Array.isArray(list) && list.length === 0)) continue;
    if (!Array.isArray(list)) throw refuse(`layer ${layer} has no list "reap"`);
    const broken = list.findIndex((score) => typeof score !== 'number' || !Number.isFinite(score));
    if (broken !== -1) {
      throw refuse(
        `expert ${broken} of layer ${layer} has the score ${list[broken]}, which is no number`,
        'An expert that no token was routed to has none: measure on more text, or give it 0.',
      );
    }
    found.set(layer, list as number[]);
  }
  const mismatch = (problem: string) => new EspalierError('usage', `${path} is of another model: ${problem}`);
  const unexpected = [...found.keys()].find((layer) => !layers.some(({ index }) => index === layer));
  if (unexpected !== undefined) throw mismatch(`it has layer ${unexpected}`);
  for (const { index } of layers) {
    const count = found.get(index)?.length;
    if (count === undefined) throw mismatch(`it lacks layer ${index}`);
    if (count !== expertCount)
      throw mismatch(`layer ${index} has ${count} scores, the base has ${expertCount} experts`);
  }
  return found;
}

/** What holds the layers: below `layers`, below `reap`, or the whole. */
function layersIn(value: unknown): object {
  if (!isObject(value)) return Array.isArray(value) ? value : {};
  const inner = value.layers ?? value.reap;
  return typeof inner === 'object' && inner !== null ? layersIn(inner) : value;
}
