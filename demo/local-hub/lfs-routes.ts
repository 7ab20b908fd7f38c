import { randomUUID } from 'node:crypto';
import { REPO } from './api-repos.ts';
import type { CasStore, StoredFile } from './cas/store.ts';
import { contentDisposition } from './content-disposition.ts';
import { type HubContext, openRepo, type Params, type Route, writableRepo } from './context.ts';
import type { Exchange } from './exchange.ts';
import { completeParts, type Incoming, receiveObject, receivePart } from './lfs.ts';
import { Refusal } from './refusal.ts';
import { sendFile } from './send-file.ts';
import type { Repo } from './store.ts';

const OBJECT = '(?<type>models|datasets)/(?<ns>[^/]+)/(?<name>[^/]+)/(?<oid>[0-9a-f]{64})';

function objectPath(repo: Repo, oid: string): string {
  return `${repo.state.type}s/${repo.state.id}/${oid}`;
}

/** Where the bytes of an LFS object are served for a while. */
export function signedObjectUrl(hub: HubContext, repo: Repo, oid: string, fileName: string): string {
  return hub.signer.sign(`${hub.cdnUrl}/objects/${objectPath(repo, oid)}`, {
    'response-content-disposition': contentDisposition(fileName),
  });
}

/** Bytes of an object that came by LFS or by Xet, undefined for one that did not come. */
export async function objectSize(hub: HubContext, repo: Repo, oid: string): Promise<number | undefined> {
  return (await repo.lfsSize(oid)) ?? hub.cas?.store.fileOfSha256(oid)?.size;
}

/** LFS routes of the Hub's own origin: where to upload, and the end of an upload. */
export const lfsRoutes: readonly Route[] = [
  {
    method: 'POST',
    pattern: /^\/((?<type>datasets)\/)?(?<ns>[^/]+)\/(?<name>[^/]+)\.git\/info\/lfs\/objects\/batch$/,
    async run(exchange, params, hub) {
      const { operation, objects, transfers, ref } = await exchange.json();
      // What a pull request will hold comes without the name of a branch.
      const { repo } = writableRepo(exchange, params, hub, ref === undefined);
      if (operation !== 'upload' || !Array.isArray(objects))
        throw new Refusal(422, 'Only uploads go through LFS here');
      const wanted = objects as { oid: string; size: number }[];
      if (hub.cas !== undefined && Array.isArray(transfers) && transfers.includes('xet')) {
        const answer = { transfer: 'xet', objects: wanted.map((one) => xetActions(hub, repo, one)) };
        await exchange.sendJson(200, answer, { 'content-type': 'application/vnd.git-lfs+json' });
        return;
      }
      const multipart = wanted.some(({ size }) => size > hub.partBytes);
      const answers = await Promise.all(wanted.map(({ oid, size }) => actionsFor(hub, repo, oid, size)));
      await exchange.sendJson(
        200,
        { transfer: multipart ? 'multipart' : 'basic', objects: answers },
        { 'content-type': 'application/vnd.git-lfs+json' },
      );
    },
  },
  {
    method: 'POST',
    pattern: new RegExp(`^/api/lfs/complete/(?<upload>[0-9a-f-]{36})/${OBJECT}$`),
    async run(exchange, params, hub) {
      const incoming = incomingOf(exchange, params, hub);
      const { parts } = await exchange.json();
      if (!Array.isArray(parts)) throw new Refusal(400, '"parts" must be a list');
      await completeParts(hub.store, incoming, params.upload ?? '', parts);
      await exchange.sendJson(200, {});
    },
  },
  {
    method: 'POST',
    pattern: new RegExp(`^/api/lfs/verify/${OBJECT}$`),
    async run(exchange, params, hub) {
      const { repo, oid } = incomingOf(exchange, params, hub);
      await exchange.text();
      if ((await repo.lfsSize(oid)) === undefined) throw new Refusal(404, 'Object not found');
      await exchange.sendJson(200, {});
    },
  },
];

/** Files of one repo for another, without their bytes being sent. The store is shared: what counts is who may read and write. */
export const duplicateRoutes: readonly Route[] = [
  {
    method: 'POST',
    pattern: new RegExp(`^${REPO}/lfs-files/duplicate$`),
    async run(exchange, params, hub) {
      const source = openRepo(exchange, params, hub);
      const { target, files } = await exchange.json();
      const { type, name: id } = target as { type: string; name: string };
      const [ns = '', name = ''] = id.split('/');
      writableRepo(exchange, { type: `${type}s`, ns, name }, hub, true);
      if (!Array.isArray(files)) throw new Refusal(400, '"files" must be a list');
      const failed = (files as { xetHash: string; sha256: string }[]).flatMap(({ xetHash, sha256 }) => {
        const file = hub.cas?.store.fileOfSha256(sha256);
        if (file?.hash === xetHash) return [];
        return [{ sha256, error: `${source.state.id} has no such file` }];
      });
      await exchange.sendJson(200, { failed });
    },
  },
];

