import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { commitRoutes } from './api-commit.ts';
import { movedPath, moveRoutes } from './api-move.ts';
import { refRoutes } from './api-refs.ts';
import { repoRoutes } from './api-repos.ts';
import type { Tokens } from './auth.ts';
import { CAS_DEFAULTS, Cas, type CasSettings } from './cas/cas.ts';
import { casRoutes, xetTokenRoutes, xorbRoutes } from './cas/routes.ts';
import { CasStore } from './cas/store.ts';
import { findRoute, type HubContext, type Route } from './context.ts';
import { discussionRoutes } from './discussions.ts';
import { Exchange, type RequestRecord } from './exchange.ts';
import { createFaults, type Faults } from './faults.ts';
import { Jobs, type JobsSettings } from './jobs/jobs.ts';
import { jobRoutes } from './jobs/routes.ts';
import { lfsFileRoutes } from './lfs-files.ts';
import { duplicateRoutes, lfsRoutes, storageRoutes } from './lfs-routes.ts';
import { pageRoutes } from './page.ts';
import { Refusal } from './refusal.ts';
import { resolveRoutes } from './resolve.ts';
import { Signer } from './sign.ts';
import { Store } from './store.ts';
import { trustRoutes } from './trust-routes.ts';
import { TrustedPublishing, type TrustSettings } from './trusted-publishers.ts';

export interface LocalHubOptions {
  /** Where repos live; what an earlier local Hub left there is served again. */
  dir: string;
  /** Of the Hub's own origin; a free one when left out. The second origin always has a free one. */
  port?: number;
  /** Who may do what, by token; a token must start with `hf_`. */
  tokens?: Tokens;
  /** Larger LFS objects are uploaded in parts of this size. */
  partBytes?: number;
  /** With a Xet store of its own origin; without this, the Hub is one that has none. */
  xet?: Partial<CasSettings>;
  /** With trusted publishers; without this, the Hub takes none. */
  trust?: TrustSettings;
  /** With Jobs, which run programs of this machine; without this, the Hub has none. */
  jobs?: JobsSettings;
}

export interface LocalHub extends AsyncDisposable {
  readonly url: string;
  /** The second origin, which plays object store and CDN. */
  readonly cdnUrl: string;
  /** The Xet store; undefined without one. */
  readonly cas: Cas | undefined;
  /** Its Jobs; undefined without. */
  readonly jobs: Jobs | undefined;
  /** The first token that may write. */
  readonly token: string;
  readonly faults: Faults;
  /** Every request so far, in the order of arrival. */
  readonly requests: readonly RequestRecord[];
  /** Makes every signed URL given out so far invalid, as time does. */
  expireSignedUrls(): void;
  /** Takes back every token that a workflow got as trusted publisher. */
  revokeTrusted(): void;
}

const DEFAULT_TOKENS: Tokens = { hf_local: { user: 'espalier', role: 'write' } };
const DEFAULT_PART_BYTES = 64 * 2 ** 20;

/**
 * A Hugging Face Hub on 127.0.0.1: its HTTP interface as far as clients use it to read, upload (LFS, basic and
 * multipart), commit, open pull requests and tag, with real commits on disk, and on request a Xet store. Spaces
 * are left out, and so are Jobs unless they are asked for.
 */
