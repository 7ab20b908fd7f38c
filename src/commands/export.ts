import { mkdir, readdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import {
  EspalierError,
  formatCount,
  formatInteger,
  list,
  option,
  systemCodeOf,
  writeFileAtomic,
} from '../common/index.ts';
import { formatAddress } from '../hub/index.ts';
import { locateReport, promptsOf, readerOfRecords, readReportText } from '../pipeline/index.ts';
import { EXPORT_FORMAT_NAMES, EXPORT_FORMATS, evaluationsOf, parseReport } from '../report/index.ts';
import { defineCommand } from './definition/index.ts';
import { factTable } from './show/index.ts';

/** Writes the answers of a report as files of another evaluation tool. */
export const exportCommand = defineCommand({
  name: 'export',
  options: z.object({
    report: option(z.string(), {
      text: 'report.json of a run or release: a path, an address on the Hub, or the repo that it was published in',
      value: 'REPORT',
      required: true,
      heading: 'Files',
    }),
    format: option(z.enum(EXPORT_FORMAT_NAMES), {
      text: `what reads the files: ${EXPORT_FORMAT_NAMES.join(', ')}`,
      value: 'FORMAT',
      required: true,
      heading: 'Files',
    }),
    out: option(z.string(), {
      text: 'folder to write to; it must be new or empty',
      value: 'FOLDER',
      required: true,
      heading: 'Files',
    }),
    records: option(z.string(), {
      text: 'folder of the records of the answers; default: records beside the report',
      value: 'FOLDER',
      heading: 'Files',
    }),
    questions: option(list, {
      text: 'data sets of the trial, as name=SOURCE, to include the text of the questions; without it, only their SHA-256 is written',
      value: 'LIST',
      several: true,
      heading: 'Files',
    }),
  }),
  positional: ['report'],
  examples: [
    'export .espalier/report.json --format inspect --out .espalier/logs',
    'export hf://ns/name/report.json --format every-eval-ever --out .espalier/data --questions mmlu=mmlu.jsonl',
  ],
  async run({ report: address, format, out, records, questions = [] }, context) {
    await checkEmptyFolder(out);
    const location = await locateReport(address, context);
    const report = parseReport(await readReportText(location, context), formatAddress(location), 'usage');
    const { evaluations, leftOut } = await evaluationsOf(report, {
      read: await readerOfRecords(records, location, report, context),
      prompts: await promptsOf(questions, report, context),
      now: new Date(),
    });
    const files = EXPORT_FORMATS[format](evaluations);
    await mkdir(out, { recursive: true });
    for (const { path, text } of files) {
      await mkdir(join(out, dirname(path)), { recursive: true });
      await writeFileAtomic(join(out, path), text);
    }
    const answers = evaluations.reduce((sum, { records: { length } }) => sum + length, 0);
    const titles = leftOut.map(({ title }) => title).join(', ');
    const wrote = `${formatCount(answers, 'answer')} in ${formatCount(files.length, 'file')} of ${format} below ${out}`;
    const text =
      titles === ''
        ? wrote
        : `${wrote}\nleft out: ${titles}, as their answers are not published with this release; whoever has them names their folder with --records`;
    const summary = factTable([
      ['format', format],
      ['folder', out],
      ['files', String(files.length)],
      ['answers', formatInteger(answers)],
      ...(titles === '' ? [] : [['left out, not published', titles] as const]),
    ]);
    return {
      json: {
        format,
        files: files.map(({ path }) => path),
        answers,
        leftOut: leftOut.map(({ benchmark }) => benchmark),
      },
      text,
      outputs: {},
      summary,
    };
  },
});

/** @throws EspalierError `usage` for a folder with files in it, and for what is no folder */
async function checkEmptyFolder(path: string): Promise<void> {
  const names = await readdir(path).catch((error: unknown) => {
    if (systemCodeOf(error) === 'ENOENT') return [];
    throw new EspalierError('usage', `out is ${path}, which is not a folder`, {
      hint: 'Name a new folder.',
      cause: error,
    });
  });
  if (names.length > 0) {
    throw new EspalierError('usage', `out is ${path}, which is not empty: ${names.slice(0, 3).join(', ')}`, {
      hint: 'Give a new folder: export does not add to existing files.',
    });
  }
}
