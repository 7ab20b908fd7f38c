import { EspalierError, nearest } from '../common/index.ts';

/** Verdicts by one word, or a bound on something that was measured. */
export type Clause = WordClause | DifferenceClause | RivalClause | LimitClause;

export interface WordClause {
  readonly kind: 'word';
  readonly word: keyof typeof WORDS;
  readonly text: string;
}

/** `mmlu>=-1pp@95`: the difference to the base, or with a level its lower one-sided bound. */
export interface DifferenceClause {
  readonly kind: 'difference';
  /** A benchmark's name, or `overall`. Which benchmarks there are is not known here: {@link benchmarksOf} names those to check. */
  readonly benchmark: string;
  /** As a rate: -0.01 = -1 pp. */
  readonly least: number;
  /** As a probability: 0.95. */
  readonly level?: number;
  readonly text: string;
}

/** `rival>=-1pp@95`: the difference to each rival over all questions. */
export interface RivalClause extends Pick<DifferenceClause, 'least' | 'level' | 'text'> {
  readonly kind: 'rival';
}

/** `kld<=0.05`, `truncation<=1%`, `same-top>=95%`. */
export interface LimitClause {
  readonly kind: 'limit';
  readonly measure: (typeof MEASURES)[number];
  readonly limit: number;
  readonly text: string;
}

/** What may be published: all clauses must hold. None: anything, also what was not measured. */
export type Gate = readonly Clause[];

/** Verdicts that each word refuses. */
export const WORDS = {
  'not-worse': ['worse', 'withheld'],
  'non-inferior': ['worse', 'withheld', 'no-difference-detected', 'base-at-floor'],
} as const;

/** `same-top` is a least value, the others are largest ones. */
export const MEASURES = ['kld', 'same-top', 'truncation', 'format-failures', 'unparsed'] as const;
const LEAST: ReadonlySet<string> = new Set(['same-top']);
/** The only measure that is no rate. */
const NUMBERS: ReadonlySet<string> = new Set(['kld']);

/**
 * Reads a gate: `none`, `not-worse`, `non-inferior`, and clauses like `mmlu>=-1pp@95, kld<=0.05, truncation<=1%`, separated by
 * commas. Any well-formed name may be that of a benchmark.
 *
 * @throws EspalierError `usage` naming the clause and what was expected
 */
export function parseGate(text: string): Gate {
  const parts = text
    .split(/[,\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  if (parts.length === 1 && parts[0] === 'none') return [];
  if (parts.length === 0) throw refuse(text, 'a clause, or none');
  return parts.map(parseClause);
}

/** The benchmarks that a gate bounds, for a check against those that there are. */
export function benchmarksOf(gate: Gate): string[] {
  return gate.flatMap((clause) =>
    clause.kind === 'difference' && clause.benchmark !== 'overall' ? [clause.benchmark] : [],
  );
}

function parseClause(text: string): Clause {
  if (Object.hasOwn(WORDS, text)) return { kind: 'word', word: text as WordClause['word'], text };
  const [, name, op, number, unit, level] =
    /^([a-z][\w.+-]*)\s*(>=|<=)\s*([+-]?\d+(?:\.\d+)?)\s*(pp|%)?\s*(?:@\s*(\d+(?:\.\d+)?))?$/.exec(text) ??
    [];
  if (name === undefined)
    throw refuse(
      text,
      `${Object.keys(WORDS).join(', ')}, or a bound such as mmlu>=-1pp@95`,
      nearest(text, Object.keys(WORDS)),
    );
  const measure = MEASURES.find((known) => known === name);
  return measure === undefined
    ? differenceClause(text, name, { op, number: Number(number), unit, level })
    : limitClause(text, measure, { op, number: Number(number), unit, level });
}

interface Bound {
  readonly op: string | undefined;
  readonly number: number;
  readonly unit: string | undefined;
  readonly level: string | undefined;
}

const RIVAL = 'rival';

function differenceClause(
  text: string,
  name: string,
  { op, number, unit, level }: Bound,
): DifferenceClause | RivalClause {
  if (op !== '>=' || unit !== 'pp')
    throw refuse(text, `${name}>=-1pp: the smallest difference that is allowed, in percentage points`);
  const least = number / 100;
  const of =
    name === RIVAL ? ({ kind: 'rival' } as const) : ({ kind: 'difference', benchmark: name } as const);
  if (level === undefined) return { ...of, least, text };
  const probability = Number(level) / 100;
  if (!(probability > 0.5 && probability < 1)) throw refuse(text, 'a level between 50 and 100 after "@"');
  return { ...of, least, level: probability, text };
}

function limitClause(
  text: string,
  measure: LimitClause['measure'],
  { op, number, unit, level }: Bound,
): LimitClause {
  const wanted = LEAST.has(measure) ? '>=' : '<=';
  const example = NUMBERS.has(measure) ? `${measure}${wanted}0.05` : `${measure}${wanted}1%`;
  const rightUnit = NUMBERS.has(measure) ? unit === undefined : unit === '%';
  if (op !== wanted || !rightUnit || level !== undefined || number < 0) throw refuse(text, example);
  return { kind: 'limit', measure, limit: NUMBERS.has(measure) ? number : number / 100, text };
}

function refuse(text: string, expected: string, meant?: string): EspalierError {
  return new EspalierError('usage', `gate is "${text}": expected ${expected}`, {
    hint:
      meant !== undefined
        ? `Did you mean ${meant}?`
        : 'For example: non-inferior, or: mmlu>=-1pp@95, kld<=0.05, truncation<=1%',
  });
}
