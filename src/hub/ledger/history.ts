import { z } from 'zod';
import { EspalierError, mapParallel } from '../../common/index.ts';
import { RELEASE_FILES } from '../../state/index.ts';
import { apiName, type HubOptions, hubJson, type RepoRef } from '../api/index.ts';
import { readHubText, statFiles } from '../repo/index.ts';
import { parseLedger } from './chain.ts';

/** Every trial of the releases of a repo. It is no file of one release: the next one does not replace it. */
export const LEDGER_PATH = RELEASE_FILES.ledger;

/**
 * The ledger of a repo at a commit, whose chain is whole; empty where there is none.
 *
 * @throws EspalierError `ledger-broken`, and the general `hub-` codes
 */
export async function readLedger(repo: RepoRef, commit: string, options: HubOptions): Promise<string> {
  const text = await readText(repo, commit, options);
  parseLedger(text, `of ${repo.id}`);
  return text;
}

async function readText(repo: RepoRef, commit: string, options: HubOptions): Promise<string> {
  try {
    return await readHubText(repo, commit, LEDGER_PATH, options);
  } catch (error) {
    if (error instanceof EspalierError && error.code === 'hub-file-not-found') return '';
    throw error;
  }
}

const commitsSchema = z.array(z.looseObject({ id: z.string().regex(/^[0-9a-f]{40}$/) }));

/** Commits that are looked at, the newest first: what was taken away before them is not found. */
const HISTORY_COMMITS = 100;
const PARALLEL = 4;

/**
 * Sees that a ledger holds all that earlier commits held. From the oldest commit on, what each ledger added to the one before must still be
 * there; one that was shortened or changed added nothing, so that a file that was put back is taken again.
 *
 * @param commit the newest that is looked at
 * @param text the ledger that must hold them all
 * @returns how many commits were looked at
 * @throws EspalierError `ledger-broken` naming the commit whose entries are gone, and the general `hub-` codes
 */
export async function checkLedgerHistory(
  repo: RepoRef,
  commit: string,
  text: string,
  options: HubOptions,
): Promise<number> {
  const route = `/api/${apiName(repo)}/commits/${encodeURIComponent(commit)}?limit=${HISTORY_COMMITS}`;
  const context = { action: 'read the commits', repo, revision: commit };
  const listed = await hubJson(commitsSchema, route, {}, options, context);
  const ids = listed.slice(0, HISTORY_COMMITS).map(({ id }) => id);
  const blobs = await mapParallel(ids, PARALLEL, async (id) => {
    const [file] = await statFiles(repo, id, [LEDGER_PATH], options);
    return file?.etag;
  });
  // A file that stands in many commits is read once, of the one that brought it.
  const changed = ids.filter((_, at) => blobs[at] !== undefined && blobs[at] !== blobs[at + 1]).toReversed();
  const texts = await mapParallel(changed, PARALLEL, (id) => readText(repo, id, options));
  let held = { commit, text: '' };
  for (const [at, earlier] of texts.entries()) {
    if (earlier.startsWith(held.text) && isWhole(earlier))
      held = { commit: changed[at] ?? commit, text: earlier };
  }
  if (!text.startsWith(held.text)) throw shortened(repo, held.commit, text, held.text);
  return ids.length;
}

function isWhole(text: string): boolean {
  try {
    parseLedger(text, '');
    return true;
  } catch {
    return false;
  }
}

function shortened(repo: RepoRef, commit: string, text: string, earlier: string): EspalierError {
  const lines = (of: string) => of.split('\n').length - 1;
  const [before, now] = [earlier.split('\n'), text.split('\n')];
  const line = before.findIndex((one, at) => one !== now[at]) + 1;
  const what =
    lines(text) < lines(earlier)
      ? `has ${lines(text)} lines, and ${lines(earlier)}`
      : `has another line ${line} than`;
  return new EspalierError(
    'ledger-broken',
    `${LEDGER_PATH} of ${repo.id} ${what} in commit ${commit.slice(0, 10)}: a ledger only grows`,
    {
      hint: `Restore ${LEDGER_PATH} from the commit before that one, then run again.`,
      details: { repo: repo.id, commit, line },
    },
  );
}
