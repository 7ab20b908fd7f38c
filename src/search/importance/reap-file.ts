import { z } from 'zod';
import { EspalierError } from '../../common/errors.ts';
import { parseJsonFile } from '../../common/json-file.ts';
import { checkFiles, readInput } from './files.ts';
import type { ImportanceMethod } from './method.ts';
import { formatMix, mixDomains } from './mix.ts';

const layerSchema = z.looseObject({ reap: z.array(z.number()).min(1) });
const fileSchema = z.record(z.string().regex(/^\d+$/, 'must be a layer number'), layerSchema);

/**
 * REAP, computed elsewhere: the mean over the tokens routed to an expert of its gate weight times the norm of its output
 * (arXiv 2510.13999, equation 9), which neither weights nor imatrix files hold. The file is JSON, by layer an object with
 * `reap`, a number an expert, as llama.cpp's expert profiler writes it (pull request 20454); other keys are passed over. CerebrasResearch/reap
 * stores the same mapping with torch: `json.dump({l: {"reap": d["reap"].tolist()} for l, d in torch.load(FILE).items()}, out)`.
 */
export const reapFile: ImportanceMethod = {
  name: 'reap-file',
  summary: 'REAP scores that another tool measured, as JSON; reads the header of the base only',
  takes: ['from', 'mix'],
  async score(model, _base, { files, mix = 'normalised-max' } = {}) {
    const given = checkFiles('reap-file', files, {
      what: 'JSON files of REAP scores, one a domain',
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
        const layers = parseJsonFile(fileSchema, new TextDecoder().decode(bytes), path, 'dataset-invalid');
        const [got, wanted] = [Object.keys(layers), model.layers.map(({ index }) => String(index))];
        const unexpected =
          got.find((layer) => !wanted.includes(layer)) ?? wanted.find((layer) => !got.includes(layer));
        const wrong = Object.entries(layers).find(([, { reap }]) => reap.length !== model.expertCount);
        if (unexpected !== undefined || wrong !== undefined) {
          const problem =
            wrong === undefined
              ? `${got.includes(unexpected!) ? 'it has' : 'it lacks'} layer ${unexpected}`
              : `layer ${wrong[0]} has ${wrong[1].reap.length} scores, the base has ${model.expertCount} experts`;
          throw new EspalierError('usage', `${path} is of another model: ${problem}`);
        }
        return { domain, digest, layers };
      }),
    );
    return {
      method: 'reap-file',
      inputs: read.map(({ digest }) => digest),
      options: { domains: read.map(({ domain }) => domain).join(','), mix: formatMix(mix) },
      layers: model.layers.map(({ index }) => ({
        layer: index,
        scores: mixDomains(mix, new Map(read.map(({ domain, layers }) => [domain, layers[index]!.reap]))),
      })),
    };
  },
};
