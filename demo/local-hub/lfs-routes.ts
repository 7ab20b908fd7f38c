import { randomUUID } from 'node:crypto';
import { type HubContext, type Params, type Route, writableRepo } from './context.ts';
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
  const disposition = `inline; filename="${fileName.replaceAll('"', '')}"`;
  return hub.signer.sign(`${hub.cdnUrl}/objects/${objectPath(repo, oid)}`, {
    'response-content-disposition': disposition,
  });
}

/** LFS routes of the Hub's own origin: where to upload, and the end of an upload. */
export const lfsRoutes: readonly Route[] = [
  {
    method: 'POST',
    pattern: /^\/((?<type>datasets)\/)?(?<ns>[^/]+)\/(?<name>[^/]+)\.git\/info\/lfs\/objects\/batch$/,
    async run(exchange, params, hub) {
      const { repo } = writableRepo(exchange, params, hub);
      const { operation, objects } = await exchange.json();
      if (operation !== 'upload' || !Array.isArray(objects))
        throw new Refusal(422, 'Only uploads go through LFS here');
      const wanted = objects as { oid: string; size: number }[];
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

/** No actions for an object that is here already: then nothing is sent. */
async function actionsFor(hub: HubContext, repo: Repo, oid: string, size: number) {
  if (!/^[0-9a-f]{64}$/.test(oid)) return { oid, size, error: { code: 422, message: `Invalid oid: ${oid}` } };
  if ((await repo.lfsSize(oid)) !== undefined) return { oid, size };
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
  const size = await repo.lfsSize(oid);
  if (size === undefined) throw new Refusal(404, 'NoSuchKey');
  const disposition = exchange.url.searchParams.get('response-content-disposition');
  // An object store has an ETag of its own, which is not the SHA-256.
  const etag = `"${oid.slice(0, 32)}-1"`;
  await sendFile(
    exchange,
    { size, etag, from: repo.lfsPath(oid) },
    {
      'content-type': 'application/octet-stream',
      'access-control-allow-origin': hub.url,
      ...(disposition === null ? {} : { 'content-disposition': disposition }),
    },
  );
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
