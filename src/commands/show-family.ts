import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { formatBytes } from '../common/units.ts';
import type { FamilyOutput } from '../pipeline/family/config.ts';
import { movedInAllText } from '../pipeline/moved-text.ts';
import { estimateText } from '../pipeline/preflight.ts';
import { quickTrialTable } from '../report/quick-table.ts';
import type { Finished } from './command.ts';
import { factTable } from './format-result.ts';
import { readReport } from './read-report.ts';
import { releasedText, releaseFacts, releaseOutputs } from './show-release.ts';
import { runFinished } from './show-run.ts';

/** What a run of several files made, a line or two for each. */
export function familyText({ members, rendered, released }: FamilyOutput): string {
  const foreseen = members.flatMap(({ output }) =>
    output?.estimate && !output.pruned ? [output.estimate] : [],
  );
  return [
    ...members.flatMap(({ file, bytes, output }) => [
      `${file}: ${formatBytes(bytes)}`,
      ...(output?.pruned ? [] : output?.estimate ? [estimateText(output.estimate)] : []),
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
  const { candidate: _, ...own } = (primary?.output && (await runFinished(primary.output)))?.outputs ?? {};
  const candidate = primary && join(primary.runDir, primary.file);
  const report = rendered && (await readReport(rendered.report));
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
