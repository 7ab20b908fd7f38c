/** report.json, the card and its charts, the page, the job summary. */

export { chartFiles, chartsOf } from './charts.ts';
export { evalResultFiles } from './eval-results.ts';
export {
  EXPORT_FORMAT_NAMES,
  EXPORT_FORMATS,
  type ExportFormat,
  evaluationsOf,
  type Prompts,
} from './exports/index.ts';
export {
  flatten,
  forestText,
  lineageOf,
  lineageSchema,
  markdownTable,
  modelStem,
  REPORT_VERSION,
  type Report,
  reportSchema,
  text,
} from './kit/index.ts';
export {
  countTrials,
  type EndedTrial,
  endedTrialSchema,
  type LedgerEntry,
  ledgerEntrySchema,
  trialEntry,
} from './ledger/index.ts';
export { type AnsweredQuestion, type PageScores, type Reply, renderPage } from './page/index.ts';
export { parseReport, parseReportOr } from './parse-report.ts';
export { reachedPartials } from './partials.ts';
export { quickTrialTable } from './quick-table.ts';
export { renderCard } from './render-card.ts';
export { sectionSummaries } from './section-summary.ts';
export { effortTable, kldCategoryTable } from './sections/index.ts';
export { loadTemplates, type TemplateSet } from './templates.ts';
