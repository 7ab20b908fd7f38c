import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { isAlive, removeLeftovers } from '../../common/index.ts';

/** Removes masks and cuts that a killed process left in their folder: a cut is as large as a model. */
export async function removeTried(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    const [, pid] =
      /^(?:mask|cut)-(\d+)-\d+(?:-\d{5}-of-\d{5})?\.gguf(?:\.partial(?:\.json(?:\.new)?|\.lock)?)?$/.exec(
        name,
      ) ?? [];
    if (pid === undefined || Number(pid) === process.pid || isAlive(Number(pid))) continue;
    await rm(join(folder, name), { force: true });
  }
  await removeLeftovers(folder);
}
