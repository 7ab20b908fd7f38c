import { assertGate, gateRefusals, refusalText } from '../trial/gate/gate.ts';
import type { Gate } from '../trial/gate/parse.ts';
import type { TrialResult } from '../trial/result.ts';
import type { Context } from './context.ts';

/** What a gate that does not hold does: stop, or say so and go on. */
export type OnGate = 'fail' | 'warn';

/**
 * Holds a trial against a gate.
 *
 * @throws EspalierError `gate-failed` unless it may only warn
 */
export function passGate(
  trial: TrialResult | undefined,
  gate: Gate,
  onGate: OnGate,
  { progress }: Pick<Context, 'progress'>,
): void {
  if (onGate === 'fail') {
    assertGate(trial, gate);
    return;
  }
  const refusals = gateRefusals(trial, gate);
  if (refusals.length > 0) progress({ type: 'note', level: 'warning', message: refusalText(refusals) });
}
