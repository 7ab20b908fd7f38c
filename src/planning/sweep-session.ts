import { basename } from 'node:path';
import type { ByteSource } from '../bytes/index.ts';
import { EspalierError } from '../common/index.ts';
import {
  type ComparisonOptions,
  completeSettings,
  measurementsOf,
  parseWanted,
  type QuestionOptions,
} from '../evaluation/index.ts';
import type { Location } from '../hub/index.ts';
import { contextTrainOf, type MoeModel } from '../moe/index.ts';
import {
  type CandidateEvaluator,
  type Context,
  candidateEvaluator,
  type Range,
  refuseOverlap,
  setUpTrial,
  type TrialSetup,
} from '../pipeline/index.ts';
import { assertCount, type Importance } from '../plan/index.ts';
import {
  type ChunkTokens,
  type InputFile,
  type KldEvaluator,
  type Point,
  runSweep,
  type ScoreTokens,
  type ScoringOptions,
  type Sweep,
} from '../search/index.ts';
import { type AnswersFolder, RunDirectory, SWEEP_ANSWERS } from '../state/index.ts';
import { answerInJobs } from './answer-in-jobs.ts';
import {
  type BaseWork,
  baseWork,
  estimateSweep,
  jobRunOf,
  type MaskMachines,
  type MeasuringInputs,
  type OpenMasks,
  openMasks,
  prepareMasks,
  readableTexts,
  readNamed,
  type SweepEstimate,
  sweepEstimateText,
} from './masks/index.ts';
import { methodImportance, scoresFor } from './scores/index.ts';
import type { Texts } from './texts/index.ts';

/** A base opened for a sweep, and for what is done with its results. */
export interface SweepSession extends AsyncDisposable {
  readonly model: MoeModel;
  readonly masks: OpenMasks;
  readonly scoreTokens: ScoreTokens;
  readonly chunkTokens: ChunkTokens;
  /** Absent where no questions are asked. */
  readonly setup: TrialSetup | undefined;
  /** What candidates are compared on. */
  readonly texts: readonly InputFile[];
  /** SHA-256 of texts and other files that the sweep or a method has seen. */
  readonly seen: ReadonlySet<string>;
  importance(method: string): Promise<Importance>;
  /** Lets candidates answer other questions; their records go into this folder of the run directory. */
  candidateEvaluator(setup: TrialSetup, folder: AnswersFolder): CandidateEvaluator;
  measure(points: readonly Point[]): Promise<Sweep>;
  /** Only what of a sweep is the base's: its probabilities of the texts, and its answers. */
  runBase(): Promise<BaseWork>;
}

/** What a sweep is told beside its points. */
export type SweepSettings = Pick<ScoringOptions, 'from' | 'mix'> &
  MeasuringInputs &
  QuestionOptions &
  ComparisonOptions;

/** What a sweep is asked for. */
interface SweepWork {
  readonly base: string;
  /** Whose scores are wanted; what is wrong with one is known before anything is measured. */
  readonly methods: readonly string[];
  /** Candidates that will be measured at most. */
  readonly points: number;
  /** Models that answer questions, where any are asked. */
  readonly answering: Range;
  /** Experts that they keep. */
  readonly counts: readonly number[];
  /** Where they are measured in Jobs: finds these, once the base is known. */
  readonly findJobs?: (location: Location) => Promise<MaskMachines | undefined>;
}

/** A sweep before the first byte of a model is read, beside the weights that methods read. */
export interface PreparedSweep extends AsyncDisposable {
  readonly model: MoeModel;
  readonly source: ByteSource;
  readonly inputs: Omit<SweepSettings, keyof Texts> & Texts;
  readonly importances: ReadonlyMap<string, Importance>;
  importance(method: string): Promise<Importance>;
  readonly setup: TrialSetup | undefined;
  readonly estimate: SweepEstimate;
}

