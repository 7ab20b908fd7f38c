/**
 * The records of a CSV text by the names in its first line, after RFC 4180: a field in quotes may hold commas, line ends, and
 * quotes that are doubled.
 *
 * @param separator of fields, one character
 * @throws Error for a quote that is not closed, and a record with more or fewer fields than the first line
 */
export function csvRecords(text: string, separator = ','): Record<string, string>[] {
  const [header = [], ...records] = csvLines(text, separator);
  return records.map((fields, index) => {
    if (fields.length !== header.length) {
      throw new Error(`record ${index + 1}: expected ${header.length} fields, got ${fields.length}`);
    }
    return Object.fromEntries(header.map((name, at) => [name, fields[at] ?? '']));
  });
}

function csvLines(text: string, separator: string): string[][] {
  const lines: string[][] = [];
  let line: string[] = [];
  const pattern = new RegExp(
    `(?:"((?:[^"]|"")*)"|([^"${separator}\\r\\n]*))(${separator}|\\r?\\n|\\r|$)`,
    'y',
  );
  while (pattern.lastIndex < text.length) {
    const at = pattern.lastIndex;
    const found = pattern.exec(text);
    if (found === null) throw new Error(`a misplaced quote at character ${at + 1}`);
    const [, quoted, plain = '', end] = found;
    line.push(quoted?.replaceAll('""', '"') ?? plain);
    if (end === separator && pattern.lastIndex < text.length) continue;
    if (end === separator) line.push('');
    if (line.length > 1 || line[0] !== '') lines.push(line);
    line = [];
  }
  return lines;
}
