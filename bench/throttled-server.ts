import { open, stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { seeded } from '../test/support/random.ts';

export interface ThrottledServer extends AsyncDisposable {
  readonly url: string;
  /** Bytes of bodies handed to the sockets so far. */
  sent(): number;
  /** Connections that were cut in the middle of a body. */
  resets(): number;
}

export interface Throttle {
  /** Of all connections together. */
  bytesPerSecond: number;
  /** Share of the answers whose connection is reset at a random byte. */
  resetShare: number;
  seed: number;
}

const CHUNK_BYTES = 64 << 10;

/** One file in ranges on a free loopback port, no faster than a line of a given bandwidth would be. */
export async function serveThrottled(path: string, throttle: Throttle): Promise<ThrottledServer> {
  const { size } = await stat(path);
  const file = await open(path);
  const random = seeded(throttle.seed);
  let sent = 0;
  let resets = 0;
  let lineFree = performance.now();

  let waiting = 0;

  /** Waits until the line has room for so many bytes. */
  async function takeTurn(bytes: number): Promise<void> {
    const now = performance.now();
    // A line that nobody waited for does not make up for it. One that was busy does: only our timers were late.
    if (waiting === 0) lineFree = Math.max(lineFree, now);
    lineFree += (bytes / throttle.bytesPerSecond) * 1000;
    waiting += 1;
    if (lineFree > now) await sleep(lineFree - now);
    waiting -= 1;
  }

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const [, first = 0, last = size - 1] =
      /^bytes=(\d+)-(\d+)$/.exec(request.headers.range ?? '')?.map(Number) ?? [];
    const end = Math.min(size, last + 1);
    const cut =
      end - first > 1 && random.next() < throttle.resetShare ? first + random.below(end - first) : end;
    response.writeHead(206, {
      etag: '"bench"',
      'content-range': `bytes ${first}-${end - 1}/${size}`,
      'content-length': end - first,
    });
    for (let at = first; at < cut; ) {
      const chunk = Buffer.allocUnsafe(Math.min(CHUNK_BYTES, cut - at));
      await file.read(chunk, 0, chunk.length, at);
      await takeTurn(chunk.length);
      await new Promise<void>((resolve, reject) =>
        response.write(chunk, (error) => (error ? reject(error) : resolve())),
      );
      sent += chunk.length;
      at += chunk.length;
    }
    if (cut === end) response.end();
    else {
      resets += 1;
      request.socket.resetAndDestroy();
    }
  }
  const server = createServer((request, response) => {
    answer(request, response).catch(() => response.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/base.gguf`,
    sent: () => sent,
    resets: () => resets,
    async [Symbol.asyncDispose]() {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      server.closeAllConnections();
      await closed;
      await file.close();
    },
  };
}
