import { z } from 'zod';
import { EspalierError } from '../../common/index.ts';
import {
  BodyTooLong,
  backoff,
  type FetchInit,
  isRetriedStatus,
  networkReason,
  pause,
  publicUrl,
  readBody,
  readBytes,
  serverSeconds,
} from '../../http/index.ts';
import { readShard, type Shard } from '../formats/index.ts';
import { toHex } from '../hashes.ts';
import { AccessKeeper, type CasAccess } from './access-keeper.ts';

interface CasOptions {
  /** Asks the Hub for a token that may write. */
  readonly access: () => Promise<CasAccess>;
  /** From `createFetch`: it tries again what a later attempt may turn into an answer. */
  readonly fetch: typeof fetch;
  readonly signal?: AbortSignal | undefined;
  /** Attempts at a shard after the first, whose answer broke off or that the store wants to see again. */
  readonly retries?: number;
  /** The first pause between such attempts; each later one is twice as long. */
  readonly backoffMs?: number;
}

/** A shard is at most 64 MiB (Xet specification, "Shard format"). */
const MAX_SHARD_BYTES = 64 * 2 ** 20;
/** A refusal, or the lines that the store says while it works. */
const MAX_ANSWER_BYTES = 2 ** 20;

/** What `/v2/shards` says while it works: one JSON a line, the last one of type `result` or `error`. */
const frameSchema = z.looseObject({
  type: z.string(),
  message: z.string().optional(),
  retryable: z.boolean().optional(),
});

/** What the store says of a xorb, and `/v1/shards` of a shard, that it has taken. */
const insertedSchema = z.looseObject({ was_inserted: z.boolean() });
const registeredSchema = z.looseObject({ result: z.int() });

/** Chunks `[start, end)` of a xorb, by its hash as text. */
export interface StoredTerm {
  readonly xorb: string;
  readonly start: number;
  readonly end: number;
}

const index = z.int().min(0);
const reconstructionSchema = z.looseObject({
  terms: z.array(
    z.looseObject({
      hash: z.string().regex(/^[0-9a-f]{64}$/),
      range: z.looseObject({ start: index, end: index }),
    }),
  ),
});

/** The store said no to a shard: what it names is not there, or not ours to name. */
interface ShardRefused {
  readonly refused: string;
}

/**
 * The requests of an upload to a Xet store. Protocol: Xet specification, "CAS API", and xet-core #884 for `/v2/shards`.
 */
export class CasClient {
  readonly #options: CasOptions;
  readonly #access: AccessKeeper;
  #hasStreamedShards = true;

  constructor(options: CasOptions) {
    this.#options = options;
    this.#access = new AccessKeeper(options.access);
  }

  /** The store's address, from the first access. */
  async url(): Promise<string> {
    return (await this.#access.get()).casUrl;
  }

  /**
   * What the store tells about a chunk: xorbs that hold it and its neighbours.
   *
   * @returns undefined for a chunk that it does not know or does not index, and for an answer that has expired
   * @throws EspalierError `hub-refused`, `hub-unavailable`
   */
  async dedup(hash: Uint8Array): Promise<Shard | undefined> {
    const what = 'a query for a chunk';
    const whole = { whole: MAX_SHARD_BYTES };
    const response = await this.#request('GET', `/v1/chunks/default/${toHex(hash)}`, whole);
    if (response.status === 404) {
      await response.body?.cancel();
      return undefined;
    }
    if (!response.ok) throw await refusal(response, what);
    const shard = readShard(await bytesOf(response, what));
    const { expiry = 0 } = shard.footer ?? {};
    return expiry !== 0 && expiry <= serverSeconds(response.headers) ? undefined : shard;
  }

  /**
   * What a file is made of, in its order: from `/v2`, and from `/v1` of a store that has no other.
   *
   * @param file its hash, as text
   * @throws EspalierError `hub-refused`, `hub-unavailable`
   */
  async reconstruction(file: string): Promise<StoredTerm[]> {
    const whole = { whole: MAX_SHARD_BYTES };
    let response = await this.#request('GET', `/v2/reconstructions/${file}`, whole);
    if (response.status === 404 || response.status === 501) {
      await response.body?.cancel();
      response = await this.#request('GET', `/v1/reconstructions/${file}`, whole);
    }
    const what = 'the question which chunks a file has';
    if (!response.ok) throw await refusal(response, what);
    const text = new TextDecoder().decode(await bytesOf(response, what));
    const { data } = reconstructionSchema.safeParse(parsed(text));
    if (data === undefined) throw ofAnotherForm(what);
    return data.terms.map(({ hash: xorb, range }) => ({ xorb, ...range }));
  }

  /** @throws EspalierError `hub-refused`, `hub-unavailable` */
  async putXorb(hash: Uint8Array, body: Blob): Promise<void> {
    const init = { body, whole: MAX_ANSWER_BYTES };
    const response = await this.#request('POST', `/v1/xorbs/default/${toHex(hash)}`, init);
    if (!response.ok) throw await refusal(response, 'a xorb');
    // A proxy's page is no receipt: what is taken for arrived is not sent again.
    if (!(await isOf(insertedSchema, response))) throw ofAnotherForm('a xorb');
  }

  /**
   * Registers files and xorbs. A store works on a large shard for minutes, so there is no limit on how long it is silent.
   *
   * @returns undefined when it is registered, else why not
   * @throws EspalierError `hub-unavailable`
   */
  async putShard(bytes: Uint8Array<ArrayBuffer>): Promise<ShardRefused | undefined> {
    const { retries = 3, backoffMs = 500, signal } = this.#options;
    for (let failures = 0; ; failures++) {
      const outcome = await this.#sendShard(bytes);
      if (outcome === undefined || 'refused' in outcome) return outcome;
      if (failures >= retries) {
        throw new EspalierError(
          'hub-unavailable',
          `the Hub's storage did not register the upload: ${outcome.problem}`,
          {
            hint: 'Run again: data that was received is not sent again.',
          },
        );
      }
      await pause(backoff(backoffMs, failures), signal);
    }
  }

  async #sendShard(bytes: Uint8Array<ArrayBuffer>): Promise<ShardRefused | { problem: string } | undefined> {
    const init = { body: bytes, patient: true };
    if (this.#hasStreamedShards) {
      const response = await this.#request('POST', '/v2/shards', init);
      if (response.ok) return await this.#lastFrame(response);
      if (response.status !== 404 && response.status !== 501) return await refusedBy(response);
      await response.body?.cancel();
      this.#hasStreamedShards = false;
    }
    const response = await this.#request('POST', '/v1/shards', { ...init, whole: MAX_ANSWER_BYTES });
    if (!response.ok) return await refusedBy(response);
    return (await isOf(registeredSchema, response))
      ? undefined
      : { problem: 'its answer is of another form' };
  }

