import { stringifyJson } from '../../common/index.ts';
import type { ReleaseFile } from '../../hub/index.ts';
import { type Report, renderCard, type TemplateSet } from '../../report/index.ts';
import { RELEASE_FILES } from '../../state/index.ts';
import type { Candidates } from './checked-release.ts';
import type { Companion } from './published/index.ts';
import { folderOf, rootFilesOf, writtenWith } from './release-files.ts';

/**
 * The files of a release: the candidates, a folder of each with its report, plan and records, and at the root report and plan of
 * the primary one and the card, which lists all candidates of the repo. Pure.
 *
 * @param beside reports of other candidates that are in the repo, and stay
 * @param companions files of the base's repo that are carried over
 */
export function composeRelease(
  candidates: Candidates,
  beside: readonly Report[],
  companions: readonly Companion[],
  templates: TemplateSet,
): ReleaseFile[] {
  const [primary] = candidates;
  const others = [...candidates.slice(1).map(({ report }) => report), ...beside];
  const report = withCompanions(primary.report, companions);
  const card = renderCard({ report, others, templates });
  const texts = candidates.map((one) =>
    one === primary ? withCard(primary.reportText, report, card) : one.reportText,
  );
  return [
    ...candidates.flatMap(({ models }) => models),
    { path: RELEASE_FILES.card, content: card },
    { path: RELEASE_FILES.plan, content: primary.planText },
    { path: RELEASE_FILES.report, content: texts[0] ?? '' },
    ...ledgerFile(candidates),
    ...rootFilesOf(report),
    ...companions.map(({ file }) => file),
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

/** The ledger with the trials of all candidates: each that was tried after another one has that one's entries too. */
function ledgerFile(candidates: Candidates): ReleaseFile[] {
  const ledgers = candidates.flatMap(({ ledger }) => ledger ?? []);
  const [longest] = ledgers.toSorted((a, b) => b.length - a.length);
  return longest === undefined ? [] : [{ path: RELEASE_FILES.ledger, content: longest }];
}

function withCompanions(report: Report, found: readonly Companion[]): Report {
  if (found.length === 0) return report;
  const companions = found.map(({ file: { path }, bytes, sha256 }) => ({ path, bytes, sha256 }));
  return { ...report, release: { ...report.release, companions } };
}

/** The text of a report, with what a release with this card writes. */
function withCard(text: string, report: Report, card: string): string {
  const { release, ...rest } = JSON.parse(text) as Report;
  const { companions } = report.release;
  const written = writtenWith(report, card);
  // In the order of the keys that it has: without others in the repo it stays as it is.
  return stringifyJson({ ...rest, release: { ...release, ...(companions && { companions }), written } });
}
