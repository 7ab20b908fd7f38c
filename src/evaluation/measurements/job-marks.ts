/** Before the output of each command of a script, so that the log can be taken apart. */
const MARK = '== espalier ';

/** The line of a script that begins a part of its log, on a line of its own whatever was printed before. */
export function markLine(name: string): string {
  return `printf '\\n%s\\n' "${MARK}${name}"`;
}

/** The name of the part that a line of a log begins; undefined for any other line. */
export function partBegunBy(line: string): string | undefined {
  return line.startsWith(MARK) ? line.slice(MARK.length).trim() : undefined;
}

/** Parts of a log by name; of one that was begun again, the last. */
export function partsOf(lines: readonly string[]): ReadonlyMap<string, string> {
  const parts = new Map<string, string[]>();
  let part: string[] | undefined;
  for (const line of lines) {
    const name = partBegunBy(line);
    if (name !== undefined) {
      part = [];
      parts.set(name, part);
    } else {
      part?.push(line);
    }
  }
  return new Map([...parts].map(([name, text]) => [name, text.join('\n')]));
}
