import { formatBytes, formatCount } from '../../common/index.ts';
import { costText } from '../../engines/index.ts';
import type { BaseWork, Measured } from '../../planning/index.ts';
import { text as escaped } from '../../report/index.ts';
import type { CommandResult } from '../definition/index.ts';

/** A measurement, or as much of it as was asked for; what Jobs cost is its last line. */
export function measuredResult<T>(measured: Measured<T>, show: (result: T) => CommandResult): CommandResult {
  if (measured.kind === 'estimate') return dryRunResult(measured.estimate, measured.text);
  if (measured.kind === 'base') return measured.work ? baseWorkResult(measured.work) : nothingOfTheBase();
  const { result, jobsCost } = measured;
  const shown = show(result);
  if (jobsCost === undefined) return shown;
  const line = `Jobs of this run: ${costText(jobsCost)}`;
  return { ...shown, text: `${shown.text}\n${line}`, summary: `${shown.summary}\n\n${line}` };
}

/** What a measurement would take; nothing was measured. */
export function dryRunResult(estimate: object, text: string): CommandResult {
  const said = `nothing was measured: ${text}`;
  return { json: { dryRun: true, estimate }, text: said, outputs: {}, summary: escaped(said) };
}

/** What the base left in the run directory for other jobs. */
function baseWorkResult(work: BaseWork): CommandResult {
  const { domains, bytes, tooLarge, answers } = work;
  const stored = `the base read ${domains.join(', ')}: ${formatBytes(bytes)} of probabilities`;
  const text = [
    tooLarge ? `${stored}, too large to be shared: each job computes them itself` : stored,
    ...(answers === undefined ? [] : [`it answered ${formatCount(answers, 'question')}`]),
  ].join('; ');
  return { json: work, text, outputs: {}, summary: escaped(text) };
}

/** What a job of the base is told where Jobs measure. */
function nothingOfTheBase(): CommandResult {
  const text = 'with runner hf-jobs, the base reads the texts in each Job: there is nothing to do';
  return { json: { domains: [], bytes: 0, tooLarge: false }, text, outputs: {}, summary: text };
}
