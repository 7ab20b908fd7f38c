import { createHash, randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Refusal } from './refusal.ts';
import type { Repo, Store } from './store.ts';

/** An LFS object that is being uploaded: under a temporary name until it is whole and its SHA-256 is right. */
export interface Incoming {
  repo: Repo;
  oid: string;
  size: number;
}

/**
 * Takes in a whole object.
 *
 * @throws Refusal 400 when the bytes are not the object that was announced; nothing is left then
 */
export async function receiveObject(
  store: Store,
  { repo, oid, size }: Incoming,
  blocks: AsyncIterable<Uint8Array>,
): Promise<void> {
  const target = repo.lfsPath(oid);
  const temporary = join(store.dir, 'uploads', `${randomUUID()}.partial`);
  await mkdir(dirname(temporary), { recursive: true });
  await mkdir(dirname(target), { recursive: true });
  try {
    const written = await writeBlocks(temporary, blocks, 'sha256');
    if (written.digest !== oid || written.size !== size) {
      const got = `${written.digest} (${written.size} bytes)`;
      throw new Refusal(400, `BadDigest: the object is ${got}, announced was ${oid} (${size} bytes)`);
    }
    await rename(temporary, target);
  } finally {
    await rm(temporary, { force: true });
  }
}

async function writeBlocks(path: string, blocks: AsyncIterable<Uint8Array>, algorithm: 'sha256' | 'md5') {
  const hash = createHash(algorithm);
  let size = 0;
  await using handle = await open(path, 'w');
  for await (const block of blocks) {
    hash.update(block);
    size += block.length;
    await handle.write(block);
  }
  await handle.sync();
  return { digest: hash.digest('hex'), size };
}

function partPath(store: Store, upload: string, part: number): string {
  if (!/^[0-9a-f-]{36}$/.test(upload)) throw new Refusal(404, 'NoSuchUpload');
  return join(store.dir, 'uploads', upload, String(part));
}

/** @returns the part's ETag, with quotes */
export async function receivePart(
  store: Store,
  upload: string,
  part: number,
  blocks: AsyncIterable<Uint8Array>,
): Promise<string> {
  const path = partPath(store, upload, part);
  const temporary = `${path}.partial`;
  await mkdir(dirname(path), { recursive: true });
  try {
    const { digest } = await writeBlocks(temporary, blocks, 'md5');
    await rename(temporary, path);
    return `"${digest}"`;
  } finally {
    await rm(temporary, { force: true });
  }
}

/** Joins the parts to the object, in the order and with the ETags that the client names. */
export async function completeParts(
  store: Store,
  incoming: Incoming,
  upload: string,
  parts: readonly { partNumber: number; etag: string }[],
): Promise<void> {
  async function* joined() {
    for (const { partNumber, etag } of parts) {
      const path = partPath(store, upload, partNumber);
      const bytes = await readFile(path).catch(() => undefined);
      if (!bytes || `"${createHash('md5').update(bytes).digest('hex')}"` !== etag) {
        throw new Refusal(400, `InvalidPart: ${partNumber}`);
      }
      yield* createReadStream(path);
    }
  }
  await receiveObject(store, incoming, joined());
  await rm(join(store.dir, 'uploads', upload), { recursive: true, force: true });
}
