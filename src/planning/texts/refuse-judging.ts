import { type Context, type NamedText, refuseOverlap } from '../../pipeline/index.ts';
import { refuseHeldOut, type TextParts } from './held-out.ts';

/** What the check of texts against the benchmarks is told. */
export interface OverlapOptions {
  readonly benchmarks: readonly string[];
  readonly allowOverlap: boolean;
}

/**
 * The one check of every text that experts are chosen by (`score`, `sensitivity`, `calibrate`): it must hold nothing of what the choice
 * is judged on, which is questions of the benchmarks, the texts of KL divergence by category, and `built-in:held-out`.
 *
 * @param parts what the texts are made of
 * @returns notes on what is there and allowed
 * @throws EspalierError `dataset-invalid`, and as `refuseOverlap`
 */
export async function refuseJudging(
  texts: readonly NamedText[],
  parts: TextParts,
  { benchmarks, allowOverlap }: OverlapOptions,
  context: Context,
): Promise<string[]> {
  return [
    ...(await refuseHeldOut(texts, parts, allowOverlap, context)),
    ...(await refuseOverlap(texts, benchmarks, allowOverlap, context)),
  ];
}
