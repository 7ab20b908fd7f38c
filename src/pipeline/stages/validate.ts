import { join } from 'node:path';
import { z } from 'zod';
import { EspalierError } from '../../common/errors.ts';
import { type AnswerStore, openAnswerStore } from '../../evaluation/answering/store.ts';
import { cutBudgetText, fitBudget } from '../../evaluation/budgets.ts';
import { compareWithBase, type KldTask, storedBase } from '../../evaluation/measurements/kld/measure.ts';
import { plannedLooks } from '../../evaluation/order.ts';
import type { PreparedBenchmark } from '../../evaluation/prepare.ts';
import { type TrialResult, trialResultSchema } from '../../evaluation/result.ts';
import { answerAll, hasAnswered, runTrial, type TrialOptions } from '../../evaluation/run-trial.ts';
import { measurementsOf, parseWanted } from '../../evaluation/wanted.ts';
import { describeHardware, readHardware } from '../../llama/hardware.ts';
import type { Offload } from '../../llama/offload.ts';
import type { LlamaTools } from '../../llama/tools/tools.ts';
import type { Gate } from '../../plan/gate/parse.ts';
import { isDigest } from '../base.ts';
import type { RunContext } from '../context.ts';
import { runStage, type Stage } from '../stage.ts';
import { findTools } from '../tools.ts';
import { armOf, type Contestants } from './arms.ts';
import { gpuUseOf } from './gpu-use.ts';
import { identityOfKld, type KldSettings, prepareKld, refuseKldOverlap, storeBaseFor } from './kld.ts';
import { armMemory, measureBeside } from './measurements.ts';
import { findMoeStream, type MoeStream } from './moe-stream.ts';
import { identityOf, prepareAll, type Questions } from './questions.ts';
import { askedBefore, fitted, shrinking } from './shrink.ts';

/** How a trial is run; the same for both arms. */
export interface TrialSettings extends Offload {
  /** `name[:N][=SOURCE]` each. */
  readonly benchmarks: readonly string[];
  /** As a rate: 0.02 = 2 pp. */
  readonly margin: number;
  readonly seed: number;
  readonly maxTokens: number | undefined;
  readonly reasoningEffort: string | undefined;
  /** Folder of prompt templates; the built-in ones when absent. */
  readonly prompts: string | undefined;
  /** What runs the models. */
  readonly engine: 'llama.cpp' | 'moe-stream';
  /** Of moe-stream: its program, and the tokenizer.json for both models. */
  readonly enginePath: string | undefined;
  readonly tokenizer: string | undefined;
  readonly llamaServer: string | undefined;
  readonly llamaBuild: string | undefined;
  readonly slots: number;
  /** Of one slot. */
  readonly contextTokens: number;
  /** Where memory runs out at the start: try again with less. */
  readonly shrinkToFit: boolean;
  /** How long a server may owe answers without progress. */
  readonly stallMs: number;
  readonly threads: number | undefined;
  readonly port: number;
  /** Looks at the answers, of which one may end the trial; absent: all questions are answered. */
  readonly untilDecided: number | undefined;
  /** Both servers are up at once. */
  readonly together: boolean;
  /** Answers of the base may come from earlier runs, and are kept for later ones. */
  readonly reuseAnswers: boolean;
  /** The text for KL divergence, where it is wanted. */
  readonly kld?: KldSettings;
}

const validatedSchema = z.strictObject({
  /** What it ran on, for people. */
  machine: z.string(),
  trial: trialResultSchema,
});
export type Validated = z.infer<typeof validatedSchema>;

const stage: Stage<Validated> = {
  name: 'validate',
  output: validatedSchema,
  summarize: ({ trial }) => trial.overall.verdict.sentence,
};

/** What a trial needs beside the models. */
export interface TrialSetup extends Questions {
  readonly settings: TrialSettings;
  /** Absent where both models are served by others. */
  readonly tools?: LlamaTools;
  /** Instead of llama.cpp. */
  readonly engine?: MoeStream;
  readonly kld?: KldTask;
  /** What may end the trial. */
  readonly gate: Gate;
  /** Where answers of other runs are, if they may be used. */
  readonly store?: AnswerStore;
}

