/** Of a part: git writes `<part>.lock` beside it, and file systems take 255 bytes. */
const MAX_PART_BYTES = 250;

/** What git takes nowhere in a name, in words. */
const NEVER: readonly (readonly [pattern: RegExp, what: string])[] = [
  [/[\p{Cc} ]/u, 'a space or control character'],
  [/[~^:?*[\\]/, 'one of ~ ^ : ? * [ \\'],
  [/\.\./, '".."'],
  [/@\{/, '"@{"'],
];

/**
 * Why a text cannot be the name of a branch or tag. The rules are those of git (`git check-ref-format`), and what the Hub or an
 * address would read as something else: `refs/...`, `HEAD`, a commit.
 *
 * @returns `has ".."`; undefined for a name
 */
export function refNameProblem(name: string): string | undefined {
  if (name === '') return 'is empty';
  if (!name.isWellFormed()) return 'is no valid Unicode text';
  const [, found] = NEVER.find(([pattern]) => pattern.test(name)) ?? [];
  if (found !== undefined) return `has ${found}`;
  if (name === '@' || name === 'HEAD') return 'is what git calls the current commit';
  if (/^[0-9a-f]{40}$/i.test(name)) return 'would be read as a commit';
  if (name.startsWith('refs/')) return 'begins with refs/, where git keeps branches, tags and pull requests';
  if (name.startsWith('-')) return 'begins with "-"';
  if (name.endsWith('.')) return 'ends in "."';
  for (const part of name.split('/')) {
    if (part === '') return 'has an empty part between slashes';
    if (part.startsWith('.')) return 'has a part that begins with "."';
    if (part.endsWith('.lock')) return 'has a part that ends in ".lock"';
    if (Buffer.byteLength(part) > MAX_PART_BYTES) {
      return `has a part of ${Buffer.byteLength(part)} bytes, at most ${MAX_PART_BYTES} are allowed`;
    }
  }
  return undefined;
}
