import { existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** What a shell, a file manager or an editor puts around a path, and what it leaves for a program to expand. */
const CORRECTIONS: readonly ((path: string) => string | undefined)[] = [
  (path) => path.trim(),
  (path) => /^\s*(["'`“”‘’<])(.*)["'`“”‘’>]\s*$/s.exec(path)?.[2],
  (path) => (/^file:\/\//i.test(path) ? pathOfUrl(path) : undefined),
  (path) => /^(?:~|\$HOME|\$\{HOME\}|%USERPROFILE%)([/\\].*)$/s.exec(path)?.[1]?.replace(/^/, homedir()),
  (path) => path.replaceAll('\\', '/'),
  (path) => path.replaceAll('\\ ', ' '),
  (path) => path.normalize('NFC'),
  (path) => path.normalize('NFD'),
  otherCase,
  withEnding,
];

/**
 * The file or folder that was probably meant by a path that is not there: one in quotes, with `~` or backslashes, a `file:` URL, in
 * another case or without its ending. Looks only for what is there.
 */
export function likelyPath(path: string): string | undefined {
  for (const correct of CORRECTIONS) {
    const other = correct(path);
    if (other === undefined || other === path || other === '') continue;
    if (existsSync(other)) return other;
  }
  return undefined;
}

/** What to type in the place of a path that is not there; undefined where nothing like it is. */
export function missingHint(path: string): string | undefined {
  const likely = likelyPath(path);
  if (likely !== undefined) return `Did you mean ${likely}?`;
  if (!/[*?]/.test(path)) return undefined;
  return 'Patterns are not expanded here: name each file, separated by commas.';
}

function pathOfUrl(url: string): string | undefined {
  return URL.canParse(url) && new URL(url).host === '' ? fileURLToPath(url) : undefined;
}

function otherCase(path: string): string | undefined {
  const name = basename(path).toLowerCase();
  return siblings(path).find((file) => basename(file).toLowerCase() === name);
}

/** Where only one file begins so. */
function withEnding(path: string): string | undefined {
  const [one, ...others] = siblings(path).filter((file) => basename(file).startsWith(`${basename(path)}.`));
  return others.length === 0 ? one : undefined;
}

/** The names in a folder, each as the path was written. */
function siblings(path: string): string[] {
  const folder = dirname(path);
  try {
    return readdirSync(folder).map((file) => (path.includes('/') ? join(folder, file) : file));
  } catch {
    return [];
  }
}
