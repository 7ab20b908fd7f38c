import { join } from 'node:path';
import { EspalierError } from '../../../common/index.ts';
import {
  type AnyPrepared,
  chosenEngine,
  type JobRun,
  prepareEngine,
  remote,
} from '../../../engines/index.ts';
import {
  type AnswerStore,
  cutBudgetText,
  type FailedReplies,
  fitBudget,
  type KldSettings,
  type KldTask,
  openAnswerStore,
  type PreparedBenchmark,
  parseWanted,
  plannedAnalyses,
  type SkippedBenchmark,
  type TimeLimit,
  type TrialSettings,
} from '../../../evaluation/index.ts';
import { describeHardware, type Hardware, offloadFrom, readHardwareFor } from '../../../llama/index.ts';
import type { Gate } from '../../../plan/index.ts';
import type { RunContext } from '../../inputs/index.ts';
import { prepareAll, type Questions } from './questions.ts';
import { type KldTexts, kldNames, prepareKld, refuseKldOverlap } from './trial-kld.ts';

/** What a trial needs beside the models. */
export interface TrialSetup extends Questions {
  readonly settings: TrialSettings;
  /** Runs the models that are files; absent where none is. */
  readonly engine?: AnyPrepared;
  /** Asks those that run already. */
  readonly remote: AnyPrepared;
  /** A text each; none where divergence is not measured. */
  readonly kld: readonly KldTask[];
  /** The same, where it is measured in a Job. */
  readonly kldInJob: readonly KldSettings[];
  /** Why fewer questions are asked than were wanted. */
  readonly timeLimit?: TimeLimit;
  /** What may end the trial. */
  readonly gate: Gate;
  /** Where answers of other runs are, if they may be used. */
  readonly store?: AnswerStore;
  readonly failures: FailedReplies;
  /** What models run on; absent where none is started. */
  readonly hardware?: unknown;
  /** This machine, where the models run on it. */
  readonly here?: Hardware;
}

interface SetupOptions {
  /** An engine of our own is needed. */
  readonly ownServer?: boolean;
  /** All models are files, of which more can be measured than what a server answers. */
  readonly areFiles?: boolean;
  /** May end the trial. */
  readonly gate?: Gate | undefined;
  /** Tokens that a slot has at most: what all models were trained for, and what servers that run already have. */
  readonly contextLimit?: number | undefined;
  /** Names what is run, where it may run elsewhere. */
  readonly run?: string;
  /** The Jobs of a run that has some already. */
  readonly jobs?: JobRun | undefined;
  /** Read already. */
  readonly questions?: Questions | undefined;
}

/**
 * Reads the questions and finds the engine. Whatever is wrong with them is known here, before a model of many GB is
 * downloaded, cut or loaded.
 *
 * @throws EspalierError `usage`, `dataset-invalid`, `template-invalid`, `llama-not-found`, `file-unreadable`, `hub-...`
 */
export async function setUpTrial(
  settings: TrialSettings,
  context: RunContext,
  more: SetupOptions = {},
): Promise<TrialSetup> {
  const {
    ownServer = true,
    areFiles = ownServer,
    gate = [],
    contextLimit = Number.POSITIVE_INFINITY,
    run,
    jobs,
    questions,
  } = more;
  if (settings.schedule === 'concurrent' && settings.port !== 0) {
    throw new EspalierError('usage', `several servers cannot listen on port ${settings.port} at once`, {
      hint: 'Leave --port out, or give --schedule sequential.',
    });
  }
  const { benchmarks: prepared, skipped: notAsked } = questions ?? (await prepareAll(settings, context));
  const unable = kldProblem(settings, areFiles);
  const skipped = unable === undefined ? notAsked : [...notAsked, unable];
  if (unable !== undefined) {
    const message = `${unable.title} is skipped: ${unable.reason}`;
    context.progress({ type: 'note', level: 'warning', message });
  }
  const slot = {
    contextTokens: Math.min(settings.context, contextLimit),
    given: settings.maxTokens !== undefined,
  };
  const benchmarks = prepared.map((benchmark) => fitBudget(benchmark, slot));
  for (const benchmark of benchmarks) {
    const message = cutBudgetText(benchmark, slot.contextTokens);
    if (message !== undefined) context.progress({ type: 'note', level: 'warning', message });
  }
  const { earlyStop } = settings;
  if (earlyStop !== undefined) {
    for (const { benchmark, questions } of benchmarks) {
      plannedAnalyses(benchmark.title, questions.length, earlyStop);
    }
  }
  const setup = {
    ...{ settings, benchmarks, skipped, gate },
    remote: await prepareEngine(remote, settings, context),
    failures: new Set<string>(),
    ...{ kld: [], kldInJob: [] },
  };
  if (!ownServer) return setup;
  const wanted = parseWanted(settings.benchmarks);
  refuseUnsupported(settings);
  const engine = await prepareEngine(chosenEngine(settings), settings, {
    ...context,
    ...(run !== undefined && { run }),
    ...(jobs && { jobs }),
    moreJobs: Number(kldNames(settings, wanted.kld).length > 0) + Number(wanted.speedRounds !== undefined),
  });
  const { tools } = engine;
  const ours = wanted.kld === true && unable === undefined;
  const kld = await kldSettings(benchmarks, settings, { ours, contextLimit }, context);
  if (kld.length > 0) tools?.command('llama-perplexity');
  const local = await hardwareFor(tools, settings, context);
  const here = engine.jobs ? undefined : local;
  if (here?.unused !== undefined) {
    const message = `the models run on the CPU: ${describeHardware(here)}`;
    context.progress({ type: 'note', level: 'warning', message });
  }
  const hardware = engine.jobs ? { jobs: engine.jobs.machine.flavor } : local;
  const likeAnswers = engine.jobs ? hardware : answersDependOn(local);
  const store = settings.noAnswerCache ? undefined : openStore(likeAnswers, context);
  return {
    ...setup,
    engine,
    hardware,
    ...(here && { here }),
    ...(tools && { kld: kld.map((task) => ({ ...task, tools, hardware })) }),
    ...(engine.jobs && { kldInJob: kld }),
    ...(store && { store }),
  };
}

