/** Rows of data sets. */

export { type Dataset, type DatasetFile, loadDataset } from './load.ts';
export { sourceParts } from './pattern.ts';
export { pickQuestions } from './sample.ts';
export { sourceName } from './source-name.ts';
