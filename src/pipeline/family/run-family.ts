import { readFile } from 'node:fs/promises';
import { EspalierError, STAGES, writeFileAtomic } from '../../common/index.ts';
import { areStored, type Moved, parseRepoId } from '../../hub/index.ts';
import type { Plan, PlanFile } from '../../plan/index.ts';
import type { TemplateSet } from '../../report/index.ts';
import { type Memo, RELEASE_FILES } from '../../state/index.ts';
import { openBasesOnHub, type RunContext, readPlanAt, type Streamed } from '../inputs/index.ts';
import {
  type Candidates,
  type CheckedRelease,
  candidatesOf,
  checkDestination,
  checkLostMeasurements,
  checkNames,
  checkRelease,
  claimFiles,
  composeRelease,
  type Destination,
  ledgerAt,
  type OnGate,
  passGate,
  type ToCheck,
} from '../release/index.ts';
import { runPipeline } from '../run.ts';
import type { RunConfig, RunOutput } from '../run-config.ts';
import { digestOfTemplates, hasTrial, noTrial, publish, templatesOf } from '../stages/index.ts';
import { measuresKld } from '../trial/index.ts';
import {
  type FamilyConfig,
  type FamilyOutput,
  foreseenInAll,
  type MemberOutput,
  refuseForFamily,
  settingsOf,
} from './family-config.ts';
import { checkMembers, type Member } from './family-members.ts';
import { type Delivered, deliver, type Finished, finishedMemo, isHere, storedOf } from './member-run.ts';

/**
 * The pipeline for several files of one model: one plan cuts each, each is proved and has a run directory of its own, and all are
 * published in one commit. The primary one comes first: what its gate refuses stops the run before another file is touched. Each
 * file that is done leaves the disk, so that it holds one base and one candidate at a time, or none of them where they are streamed.
 *
 * @throws EspalierError of any stage of any file; what cannot work for one of them before the first byte of any moves
 */
export async function runFamily(config: FamilyConfig, context: RunContext): Promise<FamilyOutput> {
  const { destination, until } = config;
  const reaches = (stage: (typeof STAGES)[number]) => STAGES.indexOf(until) >= STAGES.indexOf(stage);
  refuseForFamily(config);
  const planFile = await readPlanAt(config.planPath, context);
  await using _lock = await context.runDir.lock(context);
  const goal = destination !== undefined && reaches('publish') ? destination : undefined;
  const head = goal && (await checkDestination(goal, context, config));
  const templates = await templatesOf(config.templates, context);
  const members = await checkMembers(config.bases, planFile, config, context);
  if (config.stream === true) await checkTriedBefore(config, members, context);
  const files = members.map(({ file }) => file);
  if (goal) await checkNames(files, head, goal, context);
  if (goal) await checkLostMeasurements(membersComing(config, planFile.plan, members), goal, context);
  await claimRoot(config, context);

  const outputs: MemberOutput[] = [];
  const candidates: CheckedRelease[] = [];
  const ahead: { moved: Moved[]; created: boolean } = { moved: [], created: false };
  const tell = async (more: Partial<FamilyOutput> = {}): Promise<FamilyOutput> => {
    const output = { runDir: context.runDir.path, members: outputs, ...more };
    await config.onFamily?.(output);
    return output;
  };
  if (config.dryRun !== true && reaches('prune'))
    context.progress({
      type: 'note',
      level: 'info',
      message: foreseenInAll(config, planFile.plan, members),
    });
  let ledger = goal && (await ledgerAt({ ...goal, publishes: true }, context));
  for (const [i, member] of members.entries()) {
    const run = { ...context, runDir: context.runDir.file(member.stem) };
    const message = `file ${i + 1} of ${members.length}: ${member.file}`;
    context.progress({ type: 'note', level: 'info', message });
    const settings = { ...settingsOf(config, planFile.plan, members, i), ledger };
    const memo = await finishedMemo(member, settings, madeOf(planFile, templates), run);
    const task = { settings, memo, templates, goal, onGate: config.onGate ?? 'fail', isPrimary: i === 0 };
    const { output, checked, moved, created = false } = await runMember(task, run);
    outputs.push({
      file: member.file,
      bytes: member.bytes,
      runDir: run.runDir.path,
      ...(output && { output }),
    });
    await tell();
    if (checked === undefined) continue;
    ledger = checked.ledger ?? ledger;
    candidates.push(checked);
    if (moved !== undefined) ahead.moved.push(moved);
    ahead.created ||= created;
  }
  if (candidates.length === 0) return await tell();
  const all = candidatesOf(candidates);
  const [primary] = all;
  const rendered = await writeRoot(all, templates, context);
  if (!goal) return await tell({ rendered });
  const draft = passGate(primary.gate, config.onGate ?? 'fail', context);
  // Of what is in the store already, nothing is sent.
  const openBases = () => openBasesOnHub(primary.report.base, primary.plan, context);
  const released = await publish(goal, { candidates: all, templates, openBases, draft, ahead }, context);
  return await tell({ rendered, released });
}

