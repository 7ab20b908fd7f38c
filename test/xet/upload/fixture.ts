import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openFileSource } from '../../../src/bytes/file-source.ts';
import { memorySource } from '../../../src/bytes/memory-source.ts';
import { sha256Hex } from '../../../src/common/digest.ts';
import { createFetch, type FetchOptions } from '../../../src/http/fetch.ts';
import { CasClient } from '../../../src/xet/cas/cas-client.ts';
import { uploadToXet, type XetUploadOptions } from '../../../src/xet/upload/upload-to-xet.ts';
import { cutInOrder, fileContent, type XetContent } from '../../../src/xet/upload/xet-content.ts';
import { type HubFixture, patternBytes } from '../../hub/fixture.ts';

/** A base of 12 MB, and a file with most of it: the seams lie where no chunk ends. */
export const base = patternBytes(12_000_000, 31);
export const cut = Buffer.concat([
  patternBytes(300_000, 32),
  base.subarray(1_000_000, 4_000_000),
  base.subarray(4_800_001, 9_300_000),
  base.subarray(9_700_003),
]);

export function clientOf({ hub }: HubFixture, fetchOptions: FetchOptions = {}): CasClient {
  const { cas } = hub;
  if (cas === undefined) throw new Error('the fixture has no Xet store');
  const fetch = createFetch({ backoffMs: 5, ...fetchOptions });
  return new CasClient({ access: async () => cas.grant('write', async () => true), fetch, backoffMs: 5 });
}

/** Uploads bytes as somebody with the old or the new rule would have. */
export async function fill(fixture: HubFixture, bytes: Uint8Array, rule: 'new' | 'old'): Promise<void> {
  const source = memorySource('base', bytes);
  const content: XetContent = {
    source,
    chunks: () => cutInOrder(source.stream(0, source.size), rule),
    sha256: () => sha256Hex(bytes),
  };
  await uploadToXet(content, { client: clientOf(fixture) });
}

/** Uploads bytes from a file on disk. */
export async function upload(
  fixture: HubFixture,
  bytes: Uint8Array,
  options: Omit<XetUploadOptions, 'client'> & { client?: CasClient } = {},
) {
  const path = join(fixture.folder, 'candidate.gguf');
  await writeFile(path, bytes);
  await using source = await openFileSource(path);
  return await uploadToXet(fileContent(source, sha256Hex(bytes)), { client: clientOf(fixture), ...options });
}

/** The stored content of a file, by its SHA-256. */
export async function stored({ hub }: HubFixture, bytes: Uint8Array): Promise<Buffer | undefined> {
  const file = hub.cas?.store.fileOfSha256(sha256Hex(bytes));
  return file && hub.cas && Buffer.concat(await Array.fromAsync(hub.cas.store.content(file)));
}

export function xorbsSent({ hub }: HubFixture) {
  return hub.requests.filter(({ path, status }) => path.startsWith('/v1/xorbs/') && status === 200);
}
