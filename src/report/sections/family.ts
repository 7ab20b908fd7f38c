import { formatBytes, formatInteger } from '../../common/units.ts';
import { CANDIDATE, ofModel, type VerdictKind } from '../../evaluation/index.ts';
import { code, link, type Markdown, md, ours, text } from '../escape.ts';
import { integer, size } from '../format.ts';
import { fileUrl } from '../hub-links.ts';
import { hubLabel } from '../hub-names.ts';
import type { Report } from '../report.ts';
import { fitsIn } from './memory.ts';

/** Memory of GPUs that people choose a file for, GiB. */
const MEMORIES_GIB = [12, 16, 24];
/** Contexts of the table, tokens. */
const CONTEXTS = [8_192, 32_768] as const;

/** A verdict in two words: the sentence is that of the candidate's own report. */
const VERDICT_WORDS: Readonly<Record<VerdictKind, string>> = {
  identical: 'identical answers',
  'non-inferior': 'non-inferior',
  better: 'better',
  worse: 'worse',
  'no-difference-detected': 'no difference detected',
  withheld: 'no verdict',
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
  return {
    shortContext: ours(contextText(CONTEXTS[0])),
    longContext: ours(contextText(CONTEXTS[1])),
    /** The memory of the column "Fits in". */
    memories: ours(MEMORIES_GIB.join(' / ')),
    rows: all.map((one) => ({
      file: link(code(one.candidate.file), fileUrl(report.release.repo, one.candidate.file)),
      experts: md`${integer(one.sizes.candidate.experts)} of ${integer(one.sizes.base.experts)}`,
      quantization: text(one.model.quantization),
      name: nameOf(one, models),
      size: size(one.candidate.bytes),
      shortNeeded: neededWith(one, CONTEXTS[0]),
      longNeeded: neededWith(one, CONTEXTS[1]),
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

/** Bytes of weights and cache; undefined where the header does not say, or the model was trained for less. */
function bytesWith({ candidate, model }: Report, contextTokens: number): number | undefined {
  const cache = model.kvCache?.find((one) => one.contextTokens === contextTokens);
  return cache && candidate.bytes + cache.bytes;
}

function neededWith(report: Report, contextTokens: number): Markdown {
  const bytes = bytesWith(report, contextTokens);
  return ours(bytes === undefined ? '–' : formatBytes(bytes));
}

/** The longest context of the table that fits in a memory. */
function fitText(report: Report, memoryGib: number): string {
  const fitting = CONTEXTS.filter((tokens) => {
    const bytes = bytesWith(report, tokens);
    return bytes !== undefined && fitsIn(memoryGib, bytes);
  });
  const longest = fitting.at(-1);
  if (longest !== undefined) return contextText(longest);
  return report.model.kvCache === undefined ? '?' : 'no';
}

/** `32k` */
function contextText(tokens: number): string {
  return `${tokens / 1024}k`;
}

function measuredOf({ trial, kld }: Report): Markdown {
  if (trial !== undefined) {
    const { kind } = trial.overall.pairs[0].verdict;
    return ours(`${VERDICT_WORDS[kind]} (${formatInteger(trial.overall.questions)} questions)`);
  }
  if (kld === undefined) return ours('not measured');
  const { meanKld, sameTopRate } = ofModel(kld.results, CANDIDATE);
  return ours(`KLD only: ${meanKld.toFixed(5)}, same top token ${(sameTopRate * 100).toFixed(1)} %`);
}
