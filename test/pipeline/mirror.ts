import { createServer, type IncomingHttpHeaders, type IncomingMessage, request } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What a mirror makes of an answer; a body is whole. */
export interface Answered {
  status: number;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

export interface Mirror extends AsyncDisposable {
  readonly url: string;
}

/**
 * A server before a Hub that follows its redirects, as mirrors and caches do, and may change what comes back. The headers
 * of a redirect (`X-Linked-Etag`, `X-Repo-Commit`) are kept.
 */
export async function startMirror(
  hubUrl: string,
  alter: (asked: IncomingMessage, answered: Answered) => void,
): Promise<Mirror> {
  const server = createServer(async (asked, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of asked) chunks.push(chunk);
    const { method = 'GET', headers } = asked;
    try {
      let answered = await send(new URL(asked.url ?? '/', hubUrl), method, headers, Buffer.concat(chunks));
      const { location, ...linked } = answered.headers;
      if (location !== undefined) {
        const { authorization: _, ...rest } = headers;
        const file = await send(new URL(location), method, rest);
        answered = { ...file, headers: { ...linked, ...file.headers } };
      }
      alter(asked, answered);
      response.writeHead(answered.status, answered.headers).end(answered.body);
    } catch {
      response.destroy();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async [Symbol.asyncDispose]() {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      server.closeAllConnections();
      await closed;
    },
  };
}

function send(url: URL, method: string, headers: IncomingHttpHeaders, body?: Buffer): Promise<Answered> {
  const { host: _, ...rest } = headers;
  return new Promise((resolve, reject) => {
    const sent = request(url, { method, headers: { ...rest, host: url.host } }, async (response) => {
      const chunks: Buffer[] = [];
      for await (const chunk of response) chunks.push(chunk);
      resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) });
    });
    sent.once('error', reject).end(body);
  });
}
