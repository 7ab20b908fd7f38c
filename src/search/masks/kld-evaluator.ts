import { EspalierError, mapParallel, type Progress, silent } from '../../common/index.ts';
import { type KlDivergence, klDivergence, type LlamaTools, type Offload } from '../../llama/index.ts';
import type { InputDigest } from '../../plan/index.ts';
import type { MemoKey } from '../../state/index.ts';
import { passOverAll, passOverTurns } from './base-pass.ts';
import type { BiasEdit, Dropped } from './biases.ts';
import type { CandidateFactory, ModelFile } from './candidate-factory.ts';
import { measuredOn, textsIn } from './counted-runs.ts';
import { type ByDomain, type DomainText, openKnownResults } from './known-results.ts';
import type { ChunkTokens } from './turns.ts';

/** A plan that is tried: what it drops, and what is done to the router bias. */
export interface Candidate {
  readonly dropped: Dropped;
  readonly edit?: BiasEdit | undefined;
}

/** Measures masks against their base on texts by domain. */
export interface KldEvaluator {
  readonly domains: readonly string[];
  readonly inputs: readonly InputDigest[];
  /**
   * KL divergence of the base to the candidate on every domain. What was measured before, by any process, is not run again.
   *
   * @param make called only when it is measured now; default: the factory's
   */
  measure(dropped: Dropped, edit?: BiasEdit, make?: () => Promise<ModelFile>): Promise<ByDomain>;
  /**
   * The same of several that do not depend on each other, in their order.
   *
   * @param options.parallel masks measured at the same time on this machine
   * @param options.onMeasured called after each
   */
  measureAll(
    candidates: readonly Candidate[],
    options: { readonly parallel: number; readonly onMeasured?: () => void },
  ): Promise<ByDomain[]>;
  /** What users should know of the texts. */
  readonly notes: readonly string[];
  /** Masks that this evaluator ran itself. */
  trials(): number;
  /** Files of the base's probabilities: what another machine needs to measure without running the base. */
  readonly stored: readonly string[];
  /** Holds the base's probabilities, and the results. */
  readonly folder: string;
}

export type ScoreTokens = 'all' | 'assistant';

/** What divergences are measured on, and with what, wherever that is. */
export interface MaskMeasuring {
  readonly texts: readonly DomainText[];
  /** Which tokens count: all of the second half of a chunk, or those of them that are of a turn of the assistant. */
  readonly scoreTokens: ScoreTokens;
  /** Tokens of a chunk; where the assistant's count, of the longest conversation that is taken, and `fit` takes all. */
  readonly contextTokens: ChunkTokens;
  readonly chunks: number | 'all';
  /** Keeps the base's probabilities and the results. */
  readonly folder: string;
  readonly threads?: number | undefined;
  readonly offload?: Offload | undefined;
  readonly signal?: AbortSignal | undefined;
}

export interface KldEvaluatorOptions extends MaskMeasuring {
  readonly factory: CandidateFactory;
  readonly tools: LlamaTools;
  readonly progress?: Progress | undefined;
}

/**
 * Runs the base over the texts, unless that was done, and opens the results of masks measured on them.
 *
 * @throws EspalierError `dataset-invalid` for a text that llama-perplexity would misread, `llama-tool-failed`
 */
export async function openKldEvaluator(options: KldEvaluatorOptions): Promise<KldEvaluator> {
  const { factory, tools, texts, scoreTokens, contextTokens, chunks, threads, offload, signal } = options;
  const known = await openKnownResults(factory.model.header, texts, options.folder, (inputs) =>
    evaluatorKey({ ...options, base: factory.id, llama: tools.version.text }, inputs),
  );
  const { folder } = known;
  const { basePath, model } = factory;
  const request = { tools, texts, chunks, threads, offload, signal, folder };
  const pass =
    scoreTokens === 'assistant'
      ? await passOverTurns(basePath, { ...request, contextTokens, header: model.header })
      : await passOverAll(basePath, { ...request, contextTokens: fixedTokens(contextTokens) });
  let trials = 0;
  const measure: KldEvaluator['measure'] = async (
    dropped,
    edit,
    make = () => factory.make(dropped, edit),
  ) => {
    const key = factory.key(dropped, edit);
    const before = known.get(key);
    if (before !== undefined) return before;
    await using file = await make();
    const klds: KlDivergence[] = [];
    for (const { run, ...counted } of pass.runs) {
      const domains = textsIn(counted).map((text) => texts[text]!.domain);
      const where = `${describeDropped(dropped)}, on ${domains.join(', ')}`;
      klds.push(await twice(where, options, () => klDivergence({ ...run, model: file.path })));
    }
    const measured = measuredOn(pass, klds);
    trials += 1;
    return await known.put(key, measured);
  };
  return {
    domains: texts.map(({ domain }) => domain),
    inputs: known.inputs,
    folder,
    notes: [...pass.notes, ...(scoreTokens === 'assistant' ? enoughText(texts, pass.conversations) : [])],
    trials: () => trials,
    stored: pass.runs.map(({ run }) => run.logitsFile),
    measure,
    measureAll: (candidates, { parallel, onMeasured }) =>
      mapParallel(candidates, parallel, async ({ dropped, edit }) => {
        const measured = await measure(dropped, edit);
        onMeasured?.();
        return measured;
      }),
  };
}

