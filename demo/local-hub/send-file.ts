import { createReadStream } from 'node:fs';
import { Readable } from 'node:stream';
import type { Body, Exchange } from './exchange.ts';

type BlockSource = AsyncIterable<Uint8Array> | Iterable<Promise<Uint8Array>>;

export interface Content {
  size: number;
  /** With quotes. */
  etag: string;
  /** Local path, the bytes, or what gives the bytes of a range. */
  from: string | Uint8Array | ((start: number, end: number) => BlockSource);
}

/** Answers GET and HEAD with a file, whole or a range of it (RFC 9110, 14.2 and 13.1.5). */
export async function sendFile(
  exchange: Exchange,
  content: Content,
  headers: Record<string, string> = {},
): Promise<void> {
  const { size, etag } = content;
  const common = { 'accept-ranges': 'bytes', etag, ...headers };
  const ifRange = exchange.request.headers['if-range'];
  const wanted = ifRange === undefined || ifRange === etag ? exchange.request.headers.range : undefined;
  const range = parseRange(wanted, size);
  if (range === 'unsatisfiable') {
    await exchange.send(416, { ...common, 'content-range': `bytes */${size}` });
    return;
  }
  const { start, end } = range ?? { start: 0, end: size };
  const status = range ? 206 : 200;
  const contentRange = range ? { 'content-range': `bytes ${start}-${end - 1}/${size}` } : {};
  const sized = { ...common, ...contentRange, 'content-length': end - start };
  await exchange.send(status, sized, exchange.method === 'HEAD' ? '' : bytesOf(content, start, end));
}

function bytesOf({ from }: Content, start: number, end: number): Body {
  if (typeof from === 'function') return Readable.from(from(start, end));
  if (typeof from !== 'string') return from.subarray(start, end);
  return start === end ? '' : blocksOf(from, start, end);
}

/** The file is opened with the first block: of an answer that is broken off before nothing is left open. */
async function* blocksOf(path: string, start: number, end: number): AsyncGenerator<Uint8Array> {
  yield* createReadStream(path, { start, end: end - 1 });
}

/** One range, end exclusive; several ranges are answered with the whole, as the standard allows. */
function parseRange(header: string | undefined, size: number) {
  const match = header?.match(/^bytes=(\d*)-(\d*)$/);
  if (!match || (match[1] === '' && match[2] === '')) return undefined;
  const start = match[1] === '' ? Math.max(0, size - Number(match[2])) : Number(match[1]);
  const end = match[1] === '' || match[2] === '' ? size : Math.min(size, Number(match[2]) + 1);
  return start >= size || start >= end ? 'unsatisfiable' : { start, end };
}
