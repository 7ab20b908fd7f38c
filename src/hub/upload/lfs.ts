import { z } from 'zod';
import type { ByteSource } from '../../bytes/index.ts';
import { EspalierError, mapParallel, type Progress } from '../../common/index.ts';
import { publicUrl } from '../../http/index.ts';
import {
  answerError,
  authHeaders,
  type HubOptions,
  hubError,
  hubJson,
  type RepoRef,
  readRefusal,
  type Target,
  unreachable,
  webName,
} from '../api/index.ts';
import { byteCounter, type ReleaseFile, sha256Of, sizeOfContent } from '../repo/index.ts';
import { openContent } from './open-content.ts';
import { SourceBlob } from './source-blob.ts';

const httpUrl = z.url({ protocol: /^https?$/ });
const actionSchema = z.looseObject({
  href: httpUrl,
  header: z.record(z.string(), z.string()).default({}),
});
type Action = z.output<typeof actionSchema>;

const objectSchema = z.looseObject({
  oid: z.string(),
  error: z.looseObject({ code: z.int(), message: z.string() }).optional(),
  actions: z.looseObject({ upload: actionSchema.optional(), verify: actionSchema.optional() }).optional(),
});
const batchSchema = z.looseObject({ objects: z.array(objectSchema) });

/** An object by its SHA-256, and its bytes. */
interface Wanted {
  readonly oid: string;
  readonly size: number;
}

/** Parts of an object under way at the same time. */
const PARTS_AT_ONCE = 5;

/**
 * Asks the store of a repo what it lacks of objects (Git LFS batch API).
 *
 * @param branch that a commit will name them on; absent for a pull request
 * @returns an answer for each, in their order; the store has those without actions
 * @throws EspalierError with a `hub-` code
 */
async function askBatch(
  repo: RepoRef,
  wanted: readonly Wanted[],
  branch: string | undefined,
  options: HubOptions,
): Promise<z.output<typeof objectSchema>[]> {
  const route = `/${webName(repo)}.git/info/lfs/objects/batch`;
  const json = {
    operation: 'upload',
    transfers: ['basic', 'multipart'],
    hash_algo: 'sha256',
    ...(branch !== undefined && { ref: { name: branch } }),
    objects: wanted,
  };
  const context = { action: 'ask for what is uploaded', repo, writing: true };
  const schema = batchSchema.superRefine(({ objects }, { addIssue }) => {
    const named = (list: readonly { oid: string }[]) =>
      list
        .map(({ oid }) => oid)
        .toSorted()
        .join();
    if (named(objects) === named(wanted)) return;
    addIssue({ code: 'custom', message: 'must name the objects that were asked for', path: ['objects'] });
  });
  const { objects } = await hubJson(schema, route, { method: 'POST', json }, options, context);
  return wanted.flatMap(({ oid }) => objects.find((one) => one.oid === oid) ?? []);
}

/**
 * Whether the store of a repo has files already, whichever way they came.
 *
 * @throws EspalierError with a `hub-` code
 */
export async function areStored(
  repo: RepoRef,
  files: readonly { readonly sha256: string; readonly size: number }[],
  options: HubOptions,
): Promise<boolean> {
  const wanted = files.map(({ sha256: oid, size }) => ({ oid, size }));
  const objects = await askBatch(repo, wanted, undefined, options);
  return objects.every(({ actions, error }) => actions === undefined && error === undefined);
}

/**
 * Uploads files by LFS, one after the other, to a Hub that has no Xet. What it has already is not sent; each is asked for just
 * before it is sent, as the addresses that the Hub gives are good for a while only.
 *
 * @throws EspalierError `hub-refused`, `hub-unavailable`, `file-unreadable` for a file that is not what was proven
 */
export async function uploadByLfs(
  { repo, branch, pullRequest }: Target,
  files: readonly ReleaseFile[],
  options: HubOptions,
  progress: Progress,
): Promise<void> {
  for (const file of files) {
    const wanted = { oid: sha256Of(file), size: sizeOfContent(file.content) };
    const count = byteCounter(progress, `upload ${file.path}`, wanted.size);
    const [object] = await askBatch(repo, [wanted], pullRequest ? undefined : branch, options);
    if (object?.error !== undefined) throw objectRefused(file, object.error);
    const { upload, verify } = object?.actions ?? {};
    if (upload !== undefined) {
      await using open = new AsyncDisposableStack();
      const source = await openContent(file, open);
      const to = { repo, file, wanted, options };
      if (upload.header.chunk_size === undefined) await sendWhole(source, upload, count, to);
      else await sendParts(source, upload, count, to);
      await source.assertUnchanged?.();
      if (verify !== undefined) await postToHub('confirm the upload', verify, wanted, to);
    }
    count(wanted.size);
  }
}

