import { z } from 'zod';
import { EspalierError, sha256Hex } from '../../common/index.ts';
import { CANDIDATES_FOLDER, RELEASE_FILES } from '../../state/index.ts';
import type { HubOptions, RepoRef } from '../api/index.ts';
import { type HubFile, openHubFile, readHubText, repoPaths, writtenCard } from '../repo/index.ts';

/** Where the last release says what it wrote; the report of each candidate is in its folder, under the same name. */
export const REPORT_PATH = RELEASE_FILES.report;
export const CARD_PATH = RELEASE_FILES.card;
/** A signature over what is released: another one each time. It stands beside the report that it is of. */
export const ATTESTATION = RELEASE_FILES.attestation;

/** Where the signature over a candidate is. @param report path of its report */
export function attestationBeside(report: string): string {
  return `${report.slice(0, -REPORT_PATH.length)}${ATTESTATION}`;
}

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

/** A file as a release wrote it. */
const writtenFileSchema = z.strictObject({ path: z.string(), sha256 });

/** What a release wrote of the README: the rest of it is a person's. */
const writtenCardSchema = z.strictObject({
  /** Of the text between the markers. */
  sha256,
  /** Of each value of the front matter, by its key. */
  metadata: z.record(z.string(), sha256),
});

/** What a release wrote: its files but for the report, which holds this, and its part of the README. */
export const writtenSchema = z.strictObject({ files: z.array(writtenFileSchema), card: writtenCardSchema });
export type Written = z.infer<typeof writtenSchema>;

/** What a release does not list as its own: of the card a part is, the report holds the list, and the ledger only grows. */
export const OF_NO_RELEASE: readonly string[] = [CARD_PATH, REPORT_PATH, RELEASE_FILES.ledger];

/** What a release writes, for its report. */
export function writtenBy(files: Written['files'], card: string): Written {
  const listed = files.filter(({ path }) => !OF_NO_RELEASE.includes(path));
  return { files: listed, card: writtenCard(card) };
}

/** Of a report of any version: nothing but what tells whose files are in the repo. */
const earlierSchema = z.looseObject({
  tool: z.looseObject({ name: z.literal('espalier') }),
  release: z.looseObject({ written: writtenSchema }),
});

/** A report of a release that is in a repo, and what it says that the release wrote. */
export interface EarlierReport {
  readonly path: string;
  /** Of the report itself. */
  readonly sha256: string;
  readonly written: Written;
}

/** A report of a candidate, by its path in the repo. */
const CANDIDATE_REPORT = new RegExp(`^${CANDIDATES_FOLDER}/[^/]+/${REPORT_PATH.replaceAll('.', '\\.')}$`);
/** More than people choose among. Each is a request. */
const MAX_CANDIDATES = 200;

/**
 * Paths of the reports of all candidates of a repo.
 *
 * @throws EspalierError `hub-refused` for more than {@link MAX_CANDIDATES}
 */
export function candidateReports(paths: readonly string[], repo: RepoRef): string[] {
  const found = paths.filter((path) => CANDIDATE_REPORT.test(path)).toSorted();
  if (found.length <= MAX_CANDIDATES) return found;
  const message = `${repo.id} has ${found.length} folders in ${CANDIDATES_FOLDER}/, but at most ${MAX_CANDIDATES} are read`;
  throw new EspalierError('hub-refused', message, { hint: 'Publish to another repo.' });
}

/**
 * What releases wrote into a repo, by their reports at a commit: the one at its root, and one of each candidate. A file under
 * such a name that is no report of ours is left out.
 *
 * @throws EspalierError the general `hub-` codes
 */
export async function readReports(
  repo: RepoRef,
  commit: string,
  options: HubOptions,
): Promise<EarlierReport[]> {
  return await reportsAmong(await repoPaths({ repo, revision: commit }, options), repo, commit, options);
}

/** As {@link readReports}, of a repo whose paths are known. */
export async function reportsAmong(
  paths: readonly string[],
  repo: RepoRef,
  commit: string,
  options: HubOptions,
): Promise<EarlierReport[]> {
  const named = [...paths.filter((path) => path === REPORT_PATH), ...candidateReports(paths, repo)];
  const reports: EarlierReport[] = [];
  for (const path of named) {
    const text = await readHubText(repo, commit, path, options);
    const written = writtenIn(text);
    if (written !== undefined) reports.push({ path, sha256: sha256Hex(text), written });
  }
  return reports;
}

function writtenIn(text: string): Written | undefined {
  try {
    return earlierSchema.safeParse(JSON.parse(text)).data?.release.written;
  } catch {
    // Not JSON: somebody else's file of this name.
    return undefined;
  }
}

/** Files inside git are small: the Hub takes them up to 10 MiB. */
const MAX_GIT_BYTES = 16 * 2 ** 20;

/** Whether a file of a repo is one that a release wrote. Of a file inside git the Hub names no SHA-256: it is read. */
export async function isWritten(
  found: HubFile,
  sha256: readonly string[],
  at: { repo: RepoRef; commit: string },
  options: HubOptions,
): Promise<boolean> {
  if (found.sha256 !== undefined) return sha256.includes(found.sha256);
  if (found.size > MAX_GIT_BYTES) return false;
  await using source = await openHubFile(at.repo, at.commit, found.path, options, found);
  return sha256.includes(sha256Hex(await source.read(0, source.size)));
}