/**
 * Reads the base's header, the scores, the texts and the questions, and says what the sweep will take.
 *
 * @throws EspalierError `usage`, `dataset-invalid`, `llama-not-found`, and what the base's source throws
 */
export async function prepareSweep(
  { base, methods, points, answering, counts, findJobs }: SweepWork,
  given: SweepSettings,
  context: Context,
): Promise<PreparedSweep> {
  await using opened = new AsyncDisposableStack();
  const check = (model: MoeModel) => {
    for (const keep of counts) assertCount(keep, model.expertCount, model.expertUsedCount, model);
  };
  const masks = opened.use(await prepareMasks({ base, findJobs, check }, given, context));
  const { model, source, inputs: found } = masks;
  const { jobs } = found;
  const importances = new Map<string, Importance>();
  const importance = async (method: string) => {
    const known = importances.get(method) ?? (await importanceFor(method, model, source, found, context));
    importances.set(method, known);
    return known;
  };
  for (const method of methods) await importance(method);
  noteWholeModel(counts, model.expertCount, context);
  assertAskable(found);
  // A sweep measures divergence on texts of its own; a suite names that of the categories all the same.
  const { kld: _, ...others } = measurementsOf(found.benchmarks);
  const [beside] = Object.keys(others);
  if (beside !== undefined) {
    throw new EspalierError('usage', 'a sweep cannot measure speed or memory', {
      hint: 'Leave speed and memory out of --benchmarks, and measure the candidate that you choose with espalier validate.',
    });
  }
  const texts = await readableTexts('sweep', model, found);
  const asks = found.benchmarks.length > 0;
  if (asks) {
    const { benchmarks, allowOverlap } = found;
    await refuseOverlap(await readNamed(texts), benchmarks, allowOverlap, context);
  }
  const jobRun = asks && jobs ? await jobRunOf('sweep', texts, { ...found, jobs }, context) : undefined;
  const inputs = { ...found, jobRun };
  const setup = asks
    ? await setUpTrial(completeSettings({ ...inputs, ...jobs?.options }), runContextOf(inputs, context), {
        contextLimit: contextTrainOf(model.header).contextTrain,
        jobs: jobRun,
      })
    : undefined;
  const work = { ...masks.work([points]), inputs };
  const estimate = await estimateSweep(work, setup?.benchmarks ?? [], answering);
  const kept = opened.move();
  return {
    ...{ model, source, inputs, importances, importance, setup, estimate },
    [Symbol.asyncDispose]: () => kept.disposeAsync(),
  };
}

function runContextOf({ runDir }: Pick<SweepSettings, 'runDir'>, context: Context) {
  return { ...context, runDir: new RunDirectory(runDir) };
}

/**
 * Lays the base out and lets it read the texts.
 *
 * @throws EspalierError `disk-full`, `llama-tool-failed`; `usage` where a method has seen a text, or another run is at work
 */