/** @throws EspalierError `usage` for chunks as long as conversations where there are none */
export function fixedTokens(contextTokens: ChunkTokens): number {
  if (typeof contextTokens === 'number') return contextTokens;
  throw new EspalierError(
    'usage',
    `chunk-tokens is ${contextTokens}, but all tokens are scored: there are no conversations`,
    {
      hint: 'Give a number, or --score-tokens assistant with text of conversations.',
    },
  );
}

/** Everything that what masks do depends on, beside the masks. @param what.llama the build that measures */
export function evaluatorKey(
  {
    base,
    scoreTokens,
    contextTokens,
    chunks,
    llama,
  }: Pick<KldEvaluatorOptions, 'scoreTokens' | 'contextTokens' | 'chunks'> & {
    readonly base: string;
    readonly llama: string;
  },
  texts: readonly InputDigest[],
): MemoKey {
  return {
    base,
    scoreTokens,
    chunkTokens: contextTokens,
    chunks,
    llama,
    texts: texts.map(({ sha256 }) => sha256),
  };
}

/** On tiny-gpt-oss 207 conversations gave 95.0 % right answers at 28 of 32 experts, 645 gave 98.2 % (docs/plan-measurements.md). */
const ENOUGH = 600;
/** With 84 a search over masks fitted them: its loss was 0.09 there and 0.21 on others of the domain. */
const ENOUGH_OF_DOMAIN = 80;

/** What text there is too little of: a choice of experts fits conversations that are few. */
export function enoughText(
  texts: readonly { readonly domain: string }[],
  conversations: readonly number[],
): string[] {
  const counts = conversations.map((count, i) => ({ domain: texts[i]!.domain, count }));
  const total = counts.reduce((sum, { count }) => sum + count, 0);
  const few = counts.filter(({ count }) => count < ENOUGH_OF_DOMAIN);
  if (total >= ENOUGH && few.length === 0) return [];
  const those = few.map(({ domain, count }) => `${domain} ${count}`).join(', ');
  const what = [
    ...(total < ENOUGH ? [`${total} conversations in all, below ${ENOUGH}`] : []),
    ...(few.length > 0 ? [`below ${ENOUGH_OF_DOMAIN} of ${those}`] : []),
  ].join('; ');
  return [
    `little text: ${what}: a choice made on it may be overfitted; espalier calibrate --prompts makes more text`,
  ];
}

/** `layer 2 without 0, 5`, for people. */
function describeDropped(dropped: Dropped): string {
  const layers = [...dropped].map(([layer, ids]) => `layer ${layer} without ${[...ids].join(', ')}`);
  const more = layers.length > 3 ? `, and ${layers.length - 3} more layers` : '';
  return `${layers.slice(0, 3).join('; ')}${more}`;
}

/**
 * One of thousands of measurements, which a busy machine makes fail: it is done again once, and named.
 *
 * @throws EspalierError `llama-tool-failed` with what was measured; other errors as they are
 */
async function twice<T>(
  where: string,
  { progress = silent, signal }: Pick<KldEvaluatorOptions, 'progress' | 'signal'>,
  measure: () => Promise<T>,
): Promise<T> {
  const failure = (error: unknown): EspalierError => {
    signal?.throwIfAborted();
    if (error instanceof EspalierError && error.code === 'llama-tool-failed') return error;
    throw error;
  };
  try {
    return await measure();
  } catch (error) {
    const message = `the measurement of ${where} failed and is done again: ${failure(error).message}`;
    progress({ type: 'note', level: 'warning', message });
  }
  return await measure().catch((cause: unknown) => {
    const { message, hint, details } = failure(cause);
    throw new EspalierError('llama-tool-failed', `the measurement of ${where} failed twice: ${message}`, {
      ...{ cause, details },
      hint: hint ?? 'Run again: finished measurements are kept.',
    });
  });
}
