import type { z } from 'zod';
import { EspalierError } from '../../../common/index.ts';
import {
  byModel,
  type KldCategoryResult,
  type KldResult,
  kldCategorySchema,
  kldResultSchema,
  mapModels,
  ofModel,
} from '../../results/index.ts';
import { disagreement, kldMeasures, kldRecordSchema } from './record.ts';

/** What was measured of several models on one text, before anything is computed from it. */
export const kldMeasuredSchema = kldResultSchema
  .omit({ results: true })
  .extend({ records: byModel(kldRecordSchema) });
export type KldMeasured = z.infer<typeof kldMeasuredSchema>;

/**
 * The result of a measurement.
 *
 * @throws EspalierError `trial-invalid` where chunks and statistics of a record do not agree
 */
export function kldResult({ records, ...known }: KldMeasured): KldResult {
  const result = (id: string) => {
    const record = ofModel(records, id);
    const problem = disagreement(record);
    if (problem === undefined) return kldMeasures(record);
    throw new EspalierError('trial-invalid', `the KL divergence of ${id}: ${problem}`, {
      hint: 'The records were edited, or made by another version.',
    });
  };
  return { ...known, results: mapModels(Object.keys(records), result) };
}

/** The same of a text of one kind. */
export const kldCategoryMeasuredSchema = kldCategorySchema
  .omit({ results: true })
  .extend({ records: byModel(kldRecordSchema) });

/** What was measured of a text of the user's, and of texts by category. */
export interface KldOfTexts {
  readonly kld?: KldMeasured | undefined;
  readonly kldCategories?: z.infer<typeof kldCategoryMeasuredSchema>[] | undefined;
}

/**
 * The results of several texts.
 *
 * @throws EspalierError `trial-invalid`, as {@link kldResult}
 */
export function kldResults({ kld, kldCategories }: KldOfTexts): {
  kld?: KldResult;
  kldCategories?: KldCategoryResult[];
} {
  return {
    ...(kld && { kld: kldResult(kld) }),
    ...(kldCategories && {
      kldCategories: kldCategories.map(({ category, title, ...measured }) => ({
        ...{ category, title },
        ...kldResult(measured),
      })),
    }),
  };
}
