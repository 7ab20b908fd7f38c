/** KL divergence to the base. */

export {
  CATEGORY_LICENSE,
  categorySource,
  categoryText,
  KLD_CATEGORIES,
  type KldCategory,
} from './categories.ts';
export { type KldSettings, kldInJob, kldJobIdentity, LAST_LINE, textInJob } from './kld-in-job.ts';
export {
  type KldMeasured,
  type KldOfTexts,
  kldCategoryMeasuredSchema,
  kldMeasuredSchema,
  kldResult,
  kldResults,
} from './kld-measured.ts';
export { kldTexts } from './kld-texts.ts';
export {
  compareWithBase,
  type KldTask,
  kldMeasured,
  kldOfTexts,
  removeStored,
  type StoredBase,
  storeBase,
  storedBase,
  wantedOf,
} from './measure-kld.ts';
export { type KldRecord, kldRecord, kldRecordSchema } from './record.ts';
