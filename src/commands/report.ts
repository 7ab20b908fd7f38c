import { dirname, join } from 'node:path';
import { z } from 'zod';
import { EspalierError, formatInteger, option } from '../common/index.ts';
import {
  CANDIDATE,
  type Difference,
  differencesOf,
  differencesText,
  ofModel,
  type TrialResult,
  trialResultSchema,
} from '../evaluation/index.ts';
import { formatAddress, LEDGER_PATH, type Location, withPath } from '../hub/index.ts';
import {
  type Context,
  locateReport,
  type Recomputed,
  readerOfRecords,
  readReportText,
  readTextAt,
  recomputeKld,
  recomputeReport,
  recomputeTrial,
} from '../pipeline/index.ts';
import { parseReportOr, reportSchema } from '../report/index.ts';
import { KLD_FILE } from '../state/index.ts';
import { type CommandResult, defineCommand } from './definition/index.ts';
import { trialOutputs, trialSummary, trialText } from './show/index.ts';

/** What `run` writes, or `validate --out`. */
const readableSchema = z.union([reportSchema, trialResultSchema]);

const options = z.object({
  report: option(z.string(), {
    text: 'report.json of a run: a path, the folder of the run, hf://ns/name[@revision]/report.json, or the repo that it was published in, by its name or the address of its page',
    value: 'REPORT',
    required: true,
    heading: 'Files',
  }),
  recompute: option(z.string(), {
    text: 'folder of the records that the report is recomputed from; default: records beside the report',
    value: 'FOLDER',
    bare: '',
    heading: 'Files',
  }),
});

export const report = defineCommand({
  name: 'report',
  options,
  positional: ['report'],
  examples: ['report ns/name --recompute', 'report .espalier/report.json'],
  run: recomputeFile,
});

/** Computes what a report says again from the files beside it, and compares. */
async function recomputeFile(inputs: z.output<typeof options>, context: Context): Promise<CommandResult> {
  const location = await locateReport(inputs.report, context);
  const path = formatAddress(location);
  const read = parseReportOr(readableSchema, await readReportText(location, context), path, 'usage');
  const reported = 'overall' in read ? {} : read;
  const record = await readerOfRecords(inputs.recompute, location, reported, context);
  if (!('overall' in read) && read.trial === undefined && read.kld !== undefined) {
    const { kld, different } = await recomputeKld(read, record);
    refuseDifferent(different, kld, path);
    const { meanKld } = ofModel(kld.results, CANDIDATE);
    const text = `Every number of the KL divergence in ${path} (mean ${meanKld.toFixed(5)} nats) follows from ${KLD_FILE}. No questions were asked.`;
    return { json: kld, text, outputs: {}, summary: text };
  }
  const found = await recomputed(read, location, record, path, context);
  const { trial: again, different, withheld, compared } = found;
  refuseDifferent(different, again, path);
  const lines = [followsText(again, withheld, path), ...comparedText(read, compared)];
  const [text, summary] = [trialText(again), trialSummary(again)].map((shown) =>
    [shown, '', ...lines].join('\n'),
  );
  return { json: again, text: text ?? '', outputs: trialOutputs(again), summary: summary ?? '' };
}

/** @throws EspalierError `trial-invalid` */
function refuseDifferent(different: readonly Difference[], recomputed: unknown, path: string): void {
  if (different.length === 0) return;
  throw new EspalierError(
    'trial-invalid',
    `${path} differs from its records: ${differencesText(different)}`,
    {
      hint: 'The report was edited, or it was made by another version of Espalier.',
      details: { different, recomputed },
    },
  );
}

/** @throws EspalierError `usage` for a report without a trial */
async function recomputed(
  read: z.output<typeof readableSchema>,
  location: Location,
  record: (name: string) => Promise<string>,
  path: string,
  context: Context,
): Promise<Recomputed> {
  if ('overall' in read) {
    const { trial, withheld } = await recomputeTrial(read, record);
    return { trial, withheld, different: differencesOf(read, trial), compared: [] };
  }
  const { trial } = read;
  if (trial === undefined)
    throw new EspalierError('usage', `${path} holds no trial: the run measured nothing`);
  const folder = dirname(location.path);
  const onHub = location.kind === 'hub' ? location : undefined;
  // A repo has one ledger, at its root.
  const beside = (name: string) =>
    readTextAt(withPath(location, onHub && name === LEDGER_PATH ? name : join(folder, name)), context);
  return await recomputeReport({ ...read, trial }, { read: beside, record, onHub }, context);
}

function followsText(trial: TrialResult, withheld: readonly string[], path: string): string {
  const of = trial.benchmarks.filter(({ benchmark }) => !withheld.includes(benchmark));
  const answers = of.reduce((sum, { questions }) => sum + questions, 0) * trial.models.length;
  const what =
    withheld.length === 0
      ? 'Every number of the trial'
      : `Every number except those of ${withheld.join(', ')} and of all together`;
  const measured = [trial.kld && 'KL divergence', trial.speed && 'speed', trial.memory && 'memory'].filter(
    Boolean,
  );
  const beside = measured.length === 0 ? '' : `, ${measured.join(', ')} among them,`;
  return `${what} in ${path}${beside} follows from ${formatInteger(answers)} records and the facts beside them.`;
}

function comparedText(read: z.output<typeof readableSchema>, compared: readonly string[]): string[] {
  if ('overall' in read || compared.length === 0) return [];
  const { ledger } = read;
  const count = compared.includes(LEDGER_PATH) && ledger?.count;
  return [
    `So do ${compared.join(', ')}: they agree with the report.`,
    ...(count ? [`It is trial ${count.trial} of ${count.of} on these questions, by ${LEDGER_PATH}.`] : []),
  ];
}
