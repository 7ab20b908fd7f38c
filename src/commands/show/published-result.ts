import { formatBytes } from '../../common/index.ts';
import { newOf } from '../../hub/index.ts';
import type { CheckedRun, ForeseenRelease, PublishedRun, Released } from '../../pipeline/index.ts';
import { quickTrialTable } from '../../report/index.ts';
import type { RunDirectory } from '../../state/index.ts';
import type { CommandResult, Finished } from '../definition/index.ts';
import { releaseSummary } from './release-summary.ts';
import { releasedText, releaseOutputs } from './release-text.ts';
import { besideSummary, refusalOutput } from './trial-summary.ts';
import { trialOutputs } from './trial-text.ts';

/** What of a run directory is worth showing before it is published, and with the release after. */
export function checkedRunFinished(
  { report, judged }: CheckedRun,
  { path, card, report: file }: RunDirectory,
  released?: Released | undefined,
): Finished {
  const { trial } = report;
  return {
    outputs: {
      'run-dir': path,
      ...(trial && trialOutputs(trial)),
      ...refusalOutput(judged),
      ...{ card, report: file },
      ...(released && releaseOutputs(released)),
    },
    summary: releaseSummary({
      ...{ trial, judged, released, facts: [] },
      measured: [quickTrialTable(report), ...besideSummary(report)],
    }),
  };
}

/** A run directory that was published, or what of it would be. */
export function publishedResult(published: PublishedRun, repo: string, runDir: RunDirectory): CommandResult {
  const { released, foreseen } = published;
  const finished = checkedRunFinished(published, runDir, released);
  if (foreseen === undefined) return { json: released, text: releasedText(released), ...finished };
  const { files, moving } = foreseen;
  const json = { repo, files, ...(moving && { new: moving }) };
  return { json, text: foreseenText(foreseen, repo), ...finished };
}

/** What would be published; what the Hub has already does not move. */
function foreseenText({ models, files, moving }: ForeseenRelease, repo: string): string {
  const named = models.map(({ file, bytes }) => `${file} (${formatBytes(bytes)})`);
  const size = moving === undefined ? '' : `${newOf([moving], true)}; `;
  const more = files.length - models.length;
  return `${named.join(', ')} and ${more} other files would go to ${repo}; ${size}nothing was published`;
}
