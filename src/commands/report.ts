import { dirname } from 'node:path';
import { z } from 'zod';
import { EspalierError } from '../common/errors.ts';
import { parseJson } from '../common/schema.ts';
import { differences, recompute } from '../evaluation/recompute.ts';
import { type TrialResult, trialResultSchema } from '../evaluation/result.ts';
import type { Context } from '../pipeline/context.ts';
import { RECORDS_FOLDER } from '../pipeline/published-records.ts';
import { pinUri, readTextAt } from '../pipeline/text.ts';
import { reportSchema } from '../report/report.ts';
import type { Inputs } from './options.ts';
import type { CommandResult } from './result.ts';
import { trialOutputs, trialText } from './trial.ts';
import { trialSummary } from './trial-summary.ts';

/** What `run` writes, or `validate --out`. */
const readableSchema = z.union([reportSchema, trialResultSchema]);

/** Computes every number of a report again from the records of the answers, and compares. */
export async function report(inputs: Inputs, context: Context): Promise<CommandResult> {
  const path = await pinUri(inputs.report!, context);
  const trial = await readTrial(path, context);
  // An address on the Hub has folders as a path has.
  const folder = inputs.recompute ?? `${dirname(path)}/${RECORDS_FOLDER}`;
  const again = await recompute(trial, (name) => readTextAt(`${folder}/${name}`, context));
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

async function readTrial(path: string, context: Context): Promise<TrialResult> {
  const read = parseJson(readableSchema, await readTextAt(path, context), path, 'usage');
  const trial = 'overall' in read ? read : read.trial;
  if (trial !== undefined) return trial;
  throw new EspalierError('usage', `${path} holds no trial: nothing was measured`);
}
