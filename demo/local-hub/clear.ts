import { readdir, rm, rmdir } from 'node:fs/promises';
import { join } from 'node:path';

/** What a local Hub writes in its folder: digests, numbers and its own names. */
const OWN =
  /^(repos\/(models|datasets)\/[^/]+\/[^/]+\/(repo\.json|commits\/[0-9a-f]{40}\.json|blobs\/[0-9a-f]{40}|lfs\/[0-9a-f]{64})|cas\/(xorbs\/[0-9a-f]{64}|shards\/[0-9a-f]{64}\.mdb)|uploads\/[0-9a-f-]{36}(\/\d+)?)(\.(\d+-[0-9a-f]+\.)?partial)?$/;

/** Removes what a local Hub has written in its folder, and folders that are empty then; other files stay. */
export async function clearLocalHub(dir: string): Promise<void> {
  const entries = await readdir(dir, { recursive: true, withFileTypes: true }).catch(() => []);
  const folders = [dir];
  for (const entry of entries) {
    const path = join(entry.parentPath, entry.name);
    const name = path.slice(dir.length + 1).replaceAll('\\', '/');
    if (entry.isDirectory()) folders.push(path);
    else if (OWN.test(name)) await rm(path, { force: true });
  }
  for (const folder of folders.toSorted((a, b) => b.length - a.length)) {
    await rmdir(folder).catch(() => {}); // holds something of somebody else
  }
}
