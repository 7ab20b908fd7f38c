import { formatCount, formatInteger } from '../../common/index.ts';
import type { ExportedAnswers } from '../../pipeline/index.ts';
import type { CommandResult } from '../definition/index.ts';
import { factTable } from './tables.ts';

/** Files of answers that were written for another tool, and which benchmarks are not among them. */
export function exportedResult(
  { files, answers, leftOut }: ExportedAnswers,
  format: string,
  out: string,
): CommandResult {
  const titles = leftOut.map(({ title }) => title).join(', ');
  const wrote = `${formatCount(answers, 'answer')} in ${formatCount(files.length, 'file')} of ${format} below ${out}`;
  return {
    json: { format, files, answers, leftOut: leftOut.map(({ benchmark }) => benchmark) },
    text:
      titles === ''
        ? wrote
        : `${wrote}\nleft out: ${titles}, as their answers are not published with this release; whoever has them names their folder with --records`,
    outputs: {},
    summary: factTable([
      ['format', format],
      ['folder', out],
      ['files', String(files.length)],
      ['answers', formatInteger(answers)],
      ...(titles === '' ? [] : [['left out, not published', titles] as const]),
    ]),
  };
}
