import type { ByteSource } from '../bytes/source.ts';
import { EspalierError } from '../common/errors.ts';
import { optionName } from '../common/option.ts';
import { findTools } from '../llama/find-tools.ts';
import { offloadFrom } from '../llama/options.ts';
import type { MoeModel } from '../moe/model.ts';
import type { Context } from '../pipeline/context.ts';
import { readScoresAt } from '../pipeline/read-scores.ts';
import type { Importance } from '../plan/importance.ts';
import type { ImportanceMethod, InputFile, ScoreRequest } from '../search/importance/method.ts';
import { formatMix, type Mix } from '../search/importance/mix.ts';
import { checkRequest, findMethod, METHODS } from '../search/importance/registry.ts';
import type { CandidateFactory } from '../search/masks/candidate-factory.ts';
import { greedyMasks, maskKldGreedy } from '../search/masks/greedy.ts';
import { type KldEvaluator, openKldEvaluator } from '../search/masks/kld-evaluator.ts';
import type { Loss } from '../search/masks/loss.ts';
import { maskKld } from '../search/masks/mask-kld.ts';
import { assertMaskable } from '../search/masks/maskable.ts';
import { MEASURED } from '../search/masks/methods.ts';
import { openCandidateFactory } from '../search/masks/open-factory.ts';
import type { ScoringOptions, SearchOptions } from '../search/options.ts';
import { lossFor, lossNotes } from './loss-for.ts';
import {
  type MeasuringOptions,
  type OverlapOptions,
  overlapNotes,
  readableTexts,
  textsOf,
} from './measured-texts.ts';
import { shapeOf } from './model-shape.ts';

/** What a method is told that reads weights, counts or imatrix files. */
export type MethodOptions = ScoringOptions & {
  readonly seed: number;
  readonly threads?: number | undefined;
};

/**
 * Scores the experts of a base by a method that does not run the model.
 *
 * @throws EspalierError `usage` for an unknown method, or options that it does not take
 */
export async function methodImportance(
  model: MoeModel,
  base: ByteSource,
  inputs: MethodOptions,
  context: Context,
): Promise<Importance> {
  const { method, request } = methodRequest(inputs, context);
  return await method.score(model, base, request);
}

/** @throws EspalierError as {@link methodImportance} */
export function methodRequest(
  { by, from, mix, domains, phases, seed, protectDomains = [], threads }: MethodOptions,
  context: Context,
): { method: ImportanceMethod; request: ScoreRequest } {
  if (MEASURED.includes(by)) {
    throw new EspalierError('usage', `${by} runs the model: make its scores first`, {
      hint: `espalier score BASE --by ${by} --text math=FILE,code=FILE --out scores.json, then give --scores scores.json`,
    });
  }
  if (!METHODS.some(({ name }) => name === by)) {
    throw new EspalierError('usage', `there is no importance method "${by}"`, {
      hint: `Methods: ${[...METHODS.map(({ name }) => name), ...MEASURED].join(', ')}.`,
    });
  }
  const method = findMethod(by);
  const request = {
    ...(from && { files: from }),
    mix,
    domains,
    phases,
    protectDomains,
    seed,
    threads,
    signal: context.signal,
  };
  checkRequest(method, request);
  return { method, request };
}

/**
 * Scores the experts of a base by a method that runs the model on masks.
 *
 * @throws EspalierError `usage`, and as {@link openMasks}
 */
export async function measuredImportance(
  model: MoeModel,
  base: ByteSource,
  inputs: ScoringOptions &
    MeasuringOptions &
    SearchOptions &
    OverlapOptions & { readonly scores?: string | undefined },
  context: Context,
): Promise<Importance> {
  const { by, mix = 'mean', slots, limit: limits, scores } = inputs;
  const greedy = by === 'mask-kld-greedy';
  const useless = scores === undefined ? 'limit' : 'scores';
  if (!greedy && (scores !== undefined || limits !== undefined)) {
    throw new EspalierError('usage', `${by} does not take --${useless}`, {
      hint: `--by mask-kld-greedy ${useless === 'limit' ? 'holds limits' : 'starts from scores by mask-kld'}.`,
    });
  }
  const { evaluator, options, notes } = await openMeasuring(model, base, inputs, context);
  const loss = lossFor(inputs);
  const common = { mix, loss, parallel: slots, progress: context.progress };
  const single =
    scores === undefined
      ? await maskKld(model, evaluator, common)
      : await firstEstimates(scores, model, { evaluator, loss, mix, options }, context);
  if (!greedy) return withSettings(single, options, [...lossNotes(inputs), ...notes]);
  const { depth, pool, budget, removals, singles } = inputs;
  const settings = { ...common, depth, pool, budget, removals, singles, limits };
  const order = await maskKldGreedy(single, evaluator, settings);
  return withSettings(order, options, [...lossNotes(inputs), ...notes]);
}

/** Masks that scoring measures at most: of one expert each, and for removals. */
export function masksToMeasure(
  { layers, expertCount }: MoeModel,
  inputs: Pick<ScoringOptions, 'by'> & SearchOptions & { readonly scores?: string | undefined },
): number {
  const alone = inputs.scores === undefined ? layers.length * expertCount : 0;
  return alone + (inputs.by === 'mask-kld-greedy' ? greedyMasks(layers.length, inputs) : 0);
}

