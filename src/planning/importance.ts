import type { ByteSource } from '../bytes/source.ts';
import { EspalierError } from '../common/errors.ts';
import { readText } from '../common/files.ts';
import { optionName } from '../common/option.ts';
import { findTools } from '../llama/find-tools.ts';
import { type LlamaOptions, offloadFrom } from '../llama/options.ts';
import type { MoeModel } from '../moe/model.ts';
import type { Context } from '../pipeline/context.ts';
import { refuseOverlap } from '../pipeline/overlap.ts';
import type { Importance } from '../plan/importance.ts';
import type { InputFile } from '../search/importance/method.ts';
import { checkRequest, findMethod, METHODS } from '../search/importance/registry.ts';
import type { CandidateFactory } from '../search/masks/candidate-factory.ts';
import { maskKldGreedy } from '../search/masks/greedy.ts';
import { type KldEvaluator, openKldEvaluator } from '../search/masks/kld-evaluator.ts';
import { maskKld } from '../search/masks/mask-kld.ts';
import { assertMaskable } from '../search/masks/maskable.ts';
import { MEASURED } from '../search/masks/methods.ts';
import { openCandidateFactory } from '../search/masks/open-factory.ts';
import type { MaskOptions, ScoringOptions } from '../search/options.ts';

/** What a method is told that reads weights, counts or imatrix files. */
export type MethodOptions = ScoringOptions & {
  readonly seed: number;
  readonly threads?: number | undefined;
};

/** What it takes to measure candidates on texts. */
export type MeasuringOptions = MaskOptions & LlamaOptions & { readonly runDir: string };

/** What the check of texts against the benchmarks is told. */
export interface OverlapOptions {
  readonly benchmarks: readonly string[];
  readonly allowOverlap: boolean;
}

/**
 * Scores the experts of a base by a method that does not run the model.
 *
 * @throws EspalierError `usage` for an unknown method, or options that it does not take
 */
export async function methodImportance(
  model: MoeModel,
  base: ByteSource,
  { by, from, mix, domains, seed, protectDomains = [], threads }: MethodOptions,
  context: Context,
): Promise<Importance> {
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
    protectDomains,
    seed,
    threads,
    signal: context.signal,
  };
  checkRequest(method, request);
  return await method.score(model, base, request);
}

/**
 * Scores the experts of a base by a method that runs the model on masks.
 *
 * @throws EspalierError `usage`, and as {@link openMasks}
 */
export async function measuredImportance(
  model: MoeModel,
  base: ByteSource,
  inputs: ScoringOptions & MeasuringOptions & OverlapOptions,
  context: Context,
): Promise<Importance> {
  const { by, mix = 'mean', slots, depth, pool, budget } = inputs;
  const { evaluator, options, notes } = await openMeasuring(model, base, inputs, context);
  const common = { mix, parallel: slots, progress: context.progress };
  const single = await maskKld(model, evaluator, common);
  if (by === 'mask-kld') return withSettings(single, options, notes);
  const order = await maskKldGreedy(single, evaluator, { ...common, depth, pool, budget });
  return withSettings(order, options, notes);
}

/** What the methods that run masks start with, and how they measure, for the plan's origin. */
export async function openMeasuring(
  model: MoeModel,
  base: ByteSource,
  inputs: ScoringOptions & MeasuringOptions & OverlapOptions,
  context: Context,
) {
  const { by, scoreTokens, chunks, chunkTokens } = inputs;
  const ignored = (['from', 'domains', 'protectDomains'] as const).find((key) => inputs[key] !== undefined);
  if (ignored !== undefined) {
    throw new EspalierError('usage', `${by} does not take --${optionName(ignored)}`);
  }
  assertMaskable(by, model);
  const overlap = await overlapNotes(textsOf(by, inputs), inputs, context);
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

/** Experts must not be chosen by the questions that the choice is then tested with. */
export async function overlapNotes(
  texts: readonly InputFile[],
  { benchmarks, allowOverlap }: OverlapOptions,
  context: Context,
): Promise<string[]> {
  const named = [];
  for (const { path } of texts) named.push({ path, text: await readText(path) });
  return await refuseOverlap(named, benchmarks, allowOverlap, context);
}

/** @throws EspalierError `usage` unless there are texts, one a domain */
export function textsOf(who: string, { text: texts = [] }: Pick<MaskOptions, 'text'>): readonly InputFile[] {
  if (texts.length > 0 && new Set(texts.map(({ domain }) => domain)).size === texts.length) return texts;
  throw new EspalierError('usage', `${who} needs texts, one a domain`, {
    hint: 'For example: --text math=math.txt,code=code.txt; one mixed text gives as low a divergence and a worse plan.',
  });
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
    threads: inputs.threads,
    offload: offloadFrom(inputs),
    signal: context.signal,
  });
}
