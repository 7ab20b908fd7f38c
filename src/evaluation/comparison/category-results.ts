import { benchmarkNamed, plainName } from '../benchmarks/index.ts';
import { type BenchmarkResult, claimsNothing, type TrialResult, type VerdictKind } from '../results/index.ts';
import {
  holm,
  type InterimAnalysis,
  type Interval,
  normalCdf,
  type PairedTable,
  pairedDifference,
  pairedInterval,
  pairedP,
  pairsIn,
  reachAt,
  repeatedP,
} from '../statistics/index.ts';

/** Benchmarks of one skill, by the beginning of their names. */
const SKILLS: readonly (readonly [title: string, names: RegExp])[] = [
  ['code', /^(humaneval|mbpp)/],
  ['tool calls', /^(bfcl|tool-call)$/],
  ['mathematics', /^(gsm8k|math-500)/],
  ['other languages', /^mmlu-prox-lite-/],
  ['long contexts', /^long-context-/],
  ['knowledge', /^(mmlu|gpqa)/],
  ['instructions', /^ifeval$/],
];

/** What a candidate lost or gained in one skill against its base. */
interface CategoryResult {
  readonly title: string;
  readonly questions: number;
  readonly difference: number;
  /** 95 %, of this category alone. */
  readonly interval: Interval;
  /** Two-sided, adjusted by Holm's method over all categories. */
  readonly adjustedP: number;
}

/**
 * The candidate against the base by skill: the questions of benchmarks of one skill together, any other benchmark by itself. The p
 * values are adjusted over all of them, so that the chance to name a loss where there is none at all is at most 5 %.
 * Benchmarks of which no claim may be made are left out.
 */
export function categoryResults({ benchmarks }: Pick<TrialResult, 'benchmarks'>): CategoryResult[] {
  const claimed = benchmarks.filter(({ pairs: [{ verdict }] }) => !claimsNothing(verdict));
  const groups = [...Map.groupBy(claimed, skillOf)];
  const found = groups.map(([title, members]) => ({ title, ...measured(members) }));
  const adjusted = holm(found.map(({ p }) => p));
  return found.map(({ p: _, ...category }, index) => ({ ...category, adjustedP: adjusted[index] ?? 1 }));
}

/**
 * Answers to one question are not independent: a benchmark that asks several times stands by itself, and each reasoning effort has
 * its own categories.
 */
function skillOf(result: BenchmarkResult): string {
  const { title, samples, effort } = result;
  const skill = SKILLS.find(([, names]) => names.test(plainName(result)))?.[0];
  if (samples !== undefined || skill === undefined) return title;
  return effort === undefined ? skill : `${skill} at ${effort} effort`;
}

function measured(members: readonly BenchmarkResult[]) {
  const [first, ...others] = members;
  if (first !== undefined && others.length === 0) {
    const { difference, interval, mcnemarP: p } = first.pairs[0].paired;
    return { questions: first.questions, difference, interval, p };
  }
  const tables = members.map(({ pairs: [{ paired }] }) => paired);
  const table = pooled(tables);
  const analysis: InterimAnalysis | undefined = first?.analysis;
  if (askTheSame(members)) return { questions: pairsIn(table), ...measuredTogether(tables, analysis) };
  return {
    questions: pairsIn(table),
    difference: pairedDifference(table),
    interval: pairedInterval(table, reachAt(analysis).twoSided),
    p: repeatedP(pairedP(table), analysis),
  };
}

/** Whether benchmarks ask the same questions, each in a language of its own. */
function askTheSame(members: readonly BenchmarkResult[]): boolean {
  const asked = members.map((result) => benchmarkNamed(plainName(result))?.sameQuestions);
  return asked.some((name) => name !== undefined);
}

/**
 * The mean over benchmarks that ask the same questions. Its standard error is at most the mean of theirs, however the answers go
 * together (Minkowski's inequality): so is the reach of its interval at every level, and p follows from the level at which it ends
 * at 0.
 */
function measuredTogether(tables: readonly PairedTable[], analysis: InterimAnalysis | undefined) {
  const all = tables.reduce((sum, table) => sum + pairsIn(table), 0);
  const weighted = (value: (table: PairedTable) => number) =>
    tables.reduce((sum, table) => sum + (pairsIn(table) / all) * value(table), 0);
  const intervalAt = (z: number): Interval => [
    weighted((table) => pairedInterval(table, z)[0]),
    weighted((table) => pairedInterval(table, z)[1]),
  ];
  return {
    difference: weighted(pairedDifference),
    interval: intervalAt(reachAt(analysis).twoSided),
    p: repeatedP(pOf(intervalAt), analysis),
  };
}

/** Two-sided p: the level of the widest interval that excludes 0; 1 where none does. */
function pOf(intervalAt: (z: number) => Interval): number {
  let [low, high] = [0, 12];
  for (let step = 0; step < 50; step += 1) {
    const z = (low + high) / 2;
    const [from, to] = intervalAt(z);
    if (from > 0 || to < 0) low = z;
    else high = z;
  }
  return Math.min(1, 2 * normalCdf(-low));
}

function pooled(tables: readonly PairedTable[]): PairedTable {
  const sum = (count: (table: PairedTable) => number) => tables.reduce((all, table) => all + count(table), 0);
  return {
    bothRight: sum(({ bothRight }) => bothRight),
    lost: sum(({ lost }) => lost),
    gained: sum(({ gained }) => gained),
    bothWrong: sum(({ bothWrong }) => bothWrong),
  };
}

/** Error of all categories together. */
const ALPHA = 0.05;
const NO_LOSS: readonly VerdictKind[] = ['non-inferior', 'no-difference-detected', 'better'];

/**
 * The first sentence about a trial: what may be claimed over all questions, and where there are several categories the one that lost
 * most, so that a mean hides nothing.
 */
export function headline(trial: Pick<TrialResult, 'benchmarks' | 'overall'>): string {
  const { verdict } = trial.overall.pairs[0];
  if (claimsNothing(verdict)) return verdict.sentence;
  const categories = categoryResults(trial);
  const [worst] = categories.toSorted((a, b) => a.difference - b.difference);
  if (worst === undefined || categories.length < 2 || worst.difference >= 0) return verdict.sentence;
  const shown = categories
    .filter(({ adjustedP, difference }) => adjustedP < ALPHA && difference < 0)
    .toSorted((a, b) => a.difference - b.difference);
  const [most] = shown;
  if (most === undefined) {
    return `${verdict.sentence}; the largest observed loss is in ${worst.title}: ${lossText(worst)}, which may be chance`;
  }
  const lost = shown.map((category) => `${category.title} lost ${lossText(category)}`).join(', ');
  if (NO_LOSS.includes(verdict.kind)) return `no loss shown overall; ${lost}. Overall: ${verdict.sentence}`;
  return `${verdict.sentence}; ${lost}`;
}

/** `6.1 pp (2.0 to 10.3)`: a loss is positive. */
function lossText({ difference, interval: [low, high] }: CategoryResult): string {
  const points = (rate: number) => (rate * 100).toFixed(1).replace(/^-0\.0$/, '0.0');
  return `${points(-difference)} pp (${points(-high)} to ${points(-low)})`;
}
