import { randomBytes } from 'node:crypto';
import { EspalierError } from '../../../src/common/errors.ts';
import { hashOf } from '../../../src/xet/chunks/chunk-table.ts';
import { MAX_SHARD_BYTES, MAX_XORB_BYTES, type ShardXorb } from '../../../src/xet/formats/shard.ts';
import { writeShard } from '../../../src/xet/formats/write-shard.ts';
import { keyedChunkHash } from '../../../src/xet/hashes.ts';
import { HASH_BYTES } from '../../../src/xet/kernel/kernel.ts';
import { REPO } from '../api-repos.ts';
import { type HubContext, openRepo, type Params, type Route, writableRepo } from '../context.ts';
import type { Exchange } from '../exchange.ts';
import { Refusal } from '../refusal.ts';
import { sendFile } from '../send-file.ts';
import type { Cas } from './cas.ts';
import { reconstruct } from './reconstruction.ts';

const HASH = '(?<hash>[0-9a-f]{64})';

function casOf({ cas }: HubContext): Cas {
  if (cas === undefined) throw new Refusal(404, "Sorry, we can't find the page you are looking for.");
  return cas;
}

/** On the Hub's own origin: tokens for the store. */
export const xetTokenRoutes: readonly Route[] = [
  {
    method: 'GET',
    pattern: new RegExp(`^${REPO}/xet-(?<scope>read|write)-token/(?<rev>[^/]+)$`),
    async run(exchange, params, hub) {
      const cas = casOf(hub);
      const repo =
        params.scope === 'write' ? writableRepo(exchange, params, hub).repo : openRepo(exchange, params, hub);
      // For a pull request that is still to be opened there is no revision: the client writes "None".
      if (!exchange.url.searchParams.has('create_pr')) await repo.resolve(params.rev ?? '');
      const granted = cas.grant(params.scope === 'write' ? 'write' : 'read', (sha256) => repo.holds(sha256));
      await exchange.sendJson(200, granted, {
        'x-xet-cas-url': granted.casUrl,
        'x-xet-access-token': granted.accessToken,
        'x-xet-token-expiration': String(granted.exp),
      });
    },
  },
];

/** The store's own origin. */
export const casRoutes: readonly Route[] = [
  {
    method: 'GET',
    pattern: new RegExp(`^/v1/chunks/default(-merkledb)?/${HASH}$`),
    async run(exchange, params, hub) {
      const cas = casOf(hub);
      cas.check(exchange, 'read');
      const xorbs = cas.store.xorbsWith(params.hash ?? '')?.slice(0, cas.settings.answeredXorbs);
      if (xorbs === undefined || xorbs.length === 0) throw new Refusal(404, 'Chunk not found');
      const key = cas.settings.keyed ? randomBytes(HASH_BYTES) : undefined;
      const { answerSeconds } = cas.settings;
      const expiry = Number.isFinite(answerSeconds) ? Math.floor(Date.now() / 1000) + answerSeconds : 0;
      const answer = {
        files: [],
        xorbs: key === undefined ? xorbs : keyed(xorbs, key),
        footer: { key, expiry },
      };
      await exchange.send(200, { 'content-type': 'application/octet-stream' }, writeShard(answer));
    },
  },
  {
    method: 'POST',
    pattern: new RegExp(`^/v1/xorbs/default/${HASH}$`),
    async run(exchange, params, hub) {
      const cas = casOf(hub);
      cas.check(exchange, 'write');
      const inserted = await cas.store.putXorb(params.hash ?? '', await bodyOf(exchange, MAX_XORB_BYTES));
      await exchange.sendJson(200, { was_inserted: inserted });
    },
  },
  {
    method: 'POST',
    pattern: /^\/(?<version>v1|v2)\/shards$/,
    async run(exchange, params, hub) {
      const cas = casOf(hub);
      cas.check(exchange, 'write');
      const streamed = params.version === 'v2';
      if (streamed && !cas.settings.version2) throw new Refusal(404, 'Not Found');
      const shard = await bodyOf(exchange, MAX_SHARD_BYTES);
      if (!streamed) {
        await putShard(cas, shard);
        await exchange.sendJson(200, { result: 1 });
        return;
      }
      await exchange.send(200, { 'content-type': 'application/x-ndjson' }, frames(cas, shard));
    },
  },
  ...(['v1', 'v2'] as const).map((version) => ({
    method: 'GET',
    pattern: new RegExp(`^/${version}/reconstructions/${HASH}$`),
    async run(exchange: Exchange, params: Params, hub: HubContext) {
      const cas = casOf(hub);
      const mayRead = cas.check(exchange, 'read');
      if (version === 'v2' && !cas.settings.version2) throw new Refusal(404, 'Not Found');
      const file = cas.store.file(params.hash ?? '');
      // A token is for what is in its repo.
      if (file === undefined || !(await mayRead(file.sha256))) throw new Refusal(404, 'File not found');
      const { range } = exchange.request.headers;
      await exchange.sendJson(200, reconstruct(hub, cas, file, range, version === 'v1' ? 1 : 2));
    },
  })),
];

/** On the second origin: bytes of xorbs, for whoever has a signed URL. */
export const xorbRoutes: readonly Route[] = [
  {
    method: 'GET',
    pattern: new RegExp(`^/xorbs/${HASH}$`),
    async run(exchange, params, hub) {
      hub.signer.check(exchange.url);
      const { store } = casOf(hub);
      const hash = params.hash ?? '';
      const size = store.xorb(hash)?.places.at(-1);
      if (size === undefined) throw new Refusal(404, 'NoSuchKey');
      const from = (start: number, end: number) => [store.packed(hash, start, end)];
      await sendFile(exchange, { size, etag: `"${hash}"`, from });
    },
  },
];

/** Of the streamed answer: what is being done, then how it ended. */
async function* frames(cas: Cas, shard: Buffer): AsyncGenerator<Buffer> {
  const frame = (value: object) => Buffer.from(`${JSON.stringify(value)}\n`);
  yield frame({ type: 'committing', stage: 'uploading' });
  try {
    await putShard(cas, shard);
    yield frame({ type: 'result', result: 1 });
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    yield frame({ type: 'error', message: error.message, retryable: false });
  }
}

async function putShard(cas: Cas, shard: Buffer): Promise<void> {
  try {
    await cas.store.putShard(shard);
  } catch (error) {
    throw error instanceof EspalierError ? new Refusal(400, error.message) : error;
  }
}

function keyed(xorbs: readonly ShardXorb[], key: Uint8Array): ShardXorb[] {
  return xorbs.map(({ hash, chunks, packedBytes }) => {
    const hashes = new Uint8Array(chunks.hashes.length);
    for (let i = 0; i < chunks.ends.length; i++) {
      hashes.set(keyedChunkHash(hashOf(chunks, i), key), i * HASH_BYTES);
    }
    return { hash, chunks: { ...chunks, hashes }, packedBytes };
  });
}

async function bodyOf(exchange: Exchange, limit: number): Promise<Buffer> {
  const blocks: Buffer[] = [];
  for await (const block of exchange.body()) {
    blocks.push(block);
    if (exchange.record.received > limit) throw new Refusal(413, `more than ${limit} bytes`);
  }
  return Buffer.concat(blocks);
}
