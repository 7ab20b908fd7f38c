import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { commit, createRepo, repoExists } from '@huggingface/hub';
import { type LocalHub, type LocalHubOptions, startLocalHub } from '../../demo/local-hub/server.ts';
import type { ProgressEvent } from '../../src/common/progress.ts';
import { createFetch, type FetchOptions } from '../../src/http/fetch.ts';
import type { HubOptions, ReleaseFile } from '../../src/hub/index.ts';
import { createTag } from '../../src/hub/repo/refs.ts';
import { temporaryFolder } from '../support/folder.ts';

export interface HubFixture extends AsyncDisposable {
  hub: LocalHub;
  /** For whoever may write. */
  options: HubOptions & { token: string };
  /** A folder for local files. */
  folder: string;
  events: ProgressEvent[];
  progress: (event: ProgressEvent) => void;
}

/** A local Hub in a temporary folder, and options that talk to it with short pauses between attempts. */
export async function hubFixture(
  settings: Omit<LocalHubOptions, 'dir'> & { fetch?: FetchOptions } = {},
): Promise<HubFixture> {
  const { fetch: fetchOptions, ...hubOptions } = settings;
  await using resources = new AsyncDisposableStack();
  const folder = resources.use(await temporaryFolder());
  const hub = resources.use(await startLocalHub({ dir: join(folder.path, 'hub'), ...hubOptions }));
  const events: ProgressEvent[] = [];
  const kept = resources.move();
  return {
    hub,
    options: { hubUrl: hub.url, token: hub.token, fetch: createFetch({ backoffMs: 5, ...fetchOptions }) },
    folder: folder.path,
    events,
    progress: (event) => events.push(event),
    [Symbol.asyncDispose]: () => kept.disposeAsync(),
  };
}

/** Commits files as a person does, with the Hub's own client; the repo is made when it is missing. */
export async function seedRepo(
  { options }: Pick<HubFixture, 'options'>,
  id: string,
  files: ReleaseFile[],
  settings: { type?: 'model' | 'dataset'; visibility?: 'public' | 'private'; tag?: string } = {},
): Promise<string> {
  const { type = 'model', visibility = 'public', tag } = settings;
  const { hubUrl, token: accessToken, fetch } = options;
  const repo = { type, name: id };
  const client = { repo, hubUrl, accessToken, fetch };
  if (!(await repoExists(client))) await createRepo({ ...client, visibility });
  const operations = files.map((file) => ({
    operation: 'addOrUpdate' as const,
    path: file.path,
    content: blobOf(file),
  }));
  const done = await commit({ ...client, title: 'Seed', operations, useXet: false });
  const oid = done?.commit.oid ?? '';
  if (tag !== undefined) await createTag({ type, id }, tag, oid, options);
  return oid;
}

/** What the Hub's own client takes. */
function blobOf({ content }: ReleaseFile): Blob | URL {
  if (typeof content === 'string' || content instanceof Uint8Array)
    return new Blob([new Uint8Array(Buffer.from(content))]);
  if ('file' in content) return pathToFileURL(content.file);
  throw new Error('a person has files and texts');
}

/** Bytes without repetition, the same in every run. */
export function patternBytes(length: number, seed = 1): Uint8Array {
  const words = new Uint32Array(Math.ceil(length / 4));
  let state = seed >>> 0 || 1;
  for (let at = 0; at < words.length; at++) {
    // xorshift32
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    words[at] = state;
  }
  return new Uint8Array(words.buffer, 0, length);
}
