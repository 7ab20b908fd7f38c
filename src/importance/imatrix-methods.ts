import type { ByteSource } from '../bytes/source.ts';
import type { MoeModel } from '../moe/model.ts';
import { checkFiles } from './files.ts';
import { protectedExperts, unreliableNotes } from './guards.ts';
import { type Imatrix, readImatrix } from './imatrix.ts';
import { layerEnergies, layerGates } from './imatrix-energy.ts';
import type { ImportanceMethod } from './method.ts';
import { formatMix, mixDomains } from './mix.ts';

/** Scores of one layer in one domain, by expert. */
type LayerScore = (
  model: MoeModel,
  base: ByteSource,
  imatrix: Imatrix,
  row: number,
  signal?: AbortSignal,
) => Promise<number[]> | number[];

/** A method that scores each domain's imatrix alone and mixes the domains; the guards are the same for all. */
function imatrixMethod(name: string, summary: string, scoreLayer: LayerScore): ImportanceMethod {
  return {
    name,
    summary,
    takes: ['from', 'mix', 'protect-domains'],
    async score(model, base, { files, mix = 'normalised-max', protectDomains = [], signal } = {}) {
      const given = checkFiles(name, files, {
        what: 'imatrix files, one a domain',
        hint: 'Make them with llama-imatrix or espalier calibrate; give them with --from math=a.gguf,code=b.gguf',
      });
      const imatrices: Imatrix[] = [];
      for (const file of given) imatrices.push(await readImatrix(file, model));
      const layers = [];
      for (const [row, { index }] of model.layers.entries()) {
        const domains = new Map<string, number[]>();
        for (const imatrix of imatrices) {
          domains.set(imatrix.domain, await scoreLayer(model, base, imatrix, row, signal));
        }
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

/** Share of the routes that went to an expert. */
export const imatrixFrequency = imatrixMethod(
  'imatrix-frequency',
  'share of routed tokens, from imatrix files; reads the header of the base only',
  (model, _base, { layers, tokens }, row) =>
    Array.from(layers[row]!.down.counts, (count) => count / (tokens * model.expertUsedCount)),
);

/**
 * MSAN: mean squared norm of an expert's output over the tokens routed to it, without gate and frequency
 * (arXiv 2606.15716; on tiny-gpt-oss no better than `router-norm-bias`, see plans/README.md), from the second moments (and, where the file has them, the means) of what enters `down`.
 */
export const imatrixEnergy = imatrixMethod(
  'imatrix-energy',
  'mean squared output norm over routed tokens (MSAN), from imatrix files; reads all down weights',
  layerEnergies,
);

/**
 * REAP (arXiv 2510.13999) approximated: root of the MSAN times the routing weight that the expert has at its mean
 * input. The imatrix has no gates, and the mean input is not the input: a proxy.
 */
export const imatrixReap = imatrixMethod(
  'imatrix-reap',
  'root of MSAN times a proxy of the gate (REAP without gates), from imatrix files with in_sum',
  async (model, base, imatrix, row, signal) => {
    const gates = await layerGates(model, base, imatrix, row, signal);
    const energies = await layerEnergies(model, base, imatrix, row, signal);
    return gates.map((gate, expert) => gate * Math.sqrt(energies[expert]!));
  },
);