/**
 * The same for KL divergence alone, which is measured here: the engine's tools, and the first text.
 *
 * @returns undefined without a text
 * @throws EspalierError `usage`, `llama-not-found`, `file-unreadable`, `hub-...`
 */
export async function setUpKld(settings: TrialSettings, context: RunContext): Promise<KldTask | undefined> {
  if (settings.kld === undefined) return undefined;
  refuseUnsupported(settings);
  const { tools } = await prepareEngine(chosenEngine(settings), settings, context);
  if (tools === undefined) return undefined;
  tools.command('llama-perplexity');
  const hardware = await hardwareFor(tools, settings, context);
  const own = { ours: false, contextLimit: Number.POSITIVE_INFINITY };
  const [first] = await prepareKld(settings, own, context);
  return first && { ...first, tools, hardware };
}

/** @throws EspalierError `usage` for what the engine cannot do, and is asked for */
function refuseUnsupported(settings: TrialSettings): void {
  const { reasoningEffort, kld } = settings;
  const { capabilities, name } = chosenEngine(settings);
  const unsupported = [
    ...(reasoningEffort !== undefined && !capabilities.reasoningEffort ? ['reasoning-effort'] : []),
    ...(kld !== undefined && !capabilities.kld ? ['kld'] : []),
  ];
  if (unsupported.length === 0) return;
  throw new EspalierError('usage', `engine ${name} does not take ${unsupported.join(' and ')}`, {
    hint: `Leave ${unsupported.map((name) => `--${name}`).join(' and ')} out, or use another engine.`,
  });
}

/** Why the categories cannot be measured, which were asked for among benchmarks: those are asked all the same. */
function kldProblem(settings: TrialSettings, areFiles: boolean): SkippedBenchmark | undefined {
  const { capabilities, name } = chosenEngine(settings);
  if (!parseWanted(settings.benchmarks).kld || (areFiles && capabilities.kld)) return undefined;
  const reason = areFiles
    ? `engine ${name} does not compare probabilities of tokens`
    : 'the trial uses running servers, but this needs the files of both models';
  return { benchmark: 'kld', title: 'KL divergence by category', reason };
}

/** Texts that were asked for, which do not hold the benchmarks' questions, or say of which they do. */
async function kldSettings(
  benchmarks: readonly PreparedBenchmark[],
  settings: TrialSettings,
  from: KldTexts,
  context: RunContext,
): Promise<KldSettings[]> {
  const tasks: KldSettings[] = [];
  for (const task of await prepareKld(settings, from, context)) {
    const overlaps: string[] = [];
    for (const { benchmark, dataset } of benchmarks) {
      const found = await refuseKldOverlap(benchmark.title, dataset, task, settings.allowOverlap, context);
      if (found) overlaps.push(benchmark.title);
    }
    tasks.push(overlaps.length === 0 ? task : { ...task, text: { ...task.text, overlaps } });
  }
  return tasks;
}

/** The answers of earlier runs in the cache folder; a trial goes on without where that cannot be used. */
function openStore(hardware: unknown, context: RunContext): AnswerStore {
  return openAnswerStore(join(context.cacheDir, 'answers'), hardware, (reason) => {
    const message = `answers are not cached for later runs: ${reason}; ESPALIER_CACHE names another cache folder`;
    context.progress({ type: 'note', level: 'warning', message });
  });
}

function hardwareFor(
  tools: AnyPrepared['tools'],
  settings: TrialSettings,
  { environment, signal }: RunContext,
): Promise<Hardware> {
  return readHardwareFor(tools, offloadFrom(settings), environment, signal);
}

/** What of the machine changes answers: another processor or GPU computes in another order. */
function answersDependOn({ cpu, accelerator, gpus, driver }: Hardware): unknown {
  return { cpu, accelerator, gpus: gpus.map(({ name }) => name), driver };
}
