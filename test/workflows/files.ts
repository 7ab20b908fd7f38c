import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { cp } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';

/** `~/x` in the home of a runner, else below the workspace. */
function absolute(pattern: string, workspace: string, home: string): string {
  return pattern.startsWith('~/') ? join(home, pattern.slice(2)) : join(workspace, pattern);
}

function linesOf(text: string): string[] {
  return text.split('\n').flatMap((line) => (line.trim() === '' ? [] : [line.trim()]));
}

/** Files that `path` of upload-artifact names: everything below each, without what a later `!` pattern names. */
export function artifactFiles(path: string, workspace: string, home: string): string[] {
  const files = new Set<string>();
  for (const line of linesOf(path)) {
    const isExclusion = line.startsWith('!');
    const pattern = absolute(isExclusion ? line.slice(1) : line, workspace, home);
    for (const found of globSync([pattern, join(pattern, '**')])) {
      if (isExclusion) files.delete(found);
      else if (statSync(found).isFile()) files.add(found);
    }
  }
  return [...files];
}

/** The least common folder of what was named, as upload-artifact has it: what is below it keeps its place. */
export function artifactRoot(path: string, workspace: string): string {
  const named = linesOf(path).filter((line) => !line.startsWith('!'));
  const [only] = named;
  if (named.length !== 1 || only === undefined) return workspace;
  const one = join(workspace, only);
  return existsSync(one) && statSync(one).isDirectory() ? one : dirname(one);
}

export async function copyAll(files: readonly string[], from: string, to: string): Promise<void> {
  for (const file of files) await cp(file, join(to, relative(from, file)), { recursive: true });
}

/** What a cache keeps: paths as they are written, without exclusions, which actions/cache does not apply below a folder. */
export function cachePaths(path: string, workspace: string, home: string): string[] {
  const named = linesOf(path);
  const excluded = named.filter((line) => line.startsWith('!'));
  if (excluded.length > 0) throw new Error(`a cache has no use for ${excluded.join(', ')}`);
  return named.map((line) => absolute(line, workspace, home));
}

/** `hashFiles()`: one digest of all files that match. */
export function hashFiles(patterns: readonly unknown[], workspace: string): string {
  const hash = createHash('sha256');
  for (const pattern of patterns)
    for (const file of globSync(join(workspace, String(pattern))).toSorted()) hash.update(readFileSync(file));
  return hash.digest('hex');
}
