import { lstat, readFile, rm, rmdir } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { EspalierError, parseJson, stringifyJson, writeFileAtomic } from '../common/index.ts';

/** In a folder that we write into: what in it is ours, and may be replaced and removed. */
export const CLAIMS_FILE = 'espalier-files.json';

const claimsSchema = z.strictObject({
  about: z.literal('files that Espalier made here, and may replace or delete'),
  /** Relative to the folder, with slashes. */
  files: z.array(z.string().regex(/^(?!\/)(?!.*(^|\/)\.\.(\/|$)).+$/)),
});

/** What of a folder is ours; nothing where there is no list, or another file in its place. */
export async function claimedFiles(folder: string): Promise<readonly string[]> {
  return await readList(folder).catch(() => []);
}

/** @throws EspalierError `usage` for another file in the place of the list */
async function readList(folder: string): Promise<readonly string[]> {
  const path = join(folder, CLAIMS_FILE);
  const text = await readFile(path, 'utf8').catch(() => '');
  // Made by a full disk or a lost power: nothing is ours then.
  if (text.replaceAll('\0', '') === '') return [];
  return parseJson(claimsSchema, text, path, 'usage').files;
}

/**
 * Lists files as ours before they are written. The caller holds the folder's lock.
 *
 * @throws EspalierError `usage` when one is there that is not listed: somebody else made it; or another file in the place of
 *   the list
 */
export async function claimFiles(folder: string, names: readonly string[], who = 'run'): Promise<void> {
  const claimed = await readList(folder);
  const added = names.filter((name) => !claimed.includes(name));
  for (const name of added) {
    if (!(await isThere(join(folder, name)))) continue;
    throw new EspalierError('usage', `${join(folder, name)} exists, and no ${who} of Espalier made it`, {
      hint: `Give another folder, or move it away: the ${who} would replace it.`,
    });
  }
  if (added.length > 0) await save(folder, [...claimed, ...added]);
}

/** Removes what is listed below a folder of the folder, and that one when nothing else is in it. */
export async function removeClaimed(folder: string, below: string): Promise<string[]> {
  const claimed = await claimedFiles(folder);
  const gone = claimed.filter((name) => name.startsWith(`${below}/`));
  if (gone.length === 0) return [];
  for (const name of gone) await rm(join(folder, name), { force: true });
  await rmdir(join(folder, below)).catch(() => {}); // holds something of somebody else
  await save(
    folder,
    claimed.filter((name) => !gone.includes(name)),
  );
  return gone;
}

/** Removes all that is listed in a folder, and every folder of it that is empty then. */
export async function removeAllClaimed(folder: string): Promise<void> {
  const claimed = await claimedFiles(folder);
  if (claimed.length === 0) return;
  for (const name of claimed) await rm(join(folder, name), { force: true });
  const folders = new Set(claimed.flatMap(foldersAbove));
  for (const name of [...folders].toSorted((a, b) => b.length - a.length)) {
    await rmdir(join(folder, name)).catch(() => {}); // holds something of somebody else
  }
  await rm(join(folder, CLAIMS_FILE));
  await rmdir(folder).catch(() => {});
}

/** `a/b/c.json` > `a/b`, `a` */
function foldersAbove(name: string): string[] {
  const parts = name.split('/').slice(0, -1);
  return parts.map((_, depth) => parts.slice(0, depth + 1).join('/'));
}

/** Whether a file is there that is not listed. */
export async function isSomebodys(folder: string, name: string): Promise<boolean> {
  return !(await claimedFiles(folder)).includes(name) && (await isThere(join(folder, name)));
}

async function save(folder: string, files: readonly string[]): Promise<void> {
  const claims: z.infer<typeof claimsSchema> = {
    about: 'files that Espalier made here, and may replace or delete',
    files: [...files].toSorted(),
  };
  await writeFileAtomic(join(folder, CLAIMS_FILE), stringifyJson(claims));
}

function isThere(path: string): Promise<boolean> {
  return lstat(path).then(
    () => true,
    () => false,
  );
}
