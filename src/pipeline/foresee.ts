import { EspalierError, resultKey } from '../common/index.ts';
import { type TrialSettings, trialSettings } from '../evaluation/index.ts';
import type { Gate, PlanFile } from '../plan/index.ts';
import { modelIdOf, type Resolved, type RunContext } from './inputs/index.ts';
import type { RunConfig } from './run-config.ts';
import {
  assertTimeSuffices,
  checkTexts,
  contextOfServer,
  type Estimate,
  estimateOf,
  estimateText,
  findRivals,
  machineClassOf,
  measuresKld,
  minutesOf,
  type Questions,
  type Rival,
  type RunningServers,
  runNameOf,
  setUpTrial,
  type TimePlan,
  type TrialSetup,
} from './trial/index.ts';

/** What a run is about to do, known before the first byte of a model moves. */
interface Foreseen {
  /** The trial; absent where there is none. */
  readonly asked: TrialSetup | undefined;
  readonly rivals: readonly Rival[];
  /** Of the largest rival that is fetched to this machine. */
  readonly rivalBytes: number;
  /** The models run on this machine. */
  readonly isHere: boolean;
  readonly time: TimePlan;
  readonly estimate: Estimate;
}

interface Foreseeable {
  readonly config: RunConfig;
  readonly resolved: Resolved;
  readonly planFile: PlanFile;
  readonly gate: Gate;
  /** Of the trial; absent where there is none. */
  readonly questions: Questions | undefined;
  readonly publishes: boolean;
}

/**
 * Finds the rivals and the engine, and estimates time, disk and bytes, which it says in a note.
 *
 * @throws EspalierError where the trial cannot be run as it is asked for, or not in the time that it may take
 */
export async function foresee(
  { config, resolved, planFile, gate, questions, publishes }: Foreseeable,
  context: RunContext,
): Promise<Foreseen> {
  const { trial, servers, stream: streams = false } = config;
  const validates = questions !== undefined;
  const run = runNameOf({
    base: modelIdOf(resolved.base),
    plan: planFile.sha256,
    settings: resultKey(trialSettings, trial),
  });
  const compared = { base: resolved.base, candidateBytes: resolved.candidate.bytes };
  const rivals = validates ? await findRivals(trial.rivals, compared, context) : [];
  const limits = [resolved, ...rivals].map(({ contextTrain = Number.POSITIVE_INFINITY }) => contextTrain);
  const contexts = validates && servers ? await contextsOf(servers, trial, context) : [];
  const asked = validates
    ? await setUpTrial(trial, context, {
        ...{ gate, run, questions },
        contextLimit: Math.min(...limits, ...contexts),
        ownServer: servers === undefined || measuresKld(trial) || rivals.length > 0,
      })
    : undefined;
  if (asked) {
    refuseTextsOfPlan(asked, planFile, trial.allowOverlap, context);
    await checkTexts([...asked.kld, ...asked.kldInJob], resolved.base, context);
  }
  const isHere = asked?.engine?.jobs === undefined && servers === undefined;
  const sizes = {
    baseBytes: resolved.base.kind === 'local' ? 0 : resolved.base.bytes,
    candidateBytes: resolved.candidate.bytes,
    activeBytes: resolved.activeBytes,
    wholeBase: (asked !== undefined && isHere) || (config.kldAlone === true && trial.kld !== undefined),
    rivalBytes: isHere ? rivals.map(({ resolved: { kind, bytes } }) => (kind === 'hub' ? bytes : 0)) : [],
    models: 2 + rivals.length,
    publishes,
    streams,
    kld: [...(asked?.kld ?? []), ...(asked?.kldInJob ?? [])],
  };
  const wanted = asked?.benchmarks ?? [];
  const estimate = estimateOf(sizes, wanted);
  const machine = servers ? 'GPU' : await machineClassOf(trial, context, asked?.here);
  const time = { machine, minutes: minutesOf(config.maxMinutes, trial, machine, asked?.engine?.jobs) };
  assertTimeSuffices(wanted, { activeBytes: resolved.activeBytes, slots: trial.slots }, time);
  const message = estimateText(estimate, trial.margin, time);
  // A dry run ends with it.
  if (config.dryRun !== true) context.progress({ type: 'note', level: 'info', message });
  return { asked, rivals, rivalBytes: Math.max(0, ...sizes.rivalBytes), isHere, time, estimate };
}

/**
 * Divergence on text that a plan was made from speaks for that text alone.
 *
 * @throws EspalierError `dataset-invalid`, unless it is allowed
 */
function refuseTextsOfPlan(
  { kld, kldInJob }: TrialSetup,
  { plan }: PlanFile,
  allowed: boolean,
  { progress }: RunContext,
): void {
  const inputs = new Set(plan.origin?.inputs?.map(({ sha256 }) => sha256));
  const used = [...kld, ...kldInJob].find(({ text }) => inputs.has(text.sha256));
  if (used === undefined) return;
  const message = `${used.text.source} is a text that the plan was made from: divergence on it is too small`;
  if (!allowed) {
    throw new EspalierError('dataset-invalid', message, {
      hint: 'Measure on other text: --kld FILE, or kld among the benchmarks for texts of our own.',
    });
  }
  progress({ type: 'note', level: 'warning', message: `${message}; it is used anyway` });
}

async function contextsOf(
  { base, candidate }: RunningServers,
  trial: TrialSettings,
  context: RunContext,
): Promise<number[]> {
  return [await contextOfServer(base, trial, context), await contextOfServer(candidate, trial, context)];
}