export async function startLocalHub(options: LocalHubOptions): Promise<LocalHub> {
  const { dir, port = 0, partBytes = DEFAULT_PART_BYTES } = options;
  const tokens: Tokens = { ...(options.tokens ?? DEFAULT_TOKENS) };
  const faults = createFaults();
  const requests: RequestRecord[] = [];
  const store = await new Store(dir).load();
  const signer = new Signer();
  const hubServer = createServer();
  const cdnServer = createServer();
  const url = await listen(hubServer, port);
  const casServer = createServer();
  const servers = [hubServer, cdnServer, casServer];
  const closeAll = async () => {
    await Promise.all(servers.filter((server) => server.listening).map(close));
  };
  const free = async (server: Server) =>
    await listen(server, 0).catch(async (error: unknown) => {
      await closeAll();
      throw error;
    });
  const cdnUrl = await free(cdnServer);
  const cas =
    options.xet === undefined
      ? undefined
      : new Cas(await CasStore.open(join(dir, 'cas')), await free(casServer), {
          ...CAS_DEFAULTS,
          ...options.xet,
        });
  const jobs = options.jobs && new Jobs(options.jobs, join(dir, 'jobs'), { store, cas, tokens });
  const trust = options.trust && new TrustedPublishing(options.trust, url, tokens);
  const hub: HubContext = { store, tokens, signer, url, cdnUrl, partBytes, cas, trust, jobs };

  const handle = (origin: RequestRecord['origin'], base: string, routes: readonly Route[]) => {
    return (request: IncomingMessage, response: ServerResponse) => {
      const record = newRecord(origin, request);
      requests.push(record);
      const exchange = new Exchange(request, response, base, record);
      // A client that went away, or a fault that broke the connection: there is nobody left to answer.
      answer(exchange, routes, hub, faults).catch(() => response.destroy());
    };
  };
  const hubRoutes = [
    ...xetTokenRoutes,
    ...repoRoutes,
    ...refRoutes,
    ...moveRoutes,
    ...discussionRoutes,
    ...commitRoutes,
    ...lfsRoutes,
    ...duplicateRoutes,
    ...lfsFileRoutes,
    ...resolveRoutes,
    ...jobRoutes,
    ...trustRoutes,
    ...pageRoutes,
  ];
  hubServer.on('request', handle('hub', url, hubRoutes));
  cdnServer.on('request', handle('cdn', cdnUrl, [...storageRoutes, ...xorbRoutes]));
  casServer.on('request', handle('cas', cas?.url ?? url, casRoutes));

  const writers = Object.entries(tokens).filter(([, { role }]) => role !== 'read');
  return {
    url,
    cdnUrl,
    cas,
    jobs,
    token: writers[0]?.[0] ?? '',
    faults,
    requests,
    expireSignedUrls: () => signer.expireAll(),
    revokeTrusted: () => trust?.revokeAll(),
    async [Symbol.asyncDispose]() {
      await jobs?.[Symbol.asyncDispose]();
      await closeAll();
    },
  };
}

async function answer(
  exchange: Exchange,
  routes: readonly Route[],
  hub: HubContext,
  faults: Faults,
): Promise<void> {
  const fault = faults.take(exchange.method, exchange.record.path);
  if (fault && (await exchange.strike(fault))) return;
  try {
    if (exchange.record.origin === 'cdn' && exchange.record.authorized) {
      throw new Refusal(400, 'InvalidArgument: Only one auth mechanism allowed');
    }
    const moved = exchange.record.origin === 'hub' ? movedPath(exchange.url.pathname, hub.store) : undefined;
    if (moved !== undefined) {
      for await (const _ of exchange.body());
      const location = `${moved}${exchange.url.search}`;
      await exchange.sendJson(307, { error: `Repository is ${moved} now` }, { location });
      return;
    }
    const found = findRoute(routes, exchange.method, exchange.url.pathname);
    if (!found) throw new Refusal(404, "Sorry, we can't find the page you are looking for.");
    await found.route.run(exchange, found.params, hub);
  } catch (error) {
    if (exchange.response.headersSent || exchange.response.destroyed) throw error;
    await refuse(exchange, error);
  }
}

async function refuse(exchange: Exchange, error: unknown): Promise<void> {
  const known =
    error instanceof Refusal ? error : new Refusal(500, `Internal error: ${(error as Error).message}`);
  // Clients read the answer only when their whole body was taken.
  for await (const _ of exchange.body());
  await exchange.sendJson(
    known.status,
    { error: known.message, ...known.data },
    {
      'x-error-message': known.message.replaceAll(/[^\x20-\x7e]/g, ' '),
      ...(known.errorCode === undefined ? {} : { 'x-error-code': known.errorCode }),
    },
  );
}

function newRecord(origin: RequestRecord['origin'], request: IncomingMessage): RequestRecord {
  return {
    origin,
    method: request.method ?? 'GET',
    path: request.url ?? '/',
    range: request.headers.range,
    authorized: request.headers.authorization !== undefined,
    status: 0,
    bytes: 0,
    received: 0,
  };
}

async function listen(server: Server, port: number): Promise<string> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', reject);
      resolve();
    });
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

async function close(server: Server): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  server.closeAllConnections();
  await closed;
}
