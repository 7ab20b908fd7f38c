import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { Pins } from '../../src/common/pins.ts';
import { readBytes } from '../../src/http/body.ts';

/** Indexes of images for several processors, of OCI and of Docker. */
const INDEXES =
  'application/vnd.oci.image.index.v1+json, application/vnd.docker.distribution.manifest.list.v2+json';
const MAX_BYTES = 2 ** 20;
const tokenSchema = z.object({ token: z.string() });

/**
 * Asks a registry for the digest of an image's tag (OCI distribution specification, "Pulling manifests"). The digest is that of
 * the bytes that came, not a header's word.
 *
 * @param registry `https://registry-1.docker.io`
 * @throws Error where the registry does not answer 200 with an index
 */
export async function imagePin(
  ask: typeof fetch,
  registry: string,
  { name, version }: Pick<Pins['images'][number], 'name' | 'version'>,
): Promise<Pins['images'][number]> {
  const url = `${registry}/v2/${name.replace(/^(docker|ghcr)\.io\//, '')}/manifests/${version}`;
  const get = (more: Record<string, string>) => ask(url, { headers: { accept: INDEXES, ...more } });
  let response = await get({});
  if (response.status === 401) {
    await response.body?.cancel();
    response = await get({ authorization: `Bearer ${await tokenFor(ask, response)}` });
  }
  const body = await readBytes(response, MAX_BYTES);
  const type = response.headers.get('content-type') ?? 'nothing';
  if (response.status !== 200 || !INDEXES.includes(type)) {
    throw new Error(`${url} answered ${response.status} with ${type}, expected 200 with an index`);
  }
  const sha256 = createHash('sha256').update(body).digest('hex');
  return { name, version, sha256, from: `${new URL(registry).host} (digest of the tag)` };
}

/** Anonymous, of the service that the refusal names: `Bearer realm="https://auth...",service="...",scope="..."`. */
async function tokenFor(ask: typeof fetch, refusal: Response): Promise<string> {
  const said = refusal.headers.get('www-authenticate') ?? '';
  const { realm, ...query } = Object.fromEntries(
    [...said.matchAll(/(\w+)="([^"]*)"/g)].map(([, key = '', value = '']) => [key, value]),
  );
  if (realm === undefined) throw new Error(`the registry refuses and names no service for tokens: ${said}`);
  const response = await ask(`${realm}?${new URLSearchParams(query)}`);
  return tokenSchema.parse(JSON.parse(new TextDecoder().decode(await readBytes(response, MAX_BYTES)))).token;
}
