import { basename, join, resolve } from 'node:path';
import { sha256Hex } from '../../common/digest.ts';
import { EspalierError } from '../../common/errors.ts';
import { readText } from '../../common/files.ts';
import { type Progress, silent } from '../../common/progress.ts';
import type { Offload } from '../../llama/offload.ts';
import { klDivergence } from '../../llama/tools/perplexity.ts';
import type { LlamaTools } from '../../llama/tools/tools.ts';
import type { InputDigest } from '../../plan/importance.ts';
import type { MemoKey } from '../../state/memo.ts';
import { searchFolders } from '../../state/run-files.ts';
import { type BasePass, passOverAll, passOverTurns } from './base-pass.ts';
import type { BiasEdit, Dropped } from './biases.ts';
import type { CandidateFactory, ModelFile } from './candidate-factory.ts';
import { type Measured, openResults } from './results.ts';
import { checkKldText } from './texts.ts';
import type { ChunkTokens } from './turns.ts';

/** What masks do to each domain, by its name. */
export type ByDomain = Readonly<Record<string, Measured>>;

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

export interface KldEvaluatorOptions {
  readonly factory: CandidateFactory;
  readonly tools: LlamaTools;
  readonly texts: readonly { readonly domain: string; readonly path: string }[];
  /** Which tokens count: all of the second half of a chunk, or those of them that are of a turn of the assistant. */
  readonly scoreTokens: ScoreTokens;
  /** Tokens of a chunk; `longest` only where the assistant's count. */
  readonly contextTokens: ChunkTokens;
  readonly chunks: number | 'all';
  /** Keeps the base's probabilities and the results. */
  readonly folder: string;
  readonly threads?: number | undefined;
  readonly offload?: Offload | undefined;
  readonly signal?: AbortSignal | undefined;
  readonly progress?: Progress | undefined;
}

/**
 * Runs the base over the texts, unless that was done, and opens the results of masks measured on them.
 *
 * @throws EspalierError `dataset-invalid` for a text that llama-perplexity would misread, `llama-tool-failed`
 */
export async function openKldEvaluator(options: KldEvaluatorOptions): Promise<KldEvaluator> {
  const { factory, tools, texts, scoreTokens, contextTokens, chunks, threads, offload, signal } = options;
  const inputs: InputDigest[] = [];
  for (const { path } of texts) {
    const text = await readText(path);
    checkKldText(factory.model.header, path, text);
    inputs.push({ name: basename(path), sha256: sha256Hex(text) });
  }
  const of = evaluatorKey(options, inputs);
  const id = sha256Hex(JSON.stringify(of));
  const folder = resolve(searchFolders(options.folder).evaluator(id));
  const results = await openResults(join(folder, 'results.jsonl'), of);
  const passes: BasePass[] = [];
  for (const [index, { path }] of texts.entries()) {
    const logitsFile = join(folder, `${index}.logits`);
    const run = { tools, textFile: resolve(path), chunks, logitsFile, threads, offload, signal };
    passes.push(
      scoreTokens === 'assistant'
        ? await passOverTurns(factory.basePath, { ...run, contextTokens })
        : await passOverAll(factory.basePath, { ...run, contextTokens: fixedTokens(contextTokens) }),
    );
  }
  let trials = 0;
  return {
    domains: texts.map(({ domain }) => domain),
    inputs,
    folder,
    notes: [
      ...passes.flatMap(({ note }) => note ?? []),
      ...(scoreTokens === 'assistant' ? enoughText(texts, passes) : []),
    ],
    trials: () => trials,
    stored: passes.map(({ run }) => run.logitsFile),
    async measure(dropped, edit, make = () => factory.make(dropped, edit)) {
      const key = factory.key(dropped, edit);
      const known = results.get(key);
      // Names of domains may differ from run to run; their texts are in the evaluator's id, in this order.
      if (known !== undefined) return rename(known, texts);
      await using file = await make();
      const measured: Record<string, Measured> = {};
      for (const [index, { domain }] of texts.entries()) {
        const where = `${describeDropped(dropped)}, on ${domain}`;
        const pass = passes[index]!;
        measured[domain] = await twice(where, options, () => measureOn(pass, file.path));
      }
      trials += 1;
      return await results.put(key, measured);
    },
  };
}

