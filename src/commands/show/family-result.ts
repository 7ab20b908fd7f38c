import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { formatBytes } from '../../common/index.ts';
import { type FamilyOutput, inAllText, type MemberOutput, readReport } from '../../pipeline/index.ts';
import { text as escaped, quickTrialTable, type Report } from '../../report/index.ts';
import { RunDirectory } from '../../state/index.ts';
import type { Finished, Outputs } from '../definition/index.ts';
import { kldText } from './measurements-text.ts';
import { releaseSummary } from './release-summary.ts';
import { releasedText, releaseOutputs } from './release-text.ts';
import { runFinished } from './run-result.ts';
import { besideSummary, refusalOutput, trialSummary, verdictSummary } from './trial-summary.ts';
import { trialOutputs, trialText } from './trial-text.ts';

/** What a run of several files made, a line or two for each, and what was measured of each. */
export async function familyText(family: FamilyOutput): Promise<string> {
  const { members, rendered, released } = family;
  const foreseen = members.flatMap(({ bytes, output }) =>
    output?.estimate && !output.pruned ? [{ bytes, estimate: output.estimate }] : [],
  );
  return [
    ...members.flatMap(({ file, bytes, output }) => [
      `${file}: ${formatBytes(bytes)}`,
      ...(output?.needs === undefined ? [] : [output.needs]),
    ]),
    ...(foreseen.length > 1 ? [inAllText(foreseen)] : []),
    ...(rendered ? [`card       ${rendered.card}`, `report     ${rendered.report}`] : []),
    ...(released ? [releasedText(released), `commit     ${released.commit}`] : []),
    ...(await measuredOfAll(members)).map(({ file, trial, kld }) =>
      trial ? `\n${file}\n${trialText(trial)}` : `\n${file}${kldText({ kld })}`,
    ),
  ].join('\n');
}

interface Measured extends Pick<Report, 'trial' | 'kld'> {
  readonly file: string;
}

/** What was measured of each file, in this run or, as its report says, in an earlier one; without those of which nothing was. */
async function measuredOfAll(members: readonly MemberOutput[]): Promise<Measured[]> {
  const all = await Promise.all(
    members.map(async (member) => ({ file: member.file, ...(await measuredOf(member)) })),
  );
  return all.filter(({ trial, kld }) => trial !== undefined || kld !== undefined);
}

async function measuredOf({ runDir, output }: MemberOutput): Promise<Pick<Report, 'trial' | 'kld'>> {
  // One that ran here has what its stages gave; a report in its folder may be of an earlier run.
  if (output !== undefined) return { trial: output.validated?.trial, kld: output.kldAlone?.kld };
  const { trial, kld } = await readReport(new RunDirectory(runDir).report);
  return { trial, kld };
}

/** What it has to show after any of its files: the outputs are those of the primary one. */
export async function familyFinished(family: FamilyOutput): Promise<Finished> {
  const { runDir, members, rendered, released } = family;
  const [primary] = members;
  const report = rendered && (await readReport(rendered.report));
  const ran = (primary?.output && (await runFinished(primary.output)))?.outputs;
  const { candidate: _, ...own } = ran ?? (primary && report ? reportOutputs(report, primary) : {});
  const candidate = primary && join(primary.runDir, primary.file);
  const others = report ? await measuredOfAll(members.slice(1)) : [];
  const summary = releaseSummary({
    ...{ trial: report?.trial, judged: report?.gate, released },
    measured: [
      ...(report ? [quickTrialTable(report)] : []),
      ...(report ? besideSummary(report) : []),
      ...others.map(memberSummary),
    ],
    facts: members.map(({ file, bytes }) => [file, formatBytes(bytes)] as const),
  });
  return {
    outputs: {
      ...own,
      'run-dir': runDir,
      // What was uploaded is not on the disk any more.
      ...(candidate && existsSync(candidate) && { candidate }),
      ...rendered,
      ...(released && releaseOutputs(released)),
    },
    summary,
  };
}

/** Of a file that is not the primary one. */
function memberSummary({ file, trial, kld }: Measured): string {
  return `**${escaped(file)}**\n\n${trial ? `${verdictSummary(trial, undefined)}\n\n${trialSummary(trial)}` : escaped(kldText({ kld }).trim())}`;
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