  async #lastFrame(response: Response): Promise<ShardRefused | { problem: string } | undefined> {
    let text: string;
    try {
      text = await readBody(response, MAX_ANSWER_BYTES);
    } catch (error) {
      this.#options.signal?.throwIfAborted();
      return { problem: networkReason(error) };
    }
    const frame = frameSchema.safeParse(parsed(text.trim().split('\n').at(-1) ?? '')).data;
    if (frame?.type === 'result') return undefined;
    if (frame?.type !== 'error') return { problem: 'its answer broke off' };
    const said = frame.message ?? 'no reason given';
    return frame.retryable === true ? { problem: said } : { refused: said };
  }

  /** One request; a token that was refused is replaced once. */
  async #request(method: string, path: string, init: Omit<FetchInit, 'method'> = {}): Promise<Response> {
    const first = await this.#access.get();
    const response = await this.#send(method, path, init, first);
    if (response.status !== 401 && response.status !== 403) return response;
    await response.body?.cancel();
    return await this.#send(method, path, init, await this.#access.renew(first));
  }

  async #send(method: string, path: string, init: FetchInit, access: CasAccess): Promise<Response> {
    const { fetch, signal } = this.#options;
    const headers = { authorization: `Bearer ${access.accessToken}` };
    const all: FetchInit = { ...init, method, headers, ...(signal ? { signal } : {}) };
    return await fetch(`${access.casUrl}${path}`, all).catch((error: unknown) => {
      signal?.throwIfAborted();
      if (error instanceof EspalierError || !(error instanceof TypeError)) throw error;
      const message = `the Hub's store ${publicUrl(access.casUrl)} did not answer (${networkReason(error)})`;
      throw new EspalierError('hub-unavailable', message, {
        cause: error,
        hint: 'Check the network, then run again: data that was received is not sent again.',
      });
    });
  }
}

/** A body that has arrived. @throws EspalierError `hub-refused` for one that is too long */
async function bytesOf(response: Response, what: string): Promise<Uint8Array> {
  return await readBytes(response, MAX_SHARD_BYTES).catch((error: unknown) => {
    if (error instanceof BodyTooLong) throw ofAnotherForm(what);
    throw error;
  });
}

async function isOf(schema: z.ZodType, response: Response): Promise<boolean> {
  return schema.safeParse(parsed(await readBody(response, MAX_ANSWER_BYTES).catch(() => ''))).success;
}

function ofAnotherForm(what: string): EspalierError {
  return new EspalierError(
    'hub-refused',
    `the answer of the Hub's storage to ${what} has an unexpected form`,
    {
      hint: 'Something other than the storage of the Hub may have answered, such as a proxy or a login page: check the network.',
    },
  );
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

/** A refusal of what the shard says; anything else is a failure of its own. */
async function refusedBy(response: Response): Promise<ShardRefused> {
  if (isRetriedStatus(response.status)) throw await refusal(response, 'the list of what was uploaded');
  const text = (await readBody(response, MAX_ANSWER_BYTES).catch(() => '')).trim().slice(0, 300);
  return { refused: `${response.status}${text === '' ? '' : `: ${text}`}` };
}

async function refusal(response: Response, what: string): Promise<EspalierError> {
  const { status } = response;
  const text = (await readBody(response, MAX_ANSWER_BYTES).catch(() => '')).trim().slice(0, 300);
  const said = text === '' ? '' : `: ${text}`;
  const code = isRetriedStatus(status) ? 'hub-unavailable' : 'hub-refused';
  return new EspalierError(code, `the Hub's storage answered ${status} to ${what}${said}`, {
    hint: 'Run again: data that was received is not sent again.',
    details: { status },
  });
}
