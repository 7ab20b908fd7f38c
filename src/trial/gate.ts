import { EspalierError } from '../common/errors.ts';
import type { TrialResult, Verdict, VerdictKind } from './result.ts';

/**
 * Verdicts that may be published unless the user says otherwise. Not `worse`, and not `withheld`: a candidate
 * that babbles until its budget ends must not pass because nothing could be claimed about it.
 */
export const DEFAULT_GATE: readonly VerdictKind[] = [
  'identical',
  'non-inferior',
  'better',
  'no-difference-detected',
];

export function gateAllows(verdict: Verdict, allowed: readonly VerdictKind[] = DEFAULT_GATE): boolean {
  return allowed.includes(verdict.kind);
}

/** What a gate refuses: `MMLU` or `overall`, and why. Empty when the trial passes. */
export function gateRefusals(
  trial: TrialResult,
  allowed: readonly VerdictKind[] = DEFAULT_GATE,
): { where: string; verdict: Verdict }[] {
  const verdicts = [
    ...trial.benchmarks.map(({ title, verdict }) => ({ where: title, verdict })),
    { where: 'overall', verdict: trial.overall.verdict },
  ];
  return verdicts.filter(({ verdict }) => !gateAllows(verdict, allowed));
}

/**
 * Every benchmark and the whole must pass: a skill that was lost must not hide behind others that were kept.
 *
 * @throws EspalierError `gate-failed`
 */
export function assertGate(trial: TrialResult, allowed: readonly VerdictKind[] = DEFAULT_GATE): void {
  const refusals = gateRefusals(trial, allowed);
  if (refusals.length === 0) return;
  const reasons = refusals.map(({ where, verdict }) => `${where} is ${verdict.sentence}`);
  throw new EspalierError('gate-failed', `the gate allows ${allowed.join(', ')}; ${reasons.join('; ')}`, {
    hint: 'Keep more experts, choose others, or allow this verdict on purpose.',
    details: { allowed, refusals },
  });
}