export interface SetupOptions {
  /** llama-server is needed here. */
  readonly ownServer?: boolean;
  /** May end the trial. */
  readonly gate?: Gate | undefined;
  /** Tokens that a slot has at most: what both models were trained for, and what servers that run already have. */
  readonly contextLimit?: number | undefined;
}

/**
 * Reads the questions and finds llama-server. Whatever is wrong with them is known here, before a model of many GB is
 * downloaded, cut or loaded.
 *
 * @throws EspalierError `usage`, `dataset-invalid`, `template-invalid`, `llama-not-found`, `file-unreadable`, `hub-...`
 */
export async function setUpTrial(
  settings: TrialSettings,
  context: RunContext,
  more: SetupOptions = {},
): Promise<TrialSetup> {
  const { ownServer = true, gate = [], contextLimit = Number.POSITIVE_INFINITY } = more;
  if (settings.together && settings.port !== 0) {
    throw new EspalierError('usage', `both servers cannot listen on port ${settings.port} together`, {
      hint: 'Leave port out, or let the arms take turns.',
    });
  }
  const { benchmarks: prepared, skipped } = await prepareAll(settings, context);
  const slot = {
    contextTokens: Math.min(settings.contextTokens, contextLimit),
    given: settings.maxTokens !== undefined,
  };
  const benchmarks = prepared.map((benchmark) => fitBudget(benchmark, slot));
  for (const benchmark of benchmarks) {
    const message = cutBudgetText(benchmark, slot.contextTokens);
    if (message !== undefined) context.progress({ type: 'note', level: 'warning', message });
  }
  for (const { benchmark, questions } of settings.untilDecided === undefined ? [] : benchmarks) {
    plannedLooks(benchmark.title, questions.length, settings.untilDecided!);
  }
  if (!ownServer) return { settings, benchmarks, skipped, gate };
  const engine = await findMoeStream(settings);
  if (engine) return { settings, benchmarks, skipped, gate, engine };
  const tools = await findTools(settings.llamaServer, settings.llamaBuild, context);
  const kld = settings.kld && (await withOverlaps(settings.kld, benchmarks, tools, settings, context));
  const store = settings.reuseAnswers && (await openStore(context));
  return { settings, benchmarks, skipped, gate, tools, ...(kld && { kld }), ...(store && { store }) };
}

/** The text, which does not hold the benchmarks' questions, or says of which it does. */
async function withOverlaps(
  wanted: KldSettings,
  benchmarks: readonly PreparedBenchmark[],
  tools: LlamaTools,
  settings: TrialSettings,
  context: RunContext,
): Promise<KldTask> {
  const task = await prepareKld({ ...wanted, tools, settings }, context);
  const overlaps: string[] = [];
  for (const { benchmark, dataset } of benchmarks) {
    const found = await refuseKldOverlap(benchmark.title, dataset, task, wanted.allowOverlap, context);
    if (found) overlaps.push(benchmark.title);
  }
  return overlaps.length === 0 ? task : { ...task, text: { ...task.text, overlaps } };
}

/** The answers of earlier runs in the cache folder; a trial goes on without where that cannot be used. */
async function openStore(context: RunContext): Promise<AnswerStore> {
  return openAnswerStore(join(context.cacheDir, 'answers'), await likeness(context), (reason) => {
    const message = `answers are not kept for later runs: ${reason}; ESPALIER_CACHE names another cache folder`;
    context.progress({ type: 'note', level: 'warning', message });
  });
}

/** What of the machine changes answers: another processor or GPU computes in another order. */
async function likeness({ environment, signal }: RunContext): Promise<unknown> {
  const { cpu, accelerator, gpus, driver } = await readHardware(environment, signal);
  return { cpu, accelerator, gpus: gpus.map(({ name }) => name), driver };
}

/** The base's side of a trial, ahead of the candidate's. */
export interface BaseArm {
  /** Its answers are in the run directory: the base's file is not needed. */
  hasAnswered(): Promise<boolean>;
  /** Lets it answer now, while its file is at hand; `validate` then finds the answers. */
  answer(): Promise<void>;
}

