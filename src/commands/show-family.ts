import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { formatBytes } from '../common/units.ts';
import type { FamilyOutput, MemberOutput } from '../pipeline/family/config.ts';
import { movedInAllText } from '../pipeline/moved-text.ts';
import { quickTrialTable } from '../report/quick-table.ts';
import type { Report } from '../report/report.ts';
import { RunDirectory } from '../state/run-directory.ts';
import type { Finished, Outputs } from './command.ts';
import { factTable } from './format-result.ts';
import { readReport } from './read-report.ts';
import { releasedText, releaseFacts, releaseOutputs } from './show-release.ts';
import { runFinished } from './show-run.ts';
import { trialOutputs } from './show-trial.ts';
import { refusalOutput } from './trial-summary.ts';

/** What a run of several files made, a line or two for each. */
export function familyText({ members, rendered, released }: FamilyOutput): string {
  const foreseen = members.flatMap(({ output }) =>
    output?.estimate && !output.pruned ? [output.estimate] : [],
  );
  return [
    ...members.flatMap(({ file, bytes, output }) => [
      `${file}: ${formatBytes(bytes)}`,
      ...(output?.needs === undefined ? [] : [output.needs]),
    ]),
    ...(foreseen.length > 1 ? [movedInAllText(foreseen)] : []),
    ...(rendered ? [`card       ${rendered.card}`, `report     ${rendered.report}`] : []),
    ...(released ? [releasedText(released), `commit     ${released.commit}`] : []),
  ].join('\n');
}

/** What it has to show after any of its files: the outputs are those of the primary one. */
export async function familyFinished(family: FamilyOutput): Promise<Finished> {
  const { runDir, members, rendered, released } = family;
  const [primary] = members;
  const report = rendered && (await readReport(rendered.report));
  const ran = (primary?.output && (await runFinished(primary.output)))?.outputs;
  const { candidate: _, ...own } = ran ?? (primary && report ? reportOutputs(report, primary) : {});
  const candidate = primary && join(primary.runDir, primary.file);
  const parts = [
    factTable([
      ...members.map(({ file, bytes }) => [file, formatBytes(bytes)] as const),
      ...(released ? releaseFacts(released) : []),
    ]),
    ...(report ? [quickTrialTable(report)] : []),
  ];
  return {
    outputs: {
      ...own,
      'run-dir': runDir,
      // What was uploaded is not on the disk any more.
      ...(candidate && existsSync(candidate) && { candidate }),
      ...rendered,
      ...(released && releaseOutputs(released)),
    },
    summary: parts.join('\n\n'),
  };
}

/** Outputs of a candidate that an earlier run made, by its report. */
function reportOutputs({ candidate, trial, gate }: Report, { runDir }: MemberOutput): Outputs {
  const { page } = new RunDirectory(runDir);
  return {
    'candidate-bytes': String(candidate.bytes),
    ...(candidate.shards === undefined && { 'candidate-sha256': candidate.sha256 }),
    ...(trial && trialOutputs(trial)),
    ...refusalOutput(gate),
    ...(existsSync(page) && { page }),
  };
}
