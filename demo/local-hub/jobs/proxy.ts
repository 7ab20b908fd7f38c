import { request as ask, createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Faults } from '../faults.ts';

/** The address of an exposed port. */
export interface PortProxy extends AsyncDisposable {
  readonly url: string;
}

/**
 * Plays `https://{id}--{port}.hf.jobs`: what carries a token that may read the Job's namespace reaches the server in the
 * container.
 *
 * @param mayPass told the header `authorization`
 * @param target address of the server; undefined until it listens
 * @param faults answers in the place of the server's, or hold requests back
 */
export async function startProxy(
  mayPass: (authorization: string | undefined) => boolean,
  target: () => string | undefined,
  faults: Faults,
): Promise<PortProxy> {
  const server = createServer((incoming, outgoing) => {
    if (!mayPass(incoming.headers.authorization)) return refuse(incoming, outgoing, 401, 'Unauthorized');
    const fault = faults.take(incoming.method ?? 'GET', incoming.url ?? '/');
    if (fault !== undefined && 'status' in fault) {
      incoming.resume();
      return outgoing.writeHead(fault.status, fault.headers).end(fault.body);
    }
    const forward = () => {
      const address = target();
      if (address === undefined)
        return refuse(incoming, outgoing, 503, 'The Job does not listen on this port');
      const { authorization: _, ...headers } = incoming.headers;
      const onward = ask(
        new URL(incoming.url ?? '/', address),
        { method: incoming.method ?? 'GET', headers },
        (answer) => {
          outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
          answer.pipe(outgoing);
        },
      );
      onward.on('error', () => {
        if (outgoing.headersSent) outgoing.destroy();
        else refuse(incoming, outgoing, 502, 'Bad gateway');
      });
      outgoing.on('close', () => onward.destroy());
      incoming.pipe(onward);
    };
    if (fault !== undefined && 'heldUntil' in fault) void fault.heldUntil.then(forward);
    else forward();
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async [Symbol.asyncDispose]() {
      if (!server.listening) return;
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      server.closeAllConnections();
      await closed;
    },
  };
}

function refuse(incoming: IncomingMessage, outgoing: ServerResponse, status: number, error: string): void {
  incoming.resume();
  outgoing.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify({ error }));
}
