import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { mayRead, type TokenInfo } from '../auth.ts';
import type { Cas } from '../cas/cas.ts';
import type { Store } from '../store.ts';
import type { JobSpec } from './request.ts';

/** A path inside the container, and the folder here that stands for it. */
export interface Mount {
  readonly inside: string;
  readonly here: string;
}

/** What a local Hub keeps files in. */
export interface Storage {
  readonly store: Store;
  readonly cas: Cas | undefined;
}

/**
 * Lays out the volumes of a Job below a folder: what its starter may read, as it was at that commit.
 *
 * @throws Refusal 404 or 401 for a repo that is not there, or hidden
 */
export async function mountVolumes(
  { volumes = [] }: JobSpec,
  folder: string,
  who: TokenInfo,
  { store, cas }: Storage,
): Promise<Mount[]> {
  const mounts: Mount[] = [];
  for (const { type, source, mountPath, revision = 'main', path = '' } of volumes) {
    const repo = mayRead(store.find(type, source), who);
    const { tree } = await repo.resolve(revision);
    const here = join(folder, String(mounts.length));
    for (const [name, entry] of Object.entries(tree)) {
      if (!`${name}/`.startsWith(path === '' ? '' : `${path}/`)) continue;
      const target = join(here, path === '' ? name : name.slice(path.length + 1));
      await mkdir(dirname(target), { recursive: true });
      if (!entry.lfs) {
        await writeFile(target, await repo.readBlob(entry));
        continue;
      }
      const inXet =
        (await repo.lfsSize(entry.lfs.oid)) === undefined && cas?.store.fileOfSha256(entry.lfs.oid);
      if (cas && inXet) await writeFile(target, cas.store.content(inXet));
      else await symlink(repo.lfsPath(entry.lfs.oid), target);
    }
    mounts.push({ inside: mountPath.replace(/\/+$/, ''), here });
  }
  return mounts;
}

/** An argument of the container's program, as it must be here. */
export function pathHere(argument: string, mounts: readonly Mount[]): string {
  const mount = mounts.find(({ inside }) => argument === inside || argument.startsWith(`${inside}/`));
  return mount === undefined ? argument : mount.here + argument.slice(mount.inside.length);
}
