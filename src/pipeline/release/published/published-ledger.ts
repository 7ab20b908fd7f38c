import { EspalierError, formatCount, formatInteger } from '../../../common/index.ts';
import {
  checkLedgerHistory,
  type HubLocation,
  LEDGER_PATH,
  parseLedger,
  readHubText,
  readLedger,
} from '../../../hub/index.ts';
import { parseReport, type Report } from '../../../report/index.ts';
import type { Context } from '../../inputs/index.ts';
import { checkLedger } from '../ledger.ts';

/** What the ledger of a repo was found to be. */
export interface FoundLedger {
  readonly entries: number;
  /** Commits whose ledgers this one was compared with. */
  readonly commits: number;
  /** In a sentence. */
  readonly text: string;
}

/**
 * Checks the ledger of a repo at a commit: its chain, that it holds all that earlier commits held, and that the trial of a report is
 * in it as the report says.
 *
 * @returns undefined where the repo has none, and its report names none
 * @throws EspalierError `ledger-broken`; `hub-...`
 */
export async function checkPublishedLedger(
  { repo, revision, path }: HubLocation,
  { hub }: Pick<Context, 'hub'>,
): Promise<FoundLedger | undefined> {
  const text = await readLedger(repo, revision, hub);
  const commits = await checkLedgerHistory(repo, revision, text, hub);
  const { report, problem } = readable(await readHubText(repo, revision, path, hub), path);
  if (report !== undefined) checkLedger(report, text, `of ${repo.id}`);
  if (text === '') return undefined;
  const entries = parseLedger(text, `of ${repo.id}`).length;
  const { trial, of } = report?.ledger?.count ?? {};
  const own =
    trial === undefined
      ? ''
      : `; the report's is trial ${formatInteger(trial)} of ${formatInteger(of ?? trial)} on its questions`;
  const unchecked =
    problem === undefined ? '' : `; whether the report's trial is in it was not checked: ${problem}`;
  const seen = `${LEDGER_PATH} holds ${formatCount(entries, 'trial')}${own}`;
  return {
    entries,
    commits,
    text: `${seen}; no entry was changed or removed in ${formatCount(commits, 'commit')}${unchecked}`,
  };
}

/** A report that another version wrote is proved by its digests; what it counts cannot be compared. */
function readable(text: string, path: string): { readonly report?: Report; readonly problem?: string } {
  try {
    return { report: parseReport(text, path, 'usage') };
  } catch (error) {
    if (error instanceof EspalierError) return { problem: error.message };
    throw error;
  }
}