/**
 * Scores by `mask-kld` that a greedy search starts from: measured by the jobs of a matrix, and merged.
 *
 * @throws EspalierError `usage` for scores of another method, model, texts, loss or settings
 */
async function firstEstimates(
  path: string,
  model: MoeModel,
  measured: {
    readonly evaluator: KldEvaluator;
    readonly loss: Loss;
    readonly mix: Mix;
    readonly options: Readonly<Record<string, string | number>>;
  },
  context: Context,
): Promise<Importance> {
  const { importance } = await readScoresAt(path, shapeOf(model), context);
  const { evaluator, loss, mix, options } = measured;
  const shown = (one: Importance) => JSON.stringify([one.method, one.inputs, sorted(one.options)]);
  const wanted: Importance = {
    method: 'mask-kld',
    inputs: evaluator.inputs,
    options: { domains: evaluator.domains.join(','), mix: formatMix(mix), loss, ...options },
    layers: [],
  };
  if (shown(importance) === shown(wanted)) return importance;
  throw new EspalierError(
    'usage',
    `${path} cannot start this search: it is ${shown(importance)}, the search is ${shown(wanted)}`,
    { hint: 'Score by mask-kld with the same texts, tokens, chunks, loss and mix, and merge its parts.' },
  );
}

function sorted(options: Importance['options'] = {}): unknown {
  return Object.entries(options).toSorted(([a], [b]) => (a < b ? -1 : 1));
}

/**
 * Refuses what is wrong with the options or the texts, before anything is measured.
 *
 * @returns notes on texts that hold questions, where that is allowed
 * @throws EspalierError `usage`, `gguf-unsupported`, `dataset-invalid`
 */
export async function checkMeasuring(
  model: MoeModel,
  inputs: ScoringOptions & MeasuringOptions & OverlapOptions,
  context: Context,
): Promise<string[]> {
  const { by } = inputs;
  const ignored = (['from', 'domains', 'phases', 'protectDomains'] as const).find(
    (key) => inputs[key] !== undefined,
  );
  if (ignored !== undefined) {
    throw new EspalierError('usage', `${by} does not take --${optionName(ignored)}`);
  }
  assertMaskable(by, model);
  return await overlapNotes(await readableTexts(by, model, inputs), inputs, context);
}

/** What the methods that run masks start with, and how they measure, for the plan's origin. */
export async function openMeasuring(
  model: MoeModel,
  base: ByteSource,
  inputs: ScoringOptions & MeasuringOptions & OverlapOptions,
  context: Context,
) {
  const { by, scoreTokens, chunks, chunkTokens } = inputs;
  const overlap = await checkMeasuring(model, inputs, context);
  const { evaluator, factory } = await openMasks(by, model, base, inputs, context);
  const options = {
    ...(scoreTokens !== 'all' && { 'score-tokens': scoreTokens }),
    chunks,
    'chunk-tokens': chunkTokens,
  };
  return { evaluator, factory, options, notes: [...evaluator.notes, ...overlap] };
}

/** An importance with how it was measured, and what to know of it. */
export function withSettings(
  measured: Importance,
  options: Readonly<Record<string, string | number>>,
  more: readonly string[],
): Importance {
  const notes = [...(measured.notes ?? []), ...more];
  return {
    ...measured,
    options: { ...measured.options, ...options },
    ...(notes.length > 0 && { notes }),
  };
}

/**
 * What it takes to measure candidates: the base laid out in the run directory, llama.cpp, and the texts.
 *
 * @param who for messages
 * @throws EspalierError `usage` without texts; as `openCandidateFactory`, `findLlama` and `openKldEvaluator`
 */
export async function openMasks(
  who: string,
  model: MoeModel,
  base: ByteSource,
  inputs: MeasuringOptions,
  context: Context,
): Promise<{ factory: CandidateFactory; evaluator: KldEvaluator }> {
  const texts = textsOf(who, inputs);
  const { signal, progress, freeDisk } = context;
  const factory = await openCandidateFactory(model, base, inputs.runDir, {
    signal,
    free: freeDisk,
    progress,
  });
  return { factory, evaluator: await openTexts(factory, texts, inputs, context) };
}

/**
 * Lets the base read texts, for candidates to be compared with it.
 *
 * @throws EspalierError as `findLlama` and `openKldEvaluator`
 */
export async function openTexts(
  factory: CandidateFactory,
  texts: readonly InputFile[],
  inputs: MeasuringOptions,
  context: Context,
): Promise<KldEvaluator> {
  const tools = await findTools(inputs.llamaServer, inputs.llamaBuild, context);
  return await openKldEvaluator({
    factory,
    tools,
    texts,
    scoreTokens: inputs.scoreTokens,
    contextTokens: inputs.chunkTokens,
    chunks: inputs.chunks,
    folder: inputs.runDir,
    progress: context.progress,
    threads: inputs.threads,
    offload: offloadFrom(inputs),
    signal: context.signal,
  });
}
