import { rm, stat } from 'node:fs/promises';
import type { Context } from '../../pipeline/index.ts';
import type { KldEvaluator } from '../../search/index.ts';
import type { MeasuringInputs } from './measured-texts.ts';
import { openMasks } from './open-masks.ts';
import type { PreparedMasks } from './prepared-masks.ts';

/** What the base did for the jobs of a matrix. */
export interface BaseWork {
  readonly domains: readonly string[];
  /** Of the probabilities that it stored. */
  readonly bytes: number;
  /** Jobs make the probabilities themselves: to move them would take longer. */
  readonly tooLarge: boolean;
  /** Questions that it answered; absent where none were asked. */
  readonly answers?: number;
}

/** An artifact moves at some 50 MB/s: a base reads texts faster than more than this arrives. */
const MOST_BYTES = 4e9;

/**
 * What was made of a base is counted; probabilities that are too large to be moved are removed, as every job would otherwise wait for
 * them.
 */
export async function baseWork(
  { domains, stored }: Pick<KldEvaluator, 'domains' | 'stored'>,
  answers?: number,
  most = MOST_BYTES,
): Promise<BaseWork> {
  let bytes = 0;
  for (const path of stored) bytes += (await stat(path)).size;
  const tooLarge = bytes > most;
  if (tooLarge) for (const path of stored) await rm(path);
  return { domains, bytes, tooLarge, ...(answers !== undefined && { answers }) };
}

/**
 * Lets the base alone read the texts, for the jobs of a matrix.
 *
 * @throws EspalierError as `openMasks`
 */
export async function runBaseAlone(
  who: string,
  { model, source, inputs }: PreparedMasks<MeasuringInputs>,
  context: Context,
): Promise<BaseWork> {
  await using masks = await openMasks(who, model, source, inputs, context);
  return await baseWork(masks.evaluator);
}
