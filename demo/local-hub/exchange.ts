import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import type { FaultAction } from './faults.ts';
import { Refusal } from './refusal.ts';

/** One request as the server saw it. */
export interface RequestRecord {
  origin: 'hub' | 'cdn' | 'cas';
  method: string;
  /** With its query. */
  path: string;
  range: string | undefined;
  authorized: boolean;
  /** 0 while unanswered, and for a connection that was cut before an answer. */
  status: number;
  /** Bytes of the body sent. */
  bytes: number;
  /** Bytes of the body received. */
  received: number;
}

type Cut = { after: number; how: 'reset' | 'stall' };
export type Body = string | Uint8Array | AsyncIterable<Uint8Array>;

/** Bodies of the API are JSON or NDJSON with small files inside. */
const MAX_TEXT_BYTES = 256 * 2 ** 20;

/** A request and its answer; every byte of both passes here, so that faults can strike anywhere. */
export class Exchange {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly url: URL;
  readonly record: RequestRecord;
  #cut: Cut | undefined;

  constructor(request: IncomingMessage, response: ServerResponse, base: string, record: RequestRecord) {
    this.request = request;
    this.response = response;
    this.url = new URL(request.url ?? '/', base);
    this.record = record;
  }

  get method(): string {
    return this.record.method;
  }

  /** Whether the bytes that count are those of the request. */
  get #uploads(): boolean {
    return this.method === 'PUT' || this.record.path.startsWith('/v1/xorbs/');
  }

  /** @returns true when the fault was the whole answer */
  async strike(action: FaultAction): Promise<boolean> {
    if ('heldUntil' in action) await action.heldUntil;
    if ('resetAfterBytes' in action) this.#cut = { after: action.resetAfterBytes, how: 'reset' };
    if ('stallAfterBytes' in action) this.#cut = { after: action.stallAfterBytes, how: 'stall' };
    if (!('status' in action)) return false;
    for await (const _ of this.body());
    await this.send(action.status, action.headers ?? {}, action.body ?? '');
    return true;
  }

  /** The request's body. */
  async *body(): AsyncGenerator<Buffer> {
    const limit = this.#uploads && this.#cut ? this.#cut.after : Number.POSITIVE_INFINITY;
    for await (const block of this.request as AsyncIterable<Buffer>) {
      this.record.received += block.length;
      if (this.record.received < limit) yield block;
      else if (this.#cut?.how === 'reset') await this.#breakOff();
      // A stalled body is still taken off the socket: an unread socket does not notice that the client has gone.
    }
    if (this.record.received >= limit) await this.#breakOff();
  }

  async text(): Promise<string> {
    const blocks: Buffer[] = [];
    for await (const block of this.body()) {
      blocks.push(block);
      if (this.record.received > MAX_TEXT_BYTES) throw new Refusal(413, 'Payload too large');
    }
    return Buffer.concat(blocks).toString('utf8');
  }

  async json(): Promise<Record<string, unknown>> {
    const text = await this.text();
    if (text === '') return {};
    try {
      return JSON.parse(text);
    } catch {
      throw new Refusal(400, 'Invalid JSON');
    }
  }

  async send(status: number, headers: Record<string, string | number>, body: Body = ''): Promise<void> {
    this.record.status = status;
    const whole = typeof body === 'string' || body instanceof Uint8Array;
    const bytes = typeof body === 'string' ? Buffer.from(body) : body;
    if (!this.#uploads && this.#cut?.after === 0) await this.#breakOff();
    this.response.writeHead(status, {
      'x-request-id': `Root=${randomUUID()}`,
      ...(whole && status !== 304 ? { 'content-length': (bytes as Uint8Array).length } : {}),
      ...headers,
    });
    if (this.method === 'HEAD') {
      this.response.end();
      return;
    }
    await pipeline(
      this.#counted(whole ? [bytes as Uint8Array] : (body as AsyncIterable<Uint8Array>)),
      this.response,
    );
  }

  async sendJson(status: number, value: unknown, headers: Record<string, string> = {}): Promise<void> {
    await this.send(
      status,
      { 'content-type': 'application/json; charset=utf-8', ...headers },
      JSON.stringify(value),
    );
  }

  async *#counted(blocks: Iterable<Uint8Array> | AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
    const limit = !this.#uploads && this.#cut ? this.#cut.after : Number.POSITIVE_INFINITY;
    for await (const block of blocks) {
      const part = block.subarray(0, limit - this.record.bytes);
      this.record.bytes += part.length;
      if (part.length > 0) yield part;
      if (this.record.bytes >= limit) await this.#breakOff(true);
    }
  }

  /** Cuts the connection, or waits until the other side has had enough; never returns. */
  async #breakOff(flush = false): Promise<never> {
    // What was written must leave this process before the connection dies.
    if (flush) await sleep(20);
    if (this.#cut?.how !== 'stall') this.response.destroy();
    else if (!this.response.closed) await once(this.response, 'close');
    throw new Error('broken off by a fault');
  }
}
