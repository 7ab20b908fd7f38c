import { z } from 'zod';
import { readText, sha256Hex, stringifyJson, writeFileAtomic } from '../../common/index.ts';
import {
  type AnsweredQuestion,
  chartsOf,
  loadTemplates,
  type PageScores,
  type Report,
  reachedPartials,
  renderCard,
  renderPage,
  type TemplateSet,
} from '../../report/index.ts';
import { PAGE_FILE, RELEASE_FILES } from '../../state/index.ts';
import type { RunContext } from '../inputs/index.ts';
import { buildReport, type ReportParts, writtenWith } from '../release/index.ts';
import { runStage, type Stage } from './stage.ts';

const sha256 = z.string();
const renderedSchema = z.strictObject({
  card: sha256,
  report: sha256,
  plan: sha256,
  page: sha256,
  ledger: sha256.optional(),
  /** Of the charts, by their file names. */
  charts: z.record(z.string(), sha256),
});
type Rendered = z.infer<typeof renderedSchema>;

const stage: Stage<Rendered> = {
  name: 'render',
  output: renderedSchema,
  summarize: () => `${RELEASE_FILES.card}, ${RELEASE_FILES.report}, ${RELEASE_FILES.plan}, ${PAGE_FILE}`,
};

/**
 * Loads the card's templates: the built-in ones, and a user's folder over them. They are parsed here, so that a fault
 * in their syntax is known before hours of questions; whether a field exists is known when the report is.
 *
 * @throws EspalierError `template-invalid`, `file-unreadable`
 */
export async function templatesOf(
  overrides: string | undefined,
  { templatesDir }: { templatesDir: string },
): Promise<TemplateSet> {
  const templates = await loadTemplates({
    builtin: templatesDir,
    ...(overrides === undefined ? {} : { overrides }),
  });
  reachedPartials(templates);
  return templates;
}

/** What only the page shows. */
interface PageParts {
  readonly questions: readonly AnsweredQuestion[];
  readonly scores: PageScores | undefined;
}

/** Writes report, card, page and a copy of the plan into the run directory. */
export function render(
  parts: ReportParts,
  forPage: PageParts,
  templates: TemplateSet,
  context: RunContext,
): Promise<Rendered> {
  const report = reportWithCard(parts, templates);
  const plan = parts.surgery.planFile.text;
  const ledger = parts.ledger?.text;
  const at = (name: string) => context.runDir.at(name);
  return runStage(context, stage, {
    inputs: { report, plan, forPage, templates: digestOfTemplates(templates) },
    stillValid: async (output) => {
      const digest = (name: string) => readText(at(name)).then(sha256Hex, () => undefined);
      const charts = Object.entries(output.charts);
      for (const [name, known] of charts) if ((await digest(name)) !== known) return false;
      return (
        (await digest(RELEASE_FILES.card)) === output.card &&
        (await digest(RELEASE_FILES.report)) === output.report &&
        (await digest(RELEASE_FILES.plan)) === output.plan &&
        (output.ledger === undefined || (await digest(RELEASE_FILES.ledger)) === output.ledger) &&
        (await digest(PAGE_FILE)) === output.page
      );
    },
    work: async () => {
      const card = renderCard({ report, templates });
      const page = renderPage(report, forPage.questions, templates.page, forPage.scores);
      const charts = chartsOf(report);
      const json = stringifyJson(report);
      await writeFileAtomic(at(RELEASE_FILES.report), json);
      await writeFileAtomic(at(RELEASE_FILES.card), card);
      await writeFileAtomic(at(RELEASE_FILES.plan), plan);
      if (ledger !== undefined) await writeFileAtomic(at(RELEASE_FILES.ledger), ledger);
      await writeFileAtomic(at(PAGE_FILE), page);
      for (const { path, content } of charts) await writeFileAtomic(at(path), content);
      return {
        card: sha256Hex(card),
        report: sha256Hex(json),
        plan: sha256Hex(plan),
        page: sha256Hex(page),
        ...(ledger !== undefined && { ledger: sha256Hex(ledger) }),
        charts: Object.fromEntries(charts.map(({ path, content }) => [path, sha256Hex(content)])),
      };
    },
  });
}

/** The report, with what a release of it writes: of the card too, which says nothing of that. */
function reportWithCard(parts: ReportParts, templates: TemplateSet): Report {
  const report = buildReport(parts);
  const written = writtenWith(report, renderCard({ report, templates }));
  return { ...report, release: { ...report.release, written } };
}

/** Of all that a card and a page are rendered with. */
export function digestOfTemplates({ card, page, partials }: TemplateSet): string {
  return sha256Hex(
    JSON.stringify([card.text, page.text, ...[...partials].map(([name, file]) => [name, file.text])]),
  );
}
