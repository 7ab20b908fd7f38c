import { openQuestion } from '../../bytes/index.ts';
import { formatBytes, formatInteger, formatPercent } from '../../common/index.ts';
import type { CutSize, WrittenCut } from '../../pipeline/index.ts';
import { markdownTable } from '../../report/index.ts';
import type { CommandResult } from '../definition/index.ts';
import { factTable } from './tables.ts';

/** Files that were written, with their digests. */
export function cutResult({ files, identity }: WrittenCut): CommandResult {
  const [first] = files;
  const bytes = files.reduce((sum, file) => sum + file.bytes, 0);
  const open = openQuestion(identity);
  const text = [
    ...files.map((file) => `${file.path}: ${sizeText(file.bytes)}\nsha256 ${file.sha256}`),
    ...(open === undefined ? [] : [open]),
  ].join('\n');
  const outputs = { candidate: first!.path, 'candidate-bytes': String(bytes) };
  const rows = files.map((file) => [file.path, formatInteger(file.bytes), file.sha256]);
  const summary = markdownTable([['file', 'bytes', 'SHA-256'], ...rows], [2]);
  return files.length === 1
    ? { json: first, text, outputs: { ...outputs, 'candidate-sha256': first!.sha256 }, summary }
    : { json: { bytes, shards: files }, text, outputs, summary };
}

/** What would be written. */
export function cutSizeResult(size: CutSize): CommandResult {
  const { bytes, copiedBytes, literalBytes, baseBytes } = size;
  const change = formatPercent(bytes / baseBytes - 1, 2);
  const madeAnew = `${formatInteger(literalBytes)} bytes`;
  return {
    json: size,
    text: [
      `would be ${sizeText(bytes)}, ${change} of ${sizeText(baseBytes)}`,
      `${sizeText(copiedBytes)} copied out of the base, ${madeAnew} made anew`,
    ].join('\n'),
    outputs: { 'candidate-bytes': String(bytes) },
    summary: factTable([
      ['would be', `${sizeText(bytes)}, ${change}`],
      ['base', sizeText(baseBytes)],
      ['copied out of the base', sizeText(copiedBytes)],
      ['made anew', madeAnew],
    ]),
  };
}

function sizeText(bytes: number): string {
  return `${formatBytes(bytes)} (${formatInteger(bytes)} bytes)`;
}
