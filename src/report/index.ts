/** report.json, the card and its charts, the page, the job summary. */

export { chartFiles, chartsOf } from './charts.ts';
export { flatten, text } from './escape.ts';
export { evalResultFiles } from './eval-results.ts';
export {
  EXPORT_FORMAT_NAMES,
  EXPORT_FORMATS,
  type ExportFormat,
  evaluationsOf,
  type Prompts,
} from './exports/index.ts';
export { forestText } from './forest-chart.ts';
export { modelStem } from './hub-names.ts';
export {
  countTrials,
  type EndedTrial,
  endedTrialSchema,
  type LedgerEntry,
  ledgerEntrySchema,
  trialEntry,
} from './ledger/index.ts';
export { lineageOf, lineageSchema } from './lineage.ts';
export { markdownTable } from './markdown-table.ts';
export { type AnsweredQuestion, type PageScores, type Reply, renderPage } from './page/index.ts';
export { parseReport, parseReportOr } from './parse-report.ts';
export { reachedPartials } from './partials.ts';
export { quickTrialTable } from './quick-table.ts';
export { renderCard } from './render-card.ts';
export { REPORT_VERSION, type Report, reportSchema } from './report-schema.ts';
export { sectionSummaries } from './section-summary.ts';
export { effortTable, kldCategoryTable } from './sections/index.ts';
export { loadTemplates, type TemplateSet } from './templates.ts';
