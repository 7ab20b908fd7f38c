import { join } from 'node:path';
import { formatBytes } from '../../common/index.ts';
import { costText } from '../../engines/index.ts';
import { type RunOutput, readReport } from '../../pipeline/index.ts';
import { quickTrialTable } from '../../report/index.ts';
import type { Finished, Outputs } from '../definition/index.ts';
import { releaseSummary } from './release-summary.ts';
import { releasedText, releaseOutputs } from './release-text.ts';
import { besideSummary, refusalOutput, trialSummary } from './trial-summary.ts';
import { trialOutputs, trialText } from './trial-text.ts';

export function runText({
  runDir,
  resolved,
  needs,
  pruned,
  streamed,
  validated,
  rendered,
  released,
}: RunOutput): string {
  const { file, bytes } = resolved.candidate;
  return [
    pruned
      ? `candidate  ${streamed ? `${pruned.file}, streamed: not written here` : join(runDir, pruned.file)} (${formatBytes(pruned.bytes)})`
      : `${file}: ${formatBytes(bytes)}`,
    ...(pruned?.files ?? []).map(({ file, sha256 }, _, { length }) => digestText(file, sha256, length)),
    ...(needs === undefined ? [] : [needs]),
    ...(rendered
      ? [`card       ${rendered.card}`, `report     ${rendered.report}`, `page       ${rendered.page}`]
      : []),
    ...(validated?.jobs ? [`jobs       ${costText(validated.jobs)}`] : []),
    ...(released ? [releasedText(released), `commit     ${released.commit}`] : []),
    ...(validated ? ['', trialText(validated.trial)] : []),
  ].join('\n');
}

/** Of several files, each digest is told with its file. */
function digestText(file: string, sha256: string, files: number): string {
  return files === 1 ? `sha256     ${sha256}` : `sha256     ${sha256}  ${file}`;
}

function runOutputs({ runDir, pruned, streamed, validated, rendered, judged, released }: RunOutput): Outputs {
  return {
    'run-dir': runDir,
    ...(pruned && {
      ...(!streamed && { candidate: join(runDir, pruned.file) }),
      'candidate-bytes': String(pruned.bytes),
      ...(pruned.files.length === 1 && { 'candidate-sha256': pruned.files[0]!.sha256 }),
    }),
    ...(validated && trialOutputs(validated.trial)),
    ...(judged && refusalOutput(judged)),
    ...rendered,
    ...(released && releaseOutputs(released)),
  };
}

/** What a run has to show after any of its stages. */
export async function runFinished(output: RunOutput): Promise<Finished> {
  const { resolved, pruned, streamed, validated, rendered, judged, released } = output;
  const { jobs = validated?.jobs } = output;
  const { file, bytes } = resolved.candidate;
  const report = rendered && (await readReport(rendered.report));
  const summary = releaseSummary({
    ...{ trial: validated?.trial, judged, released },
    measured: report
      ? [quickTrialTable(report), ...besideSummary(report)]
      : validated
        ? [trialSummary(validated.trial)]
        : [],
    facts: [
      [streamed ? 'candidate, not written here' : pruned ? 'candidate' : 'candidate, not written yet', file],
      ['size', `${formatBytes(pruned?.bytes ?? bytes)} of ${formatBytes(resolved.base.bytes)}`],
      ...(pruned?.files ?? []).map(
        (one, _, { length }) => [length === 1 ? 'SHA-256' : `SHA-256 of ${one.file}`, one.sha256] as const,
      ),
      ...(validated ? [['machine', validated.machine] as const] : []),
      ...(jobs ? [['Jobs', costText(jobs)] as const] : []),
    ],
  });
  return { outputs: runOutputs(output), summary };
}
