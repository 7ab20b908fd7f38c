import { stringifyJson } from '../common/files.ts';
import type { ReleaseFile } from '../hub/index.ts';
import { renderCard } from '../report/render.ts';
import type { Report } from '../report/report.ts';
import type { TemplateSet } from '../report/templates.ts';
import { RELEASE_FILES } from '../state/run-directory.ts';
import type { CheckedRelease } from './checked-release.ts';
import { folderOf, rootFilesOf, writtenWith } from './release-files.ts';

/** Candidates that are released together: of one file that one, else the one that was tried first. */
export type Candidates = readonly [primary: CheckedRelease, ...others: CheckedRelease[]];

/**
 * The files of a release: the candidates, a folder of each with its report, plan and records, and at the root report and plan of
 * the primary one and the card, which lists all candidates of the repo. Pure.
 *
 * @param beside reports of other candidates that are in the repo, and stay
 */
export function composeRelease(
  candidates: Candidates,
  beside: readonly Report[],
  templates: TemplateSet,
): ReleaseFile[] {
  const [primary] = candidates;
  const others = [...candidates.slice(1).map(({ report }) => report), ...beside];
  const card = renderCard({ report: primary.report, others, templates });
  const texts = candidates.map((one) => (one === primary ? withCard(one, card) : one.reportText));
  return [
    ...candidates.flatMap(({ models }) => models),
    { path: RELEASE_FILES.card, content: card },
    { path: RELEASE_FILES.plan, content: primary.planText },
    { path: RELEASE_FILES.report, content: texts[0] ?? '' },
    ...(primary.ledger === undefined ? [] : [{ path: RELEASE_FILES.ledger, content: primary.ledger }]),
    ...rootFilesOf(primary.report),
    ...candidates.flatMap(({ report, planText, records }, i) => {
      const folder = folderOf(report);
      return [
        { path: `${folder}/${RELEASE_FILES.report}`, content: texts[i] ?? '' },
        { path: `${folder}/${RELEASE_FILES.plan}`, content: planText },
        ...records.map(({ path, content }) => ({ path: `${folder}/${path}`, content })),
      ];
    }),
  ];
}

/** The text of a report, with what a release with this card writes. */
function withCard({ report, reportText }: CheckedRelease, card: string): string {
  const { release, ...rest } = JSON.parse(reportText) as Report;
  const written = writtenWith(report, card);
  // In the order of the keys that it has: without others in the repo it stays as it is.
  return stringifyJson({ ...rest, release: { ...release, written } });
}
