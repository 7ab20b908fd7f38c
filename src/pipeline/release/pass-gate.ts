import { EspalierError } from '../../common/index.ts';
import {
  adviceFor,
  atEfforts,
  checkGateNames,
  type Effort,
  gateFailed,
  gateRefusals,
  type Refusal,
  refusalText,
  type TrialResult,
  type Wanted,
} from '../../evaluation/index.ts';
import { type Gate, type Plan, parseGate } from '../../plan/index.ts';
import type { Context } from '../inputs/index.ts';

/** What a gate that does not hold does: stop, say so and go on, or go on to a pull request for people to decide on. */
export type OnGate = 'fail' | 'warn' | 'draft';

/** A gate held against a trial: what was asked for, clause by clause, and which of it does not hold. */
export interface Judged {
  readonly asked: readonly string[];
  readonly refusals: readonly Refusal[];
  /** What to do where it does not hold; undefined for what is always said. */
  readonly advice?: string | undefined;
}

const DEFAULT_GATE = parseGate('non-inferior');

/**
 * The gate of a run: the one given as an option, else the plan's, else that the candidate is non-inferior within the margin.
 *
 * @throws EspalierError `usage` for a name that no benchmark has
 */
export function gateOf(given: Gate | undefined, { gate }: Plan): Gate {
  return checkGateNames(given ?? (gate === undefined ? DEFAULT_GATE : parseGate(gate)));
}

export function judge(trial: TrialResult | undefined, gate: Gate): Judged {
  const asked = gate.map(({ text }) => text);
  return { asked, refusals: gateRefusals(trial, gate), advice: adviceFor(trial, gate) };
}

/**
 * Stops what its gate refuses, or says so.
 *
 * @returns what a draft is proposed in spite of; undefined for what may be published
 * @throws EspalierError `gate-failed` unless it may go on
 */
export function passGate(
  { refusals, advice }: Judged,
  onGate: OnGate,
  { progress }: Pick<Context, 'progress'>,
): readonly Refusal[] | undefined {
  if (refusals.length === 0) return undefined;
  if (onGate === 'fail') throw gateFailed(refusals, advice);
  progress({ type: 'note', level: 'warning', message: refusalText(refusals) });
  return onGate === 'draft' ? refusals : undefined;
}

/** Says of a trial that nothing is published of yet what the gate would refuse. */
export function foretellGate({ refusals }: Judged, { progress }: Pick<Context, 'progress'>): void {
  if (refusals.length === 0) return;
  const message = `a release of this candidate would be refused: ${refusalText(refusals)}`;
  progress({ type: 'note', level: 'warning', message });
}

/**
 * Refuses a gate that asks for what will not be measured.
 *
 * @throws EspalierError `usage` with every such clause: nothing was measured, so no gate has failed
 */
export function assertMeasurable(
  gate: Gate,
  {
    questions,
    kld,
    rivals = 0,
    efforts,
  }: Pick<Wanted, 'questions'> & {
    readonly kld: boolean;
    readonly rivals?: number;
    readonly efforts?: readonly Effort[] | undefined;
  },
): void {
  // A name without an effort means each of them.
  const names: readonly string[] = questions.flatMap(({ benchmark }) => [
    benchmark.name,
    ...atEfforts(benchmark, efforts).map(({ name }) => name),
  ]);
  const refusals = gate.flatMap((clause): Refusal[] => {
    const refuse = (reason: string) => [{ clause: clause.text, reason }];
    const needsKld = clause.kind === 'limit' && (clause.measure === 'kld' || clause.measure === 'same-top');
    if (names.length === 0) return refuse('nothing will be measured');
    if (needsKld) return kld ? [] : refuse('KL divergence will not be measured');
    if (clause.kind === 'rival') return rivals > 0 ? [] : refuse('no rivals will be asked');
    if (clause.kind !== 'difference' || clause.benchmark === 'overall') return [];
    return names.includes(clause.benchmark) ? [] : refuse(`${clause.benchmark} will not be asked`);
  });
  if (refusals.length === 0) return;
  throw new EspalierError('usage', `nothing was started: ${refusalText(refusals)}`, {
    hint: 'Add what the gate names to --benchmarks (--kld FILE for kld and same-top, --rivals auto for rival), or give another --gate.',
    details: { refusals },
  });
}
