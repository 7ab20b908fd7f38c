/** The page: all of a report in one HTML file. */

export type { AnsweredQuestion, Reply } from './answers.ts';
export type { PageScores } from './experts.ts';
export { renderPage } from './render.ts';
