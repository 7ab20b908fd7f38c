import { rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { z } from 'zod';
import type { ByteSource } from '../../bytes/index.ts';
import {
  EspalierError,
  formatInteger,
  formatPercent,
  makeFolder,
  sha256Hex,
  writeFileAtomic,
} from '../../common/index.ts';
import type { LlamaTools, Offload } from '../../llama/index.ts';
import { allowedCounts, type MoeModel } from '../../moe/index.ts';
import type { Context } from '../../pipeline/index.ts';
import { allocateUniform } from '../../plan/index.ts';
import {
  answerChanges,
  asKldText,
  type CandidateFactory,
  type ChunkTokens,
  type Dropped,
  droppedBy,
  findMethod,
  openCandidateFactory,
  openKldEvaluator,
} from '../../search/index.ts';
import { Memo, type RunDirectory } from '../../state/index.ts';
import type { Answered, BaseAnswers } from './base-answers.ts';
import { type Growth, type GrowthRound, halvesDifference, meanOf } from './stability.ts';

/** Prompts of every domain in the first round; each later round has twice as many as the one before. */
const FIRST = 25;

/** Conversations of a domain that are measured at once: the base's probabilities of each take up to 51 MB. */
export const PIECE = 40;

/** Shares of the experts that the fixed plans drop. */
const DROPPED = [1 / 32, 1 / 16, 1 / 8];

interface GrowOptions {
  readonly given: readonly { readonly domain: string; readonly prompts: readonly string[] }[];
  /** Halves may differ by this much, 0..1. */
  readonly tolerance: number;
  /** The base behind a server, for one round: it is not in memory while masks are measured. */
  readonly openAnswers: () => BaseAnswers;
  /** Makes the imatrix of each domain of the first round. */
  readonly imatrices: (
    texts: readonly { readonly domain: string; readonly text: string }[],
  ) => Promise<readonly { readonly domain: string; readonly path: string }[]>;
  readonly model: MoeModel;
  readonly source: ByteSource;
  readonly tools: LlamaTools;
  readonly runDir: RunDirectory;
  readonly chunkTokens: ChunkTokens;
  readonly threads?: number | undefined;
  readonly offload?: Offload | undefined;
  readonly context: Context;
}

interface Grown {
  /** What was asked of every domain, and answered. */
  readonly answered: readonly (Answered & { readonly domain: string })[];
  readonly growth: Growth;
}

/** A plan whose loss is looked at, the same in all rounds. */
interface FixedPlan {
  readonly keep: number;
  readonly dropped: Dropped;
}

/**
 * Lets the base answer prompts in rounds, each with twice as many as the one before, until random halves of the text agree about
 * the loss J of three plans (see `halvesDifference`), or the prompts end. The plans drop the experts that the first round uses
 * least. What a round adds is measured alone, once; a run that was killed goes on after the pieces that it measured.
 *
 * @throws EspalierError `usage` where masks of the model cannot be measured by turns of the assistant, `dataset-invalid`,
 *   `llama-tool-failed`
 */
export async function growText(options: GrowOptions): Promise<Grown> {
  const { given, tolerance, context } = options;
  const factory = await openCandidateFactory(options.model, options.source, options.runDir.path, {
    signal: context.signal,
    free: context.freeDisk,
    progress: context.progress,
  });
  const longest = Math.max(...given.map(({ prompts }) => prompts.length));
  const rounds: GrowthRound[] = [];
  const changes = new Map<number, Map<string, number[]>>();
  let plans: readonly FixedPlan[] | undefined;
  for (let from = 0, to = FIRST; ; from = to, to *= 2) {
    const asked = await askRound(options, from, to);
    plans ??= await fixedPlans(options, asked);
    const measured = await measureRound(options, factory, plans, asked);
    for (const { keep } of plans) {
      const own = changes.get(keep) ?? new Map<string, number[]>();
      for (const [domain, values] of measured.get(keep) ?? []) {
        own.set(domain, [...(own.get(domain) ?? []), ...values]);
      }
      changes.set(keep, own);
    }
    rounds.push(roundOf(changes));
    const stable = rounds.at(-1)!.plans.every(({ difference }) => difference <= tolerance);
    context.progress({ type: 'note', level: 'info', message: roundInWords(rounds.at(-1)!, tolerance) });
    if (stable || to >= longest) {
      return { answered: await answersSoFar(options, to), growth: { tolerance, stable, rounds } };
    }
  }
}

/** @throws EspalierError `usage` */
export function assertGrowable(model: MoeModel): void {
  // An answer ends with a tag that llama-perplexity must read as one token.
  if (asKldText(model.header, '<|start|>assistant<|message|>x<|return|>') !== undefined) return;
  throw new EspalierError('usage', `until-stable cannot measure conversations of ${model.architecture}`, {
    hint: 'llama-perplexity does not read the tags of its chat format as tokens. Leave out --until-stable, and give as many prompts as you have.',
  });
}

/** New conversations by domain; a domain whose prompts have ended is not among them. */
type Asked = readonly {
  readonly domain: string;
  readonly pieces: readonly string[];
  readonly text: string;
}[];

async function askRound({ given, openAnswers }: GrowOptions, from: number, to: number): Promise<Asked> {
  await using answers = openAnswers();
  const asked = [];
  for (const { domain, prompts } of given) {
    const pieces: string[] = [];
    const own = prompts.slice(from, to);
    for (let at = 0; at < own.length; at += PIECE) {
      pieces.push((await answers.to(domain, own.slice(at, at + PIECE))).text);
    }
    if (pieces.length > 0) asked.push({ domain, pieces, text: pieces.join('') });
  }
  return asked;
}

/** Everything that was asked, as one text a domain: from the journals, without a server. */
async function answersSoFar({ given, openAnswers }: GrowOptions, to: number): Promise<Grown['answered']> {
  await using answers = openAnswers();
  const all = [];
  for (const { domain, prompts } of given) {
    all.push({ domain, ...(await answers.to(domain, prompts.slice(0, to))) });
  }
  return all;
}

/** Of each share one plan that drops as many of the experts that the first round uses least. */
async function fixedPlans(
  { model, source, imatrices, context }: GrowOptions,
  asked: Asked,
): Promise<FixedPlan[]> {
  const files = await imatrices(asked);
  const { signal } = context;
  const importance = await findMethod('imatrix-frequency').score(model, source, { files, signal });
  const { expertCount, expertUsedCount, groups, chunkSize } = model;
  const counts = allowedCounts(model).filter((count) => count < expertCount);
  const nearest = (wanted: number) =>
    counts.toSorted((a, b) => Math.abs(a - wanted) - Math.abs(b - wanted)).at(0);
  const wanted = DROPPED.map((share) => nearest(expertCount * (1 - share)));
  return [...new Set(wanted)].flatMap((keep) => {
    if (keep === undefined) return [];
    const blocks = { groups, chunkSize };
    const kept = allocateUniform(importance, keep, expertUsedCount, {}, blocks);
    return [{ keep, dropped: droppedBy(kept, expertCount) }];
  });
}

const measuredSchema = z.record(z.string(), z.record(z.string(), z.array(z.number())));

/** How likely the answer of each new conversation changes, by plan and domain. */
async function measureRound(
  { runDir, tools, chunkTokens, threads, offload, context }: GrowOptions,
  factory: CandidateFactory,
  plans: readonly FixedPlan[],
  asked: Asked,
): Promise<Map<number, Map<string, number[]>>> {
  const changes = new Map(plans.map(({ keep }) => [keep, new Map<string, number[]>()]));
  const pieces = Math.max(...asked.map((one) => one.pieces.length));
  for (let piece = 0; piece < pieces; piece++) {
    const texts = asked.flatMap(({ domain, pieces: own }) => {
      const said = own[piece];
      const text = said === undefined ? undefined : asKldText(factory.model.header, said);
      return text === undefined ? [] : [{ domain, text, path: runDir.calibration.growthText(domain) }];
    });
    const key = {
      base: factory.id,
      llama: tools.version.text,
      chunkTokens,
      plans: plans.map(({ dropped }) => factory.key(dropped)),
      texts: texts.map(({ domain, text }) => [domain, sha256Hex(text)]),
    };
    const memo = new Memo(runDir.calibration.growthMemo(sha256Hex(JSON.stringify(key))), key, measuredSchema);
    let measured = await memo.read();
    if (measured === undefined) {
      await makeFolder(dirname(runDir.calibration.growthText('')));
      for (const { path, text } of texts) await writeFileAtomic(path, text);
      const settings = {
        threads,
        offload,
        signal: context.signal,
        folder: runDir.path,
        chunks: 'all',
      } as const;
      const evaluator = await openKldEvaluator({
        ...{ factory, tools, texts, scoreTokens: 'assistant', contextTokens: chunkTokens, ...settings },
      });
      measured = {};
      for (const { keep, dropped } of plans) {
        const byDomain = await evaluator.measure(dropped);
        measured[keep] = Object.fromEntries(
          Object.entries(byDomain).map(([domain, one]) => [domain, answerChanges(one)]),
        );
      }
      await memo.write(measured);
      await rm(evaluator.folder, { recursive: true });
    }
    for (const [keep, byDomain] of changes) {
      for (const [domain, values] of Object.entries(measured[keep] ?? {})) {
        byDomain.set(domain, [...(byDomain.get(domain) ?? []), ...values]);
      }
    }
  }
  return changes;
}

function roundOf(changes: ReadonlyMap<number, ReadonlyMap<string, readonly number[]>>): GrowthRound {
  const plans = [...changes].map(([keep, byDomain]) => {
    const domains = [...byDomain.values()];
    return { keep, loss: meanOf(domains.map(meanOf)), difference: halvesDifference(domains) };
  });
  const [first] = changes.values();
  const conversations = [...(first?.values() ?? [])].reduce((sum, { length }) => sum + length, 0);
  return { conversations, plans };
}

/** One line of what a round found. */
export function roundInWords({ conversations, plans }: GrowthRound, tolerance: number): string {
  const each = plans.map(
    ({ keep, loss, difference }) =>
      `${keep} experts: J ${formatPercent(loss)}, halves differ by ${formatPercent(difference)}`,
  );
  const most = Math.max(...plans.map(({ difference }) => difference));
  const verdict = most <= tolerance ? 'stable' : `not stable: the limit is ${formatPercent(tolerance)}`;
  return `${formatInteger(conversations)} conversations: ${each.join('; ')} (${verdict})`;
}
