/** The page: all of a report in one HTML file. */

export type { PageScores } from './experts.ts';
export { renderPage } from './render-page.ts';
export type { AnsweredQuestion, Reply } from './subject-rows.ts';
