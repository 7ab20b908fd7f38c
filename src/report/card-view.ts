import { frontMatter, stringifyFrontMatter } from './frontmatter.ts';
import { ours, type Report, sentence } from './kit/index.ts';
import {
  alertsView,
  betterRivals,
  citationView,
  creditRows,
  detailRows,
  familyView,
  filesView,
  licenseView,
  limitationsView,
  memoryView,
  methodView,
  proofView,
  purposeView,
  reproduceView,
  SECTIONS,
  sizeRows,
  startView,
  summaryView,
  trialView,
  usageView,
} from './sections/index.ts';

/**
 * A report as ready words: every string is Markdown already, with its values escaped, its numbers
 * rounded and its units named. What a report does not have is `null`, so that a template can ask with
 * `{{#if}}`; nothing is undefined.
 *
 * @param others of the other candidates of the repo
 */
export function cardView(report: Report, others: readonly Report[] = []) {
  return {
    frontMatter: ours(stringifyFrontMatter(frontMatter(report))),
    ...summaryView(report),
    ...filesView(report),
    alerts: alertsView(report),
    details: detailRows(report),
    sizes: sizeRows(report),
    family: familyView(report, others),
    memory: memoryView(report),
    trial: trialView(report),
    betterRivals: betterRivals(report).map(sentence),
    ...sectionViews(report),
    usage: usageView(report),
    start: startView(report, others),
    purpose: purposeView(report),
    method: methodView(report),
    proof: proofView(report),
    limitations: limitationsView(report),
    reproduce: reproduceView(report),
    citation: citationView(report),
    credits: creditRows(report),
    license: licenseView(report),
  };
}

/** What each section shows, by its name. */
type SectionViews = {
  readonly [Own in (typeof SECTIONS)[number] as Own['name']]: ReturnType<Own['card']>;
};

function sectionViews(report: Report): SectionViews {
  return Object.fromEntries(SECTIONS.map((section) => [section.name, section.card(report)])) as SectionViews;
}
