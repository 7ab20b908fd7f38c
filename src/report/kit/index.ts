/** What sections, page and card are written with: the fields of a report, escaping, numbers, links, figures. */

export {
  bibtex,
  code,
  flatten,
  join,
  link,
  type Markdown,
  md,
  ours,
  shellWord,
  stringLiteral,
  text,
} from './escape.ts';
export { forestChart, forestRows, forestText } from './forest-chart.ts';
export {
  change,
  counted,
  integer,
  modelWord,
  percent,
  pointsWithInterval,
  pValue,
  rateWithInterval,
  ratioPercent,
  sentence,
  share,
  size,
  times,
} from './format.ts';
export {
  type DatasetSource,
  fileUrl,
  modelLink,
  parseDatasetSource,
  repoUrl,
  shortRevision,
} from './hub-links.ts';
export { hubLabel, modelStem, ollamaName } from './hub-names.ts';
export { lineageOf, lineageSchema } from './lineage.ts';
export { markdownTable } from './markdown-table.ts';
export { placeLabels } from './place-labels.ts';
export { REPORT_VERSION, type Report, reportSchema } from './report-schema.ts';
export { anchorOf, defineSection, type Measured, type Section } from './section.ts';
export { shorten } from './svg.ts';