/** Where a client that knows Xet uploads instead. */
function xetActions(hub: HubContext, repo: Repo, { oid, size }: { oid: string; size: number }) {
  const href = `${hub.url}/api/${repo.state.type}s/${repo.state.id}/xet-write-token/main`;
  const { casUrl, accessToken, exp } = hub.cas?.grant('write', (sha256) => repo.holds(sha256)) ?? {};
  const header = {
    'X-Xet-Cas-Url': casUrl,
    'X-Xet-Access-Token': accessToken,
    'X-Xet-Token-Expiration': String(exp),
    'X-Xet-Session-Id': randomUUID(),
  };
  return { oid, size, actions: { upload: { href, header } } };
}

/** No actions for an object that is here already: then nothing is sent. */
async function actionsFor(hub: HubContext, repo: Repo, oid: string, size: number) {
  if (!/^[0-9a-f]{64}$/.test(oid)) return { oid, size, error: { code: 422, message: `Invalid oid: ${oid}` } };
  if ((await objectSize(hub, repo, oid)) !== undefined) return { oid, size };
  const { signer, url, cdnUrl, partBytes } = hub;
  const path = objectPath(repo, oid);
  const bytes = { size: String(size) };
  const verify = { href: signer.sign(`${url}/api/lfs/verify/${path}`, bytes) };
  if (size <= partBytes) {
    return {
      oid,
      size,
      authenticated: true,
      actions: { upload: { href: signer.sign(`${cdnUrl}/uploads/${path}`, bytes) }, verify },
    };
  }
  const upload = randomUUID();
  const header: Record<string, string> = { chunk_size: String(partBytes) };
  for (let part = 1; part <= Math.ceil(size / partBytes); part++) {
    header[String(part).padStart(5, '0')] = signer.sign(`${cdnUrl}/parts/${upload}/${part}`);
  }
  const href = signer.sign(`${url}/api/lfs/complete/${upload}/${path}`, bytes);
  return { oid, size, authenticated: true, actions: { upload: { href, header }, verify } };
}

/** The object that a signed URL is about. */
function incomingOf(exchange: Exchange, params: Params, hub: HubContext): Incoming {
  hub.signer.check(exchange.url);
  const type = params.type === 'datasets' ? 'dataset' : 'model';
  const repo = hub.store.find(type, `${params.ns}/${params.name}`);
  if (!repo) throw new Refusal(404, 'NoSuchBucket');
  return { repo, oid: params.oid ?? '', size: Number(exchange.url.searchParams.get('size')) };
}

async function serveObject(exchange: Exchange, params: Params, hub: HubContext): Promise<void> {
  const { repo, oid } = incomingOf(exchange, params, hub);
  const size = await objectSize(hub, repo, oid);
  if (size === undefined) throw new Refusal(404, 'NoSuchKey');
  const inXet = (await repo.lfsSize(oid)) === undefined ? hub.cas?.store.fileOfSha256(oid) : undefined;
  const from = inXet && hub.cas ? rangeOf(hub.cas.store, inXet) : repo.lfsPath(oid);
  const disposition = exchange.url.searchParams.get('response-content-disposition');
  // An object store has an ETag of its own, which is not the SHA-256.
  const etag = `"${oid.slice(0, 32)}-1"`;
  await sendFile(
    exchange,
    { size, etag, from },
    {
      'content-type': 'application/octet-stream',
      'access-control-allow-origin': hub.url,
      ...(disposition === null ? {} : { 'content-disposition': disposition }),
    },
  );
}

/** A range of a file that lies in xorbs. */
function rangeOf(store: CasStore, file: StoredFile) {
  return async function* (start: number, end: number) {
    let at = 0;
    for await (const chunk of store.content(file)) {
      const part = chunk.subarray(Math.max(0, start - at), Math.max(0, end - at));
      at += chunk.length;
      if (part.length > 0) yield part;
      if (at >= end) return;
    }
  };
}

/** The second origin: what S3 and its CDN are to the Hub. Only signatures count here. */
export const storageRoutes: readonly Route[] = [
  { method: 'GET', pattern: new RegExp(`^/objects/${OBJECT}$`), run: serveObject },
  { method: 'HEAD', pattern: new RegExp(`^/objects/${OBJECT}$`), run: serveObject },
  {
    method: 'PUT',
    pattern: new RegExp(`^/uploads/${OBJECT}$`),
    async run(exchange, params, hub) {
      await receiveObject(hub.store, incomingOf(exchange, params, hub), exchange.body());
      await exchange.send(200, { etag: `"${(params.oid ?? '').slice(0, 32)}"` });
    },
  },
  {
    method: 'PUT',
    pattern: /^\/parts\/(?<upload>[0-9a-f-]{36})\/(?<part>\d+)$/,
    async run(exchange, params, hub) {
      hub.signer.check(exchange.url);
      const etag = await receivePart(hub.store, params.upload ?? '', Number(params.part), exchange.body());
      await exchange.send(200, { etag });
    },
  },
];
