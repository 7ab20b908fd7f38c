import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readdir, readFile, readlink, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { stringifyJson } from '../../common/index.ts';

const MANIFEST = 'files.json';
/** Manuals, copyrights, character sets: a thousand files that no program here loads. */
const NEVER_RUN = 'root/usr/share/';

/** Notes the SHA-256 of every file of an installation, and where each link leads. Call it when all files are there. */
export async function writeManifest(folder: string): Promise<void> {
  await writeFile(join(folder, MANIFEST), stringifyJson(await digestsOf(folder)));
}

/**
 * Whether an installation holds the files that were installed, byte for byte, and no others: a cache is restored from
 * archives, shared between jobs, and lies on disks that fail.
 */
export async function isIntact(folder: string): Promise<boolean> {
  const text = await readFile(join(folder, MANIFEST), 'utf8').catch(() => 'null');
  return isDeepStrictEqual(JSON.parse(text), await digestsOf(folder));
}

async function digestsOf(folder: string): Promise<Record<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const digests: Record<string, string> = {};
  for (const entry of entries) {
    const path = join(entry.parentPath, entry.name);
    const name = relative(folder, path);
    if (entry.isDirectory() || name === MANIFEST || name.startsWith(NEVER_RUN)) continue;
    digests[name] = entry.isSymbolicLink() ? `-> ${await readlink(path)}` : await sha256OfFile(path);
  }
  return digests;
}

/** Hex. */
export async function sha256OfFile(path: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const piece of createReadStream(path, { highWaterMark: 1 << 20 })) hash.update(piece);
  return hash.digest('hex');
}
