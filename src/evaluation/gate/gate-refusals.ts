import { z } from 'zod';
import { EspalierError, formatPercent, formatPoints } from '../../common/index.ts';
import {
  type Clause,
  type DifferenceClause,
  type Gate,
  type LimitClause,
  type RivalClause,
  WORDS,
  type WordClause,
} from '../../plan/index.ts';
import { plainName } from '../benchmarks/index.ts';
import {
  BASE,
  type BenchmarkResult,
  type ByModel,
  CANDIDATE,
  type KldMeasures,
  type ModelUnderTest,
  ofModel,
  type Paired,
  type SkippedBenchmark,
  type TrialResult,
  type VerdictKind,
} from '../results/index.ts';
import { criticalValueAt, type InterimAnalysis, lossBound } from '../statistics/index.ts';
import { MEASUREMENTS } from '../wanted.ts';

export const refusalSchema = z.strictObject({
  /** Of the gate, as it was written. */
  clause: z.string(),
  reason: z.string(),
});

/** A clause that does not hold, and what stands against it. */
export type Refusal = Readonly<z.infer<typeof refusalSchema>>;

/** What a gate is held against: a trial, or what of one there is. */
export interface GateEvidence extends Pick<TrialResult, 'benchmarks' | 'skipped'> {
  /** Absent where no questions were asked. */
  readonly overall?: TrialResult['overall'] | undefined;
  readonly models?: readonly Pick<ModelUnderTest, 'id' | 'role' | 'label'>[] | undefined;
  readonly kld?: KldEvidence | undefined;
  readonly kldCategories?: readonly (KldEvidence & { readonly title: string })[] | undefined;
}

interface KldEvidence {
  readonly results: ByModel<Pick<KldMeasures, 'meanKld' | 'sameTopRate'>>;
}

const NOT_ASKED = 'no questions were asked';

/**
 * What a gate refuses; empty when the trial passes. What was not measured does not pass: a gate that asks for HumanEval must not
 * open because there was nothing to run it in. Only a gate without clauses (`none`) lets it pass.
 */
export function gateRefusals(trial: GateEvidence | undefined, gate: Gate): Refusal[] {
  return gate.flatMap((clause) =>
    reasonsOf(trial, clause).map((reason) => ({ clause: clause.text, reason })),
  );
}

function reasonsOf(trial: GateEvidence | undefined, clause: Clause): string[] {
  if (trial === undefined) return ['no question was asked'];
  if (clause.kind === 'word') return wordReasons(trial, clause);
  if (clause.kind === 'rival') return rivalReasons(trial, clause);
  return clause.kind === 'difference' ? differenceReasons(trial, clause) : limitReasons(trial, clause);
}

/** Verdicts that do not say whether anything was lost. */
const UNSHOWN: readonly VerdictKind[] = ['no-difference-detected', 'base-at-floor'];

const FLOOR_ADVICE =
  'ask benchmarks that the base answers better than a guess, or set a gate that needs no verdict, such as kld<=0.05';

/**
 * Every benchmark and the whole must pass: a skill that was lost must not hide behind others that were kept. `withheld` never
 * passes: a candidate that babbles until its budget ends must not be published because nothing could be claimed about it. Nor does
 * a benchmark that was asked for and not run, nor, where no loss must be shown, one on which the base knows nothing.
 */
function wordReasons(trial: GateEvidence, { word }: WordClause): string[] {
  if (trial.overall === undefined) return [NOT_ASKED];
  const refused: readonly string[] = WORDS[word];
  const verdicts = [
    ...trial.benchmarks.flatMap(({ title, pairs: [{ verdict }], samples }) =>
      // So few questions can show that a model is worse, and never that it is not.
      samples !== undefined && UNSHOWN.includes(verdict.kind) ? [] : [{ where: title, verdict }],
    ),
    { where: 'overall', verdict: trial.overall.pairs[0].verdict },
  ];
  const notRun = (trial.skipped ?? []).filter(({ benchmark }) => isBenchmark(benchmark));
  return [
    ...notRun.map(notRunText),
    ...verdicts
      .filter(({ verdict }) => refused.includes(verdict.kind))
      .map(({ where, verdict: { kind, sentence } }) => {
        const advice = kind === 'base-at-floor' ? `; ${FLOOR_ADVICE}` : '';
        return `${where}: ${sentence}${advice}`;
      }),
  ];
}

/** Whether it asks questions; speed and memory say nothing about quality. */
function isBenchmark(name: string): boolean {
  const others: readonly string[] = MEASUREMENTS;
  return !others.includes(name);
}

function notRunText({ title, reason }: SkippedBenchmark): string {
  return `${title} was not run: ${reason}`;
}

/** What a bound names, and what was found of it: `overall`, a benchmark, or one that was asked at several reasoning efforts. */
export function resultsNamed(
  { benchmarks, overall }: Pick<GateEvidence, 'benchmarks' | 'overall'>,
  name: string,
): { readonly name: string; readonly result: BenchmarkResult | TrialResult['overall'] }[] {
  if (name === 'overall') return overall === undefined ? [] : [{ name, result: overall }];
  return benchmarks
    .filter((result) => result.benchmark === name || plainName(result) === name)
    .map((result) => ({ name: result.benchmark, result }));
}

function differenceReasons(trial: GateEvidence, clause: DifferenceClause): string[] {
  const found = resultsNamed(trial, clause.benchmark);
  if (found.length > 0) return found.flatMap((one) => boundReasons(one, clause));
  const skipped = trial.skipped?.find((other) => other.benchmark === clause.benchmark);
  return [skipped === undefined ? `${clause.benchmark} was not asked` : notRunText(skipped)];
}

