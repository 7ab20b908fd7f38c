import { mapParallel } from '../common/parallel.ts';
import type { Progress } from '../common/progress.ts';
import { formatMix, type Mix, mixDomains } from '../importance/mix.ts';
import type { MoeModel } from '../moe/model.ts';
import type { Importance } from '../plan/importance.ts';
import type { Ruler } from './ruler.ts';

export interface MaskKldOptions {
  readonly mix: Mix;
  /** Masks measured at the same time. */
  readonly parallel: number;
  readonly progress: Progress;
}

/**
 * Importance of an expert: the KL divergence that its absence alone causes against the base, by domain, mixed.
 * Layers times experts masks, independent of each other. On tiny-gpt-oss it leaves a third of the divergence that
 * `router-norm-bias` leaves at 28 of 32 experts (plans/README.md).
 */
export async function maskKld(
  model: MoeModel,
  ruler: Ruler,
  { mix, parallel, progress }: MaskKldOptions,
): Promise<Importance> {
  const single = model.layers.flatMap(({ index }) =>
    Array.from({ length: model.expertCount }, (_, expert) => ({ layer: index, expert })),
  );
  let done = 0;
  const measured = await mapParallel(single, parallel, async ({ layer, expert }) => {
    const result = await ruler.measure(new Map([[layer, new Set([expert])]]));
    done += 1;
    progress({ type: 'items', label: 'masks', done, total: single.length });
    return result;
  });
  return {
    method: 'mask-kld',
    inputs: ruler.inputs,
    options: { domains: ruler.domains.join(','), mix: formatMix(mix) },
    layers: model.layers.map(({ index }, row) => {
      const own = measured.slice(row * model.expertCount, (row + 1) * model.expertCount);
      // Noise can make a mean slightly negative; as a share of a sum that would be nonsense.
      const domains = ruler.domains.map(
        (domain) => [domain, own.map((result) => Math.max(0, result[domain]!.meanKld))] as const,
      );
      return { layer: index, scores: mixDomains(mix, new Map(domains)) };
    }),
  };
}
