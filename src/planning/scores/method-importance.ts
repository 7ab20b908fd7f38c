import type { ByteSource } from '../../bytes/index.ts';
import { EspalierError, optionName } from '../../common/index.ts';
import type { MoeModel } from '../../moe/index.ts';
import { type Context, readScoresAt } from '../../pipeline/index.ts';
import type { Importance } from '../../plan/index.ts';
import {
  assertMaskable,
  checkModel,
  checkRequest,
  findMethod,
  formatMix,
  greedyLists,
  type ImportanceMethod,
  type KldEvaluator,
  type Loss,
  lossSettings,
  MEASURED,
  METHODS,
  type Mix,
  maskKld,
  maskKldGreedy,
  methodHint,
  type ScoreRequest,
  type ScoringOptions,
  type SearchOptions,
} from '../../search/index.ts';
import { type MeasuringOptions, openMasks, readableTexts, readNamed, textsOf } from '../masks/index.ts';
import { type OverlapOptions, refuseJudging } from '../texts/index.ts';
import { lossFor, lossNotes } from './loss-for.ts';
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
  checkModel(method, model);
  return await method.score(model, base, request);
}

/** @throws EspalierError `usage` for a name that is not a method's, with the one that was perhaps meant */
export function assertMethod(by: string): void {
  const known = [...METHODS.map(({ name }) => name), ...MEASURED];
  if (known.includes(by)) return;
  throw new EspalierError('usage', `there is no importance method "${by}"`, { hint: methodHint(by, known) });
}

/** @throws EspalierError as {@link methodImportance} */
export function methodRequest(
  { by, from, mix, domains, phases, seed, protectDomains = [], threads }: MethodOptions,
  context: Context,
): { method: ImportanceMethod; request: ScoreRequest } {
  if (MEASURED.includes(by)) {
    throw new EspalierError(
      'usage',
      `the method ${by} runs the model, which plan does not do: run espalier score first`,
      {
        hint: `espalier score BASE --by ${by} --text math=FILE,code=FILE --out scores.json, then give --scores scores.json`,
      },
    );
  }
  assertMethod(by);
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
  if (greedy && inputs.jobs !== undefined && inputs.removals === 'one') {
    const message =
      'removals is one: each removal waits for the one before and starts Jobs of its own, most of whose time is their start; --removals layer removes one expert of every layer at a time';
    context.progress({ type: 'note', level: 'warning', message });
  }
  if (!greedy && (scores !== undefined || limits !== undefined)) {
    throw new EspalierError('usage', `the method ${by} does not take ${useless}`, {
      hint: `--by mask-kld-greedy ${useless === 'limit' ? 'holds limits' : 'starts from scores by mask-kld'}.`,
    });
  }
  await using opened = await openMeasuring(model, base, inputs, context);
  const { evaluator, options, notes } = opened;
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

/** Masks that scoring measures at most, by lists that depend on each other: of one expert each, and for removals. */
export function listsToMeasure(
  { layers, expertCount }: MoeModel,
  inputs: Pick<ScoringOptions, 'by'> & SearchOptions & { readonly scores?: string | undefined },
): number[] {
  const alone = inputs.scores === undefined ? [layers.length * expertCount] : [];
  return [...alone, ...(inputs.by === 'mask-kld-greedy' ? greedyLists(layers.length, inputs) : [])];
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
    options: { domains: evaluator.domains.join(','), mix: formatMix(mix), ...lossSettings(loss), ...options },
    layers: [],
  };
  if (shown(importance) === shown(wanted)) return importance;
  throw new EspalierError(
    'usage',
    `${path} cannot start this search: it is ${shown(importance)}, but the search is ${shown(wanted)}`,
    { hint: 'Score by mask-kld with the same texts, tokens, chunks, loss and mix, and merge its parts.' },
  );
}

function sorted(options: Importance['options'] = {}): unknown {
  return Object.entries(options).toSorted(([a], [b]) => (a < b ? -1 : 1));
}

/**
 * Refuses what is wrong with the options alone, before a file is read.
 *
 * @throws EspalierError `usage`
 */
export function checkMeasuringOptions(inputs: ScoringOptions & Parameters<typeof textsOf>[1]): void {
  const { by } = inputs;
  const ignored = (['from', 'domains', 'phases', 'protectDomains'] as const).find(
    (key) => inputs[key] !== undefined,
  );
  if (ignored !== undefined) {
    throw new EspalierError('usage', `the method ${by} does not take ${optionName(ignored)}`);
  }
  textsOf(by, inputs);
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
  checkMeasuringOptions(inputs);
  assertMaskable(by, model);
  const texts = await readNamed(await readableTexts(by, model, inputs));
  return await refuseJudging(texts, 'conversations', inputs, context);
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
  const masks = await openMasks(by, model, base, inputs, context);
  const { evaluator } = masks;
  const options = {
    ...(scoreTokens !== 'all' && { 'score-tokens': scoreTokens }),
    chunks,
    'chunk-tokens': chunkTokens,
  };
  return {
    ...{ evaluator, names: masks.names, options, notes: [...evaluator.notes, ...overlap] },
    [Symbol.asyncDispose]: () => masks[Symbol.asyncDispose](),
  };
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
