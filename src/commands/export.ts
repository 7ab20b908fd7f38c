import { z } from 'zod';
import { list, option } from '../common/index.ts';
import { exportAnswers } from '../pipeline/index.ts';
import { EXPORT_FORMAT_NAMES } from '../report/index.ts';
import { defineCommand } from './definition/index.ts';
import { exportedResult } from './show/index.ts';

/** Writes the answers of a report as files of another evaluation tool. */
export const exportCommand = defineCommand({
  name: 'export',
  options: z.object({
    report: option(z.string(), {
      text: 'report.json of a run or release: a path, an address on the Hub, or the repo that it was published in',
      value: 'REPORT',
      reads: 'files',
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
      reads: false,
      required: true,
      heading: 'Files',
    }),
    records: option(z.string(), {
      text: 'folder of the records of the answers; default: records beside the report',
      value: 'FOLDER',
      reads: 'files',
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
  async run({ report, format, out, records, questions = [] }, context) {
    const exported = await exportAnswers({ report, records, questions }, format, out, context);
    return exportedResult(exported, format, out);
  },
});
