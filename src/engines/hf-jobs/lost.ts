import { EspalierError } from '../../common/index.ts';
import type { Job } from '../../hub/index.ts';
import { memoryLine } from '../../llama/index.ts';

/** A container that another process ended: 128 + SIGKILL, 128 + SIGTERM. */
const KILLED = /\b(?:137|143|SIGKILL|SIGTERM)\b/;
const SIGKILL = /\b(?:137|SIGKILL)\b/;
const EXITED = /\bexit(?:ed)?\b|\bSIG[A-Z]+\b/i;
const OWN_LIMIT = /job timeout|time limit|OOM|out of memory|memory limit/i;

/** How far a Job had come when it ended. */
type Reached = 'starting' | 'working';

/**
 * Whether a Job ended by no fault of what it ran (the machine was taken away, lost or broken), so that the same request may succeed
 * in another one. A program that exited, want of memory and the time limit would come again. Who cancels a Job does not want it.
 *
 * @param lines the end of its log
 */
export function isLost(
  { status: { stage, message } }: Pick<Job, 'status'>,
  lines: readonly string[],
  reached: Reached,
): boolean {
  if (stage === 'DELETED') return true;
  if (stage !== 'ERROR') return false;
  const said = message ?? '';
  if (memoryLine(lines) !== undefined || OWN_LIMIT.test(said)) return false;
  if (!EXITED.test(said)) return true;
  // A process that is killed while it loads a model had too little memory, as a rule.
  return KILLED.test(said) && !(reached === 'starting' && SIGKILL.test(said));
}

/** Whether an error says that a Job was lost, and another one may do its work. */
export function saysLost(error: unknown): error is EspalierError {
  return error instanceof EspalierError && error.details.lost === true;
}

/** The same error, for whoever must not try again. */
export function lostForGood({ code, message, hint, details }: EspalierError): EspalierError {
  return new EspalierError(code, message, {
    ...(hint !== undefined && { hint }),
    details: { ...details, lost: false },
  });
}

/** Jobs of one task or servers of one model, one after the other, that were lost and did nothing. */
export const MOST_LOST = 3;