function boundReasons(
  { name: benchmark, result }: ReturnType<typeof resultsNamed>[number],
  { least, level }: DifferenceClause,
): string[] {
  const { verdict, paired } = result.pairs[0];
  if (verdict.kind === 'withheld') return [`${benchmark}: ${verdict.sentence}`];
  const value = boundOf(paired, level, result.analysis);
  if (atLeast(value, least)) return [];
  const what =
    level === undefined
      ? `${benchmark} changed by ${formatPoints(value, 2)}`
      : `the difference of ${benchmark} may be as low as ${formatPoints(value, 2)} (one-sided ${formatPercent(level, 0)})`;
  return [what];
}

/**
 * Every rival must allow it. As all of them must, each is tested at the level itself: a candidate that falls short of any of them
 * passes no more often than that (intersection-union test; Berger, Technometrics 24:295, 1982).
 */
function rivalReasons(
  { overall, models = [] }: GateEvidence,
  { least, level }: Pick<RivalClause, 'least' | 'level'>,
): string[] {
  if (overall === undefined) return [NOT_ASKED];
  const rivals = new Map(models.flatMap(({ id, role, label }) => (role === 'rival' ? [[id, label]] : [])));
  const pairs = overall.pairs.filter(({ against }) => rivals.has(against));
  if (pairs.length === 0) return ['no rival was asked'];
  return pairs.flatMap(({ against, paired, verdict }) => {
    const label = rivals.get(against);
    if (verdict.kind === 'withheld') return [`${label}: ${verdict.sentence}`];
    const value = boundOf(paired, level, overall.analysis);
    return atLeast(value, least) ? [] : [`${differenceWords(`to ${label}`, value, level)}`];
  });
}

/** A difference, or with a level its lower one-sided bound. */
function boundOf(paired: Paired, level: number | undefined, analysis: InterimAnalysis | undefined): number {
  return level === undefined ? paired.difference : -lossBound(paired, criticalValueAt(analysis, 1 - level));
}

function differenceWords(what: string, value: number, level: number | undefined): string {
  return level === undefined
    ? `the difference ${what} is ${formatPoints(value, 2)}`
    : `the difference ${what} may be as low as ${formatPoints(value, 2)} (one-sided ${formatPercent(level, 0)})`;
}

/** Of answers, the worse model counts for truncation (a base that is cut short proves nothing), the candidate for the rest. */
function limitReasons(evidence: GateEvidence, { measure, limit }: LimitClause): string[] {
  const { benchmarks } = evidence;
  if (measure === 'kld' || measure === 'same-top') return kldReasons(evidence, measure, limit);
  if (benchmarks.length === 0) return [NOT_ASKED];
  return benchmarks.flatMap(({ title, results, questions }) => {
    const [base, candidate] = [ofModel(results, BASE), ofModel(results, CANDIDATE)];
    const rate = {
      truncation: Math.max(base.truncationRate, candidate.truncationRate),
      'format-failures': candidate.formatFailures / questions,
      unparsed: candidate.unparsed / questions,
    }[measure];
    return atLeast(limit, rate) ? [] : [`${title}: ${formatPercent(rate, 2)}`];
  });
}

/** The text of the user's and every category must hold: a kind of text that was lost must not hide behind the others. */
function kldReasons(
  { kld, kldCategories = [] }: GateEvidence,
  measure: 'kld' | 'same-top',
  limit: number,
): string[] {
  const measured = [
    ...(kld === undefined ? [] : [{ where: '', results: kld.results }]),
    ...kldCategories.map(({ title, results }) => ({ where: `${title}: `, results })),
  ];
  if (measured.length === 0) return ['KL divergence was not measured'];
  return measured.flatMap(({ where, results }) => {
    const { meanKld, sameTopRate } = ofModel(results, CANDIDATE);
    const holds = measure === 'kld' ? atLeast(limit, meanKld) : atLeast(sameTopRate, limit);
    const value =
      measure === 'kld' ? `mean KLD is ${meanKld}` : `same top token is ${formatPercent(sameTopRate, 2)}`;
    return holds ? [] : [`${where}${value}`];
  });
}

/** A value at its bound holds: 84.12 % is written as a text and may be off by a rounding as a number. */
function atLeast(value: number, bound: number): boolean {
  return value >= bound - 1e-12;
}

/** One sentence for all refusals, clause by clause. */
export function refusalText(refusals: readonly Refusal[]): string {
  const clauses = Map.groupBy(refusals, ({ clause }) => clause);
  return [...clauses]
    .map(
      ([clause, found]) => `the gate asks for ${clause}, but ${found.map(({ reason }) => reason).join('; ')}`,
    )
    .join('; ');
}

/** The error for a gate that does not hold. @param advice what to do; default: another candidate or gate */
export function gateFailed(refusals: readonly Refusal[], advice = OTHER_CANDIDATE): EspalierError {
  return new EspalierError('gate-failed', refusalText(refusals), { hint: advice, details: { refusals } });
}

const OTHER_CANDIDATE = 'Keep more experts, choose other experts, or use a less strict gate.';

/**
 * What to do about a gate that refuses, where it is not another candidate: no loss was found, and there were too few questions to rule one
 * out.
 */
export function adviceFor(trial: GateEvidence | undefined, gate: Gate): string | undefined {
  const needsProof = gate.some(
    (clause) =>
      (clause.kind === 'word' && clause.word === 'non-inferior') || ('level' in clause && clause.level),
  );
  if (trial?.overall === undefined || !needsProof) return undefined;
  const kinds = [...trial.benchmarks, trial.overall].map(({ pairs: [{ verdict }] }) => verdict.kind);
  if (kinds.includes('worse') || !kinds.includes('no-difference-detected')) return undefined;
  return 'No loss was found, but too few questions were asked to rule one out: ask more (--benchmarks NAME:N), allow a larger --margin, or use a less strict --gate.';
}