/** @throws EspalierError `usage` for chunks as long as conversations where there are none */
function fixedTokens(contextTokens: ChunkTokens): number {
  if (contextTokens !== 'longest') return contextTokens;
  throw new EspalierError(
    'usage',
    'chunk-tokens is longest, but all tokens are scored: there are no conversations',
    {
      hint: 'Give a number, or --score-tokens assistant with text of conversations.',
    },
  );
}

/** Everything that what masks do depends on, beside the masks. */
export function evaluatorKey(
  {
    factory,
    scoreTokens,
    contextTokens,
    chunks,
    tools,
  }: Pick<KldEvaluatorOptions, 'scoreTokens' | 'contextTokens' | 'chunks'> & {
    readonly factory: Pick<CandidateFactory, 'id'>;
    readonly tools: Pick<LlamaTools, 'version'>;
  },
  texts: readonly InputDigest[],
): MemoKey {
  return {
    base: factory.id,
    scoreTokens,
    contextTokens,
    chunks,
    llama: tools.version.text,
    texts: texts.map(({ sha256 }) => sha256),
  };
}

/** On tiny-gpt-oss 207 conversations gave 95.0 % right answers at 28 of 32 experts, 645 gave 98.2 % (docs/plan-measurements.md). */
const ENOUGH = 600;
/** With 84 a search over masks fitted them: its loss was 0.09 there and 0.21 on others of the domain. */
const ENOUGH_OF_DOMAIN = 80;

/** What text there is too little of: a choice of experts fits conversations that are few. One a chunk. */
export function enoughText(
  texts: readonly { readonly domain: string }[],
  passes: readonly { readonly run: { readonly chunks: number | 'all' } }[],
): string[] {
  const counts = passes.map(({ run }, i) => ({ domain: texts[i]!.domain, count: Number(run.chunks) }));
  const total = counts.reduce((sum, { count }) => sum + count, 0);
  const few = counts.filter(({ count }) => count < ENOUGH_OF_DOMAIN);
  if (total >= ENOUGH && few.length === 0) return [];
  const those = few.map(({ domain, count }) => `${domain} ${count}`).join(', ');
  const what = [
    ...(total < ENOUGH ? [`${total} conversations in all, below ${ENOUGH}`] : []),
    ...(few.length > 0 ? [`below ${ENOUGH_OF_DOMAIN} of ${those}`] : []),
  ].join('; ');
  return [
    `little text: ${what}: what is chosen on it may fit it better than what you will ask; espalier calibrate --prompts makes more`,
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
      hint: hint ?? 'Run again: what was measured is kept.',
    });
  });
}

function rename(known: ByDomain, texts: KldEvaluatorOptions['texts']): ByDomain {
  const values = Object.values(known);
  return Object.fromEntries(texts.map(({ domain }, i) => [domain, values[i]!]));
}

/** The tool's means are over all scored tokens, of which those that do not count add nothing. */
async function measureOn(pass: BasePass, model: string): Promise<Measured> {
  const { run, scored, counted, countedOf } = pass;
  const kld = await klDivergence({ ...run, model });
  const { meanKld, meanKldError, sameTopRate, perplexity, chunkKlds, chunkSameTops } = kld;
  const each = scored / countedOf.length;
  // A token that does not count has another top token, see blankRows.
  const chunkChangedTops = countedOf.map((count, chunk) =>
    Math.max(0, count - Math.round((chunkSameTops[chunk] ?? 0) * each)),
  );
  const shared = { countedTokens: counted, chunkChangedTops };
  if (counted === scored) return { meanKld, meanKldError, sameTopRate, ...shared, perplexity, chunkKlds };
  const share = counted / scored;
  return {
    meanKld: meanKld / share,
    meanKldError: meanKldError / share,
    // The printed rate is rounded.
    sameTopRate: Math.min(1, sameTopRate / share),
    ...shared,
    chunkKlds: chunkKlds.map((kld) => kld / share),
  };
}
