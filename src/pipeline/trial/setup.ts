import { join } from 'node:path';
import { EspalierError } from '../../common/errors.ts';
import { type AnyPrepared, chosenEngine, prepareEngine } from '../../engines/registry.ts';
import { remote } from '../../engines/remote.ts';
import type { FailedReplies } from '../../evaluation/answering/answers.ts';
import { type AnswerStore, openAnswerStore } from '../../evaluation/answering/store.ts';
import { cutBudgetText, fitBudget } from '../../evaluation/budgets.ts';
import { plannedAnalyses } from '../../evaluation/interim-order.ts';
import type { KldSettings } from '../../evaluation/measurements/kld/in-job.ts';
import type { KldTask } from '../../evaluation/measurements/kld/measure.ts';
import type { TrialSettings } from '../../evaluation/options.ts';
import type { PreparedBenchmark } from '../../evaluation/prepare.ts';
import type { TimeLimit } from '../../evaluation/result.ts';
import { parseWanted } from '../../evaluation/wanted.ts';
import { type Hardware, readHardware } from '../../llama/hardware.ts';
import type { Gate } from '../../plan/gate/parse.ts';
import type { RunContext } from '../context.ts';
import { prepareKld, refuseKldOverlap } from './kld.ts';
import { prepareAll, type Questions } from './questions.ts';

/** What a trial needs beside the models. */
export interface TrialSetup extends Questions {
  readonly settings: TrialSettings;
  /** Runs the models that are files; absent where none is. */
  readonly engine?: AnyPrepared;
  /** Asks those that run already. */
  readonly remote: AnyPrepared;
  readonly kld?: KldTask;
  /** The same, where it is measured in a Job. */
  readonly kldInJob?: KldSettings;
  /** Why fewer questions are asked than were wanted. */
  readonly timeLimit?: TimeLimit;
  /** What may end the trial. */
  readonly gate: Gate;
  /** Where answers of other runs are, if they may be used. */
  readonly store?: AnswerStore;
  readonly failures: FailedReplies;
  /** What models run on; absent where none is started. */
  readonly hardware?: unknown;
}

export interface SetupOptions {
  /** An engine of our own is needed. */
  readonly ownServer?: boolean;
  /** May end the trial. */
  readonly gate?: Gate | undefined;
  /** Tokens that a slot has at most: what all models were trained for, and what servers that run already have. */
  readonly contextLimit?: number | undefined;
  /** Names what is run, where it may run elsewhere. */
  readonly run?: string;
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
  const { ownServer = true, gate = [], contextLimit = Number.POSITIVE_INFINITY, run } = more;
  if (settings.schedule === 'concurrent' && settings.port !== 0) {
    throw new EspalierError('usage', `several servers cannot listen on port ${settings.port} at once`, {
      hint: 'Leave --port out, or give --schedule sequential.',
    });
  }
  const { benchmarks: prepared, skipped } = await prepareAll(settings, context);
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
  };
  if (!ownServer) return setup;
  refuseUnsupported(settings);
  const engine = await prepareEngine(chosenEngine(settings), settings, {
    ...context,
    ...(run !== undefined && { run }),
    moreJobs: [settings.kld, parseWanted(settings.benchmarks).speedRounds].filter((one) => one !== undefined)
      .length,
  });
  const { tools } = engine;
  if (settings.kld !== undefined) tools?.command('llama-perplexity');
  const kld = await kldSettings(benchmarks, settings, context);
  const local = await readHardware(context.environment, context.signal);
  const hardware = engine.jobs ? { jobs: engine.jobs.machine.flavor } : local;
  const likeAnswers = engine.jobs ? hardware : answersDependOn(local);
  const store = settings.noAnswerCache ? undefined : openStore(likeAnswers, context);
  return {
    ...setup,
    engine,
    hardware,
    ...(kld && tools && { kld: { ...kld, tools, hardware } }),
    ...(kld && engine.jobs && { kldInJob: kld }),
    ...(store && { store }),
  };
}

/**
 * The same for KL divergence alone, which is measured here: the engine's tools, and the text.
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
  const hardware = await readHardware(context.environment, context.signal);
  return { ...(await prepareKld(settings.kld, settings, context)), tools, hardware };
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

/** The text, where one was given, which does not hold the benchmarks' questions, or says of which it does. */
async function kldSettings(
  benchmarks: readonly PreparedBenchmark[],
  settings: TrialSettings,
  context: RunContext,
): Promise<KldSettings | undefined> {
  if (settings.kld === undefined) return undefined;
  const task = await prepareKld(settings.kld, settings, context);
  const overlaps: string[] = [];
  for (const { benchmark, dataset } of benchmarks) {
    const found = await refuseKldOverlap(benchmark.title, dataset, task, settings.allowOverlap, context);
    if (found) overlaps.push(benchmark.title);
  }
  return overlaps.length === 0 ? task : { ...task, text: { ...task.text, overlaps } };
}

/** The answers of earlier runs in the cache folder; a trial goes on without where that cannot be used. */
function openStore(hardware: unknown, context: RunContext): AnswerStore {
  return openAnswerStore(join(context.cacheDir, 'answers'), hardware, (reason) => {
    const message = `answers are not kept for later runs: ${reason}; ESPALIER_CACHE names another cache folder`;
    context.progress({ type: 'note', level: 'warning', message });
  });
}

/** What of the machine changes answers: another processor or GPU computes in another order. */
function answersDependOn({ cpu, accelerator, gpus, driver }: Hardware): unknown {
  return { cpu, accelerator, gpus: gpus.map(({ name }) => name), driver };
}
