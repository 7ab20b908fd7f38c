import { createHash } from 'node:crypto';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { create } from 'tar';
import { temporaryFolder } from '../support/folder.ts';

export interface FakeAsset {
  name: string;
  bytes: Buffer;
  /** Default the right one. */
  digest?: string | null;
}

/** A server that behaves like GitHub's API for releases, and a second origin that holds the files. */
export interface GitHubServer extends AsyncDisposable {
  apiUrl: string;
  /** By tag; `latest` is the one that /releases/latest answers. */
  releases: Map<string, FakeAsset[]>;
  latest: string;
  /** `GET /path`, and the authorization that came with it. */
  requests: { path: string; authorization: string | undefined }[];
}

export async function startGitHub(): Promise<GitHubServer> {
  const releases: GitHubServer['releases'] = new Map();
  const requests: GitHubServer['requests'] = [];
  const find = (path: string) => {
    const [tag = '', name] = path.split('/').slice(-2);
    return releases.get(tag)?.find((asset) => asset.name === name);
  };
  const note: (listener: RequestListener) => RequestListener = (listener) => (request, response) => {
    requests.push({ path: request.url!, authorization: request.headers.authorization });
    listener(request, response);
  };
  const files = await listen(
    note((request, response) => {
      const asset = find(request.url!);
      if (asset === undefined) return response.writeHead(404).end();
      const { length } = asset.bytes;
      const [, from, to] = /^bytes=(\d+)-(\d+)$/.exec(request.headers.range ?? '') ?? [];
      const [start, end] = [Number(from ?? 0), Number(to ?? length - 1) + 1];
      const part = asset.bytes.subarray(start, end);
      const range = { 'content-range': `bytes ${start}-${end - 1}/${length}` };
      return response
        .writeHead(from === undefined ? 200 : 206, { 'content-length': part.length, ...(from && range) })
        .end(part);
    }),
  );
  const api = await listen(
    note((request, response) => {
      const path = request.url!;
      if (path.startsWith('/download/')) {
        response.writeHead(302, { location: `${files.url}${path}` }).end();
        return;
      }
      const which = path.replace('/repos/ggml-org/llama.cpp/releases/', '').replace('tags/', '');
      const tag = which === 'latest' ? server.latest : which;
      const assets = releases.get(tag);
      if (!assets) {
        response.writeHead(404).end('{"message":"Not Found"}');
        return;
      }
      const listed = assets.map(({ name, bytes, digest = `sha256:${sha256(bytes)}` }) => ({
        name,
        size: bytes.length,
        digest,
        browser_download_url: `${api.url}/download/${tag}/${name}`,
      }));
      response.writeHead(200).end(JSON.stringify({ tag_name: tag, prerelease: true, assets: listed }));
    }),
  );
  const server: GitHubServer = {
    apiUrl: api.url,
    releases,
    latest: 'v0.0.0',
    requests,
    [Symbol.asyncDispose]: async () => void (await Promise.all([api.close(), files.close()])),
  };
  return server;
}

async function listen(listener: RequestListener): Promise<{ url: string; close(): Promise<void> }> {
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, close };
}

/** A real tar.gz: `write` fills a folder, whose content is packed. */
export async function tarball(write: (folder: string) => Promise<unknown>): Promise<Buffer> {
  await using folder = await temporaryFolder();
  await write(folder.path);
  return Buffer.concat(await Array.fromAsync(create({ gzip: true, cwd: folder.path }, ['.'])));
}

function sha256(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}
