import type { TensorInfo } from '../../gguf/index.ts';
import type { MoeModel } from '../../moe/index.ts';
import { partOf, requiredPart, routerOf } from './expert-tensors.ts';
import { protectedExperts, unreliableNotes } from './guards.ts';
import { type LayerPass, layerEnergies, layerGates } from './imatrix-energy.ts';
import { checkFiles, type ImportanceMethod } from './importance-method.ts';
import { formatMix, mixDomains } from './mix.ts';
import { type Imatrix, readImatrix } from './read-imatrix.ts';
import { openReducer } from './weights/index.ts';

/** Scores of one layer, by domain and expert. */
type LayerScore = (imatrices: readonly Imatrix[], pass: LayerPass) => Promise<number[][]> | number[][];

/** A method that scores each domain's imatrix alone and mixes the domains; the guards are the same for all. */
function imatrixMethod(
  name: string,
  summary: string,
  reads: ((name: string, model: MoeModel) => TensorInfo[]) | undefined,
  scoreLayer: LayerScore,
): ImportanceMethod {
  return {
    name,
    summary,
    takes: ['from', 'mix', 'protect-domains'],
    reads: (model) => reads?.(name, model) ?? [],
    async score(model, base, { files, mix = 'normalised-max', protectDomains = [], threads, signal } = {}) {
      const given = checkFiles(name, files, {
        what: 'imatrix files, one for each domain',
        hint: 'Make them with llama-imatrix or espalier calibrate; give them with --from math=a.gguf,code=b.gguf',
      });
      const imatrices: Imatrix[] = [];
      for (const file of given) imatrices.push(await readImatrix(file, model));
      const bytes = reads?.(name, model).reduce((sum, { byteLength }) => sum + byteLength, 0);
      const work = bytes === undefined ? { bytes: 0 } : { bytes, threads };
      await using reducer = openReducer(base, { ...work, signal });
      const layers = [];
      for (const [row, { index }] of model.layers.entries()) {
        const scores = await scoreLayer(imatrices, { model, base, reducer, row, signal });
        const domains = new Map(imatrices.map(({ domain }, i) => [domain, scores[i]!]));
        layers.push({ layer: index, scores: mixDomains(mix, domains) });
      }
      const guarded = protectDomains.length > 0;
      return {
        method: name,
        inputs: imatrices.map(({ digest }) => digest),
        options: {
          domains: imatrices.map(({ domain }) => domain).join(','),
          mix: formatMix(mix),
          ...(guarded && { 'protect-domains': protectDomains.join(',') }),
        },
        ...(guarded && { protected: protectedExperts(model, imatrices, protectDomains) }),
        notes: unreliableNotes(imatrices),
        layers,
      };
    },
  };
}

function energyReads(name: string, model: MoeModel): TensorInfo[] {
  return model.layers.flatMap((layer) => [
    requiredPart(name, model, layer, 'ffn_down_exps.weight'),
    ...[partOf(layer, 'ffn_down_exps.bias') ?? []].flat(),
  ]);
}

/**
 * Share of the routes that went to an expert (as `routing-frequency`). On tiny-gpt-oss it beats `router-norm-bias` from 28 of 32
 * experts down, and not at 30 (docs/plan-measurements.md).
 */
export const imatrixFrequency = imatrixMethod(
  'imatrix-frequency',
  'share of routed tokens, from imatrix files; reads only the header of the base',
  undefined,
  (imatrices, { model, row }) =>
    imatrices.map(({ layers, tokens }) =>
      Array.from(layers[row]!.down.counts, (count) => count / (tokens * model.layers[row]!.used)),
    ),
);

/**
 * MSAN: mean squared norm of an expert's output over the tokens routed to it, without gate and frequency
 * (arXiv 2606.15716; on tiny-gpt-oss no better than `router-norm-bias`, see docs/plan-measurements.md), from the second moments (and, where the file has them, the means) of what enters `down`.
 */
export const imatrixEnergy = imatrixMethod(
  'imatrix-energy',
  'mean squared output norm over routed tokens (MSAN), from imatrix files; reads all down weights',
  energyReads,
  layerEnergies,
);

/**
 * REAP (arXiv 2510.13999) approximated: root of the MSAN times the routing weight that the expert has at its mean
 * input. The imatrix has no gates, and the mean input is not the input: a proxy. On tiny-gpt-oss it leaves less divergence
 * than `router-norm-bias`, and gives no more right answers at 30 and 27 of 32 experts (docs/plan-measurements.md).
 */
export const imatrixReap = imatrixMethod(
  'imatrix-reap',
  'root of MSAN times a proxy of the gate (REAP without gates), from imatrix files with in_sum',
  (name, model) => [...energyReads(name, model), ...model.layers.flatMap(routerOf)],
  async (imatrices, pass) => {
    const gates: number[][] = [];
    for (const imatrix of imatrices) gates.push(await layerGates(imatrix, pass));
    const energies = await layerEnergies(imatrices, pass);
    return gates.map((own, domain) =>
      own.map((gate, expert) => gate * Math.sqrt(energies[domain]![expert]!)),
    );
  },
);
