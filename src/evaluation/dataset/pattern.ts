import { EspalierError } from '../../common/index.ts';

/** One file of a data set that has several. */
interface SourcePart {
  readonly source: string;
  /** What stands for the braces of the pattern: `anatomy`; absent where there are none. */
  readonly part?: string;
}

/**
 * The files that a source names: `folder/{anatomy,law}.parquet` are two, a source without braces is one.
 *
 * @throws EspalierError `usage` for more than one pair of braces, a pair that is not closed, or no name in it
 */
export function sourceParts(pattern: string): SourcePart[] {
  if (!/[{}]/.test(pattern)) return [{ source: pattern }];
  const [, before, names, after] = /^([^{}]*)\{([^{}]+)\}([^{}]*)$/.exec(pattern) ?? [];
  if (names === undefined) {
    throw new EspalierError(
      'usage',
      `source "${pattern}": expected at most one pair of braces, as {one,two}`,
    );
  }
  return names.split(',').map((part) => ({ source: `${before}${part.trim()}${after}`, part: part.trim() }));
}

/** How several files are named together: what they have in common, and `*` for the rest. */
export function commonName(names: readonly string[]): string {
  const [first = '', ...others] = names;
  if (others.length === 0) return first;
  const shared = (a: string, b: string, at: (text: string, index: number) => string | undefined) => {
    let length = 0;
    while (length < Math.min(a.length, b.length) && at(a, length) === at(b, length)) length += 1;
    return length;
  };
  const prefix = others.reduce(
    (length, name) =>
      Math.min(
        length,
        shared(first, name, (t, i) => t[i]),
      ),
    first.length,
  );
  const suffix = others.reduce(
    (length, name) =>
      Math.min(
        length,
        shared(first.slice(prefix), name.slice(prefix), (t, i) => t.at(-1 - i)),
      ),
    first.length - prefix,
  );
  return `${first.slice(0, prefix)}*${first.slice(first.length - suffix)}`;
}
