import { formatBytes, formatPercent } from '../../common/index.ts';
import { type BenchmarkResult, isAtFloor } from '../../evaluation/index.ts';
import { counted, join, type Markdown, md, ours, type Report, text } from '../kit/index.ts';

/** What the release is for and not for, in a few sentences that follow from what was done and measured. */
export function purposeView(report: Report) {
  return { good: goodFor(report), bad: badFor(report) };
}

const EVERY_ENGINE = md`Everything that runs the base: architecture, tokenizer, prompt format and context length are the same.`;

function goodFor({ base, candidate, model, plan, trial }: Report): Markdown[] {
  const good = [
    md`Machines where the base is too large, or leaves too little room for context: ${smallerBy({ base, candidate, model })}.`,
    ...(plan.perLayer === true ? [] : [EVERY_ENGINE]),
  ];
  const held = (trial?.benchmarks ?? []).filter(isBounded(trial?.margin ?? 0));
  if (held.length > 0) {
    good.push(md`Tasks like those of ${titles(held)}, where the loss was bounded.`);
  }
  return good;
}

/** Ten outputs that are the same text bound no loss, nor do the answers of a base that guesses. */
function isBounded(margin: number): (benchmark: BenchmarkResult) => boolean {
  return (benchmark) => {
    const { verdict, precision } = benchmark.pairs[0];
    const isHeld = ['identical', 'non-inferior', 'better'].includes(verdict.kind);
    return isHeld && precision.excludedLoss < margin && !isAtFloor(benchmark);
  };
}

/** The share of the file is not that of memory, which holds the same cache for both. */
function smallerBy({ base, candidate, model }: Pick<Report, 'base' | 'candidate' | 'model'>): Markdown {
  const saved = base.bytes - candidate.bytes;
  const share = (of: number) => ours(formatPercent(saved / of));
  const file = md`the file is ${ours(formatBytes(saved))} (${share(base.bytes)}) smaller`;
  const cache = model.kvCache?.at(-1);
  if (cache === undefined) return file;
  const needed = ({ bytes }: { readonly bytes: number }) => ours(formatBytes(bytes + cache.bytes));
  return md`${file}, and with ${counted(cache.contextTokens, 'token')} of context it needs ${needed(candidate)} of memory instead of ${needed(base)} (${share(base.bytes + cache.bytes)} less)`;
}

function badFor({ trial, model }: Report): Markdown[] {
  const bad: Markdown[] = [];
  if (trial === undefined)
    bad.push(md`Anything that matters, before you have measured it: no task was measured here.`);
  const lost = (trial?.benchmarks ?? []).filter(({ pairs: [{ verdict }] }) => verdict.kind === 'worse');
  if (lost.length > 0) bad.push(md`Tasks like those of ${titles(lost)}: it is worse there.`);
  if (trial !== undefined)
    bad.push(md`Languages, subjects and lengths that were not part of the trial, see Limitations.`);
  bad.push(
    md`More speed: a token still uses ${counted(model.expertsUsed, 'expert')} in each layer.`,
    md`Uses where safety counts: it was not measured.`,
  );
  return bad;
}

function titles(benchmarks: NonNullable<Report['trial']>['benchmarks']): Markdown {
  return join(
    benchmarks.map(({ title }) => text(title)),
    ', ',
  );
}