/** What each file's release will have measured. */
function membersComing(config: FamilyConfig, plan: Plan, members: readonly Member[]) {
  return members.map(({ file }, i) => {
    const { trial } = settingsOf(config, plan, members, i);
    const hasTrial = trial.benchmarks.length > 0;
    return { file, hasTrial, hasKld: measuresKld(trial) };
  });
}

function madeOf(planFile: PlanFile, templates: TemplateSet) {
  return { plan: planFile.sha256, templates: digestOfTemplates(templates) };
}

/**
 * What is not written cannot answer, so that what is asked of any file must have been measured before.
 *
 * @throws EspalierError `usage`, before the first of them is sent
 */
async function checkTriedBefore(
  { trial, trialEach, servers, until, dryRun = false }: FamilyConfig,
  members: readonly Member[],
  { runDir }: RunContext,
): Promise<void> {
  const isElsewhere = trial.runner.kind !== 'local' || servers !== undefined;
  const ends = STAGES.indexOf(until) < STAGES.indexOf('validate') || dryRun;
  if (trial.benchmarks.length === 0 || isElsewhere || ends) return;
  const measured = trialEach || trial.kld !== undefined ? members : members.slice(0, 1);
  for (const { stem } of measured) if (!(await hasTrial({ runDir: runDir.file(stem) }))) throw noTrial();
}

interface MemberTask {
  readonly settings: RunConfig;
  readonly memo: Memo<Finished>;
  readonly templates: TemplateSet;
  /** Where it is published; its files go there at once. */
  readonly goal: Destination | undefined;
  readonly onGate: OnGate;
  readonly isPrimary: boolean;
}

/**
 * Runs one file up to its card, unless that is done, and sends it; then takes its base and its candidate away, which the next one
 * needs the room of. One that is not written is sent while its base is open.
 */
async function runMember(
  { settings, memo, templates, goal, onGate, isPrimary }: MemberTask,
  run: RunContext,
): Promise<{ output?: RunOutput } & Partial<Delivered>> {
  const check = async (how: Pick<ToCheck, 'streamed' | 'stored'>, output?: RunOutput): Promise<Delivered> => {
    const checked = await checkRelease({ gate: settings.gate, templates, ...how }, run);
    if (goal === undefined) return { checked };
    if (isPrimary) passGate(checked.gate, onGate, run);
    return how.stored ? { checked } : await deliver(checked, { memo, destination: goal, output }, run);
  };
  const earlier = await memo.read();
  if (earlier !== undefined && (await isStill(earlier, settings, run)))
    return { ...(await check({ stored: storedOf(earlier) })), moved: earlier.moved };
  await run.runDir.claim([run.runDir.nameOf(run.runDir.finished)]);
  let sent: Delivered | undefined;
  const onStreamed = async (streamed: Streamed, output: RunOutput) => {
    sent = await check({ streamed }, output);
  };
  const output = await runPipeline({ ...settings, onStreamed }, run);
  const { rendered, pruned } = output;
  if (rendered === undefined || pruned === undefined) return { output };
  await run.runDir.removeCopies();
  if (sent !== undefined) return { output, ...sent };
  await memo.write({ files: pruned.files });
  return { output, ...(await check({}, output)) };
}

/**
 * Whether what an earlier run left of a file is still there, here or in the store of the repo, and still goes with the ledger: the
 * one is the beginning of the other.
 */
async function isStill(
  finished: Finished,
  { destination, ledger: before = '' }: RunConfig,
  run: RunContext,
): Promise<boolean> {
  const { stored } = finished;
  const own = await readFile(run.runDir.ledger, 'utf8').catch(() => '');
  if (!own.startsWith(before) && !before.startsWith(own)) return false;
  if (stored === undefined) return await isHere(finished, run);
  if (destination === undefined) return false;
  const repo = parseRepoId(destination.repo);
  return await areStored(repo, stored, run.writing(repo)).catch((error: unknown) => {
    if (error instanceof EspalierError && error.code === 'hub-repo-not-found') return false;
    throw error;
  });
}

/** Files of the release that stand at the root of its repo, for people to look at before it is published. */
const AT_ROOT: readonly string[] = [RELEASE_FILES.card, RELEASE_FILES.report, RELEASE_FILES.plan];

/** Card, report and plan of all candidates together, in the run directory. */
async function writeRoot(candidates: Candidates, templates: TemplateSet, { runDir }: RunContext) {
  for (const { path, content } of composeRelease(candidates, [], [], templates)) {
    if (AT_ROOT.includes(path) && typeof content === 'string')
      await writeFileAtomic(runDir.at(path), content);
  }
  return { card: runDir.card, report: runDir.report };
}

async function claimRoot({ planPath, inputs = [] }: RunConfig, { runDir }: RunContext): Promise<void> {
  const files = [...AT_ROOT.map((name) => runDir.at(name)), runDir.stage('publish'), runDir.uploadJournal];
  await claimFiles(runDir, files, [{ path: planPath, option: 'plan' }, ...inputs]);
}
