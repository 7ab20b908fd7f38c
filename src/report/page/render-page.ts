import Handlebars from 'handlebars';
import type { Report } from '../kit/index.ts';
import { placeOf, problemOf, templateError } from '../template-error.ts';
import type { TemplateFile } from '../templates.ts';
import type { PageScores } from './experts.ts';
import { pageView } from './page-view.ts';
import type { AnsweredQuestion } from './subject-rows.ts';

/**
 * report.html from a report and its answers: one file that needs no network. Everything in it is escaped by the
 * template engine: prompts and answers are text of others.
 *
 * @param scores by which the map of experts is shaded
 * @throws EspalierError `template-invalid`
 */
export function renderPage(
  report: Report,
  questions: readonly AnsweredQuestion[],
  template: TemplateFile,
  scores?: PageScores,
): string {
  try {
    // An instance of its own: nothing that others registered is seen here.
    return Handlebars.create().compile(template.text, { strict: false })(pageView(report, questions, scores));
  } catch (error) {
    throw templateError(template, placeOf(error), problemOf(error), 'Mend the template there.', error);
  }
}
