import { EspalierError } from '../../common/index.ts';
import type { RepoRef } from '../api/index.ts';
import { type HubFile, type ReleaseFile, sameName } from '../repo/index.ts';

/** `a/b/c.txt` is in `a` and `a/b`. */
export function foldersOf(path: string): string[] {
  const parts = path.split('/').slice(0, -1);
  return parts.map((_, i) => parts.slice(0, i + 1).join('/'));
}

/** The error where a file of the release would have the name of a folder, or the other way round. */
export function kindProblem(
  { id }: RepoRef,
  there: { readonly files: readonly HubFile[]; readonly folders: readonly string[] },
  files: readonly ReleaseFile[],
  above: ReadonlySet<string>,
): EspalierError | undefined {
  const folder = files.find(({ path }) => there.folders.includes(path))?.path;
  const file = there.files.find(({ path }) => above.has(path))?.path;
  const path = folder ?? file;
  if (path === undefined) return undefined;
  const [is, needs] = folder === undefined ? ['a file', 'a folder'] : ['a folder', 'a file'];
  return new EspalierError(
    'hub-conflict',
    `${path} is ${is} in ${id}, but ${needs} of this release has that name`,
    {
      hint: 'Rename or delete it on the Hub, or publish to another repo or branch.',
      details: { repo: id, path },
    },
  );
}

/** A name that would be new beside another one that differs only in upper and lower case, or in how accents are written. */
interface Twin {
  readonly path: string;
  readonly twin: string;
}

/**
 * Looks for a file or folder that would get a twin. One that has a twin already may be written.
 *
 * @param paths that are written
 * @param there all files that stay
 */
export function twinOf(paths: readonly string[], there: readonly string[]): Twin | undefined {
  const known = new Map<string, Set<string>>();
  for (const path of there.flatMap((one) => [...foldersOf(one), one])) {
    const spelled = known.get(sameName(path)) ?? new Set();
    known.set(sameName(path), spelled.add(path));
  }
  for (const path of paths.flatMap((one) => [...foldersOf(one), one])) {
    const spelled = known.get(sameName(path));
    const [twin] = spelled ?? [];
    if (twin !== undefined && !spelled?.has(path)) return { path, twin };
  }
  return undefined;
}

/** The error for a release that would make a twin: of the two, a clone on Windows or macOS holds one, under either name. */
export function twinProblem(
  { id }: RepoRef,
  paths: readonly string[],
  there: readonly string[],
): EspalierError | undefined {
  const found = twinOf(paths, there);
  if (found === undefined) return undefined;
  const { path, twin } = found;
  return new EspalierError(
    'hub-conflict',
    `${id} has ${twin}, and this release would add ${path}: on Windows and macOS both have one name`,
    {
      hint: 'Of the two, whoever downloads the repo there gets one. Rename or delete it on the Hub, or publish under another --file-name, or to another repo or branch.',
      details: { repo: id, path, twin },
    },
  );
}
