import { EspalierError } from '../../common/index.ts';
import { type ExpectedFile, type HttpSource, openHttpSource } from '../../http/index.ts';
import {
  authHeaders,
  encodePath,
  formatHubUri,
  type HubOptions,
  hubError,
  type RepoRef,
  readRefusal,
  webName,
} from '../api/index.ts';
import { hashFor } from './file-hash.ts';
import { statFile } from './stat.ts';

/** Where the Hub serves a file's bytes. */
export function resolveRoute(repo: RepoRef, revision: string, path: string): string {
  return `/${webName(repo)}/resolve/${encodeURIComponent(revision)}/${encodePath(path)}`;
}

/**
 * Opens a file of a repo for reading in ranges; nothing but the ranges asked for is downloaded.
 *
 * @param expected what the Hub's list of files says of it, which is asked where it is not given; every answer must name the same.
 * `unlisted` for what proves nothing: its answers need only agree with each other
 * @param commit a commit, so that the file cannot change; with a branch, a change ends in `base-changed`
 * @throws EspalierError `hub-repo-not-found`, `hub-revision-not-found`, `hub-file-not-found` and the general
 * `hub-` codes; while reading also `base-changed`
 */
export async function openHubFile(
  repo: RepoRef,
  commit: string,
  path: string,
  options: HubOptions,
  expected?: ExpectedFile | 'unlisted',
): Promise<HttpSource> {
  const listed =
    expected === 'unlisted' ? undefined : (expected ?? (await statFile(repo, commit, path, options)));
  const context = { action: 'read', repo, revision: commit, path };
  return await openHttpSource({
    url: `${options.hubUrl}${resolveRoute(repo, commit, path)}`,
    name: formatHubUri({ repo, revision: commit, path }),
    fetch: options.fetch,
    headers: authHeaders(options),
    signal: options.signal,
    expected: listed,
    refuse: async (response) => hubError(await readRefusal(response), context, options),
  });
}

/** Of cards, reports and plans; the Hub takes files inside git up to 10 MiB. */
const MAX_TEXT_BYTES = 16 * 2 ** 20;

/**
 * Reads a whole small file of a repo as UTF-8. It is what the Hub's list of files says, to the last byte: a page of a proxy is none.
 *
 * @throws EspalierError `hub-refused` for one of more than 16 MiB, `download-corrupt`, and what {@link openHubFile} throws
 */
export async function readHubText(
  repo: RepoRef,
  commit: string,
  path: string,
  options: HubOptions,
): Promise<string> {
  return new TextDecoder().decode(await readHubBytes(repo, commit, path, options));
}

/** The bytes of a small file of a repo, as {@link readHubText} checks them. */
export async function readHubBytes(
  repo: RepoRef,
  commit: string,
  path: string,
  options: HubOptions,
): Promise<Uint8Array> {
  const file = await statFile(repo, commit, path, options);
  await using source = await openHubFile(repo, commit, path, options, file);
  if (source.size > MAX_TEXT_BYTES) {
    const message = `${source.name} has ${source.size} bytes; at most ${MAX_TEXT_BYTES} are read of a text file of a repo`;
    throw new EspalierError('hub-refused', message, {
      hint: 'Check that this is the right file.',
      details: { expected: MAX_TEXT_BYTES, actual: source.size },
    });
  }
  const bytes = await source.read(0, source.size);
  const { hash, algorithm, expected } = hashFor(file);
  const actual = hash.update(bytes).digest('hex');
  if (actual === expected) return bytes;
  throw new EspalierError(
    'download-corrupt',
    `${source.name} has the ${algorithm} ${actual}, expected ${expected}`,
    { hint: 'Run again. If it happens again, try without a proxy.', details: { expected, actual } },
  );
}
