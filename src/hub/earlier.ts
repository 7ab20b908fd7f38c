import { z } from 'zod';
import { sha256Hex } from '../common/digest.ts';
import { EspalierError } from '../common/errors.ts';
import { RELEASE_FILES } from '../state/run-directory.ts';
import { writtenCard } from './managed-card.ts';
import { openHubFile, readHubText } from './open.ts';
import type { HubFile } from './stat.ts';
import type { HubOptions, RepoRef } from './types.ts';

/** Where a release says what it wrote. */
export const REPORT_PATH = RELEASE_FILES.report;
export const CARD_PATH = RELEASE_FILES.card;
/** A signature over what is released: another one each time. */
export const ATTESTATION_PATH = RELEASE_FILES.attestation;

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

/** A file as a release wrote it. */
export const writtenFileSchema = z.strictObject({ path: z.string(), sha256 });

/** What a release wrote of the README: the rest of it is a person's. */
export const writtenCardSchema = z.strictObject({
  /** Of the text between the markers. */
  sha256,
  /** Of each value of the front matter, by its key. */
  metadata: z.record(z.string(), sha256),
});

/** What a release wrote: its files but for the report, which holds this, and its part of the README. */
export const writtenSchema = z.strictObject({ files: z.array(writtenFileSchema), card: writtenCardSchema });
export type Written = z.infer<typeof writtenSchema>;

/** What a release writes, for its report. */
export function writtenBy(files: Written['files'], card: string): Written {
  const listed = files.filter(({ path }) => path !== CARD_PATH && path !== REPORT_PATH);
  return { files: listed, card: writtenCard(card) };
}

/** Of a report of any version: nothing but what tells whose files are in the repo. */
const earlierSchema = z.looseObject({
  tool: z.looseObject({ name: z.literal('espalier') }),
  release: z.looseObject({ written: writtenSchema }),
});

/**
 * What the last release wrote into a repo, by its report at a commit.
 *
 * @returns undefined where there is no report, or none of ours
 */
export async function readEarlier(
  repo: RepoRef,
  commit: string,
  options: HubOptions,
): Promise<Written | undefined> {
  let text: string;
  try {
    text = await readHubText(repo, commit, REPORT_PATH, options);
  } catch (error) {
    if (error instanceof EspalierError && error.code === 'hub-file-not-found') return undefined;
    throw error;
  }
  try {
    return earlierSchema.safeParse(JSON.parse(text)).data?.release.written;
  } catch {
    // Not JSON: somebody else's file of this name.
    return undefined;
  }
}

/** Files inside git are small: the Hub takes them up to 10 MiB. */
const MAX_GIT_BYTES = 16 * 2 ** 20;

/** Whether a file of a repo is the one that a release wrote. Of a file inside git the Hub names no SHA-256: it is read. */
export async function isWritten(
  found: HubFile,
  { sha256 }: Written['files'][number],
  at: { repo: RepoRef; commit: string },
  options: HubOptions,
): Promise<boolean> {
  if (found.sha256 !== undefined) return found.sha256 === sha256;
  if (found.size > MAX_GIT_BYTES) return false;
  await using source = await openHubFile(at.repo, at.commit, found.path, options, found);
  return sha256Hex(await source.read(0, source.size)) === sha256;
}
