import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { checkDestinations, type Input } from '../../bytes/index.ts';
import { STAGES, type StageName } from '../../common/index.ts';
import {
  atEfforts,
  BASE,
  CANDIDATE,
  parseWanted,
  recordsName,
  type TrialSettings,
} from '../../evaluation/index.ts';
import { shardPaths } from '../../gguf/index.ts';
import type { Location } from '../../hub/index.ts';
import { chartFiles } from '../../report/index.ts';
import { kldFiles, PAGE_FILE, RELEASE_FILES, type RunDirectory, speedFiles } from '../../state/index.ts';
import type { Resolved, RunContext } from '../inputs/index.ts';
import { kldFolder, kldNames } from '../trial/index.ts';

interface Asked {
  readonly planPath: string;
  /** Files of this machine that the options name. */
  readonly inputs?: readonly Input[];
  readonly until: StageName;
  /** The sweep of which there will be a chart. */
  readonly curve?: string | undefined;
}

/**
 * Lists files of a run directory as ours before they are written: each is no input, and a regular file of ours or not there.
 *
 * @param paths inside the run directory
 * @throws EspalierError `usage` for a file that is an input, or that no run made; `file-unreadable`
 */
export async function claimFiles(
  runDir: RunDirectory,
  paths: readonly string[],
  inputs: readonly Input[],
): Promise<void> {
  const claimed = await runDir.claimed();
  const destinations = paths.map((path) => ({
    path,
    option: 'run-dir',
    isOurs: claimed.includes(runDir.nameOf(path)),
  }));
  await checkDestinations(destinations, {
    inputs,
    force: false,
    runDir: runDir.path,
    hint: 'Give another --run-dir: no run made that file.',
  });
  await runDir.claim(paths.map((path) => runDir.nameOf(path)));
}

type FilesOf = Pick<TrialSettings, 'benchmarks' | 'reasoningEffort' | 'kld' | 'shrinkToFit' | 'runner'>;

/** What a trial of these settings writes in the run directory. */
export function filesOfTrial(
  runDir: RunDirectory,
  { benchmarks, reasoningEffort, kld, shrinkToFit, runner }: FilesOf,
  models: readonly string[] = [BASE, CANDIDATE],
): string[] {
  const { questions, speedRounds = 0, memory, kld: ours } = parseWanted(benchmarks);
  const names = questions.flatMap(({ benchmark }) =>
    atEfforts(benchmark, reasoningEffort).map(({ name }) => name),
  );
  const speed = speedFiles(runDir.speed);
  const texts = kldNames({ kld }, ours).map((name) => kldFiles(kldFolder(runDir, name)));
  const records = (name: string) => join(runDir.records, name);
  const [hasSpeed, inJobs] = [speedRounds > 0, runner.kind !== 'local'];
  return [
    ...[runDir.stage('validate'), runDir.questionBudget, runDir.facts, runDir.trials],
    ...(shrinkToFit ? [runDir.fit] : []),
    ...texts.flatMap((files) => [
      ...[files.text, files.logits, files.memo, files.log('floor')],
      ...(inJobs ? [files.job] : []),
      ...models.map((model) => files.log(model)),
      ...models.filter((model) => model !== BASE).map((model) => files.measured(model)),
    ]),
    ...(hasSpeed && inJobs ? [speed.job] : []),
    ...Array.from({ length: speedRounds }, (_, round) => speed.round(round + 1)),
    ...models.flatMap((model) => [
      ...[runDir.serverLog(model), runDir.gpuUse(model)],
      ...(hasSpeed ? [speed.log(model)] : []),
      ...(memory ? Object.values(runDir.memory(model)) : []),
      ...[`${model}.json`, ...names.map((name) => recordsName(model, name))].map(records),
    ]),
  ];
}

/**
 * Lists what the stages will write in the run directory as ours, before it is written. The candidate must be no input; a
 * run directory may hold the base.
 *
 * @throws EspalierError `usage` for a file that is an input, or that no run made
 */
export async function claimOutputs(
  { planPath, inputs = [], until, curve }: Asked,
  { base, candidate }: Resolved,
  { runDir }: RunContext,
): Promise<void> {
  const renders = STAGES.indexOf(until) >= STAGES.indexOf('render');
  const charts = chartFiles(curve === undefined ? ['trial'] : ['trial', 'curve']);
  const rendered = new Set([...Object.values(RELEASE_FILES), PAGE_FILE, ...charts]);
  const fixed = renders ? [...rendered] : [];
  // The plan's copy in the run directory may be the plan itself: it is written with the same bytes.
  const own = await Promise.all(
    fixed.map(async (name) =>
      (await isSameFile(runDir.at(name), planPath)) && name === RELEASE_FILES.plan ? [] : [name],
    ),
  );
  const read = base.kind === 'local' ? baseInputs({ kind: 'local', path: base.path }) : [];
  await checkCandidate(candidate.file, read, { planPath, inputs }, { runDir });
  await runDir.claim([...own.flat(), ...shardPaths(candidate.file)]);
}

/** The files of a base on this machine, as inputs. */
export function baseInputs(base: Location): Input[] {
  if (base.kind === 'hub') return [];
  return shardPaths(base.path).map((path) => ({ path, option: 'base' }));
}

/**
 * Whether a candidate can be written in the run directory.
 *
 * @param file its first
 * @throws EspalierError as {@link claimOutputs}
 */
export async function checkCandidate(
  file: string,
  base: readonly Input[],
  { planPath, inputs = [] }: Pick<Asked, 'planPath' | 'inputs'>,
  { runDir }: Pick<RunContext, 'runDir'>,
): Promise<void> {
  const claimed = await runDir.claimed();
  await checkDestinations(
    shardPaths(file).map((one) => {
      return { path: runDir.at(one), option: 'file-name', large: true, isOurs: claimed.includes(one) };
    }),
    {
      inputs: [...base, { path: planPath, option: 'plan' }, ...inputs],
      force: false,
      runDir: runDir.path,
      hint: 'Give another --file-name or --run-dir: no run made that file.',
    },
  );
}

async function isSameFile(one: string, other: string): Promise<boolean> {
  const [a, b] = await Promise.all([one, other].map((path) => stat(path).catch(() => undefined)));
  return a !== undefined && b !== undefined && a.dev === b.dev && a.ino === b.ino;
}
