import { createHash } from 'node:crypto';
import { z } from 'zod';
import { openFileSource } from '../bytes/file.ts';
import { memorySource } from '../bytes/memory.ts';
import type { ByteSource } from '../bytes/source.ts';
import { EspalierError } from '../common/errors.ts';
import type { Progress } from '../common/progress.ts';
import { formatBytes } from '../common/units.ts';
import type { CasAccess } from '../xet/cas/access.ts';
import { CasClient } from '../xet/cas/client.ts';
import { cutInOrder, fileContent, type XetContent } from '../xet/upload/content.ts';
import { uploadToXet, type XetUploaded } from '../xet/upload/upload.ts';
import { hashFile } from './digest.ts';
import { hubError, readRefusal, unreachable } from './errors.ts';
import { type LocalFile, type ReleaseFile, sha256Of } from './release.ts';
import { authHeaders, readAnswer } from './request.ts';
import { type Target, targetOf } from './target.ts';
import { byteCounter } from './throttle.ts';
import { apiName, type HubOptions } from './types.ts';

/** What an upload by Xet can make use of. */
export interface XetHelp {
  /** Opens files that the release is made of for the most part: the base of a candidate. */
  readonly openBases?: () => Promise<readonly ByteSource[]>;
  /** Where it is noted what has arrived. */
  readonly journal?: string | undefined;
}

const accessSchema = z.looseObject({
  casUrl: z.url({ protocol: /^https?$/ }),
  accessToken: z.string().min(1),
  exp: z.int(),
});

/** A Hub without Xet (on-premise, a mirror) does not know the route. */
const NO_SUCH_ROUTE = new Set([404, 405, 501]);

/**
 * Asks for a token that may write to the store of a repo.
 *
 * @returns undefined from a Hub that has no Xet
 * @throws EspalierError with a `hub-` code
 */
async function writeAccess(target: Target, options: HubOptions): Promise<CasAccess | undefined> {
  const { repo } = target;
  const route = `/api/${apiName(repo)}/xet-write-token/${targetOf(target)}`;
  const context = { action: 'ask for a token of the store', repo, writing: true };
  const { fetch, signal } = options;
  const init = { headers: authHeaders(options), ...(signal ? { signal } : {}) };
  const response = await fetch(`${options.hubUrl}${route}`, init).catch((error: unknown) => {
    throw unreachable(error, context, options);
  });
  if (response.ok) return (await readAnswer(accessSchema, response, `GET ${route}`, options, context)).value;
  const refusal = await readRefusal(response);
  if (NO_SUCH_ROUTE.has(response.status)) return undefined;
  throw hubError(refusal, context, options);
}

/** @returns undefined from a Hub that has no Xet */
export async function openXet(target: Target, options: HubOptions): Promise<CasClient | undefined> {
  const { repo } = target;
  let first = await writeAccess(target, options);
  if (first === undefined) return undefined;
  const access = async (): Promise<CasAccess> => {
    const asked = first ?? (await writeAccess(target, options));
    first = undefined;
    if (asked !== undefined) return asked;
    throw new EspalierError('hub-unavailable', `the Hub gives no token of the store of ${repo.id} any more`, {
      hint: 'Run again: what arrived is not sent again.',
    });
  };
  return new CasClient({ access, fetch: options.fetch, signal: options.signal });
}

/**
 * Uploads files to the store of the Hub, one after the other, and says how much was new.
 *
 * @throws EspalierError `hub-refused`, `hub-unavailable`, `file-unreadable` for a file that is not what was proven
 */
export async function uploadFiles(
  client: CasClient,
  files: readonly ReleaseFile[],
  { openBases, journal }: XetHelp,
  options: HubOptions,
  progress: Progress,
  dryRun = false,
): Promise<XetUploaded[]> {
  const bases = files.length === 0 ? [] : await opened(openBases, progress);
  await using open = new AsyncDisposableStack();
  for (const base of bases) open.use(base);
  const uploaded: XetUploaded[] = [];
  for (const file of files) {
    const content = await contentOf(file, open);
    const count = byteCounter(progress, `upload ${file.path}`, content.source.size);
    const one = await uploadToXet(content, {
      client,
      bases,
      journal,
      signal: options.signal,
      onBytes: count,
      onNote: (message) => progress({ type: 'note', level: 'warning', message }),
      dryRun,
    });
    await content.source.assertUnchanged?.();
    if (!dryRun) count(content.source.size);
    progress({ type: 'note', level: 'info', message: `${file.path}: ${newOf([one], dryRun)}` });
    uploaded.push(one);
  }
  return uploaded;
}

/** `58.80 MB of 10.835 GB were new` */
export function newOf(files: readonly Pick<XetUploaded, 'bytes' | 'newBytes'>[], dryRun = false): string {
  const [bytes, newBytes] = [sum(files.map((one) => one.bytes)), sum(files.map((one) => one.newBytes))];
  return `${formatBytes(newBytes)} of ${formatBytes(bytes)} ${dryRun ? 'are' : 'were'} new`;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}

/** A base that cannot be opened costs bytes, not the upload. */
async function opened(open: XetHelp['openBases'], progress: Progress): Promise<readonly ByteSource[]> {
  try {
    return (await open?.()) ?? [];
  } catch (error) {
    if (!(error instanceof EspalierError)) throw error;
    const message = `the base cannot be opened, so more is sent: ${error.message}`;
    progress({ type: 'note', level: 'warning', message });
    return [];
  }
}

async function contentOf(file: ReleaseFile, open: AsyncDisposableStack): Promise<XetContent> {
  const { content } = file;
  if (typeof content === 'object' && 'file' in content) {
    const source = open.use(await openFileSource(content.file));
    await checkProven(content, source);
    return fileContent(source, content.sha256);
  }
  const source = memorySource(file.path, Buffer.from(content));
  const sha256 = sha256Of(file);
  return {
    source,
    chunks: (rule) => cutInOrder(source.stream(0, source.size), rule),
    sha256: () => sha256,
  };
}

/** The bytes are those that were proven: by the identity that the file had then, else by reading it. */
async function checkProven({ file, sha256, version }: LocalFile, source: ByteSource): Promise<void> {
  if (version !== undefined && version === source.version) return;
  const hash = createHash('sha256');
  await hashFile(hash, file, source.size);
  const found = hash.digest('hex');
  if (found === sha256) return;
  throw new EspalierError(
    'file-unreadable',
    `${file} changed on disk after it was proven: its SHA-256 is ${found}, expected ${sha256}`,
    { hint: 'Leave the run directory alone while Espalier works, and run again.' },
  );
}
