import { type HubContext, openRepo, type Params, type Route } from './context.ts';
import type { Exchange } from './exchange.ts';
import { signedObjectUrl } from './lfs-routes.ts';
import { notFound } from './refusal.ts';
import { sendFile } from './send-file.ts';
import type { Repo } from './store.ts';

const FILE =
  /^\/((?<type>datasets)\/)?(?<ns>[^/]+)\/(?<name>[^/]+)\/(?<kind>resolve|raw)\/(?<rev>[^/]+)\/(?<path>.+)$/;

/**
 * A file's bytes. What is inside git is answered at once; an LFS object is a redirect to the second origin, with
 * size and SHA-256 on the redirect. `raw` gives the LFS pointer instead.
 */
async function serve(exchange: Exchange, params: Params, hub: HubContext): Promise<void> {
  const repo = openRepo(exchange, params, hub);
  const commit = await repo.resolve(params.rev ?? '');
  const path = params.path ?? '';
  const entry = Object.hasOwn(commit.tree, path) ? commit.tree[path] : undefined;
  if (!entry) throw notFound.entry(path);
  const headers = { 'x-repo-commit': commit.id };
  if (!entry.lfs) {
    const content = { size: entry.size, etag: `"${entry.oid}"`, from: await repo.readBlob(entry) };
    await sendFile(exchange, content, { ...headers, 'content-type': contentType(path) });
    return;
  }
  const { oid, size } = entry.lfs;
  if (params.kind === 'raw') {
    const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${oid}\nsize ${size}\n`;
    const content = { size: pointer.length, etag: `"${entry.oid}"`, from: Buffer.from(pointer) };
    await sendFile(exchange, content, { ...headers, 'content-type': 'text/plain; charset=utf-8' });
    return;
  }
  await exchange.send(302, {
    ...headers,
    ...xetHeaders(hub, repo, oid, commit.id),
    'accept-ranges': 'bytes',
    'x-linked-size': size,
    'x-linked-etag': `"${oid}"`,
    location: signedObjectUrl(hub, repo, oid, path.split('/').at(-1) ?? path),
  });
}

/** By these a client that knows Xet finds the file's chunks. */
function xetHeaders(hub: HubContext, repo: Repo, oid: string, commit: string): Record<string, string> {
  const file = hub.cas?.store.fileOfSha256(oid);
  if (hub.cas === undefined || file === undefined) return {};
  const auth = `${hub.url}/api/${repo.state.type}s/${repo.state.id}/xet-read-token/${commit}`;
  const terms = `${hub.cas.url}/v1/reconstructions/${file.hash}`;
  return {
    'x-xet-hash': file.hash,
    link: `<${auth}>; rel="xet-auth", <${terms}>; rel="xet-reconstruction-info"`,
  };
}

/** Enough for what a card shows; everything else is text, as on the Hub, so that no page runs from here. */
function contentType(path: string): string {
  const types: Record<string, string> = {
    svg: 'image/svg+xml',
    png: 'image/png',
    jpg: 'image/jpeg',
    json: 'application/json',
  };
  return types[path.split('.').at(-1) ?? ''] ?? 'text/plain; charset=utf-8';
}

export const resolveRoutes: readonly Route[] = [
  { method: 'GET', pattern: FILE, run: serve },
  { method: 'HEAD', pattern: FILE, run: serve },
];
