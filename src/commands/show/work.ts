import { formatBytes, formatCount } from '../../common/index.ts';
import type { BaseWork } from '../../planning/index.ts';
import { text as escaped } from '../../report/index.ts';
import type { CommandResult } from '../definition/index.ts';

/** What a measurement would take; nothing was measured. */
export function dryRunResult(estimate: object, text: string): CommandResult {
  const said = `nothing was measured: ${text}`;
  return { json: { dryRun: true, estimate }, text: said, outputs: {}, summary: escaped(said) };
}

/** What the base left in the run directory for other jobs. */
export function baseWorkResult(work: BaseWork): CommandResult {
  const { domains, bytes, tooLarge, answers } = work;
  const stored = `the base read ${domains.join(', ')}: ${formatBytes(bytes)} of probabilities`;
  const text = [
    tooLarge ? `${stored}, too large to be shared: each job computes them itself` : stored,
    ...(answers === undefined ? [] : [`it answered ${formatCount(answers, 'question')}`]),
  ].join('; ');
  return { json: work, text, outputs: {}, summary: escaped(text) };
}
