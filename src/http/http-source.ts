import { type ByteSource, checkRange } from '../bytes/index.ts';
import { EspalierError } from '../common/index.ts';
import { readBytes } from './body.ts';
import { pause } from './fetch.ts';
import { type MinimumRate, steadily, TransferStalled } from './rate.ts';
import { type Followed, followRedirects } from './redirect.ts';
import {
  checkExpected,
  checkSame,
  type ExpectedFile,
  identityOf,
  parseContentRange,
  type RemoteIdentity,
  strongEtag,
} from './remote-identity.ts';
import { backoff, isRetriedStatus, networkReason } from './retry.ts';

/** Makes the error for an answer that is no success; `name` is what was asked for. */
export type Refuse = (response: Response, name: string) => Promise<EspalierError>;

/** Without knowledge of any protocol above HTTP. */
const refuseDefault: Refuse = async (response, name) => {
  await response.body?.cancel();
  const { status } = response;
  const code = isRetriedStatus(status) ? 'hub-unavailable' : 'hub-refused';
  return new EspalierError(code, `${name}: the server answered ${status}`, { details: { name, status } });
};

/** Each range waits for its first byte; so many fill a line in spite of that. */
const RANGES_AT_ONCE = 8;
/** Router rows and biases of the experts that go; a line brings so much while a further request waits. */
const NEAR_BYTES = 64 << 10;
/** One byte is asked for. */
const MAX_PROBE_BYTES = 1024;

export interface HttpSource extends ByteSource {
  /** SHA-256 where the Hub names the LFS object, else the server's ETag, without quotes. */
  readonly etag: string | undefined;
  /** The commit that the Hub resolved the revision to. */
  readonly commit: string | undefined;
  /** Bytes of bodies received so far, repeated ones included. */
  readonly bytesFetched: number;
}

interface HttpSourceOptions {
  url: string;
  /** For messages; must hold no secret. */
  name: string;
  fetch: typeof fetch;
  headers?: Record<string, string>;
  signal?: AbortSignal | undefined;
  /** What the file must be; each answer of `url` must name it. Without it, the first answer decides. */
  expected?: ExpectedFile | undefined;
  /** How often in a row a broken body is taken up again without one new byte. */
  retries?: number;
  /** What comes slower is broken off, and taken up again. */
  minimumRate?: MinimumRate;
  /** The first pause between such attempts; each later one is twice as long. */
  backoffMs?: number;
  /** Makes the error for a status that is no success. */
  refuse?: Refuse;
  /** A body broke after so many bytes of the file, and is taken up there. */
  onResume?: (at: number, reason: string) => void;
}

/**
 * Opens a remote file. One request (`Range: bytes=0-0`) learns its size and identity; later answers with
 * another ETag, size or commit are refused. Redirects are remembered, so that a signed URL serves many ranges,
 * and looked up again from `url` when the signature has expired. A body that breaks is resumed where it broke.
 *
 * Protocol: RFC 9110 (13.1.5 If-Range, 14 Range) and the Hub's resolve route.
 *
 * @throws EspalierError what `refuse` makes of a status; `hub-unavailable` when the server cannot be reached
 */