export function baseArm(contestants: Contestants, setup: TrialSetup, context: RunContext): BaseArm {
  const { kld } = setup;
  const options = (fit: TrialSetup) => trialOptions(contestants, fit, context);
  return {
    hasAnswered: async () =>
      (await hasAnswered(options(await fitted(setup, context)), 'base')) &&
      (kld === undefined || (await storedBase(kld, contestants.base.modelId)) !== undefined),
    answer: async () => {
      if (kld) await storeBaseFor(kld, contestants.base, context);
      await shrinking(setup, context, (fit) => answerAll(options(fit), 'base'));
      if (setup.tools && parseWanted(setup.settings.benchmarks).memory)
        await armMemory('base', contestants, await fitted(setup, context), context);
    },
  };
}

/**
 * Lets base and candidate answer the same questions, one after the other on the same machine. The records of every
 * answer stay in the run directory; a trial that died goes on from them.
 */
export function validate(
  contestants: Contestants,
  setup: TrialSetup,
  context: RunContext,
): Promise<Validated> {
  const { settings, benchmarks, skipped, tools, engine } = setup;
  return runStage(context, stage, {
    inputs: {
      models: { base: contestants.base.modelId, candidate: contestants.candidate.modelId },
      benchmarks: benchmarks.map(identityOf),
      skipped,
      // What is not here is in `benchmarks` and `llama`, or changes no answer.
      settings: {
        ...settings,
        llamaServer: undefined,
        engine: undefined,
        enginePath: undefined,
        tokenizer: undefined,
        benchmarks: measurementsOf(settings.benchmarks),
        prompts: undefined,
        port: undefined,
        shrinkToFit: undefined,
        stallMs: undefined,
        together: undefined,
        reuseAnswers: undefined,
        kld: setup.kld && identityOfKld(setup.kld),
      },
      llama: tools?.version,
      ...(engine && { engine: engine.build }),
      ...(settings.untilDecided !== undefined && { gate: setup.gate.map(({ text }) => text) }),
    },
    // What runs behind an address may have changed.
    ...(Object.values(contestants).some(({ url }) => url !== undefined) && { stillValid: async () => false }),
    work: async () => {
      // First, as a text that is too short or a disk that is too small should not be found out after hours of questions.
      const base = setup.kld && (await storeBaseFor(setup.kld, contestants.base, context));
      const trial = await shrinking(setup, context, (fit) =>
        runTrial(trialOptions(contestants, fit, context)),
      );
      const fit = await fitted(setup, context);
      const asked = askedBefore(setup, fit);
      const kld =
        setup.kld && base && (await compareWithBase(setup.kld, base, await contestants.candidate.path()));
      const { skipped: unable, ...measured } = await measureBeside(trial, contestants, fit, context);
      const gpus = await gpusOf(contestants, context);
      return {
        machine: describeHardware(await readHardware(context.environment, context.signal)),
        trial: {
          ...trial,
          ...(asked && { asked }),
          ...(kld && { kld }),
          ...measured,
          ...(gpus && { gpus }),
          ...(unable.length > 0 && { skipped: [...(trial.skipped ?? []), ...unable] }),
        },
      };
    },
  });
}

/** What was seen of the GPUs, where it was seen of both arms. */
async function gpusOf({ base, candidate }: Contestants, context: RunContext): Promise<TrialResult['gpus']> {
  const ofBase = await gpuUseOf('base', base.modelId, context);
  const ofCandidate = await gpuUseOf('candidate', candidate.modelId, context);
  return ofBase && ofCandidate && { base: ofBase, candidate: ofCandidate };
}

/** How a trial of these two is run, the same whoever runs it. */
export function trialOptions(contestants: Contestants, setup: TrialSetup, context: RunContext): TrialOptions {
  const { seed, reasoningEffort, margin, untilDecided: looks, together } = setup.settings;
  const { signal, progress } = context;
  return {
    arms: {
      base: armOf('base', contestants.base, setup, context),
      candidate: armOf('candidate', contestants.candidate, setup, context),
    },
    benchmarks: setup.benchmarks,
    skipped: setup.skipped,
    margin,
    sampling: { temperature: 0, seed, ...(reasoningEffort === undefined ? {} : { reasoningEffort }) },
    recordsFolder: context.runDir.records,
    together,
    ...(looks !== undefined && { untilDecided: { looks, gate: setup.gate, seed } }),
    ...(setup.store && isDigest(contestants.base.modelId) && { store: setup.store }),
    progress,
    ...(signal === undefined ? {} : { signal }),
  };
}
