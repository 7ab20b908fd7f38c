import { z } from 'zod';
import { EspalierError } from '../common/errors.ts';
import { option } from '../common/option.ts';
import { parseJson } from '../common/schema.ts';
import { differences, recompute } from '../evaluation/recompute.ts';
import { type TrialResult, trialResultSchema } from '../evaluation/result.ts';
import { formatAddress, type Location } from '../hub/index.ts';
import { hubOptions } from '../hub/options.ts';
import type { Context } from '../pipeline/context.ts';
import { readTextAt } from '../pipeline/text.ts';
import { type Report, reportSchema } from '../report/report.ts';
import { defineCommand } from './command.ts';
import { locateReport, recordsOf } from './read-report.ts';
import type { CommandResult } from './result.ts';
import { trialOutputs, trialText } from './show-trial.ts';
import { trialSummary } from './trial-summary.ts';

/** What `run` writes, or `validate --out`. */
const readableSchema = z.union([reportSchema, trialResultSchema]);

const options = z.object({
  report: option(z.string(), {
    text: 'report.json of a run: a path, hf://ns/name[@revision]/report.json, or the repo that it was published in, by its name or the address of its page',
    value: 'REPORT',
    required: true,
    heading: 'Files',
  }),
  recompute: option(z.string(), {
    text: 'folder of the records that a report is computed from again; default, and without a value: records beside it',
    value: 'FOLDER',
    bare: '',
    heading: 'Files',
  }),
  ...hubOptions.shape,
});

export const report = defineCommand({
  name: 'report',
  options,
  positional: ['report'],
  examples: ['report ns/name --recompute', 'report .espalier/report.json'],
  run: recomputeReport,
});

/** Computes every number of a report again from the records of the answers, and compares. */
async function recomputeReport(inputs: z.output<typeof options>, context: Context): Promise<CommandResult> {
  const location = await locateReport(inputs.report, context);
  const path = formatAddress(location);
  const { trial, ...read } = await readTrial(location, context);
  const recordAt = await recordsOf(inputs.recompute, location, read, context);
  const again = await recompute(trial, (name) => readTextAt(recordAt(name), context));
  const different = differences(trial, again);
  if (different.length > 0) {
    throw new EspalierError(
      'trial-invalid',
      `${path} does not say what its records say: ${different.slice(0, 5).join(', ')}${different.length > 5 ? `, and ${different.length - 5} more` : ''}`,
      {
        hint: 'The report was edited, or made by another version.',
        details: { different, recomputed: again },
      },
    );
  }
  const answers = again.overall.questions * 2;
  const text = `${trialText(again)}\n\nEvery number of answers in ${path} follows from its ${answers} records.`;
  const summary = `${trialSummary(again)}\n\nEvery number of answers follows from its ${answers} records.`;
  return { json: again, text, outputs: trialOutputs(again), summary };
}

/** A trial, and of a report the candidate that it is of. */
async function readTrial(
  location: Location,
  context: Context,
): Promise<{ trial: TrialResult; candidate?: Report['candidate'] }> {
  const path = formatAddress(location);
  const read = parseJson(readableSchema, await readTextAt(location, context), path, 'usage');
  if ('overall' in read) return { trial: read };
  const { trial, candidate } = read;
  if (trial !== undefined) return { trial, candidate };
  throw new EspalierError('usage', `${path} holds no trial: nothing was measured`);
}
