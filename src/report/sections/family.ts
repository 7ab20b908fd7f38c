import { formatBytes, formatCount, formatInteger } from '../../common/index.ts';
import { CANDIDATE, ofModel, type VerdictKind } from '../../evaluation/index.ts';
import {
  code,
  fileUrl,
  hubLabel,
  integer,
  link,
  type Markdown,
  md,
  ours,
  type Report,
  size,
  text,
} from '../kit/index.ts';
import { fitsIn } from './memory.ts';

/** Memory of GPUs that people choose a file for, GiB. */
const MEMORIES_GIB = [12, 16, 24];

/** A verdict in two words: the sentence is that of the candidate's own report. */
const VERDICT_WORDS: Readonly<Record<VerdictKind, string>> = {
  identical: 'identical answers',
  'non-inferior': 'non-inferior',
  better: 'better',
  worse: 'worse',
  'no-difference-detected': 'no difference detected',
  withheld: 'no verdict',
  'base-at-floor': 'base at floor',
};

/**
 * The table of all candidates of a repo, the largest first; null where there is one. Each row is what the candidate's own report
 * says: a verdict is of the file that was tried, never of another one.
 */
export function familyView(report: Report, others: readonly Report[]) {
  if (others.length === 0) return null;
  const all = [report, ...others].toSorted(
    (a, b) => b.candidate.bytes - a.candidate.bytes || (a.candidate.file < b.candidate.file ? -1 : 1),
  );
  const models = all.map(({ candidate }) => candidate.file);
  const contexts = contextsOf(all);
  return {
    /** Of the columns of memory; none where no header describes the cache. */
    contexts: contexts.map((tokens) => ours(contextText(tokens))),
    /** The memory of the column "Fits in". */
    memories: ours(MEMORIES_GIB.join(' / ')),
    rows: all.map((one) => ({
      file: link(code(one.candidate.file), fileUrl(report.release.repo, one.candidate.file)),
      experts: md`${integer(one.sizes.candidate.experts)} of ${integer(one.sizes.base.experts)}`,
      quantization: text(one.model.quantization),
      name: nameOf(one, models),
      size: size(one.candidate.bytes),
      needed: contexts.map((tokens) => neededWith(one, tokens)),
      fits: ours(MEMORIES_GIB.map((memory) => fitText(one, memory)).join(' / ')),
      measured: measuredOf(one),
    })),
    /** What the card below is of. */
    primary: code(report.candidate.file),
  };
}

/** By which `-hf repo:LABEL` finds a file; a dash where another one, or none, is found. */
function nameOf({ candidate, plan }: Report, models: readonly string[]): Markdown {
  const label = plan.perLayer === true ? undefined : hubLabel(candidate.file, models);
  return label === undefined ? ours('–') : code(`:${label}`);
}

/** The contexts that any of the files has a cache for, the shortest first. */
function contextsOf(reports: readonly Report[]): number[] {
  const all = reports.flatMap(({ model }) => (model.kvCache ?? []).map(({ contextTokens }) => contextTokens));
  return [...new Set(all)].toSorted((a, b) => a - b);
}

/** Weights and cache; a dash where the header does not describe the cache, or the model has no such context. */
function neededWith({ candidate, model }: Report, contextTokens: number): Markdown {
  const cache = model.kvCache?.find((one) => one.contextTokens === contextTokens);
  return ours(cache === undefined ? '–' : formatBytes(candidate.bytes + cache.bytes));
}

/** The longest of the file's contexts that fits in a memory. */
function fitText({ candidate, model: { kvCache } }: Report, memoryGib: number): string {
  if (kvCache === undefined) return '?';
  const fitting = kvCache.filter(({ bytes }) => fitsIn(memoryGib, candidate.bytes + bytes));
  return fitting.length === 0
    ? 'no'
    : contextText(Math.max(...fitting.map(({ contextTokens }) => contextTokens)));
}

/** `32k`; `2,000` where it is not a multiple of 1,024. */
function contextText(tokens: number): string {
  return tokens > 0 && tokens % 1024 === 0 ? `${tokens / 1024}k` : formatInteger(tokens);
}

function measuredOf({ trial, kld }: Report): Markdown {
  if (trial !== undefined) {
    const { kind } = trial.overall.pairs[0].verdict;
    return ours(`${VERDICT_WORDS[kind]} (${formatCount(trial.overall.questions, 'question')})`);
  }
  if (kld === undefined) return ours('not measured');
  const { meanKld, sameTopRate } = ofModel(kld.results, CANDIDATE);
  return ours(`KLD only: ${meanKld.toFixed(5)}, same top token ${(sameTopRate * 100).toFixed(1)} %`);
}
