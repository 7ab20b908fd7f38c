import type { z } from 'zod';
import { type ErrorCode, EspalierError, parseJson } from '../common/index.ts';
import { type MinimumRate, steadily } from './rate.ts';
import { networkReason, publicUrl } from './retry.ts';

/** A chat template, the log probabilities of an answer, a list of models: far below. */
const MODEL_SERVER_BYTES = 64 * 2 ** 20;

/** A body that is longer than its reader takes. */
export class BodyTooLong extends Error {
  override readonly name = 'BodyTooLong';
  readonly limit: number;

  constructor(limit: number) {
    super(`more than ${limit} bytes`);
    this.limit = limit;
  }
}

/**
 * A response's body, up to a limit: what a server sends must not fill this process, nor hold it for ever.
 *
 * @param limit bytes
 * @param rate the slowest that it may come
 * @throws BodyTooLong once more than `limit` bytes have arrived; the rest is not read
 * @throws TransferStalled when it comes slower
 */
export async function readBytes(response: Response, limit: number, rate?: MinimumRate): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  let bytes = 0;
  if (response.body === null) return new Uint8Array();
  for await (const piece of steadily(response.body, rate)) {
    bytes += piece.length;
    // Leaving the loop cancels the stream.
    if (bytes > limit) throw new BodyTooLong(limit);
    pieces.push(piece);
  }
  return Buffer.concat(pieces);
}

/**
 * The same answer with a body that has arrived. Reading one that is longer than the limit throws BodyTooLong.
 *
 * @throws what reading throws, where the connection breaks
 */
export async function heldInMemory(response: Response, limit: number): Promise<Response> {
  if (response.body === null) return response;
  const body = await readBytes(response, limit).then(streamOf, (error: unknown) => {
    if (!(error instanceof BodyTooLong)) throw error;
    return new ReadableStream<Uint8Array>({ start: (controller) => controller.error(error) });
  });
  return withBody(response, body);
}

/** The same answer with another body: its address is kept, which a new Response would not have. */
function withBody(
  response: Response,
  body: ReadableStream<Uint8Array> | string,
  headers: Headers = response.headers,
): Response {
  const { status, statusText, url } = response;
  const copy = new Response(body, { status, statusText, headers: Object.fromEntries(headers) });
  return Object.defineProperty(copy, 'url', { value: url });
}

function streamOf(bytes: Uint8Array): ReadableStream<Uint8Array> {
  return new ReadableStream({
    start(controller) {
      if (bytes.length > 0) controller.enqueue(bytes);
      controller.close();
    },
  });
}

/** As {@link readBytes}, as UTF-8. */
export async function readBody(response: Response, limit: number): Promise<string> {
  return new TextDecoder().decode(await readBytes(response, limit));
}

/** How an answer is read, and what is said of one that cannot be. */
interface JsonAnswer {
  /** What it is, for the message: `GitHub's answer to tags/b1`. */
  readonly where: string;
  readonly code: ErrorCode;
  /** Bytes. */
  readonly limit?: number;
}

/**
 * An answer that is JSON of a known form, from a server of any kind: a page, another form, one without end and one that breaks
 * off are refused.
 *
 * @throws EspalierError with `code`
 */
export async function readJson<T>(
  schema: z.ZodType<T>,
  response: Response,
  { where, code, limit = MODEL_SERVER_BYTES }: JsonAnswer,
): Promise<T> {
  const text = await readBody(response, limit).catch((cause: unknown) => {
    if (cause instanceof EspalierError) throw cause;
    throw new EspalierError(code, `${where} cannot be read: ${networkReason(cause)}`, { cause });
  });
  return parseJson(schema, text, where, code);
}

/**
 * A fetch whose answers have a largest size, for servers whose answers are read by `json()` and `text()`.
 *
 * @param limit bytes of a body
 * @param code of the error that a longer body ends with
 */
export function limitBodies(fetch_: typeof fetch, limit: number, code: ErrorCode): typeof fetch {
  return async (input, init) => {
    const response = await fetch_(input, init);
    if (response.body === null) return response;
    let bytes = 0;
    const counter = new TransformStream<Uint8Array, Uint8Array>({
      transform(piece, controller) {
        bytes += piece.length;
        if (bytes <= limit) return controller.enqueue(piece);
        const where = publicUrl(input instanceof Request ? input.url : String(input));
        const message = `${where} answered with more than ${limit} bytes, more than an answer can have`;
        controller.error(
          new EspalierError(code, message, {
            hint: 'Check which program answers at that address.',
            details: { url: where, limit },
          }),
        );
      },
    });
    return withBody(response, response.body.pipeThrough(counter));
  };
}

/** For servers that run models: ours, and any other. */
export function modelServerFetch(fetch_: typeof fetch): typeof fetch {
  return limitBodies(fetch_, MODEL_SERVER_BYTES, 'llama-tool-failed');
}