export async function openSweep(prepared: PreparedSweep, context: Context): Promise<SweepSession> {
  await using opened = new AsyncDisposableStack();
  const { model, source, inputs, importances, importance, setup, estimate } = prepared;
  context.progress({ type: 'note', level: 'info', message: sweepEstimateText(estimate) });
  const runContext = runContextOf(inputs, context);
  const masks = opened.use(await openMasks('sweep', model, source, inputs, context));
  const { names, evaluator, openTried, basePlace } = masks;
  const { jobs } = inputs;
  checkHeldOut(importances, evaluator);
  for (const message of evaluator.notes) context.progress({ type: 'note', level: 'info', message });
  // Records of answers are appended to: two processes must not share them.
  if (setup && jobs === undefined) opened.use(await runContext.runDir.lock(context));
  const evaluatorOf = (which: TrialSetup, folder: AnswersFolder) => {
    const base = { id: names.id, by: names.by, place: basePlace };
    if (jobs === undefined) return candidateEvaluator(base, which, folder, runContext);
    const stop = new AbortController();
    const signal = context.signal ? AbortSignal.any([context.signal, stop.signal]) : stop.signal;
    return answerInJobs(candidateEvaluator(base, which, folder, { ...runContext, signal }), stop, context);
  };
  const disposable = opened.move();
  return {
    model,
    masks,
    scoreTokens: inputs.scoreTokens,
    chunkTokens: inputs.chunkTokens,
    texts: inputs.text ?? [],
    setup,
    seen: new Set(
      [...evaluator.inputs, ...[...importances.values()].flatMap((one) => one.inputs ?? [])].map(
        ({ sha256 }) => sha256,
      ),
    ),
    importance,
    candidateEvaluator: evaluatorOf,
    async runBase() {
      const answers = setup && (await evaluatorOf(setup, SWEEP_ANSWERS).answerBase());
      return await baseWork(evaluator, answers);
    },
    async measure(points) {
      const rows = await runSweep(importances, points, {
        ...{ names, openTried, evaluator, serving: jobs?.atOnce ?? 1 },
        evaluateCandidate: setup && evaluatorOf(setup, SWEEP_ANSWERS).evaluate,
        parallel: inputs.slots,
        progress: context.progress,
      });
      await source.assertUnchanged?.();
      return {
        base: { name: basename(source.name), bytes: source.size, id: names.id },
        by: names.by,
        inputs: [...evaluator.inputs],
        settings: {
          ...(inputs.scoreTokens !== 'all' && { scoreTokens: inputs.scoreTokens }),
          chunks: inputs.chunks,
          chunkTokens: inputs.chunkTokens,
        },
        rows,
        tool: context.tool,
      };
    },
    [Symbol.asyncDispose]: () => disposable.disposeAsync(),
  };
}

/** Says which points are the base itself, see `pickCandidate`. */
function noteWholeModel(counts: readonly number[], total: number, { progress }: Context): void {
  if (!counts.includes(total)) return;
  const message = `at ${total} experts nothing is cut: that point is the base itself, a control which is never picked`;
  progress({ type: 'note', level: 'info', message });
}

/** @throws EspalierError `usage` for what a mask, as large as its base, cannot show */
function assertAskable({ benchmarks }: QuestionOptions): void {
  const { speedRounds, memory } = parseWanted(benchmarks);
  if (speedRounds === undefined && memory === undefined) return;
  throw new EspalierError(
    'usage',
    `a sweep cannot measure ${memory ? 'memory' : 'speed'}: its candidates are not written to disk`,
    {
      hint: 'Leave it out of --benchmarks, and measure it in the run of the plan that is picked.',
    },
  );
}

/** A score file, `random:SEED`, or a method by name. */
async function importanceFor(
  method: string,
  model: MoeModel,
  source: ByteSource,
  inputs: Pick<SweepSettings, 'from' | 'mix' | 'threads'>,
  context: Context,
): Promise<Importance> {
  if (method.endsWith('.json')) {
    return await scoresFor(model, source, { by: method, seed: 0, scores: method }, context);
  }
  const seed = /^random:(\d+)$/.exec(method)?.[1];
  const takesFiles = /^(imatrix-|routing-)/.test(method);
  const { from, mix } = takesFiles ? inputs : {};
  const by = seed === undefined ? method : 'random';
  const { threads } = inputs;
  return await methodImportance(model, source, { by, seed: Number(seed ?? 0), from, mix, threads }, context);
}

/** @throws EspalierError `usage` when a method has seen a text that it is judged on */
function checkHeldOut(importances: ReadonlyMap<string, Importance>, { inputs }: KldEvaluator): void {
  for (const [method, importance] of importances) {
    const seen = inputs.find(({ sha256 }) => importance.inputs?.some((file) => file.sha256 === sha256));
    if (seen === undefined) continue;
    throw new EspalierError('usage', `${method} was scored on ${seen.name}, so the text cannot judge it`, {
      hint: 'Give a text that no method has read: --text domain=FILE.',
    });
  }
}