/** What an object is sent for. */
interface To {
  readonly repo: RepoRef;
  readonly file: ReleaseFile;
  readonly wanted: Wanted;
  readonly options: HubOptions;
}

async function sendWhole(
  source: ByteSource,
  { href, header }: Action,
  count: (done: number) => void,
  to: To,
) {
  const response = await put(href, header, new SourceBlob(source, count), to);
  await response.body?.cancel();
}

/** Multipart, as the Hub has it: the addresses of the parts by their number, then a request that joins them by their ETags. */
async function sendParts(source: ByteSource, upload: Action, count: (done: number) => void, to: To) {
  const { oid, size } = to.wanted;
  const { chunk_size, ...header } = upload.header;
  const bytes = Number(chunk_size);
  const addresses = Object.entries(header)
    .filter(([key]) => /^\d+$/.test(key))
    .toSorted(([a], [b]) => Number(a) - Number(b));
  const expected = Math.ceil(size / bytes);
  if (addresses.length !== expected || addresses.some(([, href]) => !httpUrl.safeParse(href).success)) {
    throw new EspalierError(
      'hub-refused',
      `cannot upload ${to.file.path}: the Hub named ${addresses.length} parts of ${chunk_size} bytes for ${size} bytes, expected ${expected}`,
      {
        hint: 'Run again. If it happens again, something other than the Hub may have answered: check the network.',
      },
    );
  }
  const sent = addresses.map(() => 0);
  const parts = await mapParallel(addresses, PARTS_AT_ONCE, async ([, href], i) => {
    const onBytes = (done: number) => {
      sent[i] = done;
      count(sent.reduce((sum, one) => sum + one, 0));
    };
    const blob = new SourceBlob(source, onBytes, i * bytes, Math.min(size, (i + 1) * bytes));
    const response = await put(href, {}, blob, to);
    const etag = response.headers.get('etag');
    await response.body?.cancel();
    if (etag !== null) return { partNumber: i + 1, etag };
    const context = { action: 'upload a part', repo: to.repo, path: to.file.path };
    throw answerError(response, `PUT ${publicUrl(href)}`, 'has no ETag', to.options, context);
  });
  await postToHub('join the parts', { href: upload.href, header: {} }, { oid, parts }, to);
}

/** @throws EspalierError `hub-unavailable` for what the storage refuses, whose words and address may hold a signature */
async function put(
  href: string,
  headers: Readonly<Record<string, string>>,
  body: Blob,
  { file, repo, options }: To,
): Promise<Response> {
  const { fetch, signal } = options;
  const init = { method: 'PUT', headers, body, ...(signal && { signal }) };
  const response = await fetch(href, init).catch((error: unknown) => {
    throw unreachable(error, { action: 'upload', repo, path: file.path }, options);
  });
  if (response.ok) return response;
  await response.body?.cancel();
  const { status } = response;
  throw new EspalierError(
    'hub-unavailable',
    `the Hub's storage ${new URL(href).origin} answered ${status} to the upload of ${file.path}`,
    { hint: 'Run again: files that were received are not sent again.', details: { status } },
  );
}

/** A request that the batch names; the token is for the Hub itself. */
async function postToHub(
  action: string,
  { href, header }: Action,
  json: object,
  { repo, file, options }: To,
) {
  const { fetch, signal, hubUrl } = options;
  const isHub = new URL(href).origin === new URL(hubUrl).origin;
  const context = { action, repo, path: file.path, writing: true };
  const response = await fetch(href, {
    method: 'POST',
    headers: {
      ...(isHub && authHeaders(options)),
      ...header,
      'content-type': 'application/vnd.git-lfs+json',
    },
    body: JSON.stringify(json),
    ...(signal && { signal }),
  }).catch((error: unknown) => {
    throw unreachable(error, context, options);
  });
  if (!response.ok) throw hubError(await readRefusal(response), context, options);
  await response.body?.cancel();
}

function objectRefused({ path }: ReleaseFile, { code, message }: { code: number; message: string }) {
  return new EspalierError('hub-refused', `the Hub refused ${path}: ${message}`, {
    hint: 'Run again. If it happens again, check the storage quota of the account.',
    details: { path, status: code },
  });
}