export async function openHttpSource(options: HttpSourceOptions): Promise<HttpSource> {
  const { name, expected, refuse = refuseDefault, retries = 5, backoffMs = 500 } = options;
  let resolved: string | undefined;
  let bytesFetched = 0;

  async function request(
    start: number,
    end: number,
    signal?: AbortSignal,
    ifRange?: string,
  ): Promise<Answer> {
    const headers: Record<string, string> = {
      'accept-encoding': 'identity',
      range: `bytes=${start}-${end - 1}`,
      ...(ifRange === undefined ? {} : { 'if-range': ifRange }),
    };
    const signals = [options.signal, signal].filter((one) => one !== undefined);
    const init = signals.length > 0 ? { signal: AbortSignal.any(signals) } : {};
    const signed = resolved;
    if (signed !== undefined) {
      const followed = await followRedirects(options.fetch, signed, { ...init, headers });
      if (!isExpiry(followed.response.status)) return { ...followed, redirected: false };
      await followed.response.body?.cancel();
      // Of several requests that find it expired, a later one must not drop what an earlier one looked up.
      if (resolved === signed) resolved = undefined;
      else return await request(start, end, signal, ifRange);
    }
    const all = { ...options.headers, ...headers };
    const followed = await followRedirects(options.fetch, options.url, { ...init, headers: all });
    // Only another origin's URL works without our headers.
    if (new URL(followed.url).origin !== new URL(options.url).origin) resolved = followed.url;
    return { ...followed, redirected: true };
  }

  const pinned = await probe();

  async function probe(): Promise<RemoteIdentity> {
    const followed = await request(0, 1).catch((error: unknown) => {
      throw unreachable(error, 'could not be opened');
    });
    const { response } = followed;
    const said = parseContentRange(response.headers.get('content-range'));
    const isEmptyFile = response.status === 416 && said?.size === 0;
    if (!response.ok && !isEmptyFile) throw await refuse(response, name);
    try {
      checkPlain(name, response);
      if (response.status === 206) checkContentRange(name, response, 0, 1);
    } catch (error) {
      await response.body?.cancel();
      throw error;
    }
    if (response.status === 206) bytesFetched += (await readBytes(response, MAX_PROBE_BYTES)).length;
    else await response.body?.cancel();
    const identity = identityOf(followed);
    if (expected !== undefined) checkExpected(name, expected, identity);
    if (identity.size === undefined) {
      throw new EspalierError('hub-refused', `${name}: the server does not say how long the file is`);
    }
    return { ...identity, size: identity.size };
  }

  function unreachable(error: unknown, what: string): unknown {
    if (error instanceof EspalierError || options.signal?.aborted) return error;
    return new EspalierError('hub-unavailable', `${name} ${what}: ${networkReason(error)}`, {
      cause: error,
      hint: 'Check the network, then run again: finished work is kept.',
      details: { name },
    });
  }

  /** The body for `[start, end)`, its identity checked. */
  async function body(start: number, end: number, signal?: AbortSignal): Promise<ReadableStream<Uint8Array>> {
    const followed = await request(start, end, signal, strongEtag(pinned));
    const { response } = followed;
    if (response.status !== 416 && !response.ok) throw await refuse(response, name);
    try {
      if (expected !== undefined && followed.redirected) checkExpected(name, expected, identityOf(followed));
      checkAnswer(name, pinned, followed, start, end);
    } catch (error) {
      await response.body?.cancel();
      throw error;
    }
    return response.body as ReadableStream<Uint8Array>;
  }

  async function* stream(offset: number, length: number, signal?: AbortSignal) {
    checkRange(name, pinned.size, offset, length);
    const end = offset + length;
    let failures = 0;
    for (let at = offset; at < end; ) {
      const began = at;
      try {
        for await (const piece of steadily(await body(at, end, signal), options.minimumRate)) {
          at += piece.length;
          bytesFetched += piece.length;
          if (at > end) throw tooLong(name, end, at);
          yield piece;
        }
        if (at < end) throw new Error(`the body ended ${end - at} bytes early`);
      } catch (error) {
        signal?.throwIfAborted();
        options.signal?.throwIfAborted();
        if (error instanceof EspalierError) throw error;
        // A server that sent something is there: only an attempt that brought nothing, or next to nothing, is worth a pause.
        const fruitless = at === began || error instanceof TransferStalled;
        if (!fruitless) failures = 0;
        if (failures >= retries) throw unreachable(error, `broke off at byte ${at} of ${pinned.size}`);
        options.onResume?.(at, networkReason(error));
        if (fruitless) {
          await pause(backoff(backoffMs, failures), signal ?? options.signal);
          failures += 1;
        }
      }
    }
  }

  async function readInto(target: Uint8Array, offset: number, signal?: AbortSignal) {
    let at = 0;
    for await (const piece of stream(offset, target.length, signal)) {
      target.set(piece, at);
      at += piece.length;
    }
  }

  const etag = pinned.linkedEtag ?? pinned.etag?.replaceAll('"', '');
  return {
    name,
    size: pinned.size,
    version: etag ?? pinned.commit,
    readsAtOnce: RANGES_AT_ONCE,
    nearBytes: NEAR_BYTES,
    etag,
    commit: pinned.commit,
    get bytesFetched() {
      return bytesFetched;
    },
    stream,
    async read(offset, length, signal) {
      checkRange(name, pinned.size, offset, length);
      const bytes = new Uint8Array(length);
      await readInto(bytes, offset, signal);
      return bytes;
    },
    readInto,
    // Connections belong to the fetch, which closes idle ones by itself.
    async [Symbol.asyncDispose]() {},
  };
}

/** An answer, by the file's own address or by the signed one that it led to before. */
interface Answer extends Followed {
  readonly redirected: boolean;
}

/** A signed URL that is too old: S3 and CloudFront say 403, others 401, 400, 404 or 410. */
function isExpiry(status: number): boolean {
  return [400, 401, 403, 404, 410].includes(status);
}

/** @throws EspalierError unless the answer is the range that was asked for, of the pinned file */
function checkAnswer(name: string, pinned: RemoteIdentity, followed: Answer, start: number, end: number) {
  const { response, redirected } = followed;
  checkPlain(name, response);
  checkSame(name, pinned, identityOf(followed), redirected);
  if (response.status === 200 && start === 0 && end === pinned.size) return;
  checkContentRange(name, response, start, end);
}

/** @throws EspalierError unless the answer is `[start, end)` and says so */
function checkContentRange(name: string, response: Response, start: number, end: number): void {
  const said = response.headers.get('content-range');
  const range = parseContentRange(said)?.range;
  if (response.status === 206 && range?.start === start && range.end === end) return;
  const without = `status ${response.status} ${said === null ? 'without a range' : `with the range "${said}"`}`;
  const got = range ? `bytes ${range.start}..${range.end}` : without;
  throw new EspalierError(
    'hub-refused',
    `${name}: the request was for bytes ${start}..${end}, but the server sent ${got}`,
    {
      hint: 'The server, or a proxy in front of it, does not support range requests. Download the file first.',
      details: { name, start, end, status: response.status },
    },
  );
}

/** Ranges count the bytes of what is sent, so that a coded body is not the range of the file. @throws EspalierError `hub-refused` */
function checkPlain(name: string, response: Response): void {
  const coding = response.headers.get('content-encoding')?.toLowerCase() ?? 'identity';
  if (coding === 'identity' || coding === '') return;
  throw new EspalierError(
    'hub-refused',
    `${name}: the server sent it with the encoding ${coding}, although plain bytes were requested`,
    {
      hint: 'A proxy may be compressing the responses: try without the proxy, or download the file first.',
      details: { name, coding },
    },
  );
}

function tooLong(name: string, end: number, at: number): EspalierError {
  return new EspalierError('download-corrupt', `${name}: the server sent ${at - end} bytes too many`);
}
