/** Rows of data sets. */

export { type Dataset, type DatasetFile, loadDataset, sourceName } from './load.ts';
export { sourceParts } from './pattern.ts';
export { pickQuestions } from './sample.ts';
