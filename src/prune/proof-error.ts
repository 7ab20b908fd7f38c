import { EspalierError } from '../common/index.ts';

/** What every failed proof says; `message` names the first difference. */
export function failure(name: string, message: string, cause?: unknown): EspalierError {
  return new EspalierError('proof-failed', `${name} is not the base minus the plan's experts: ${message}`, {
    hint: 'Do not publish this file. Prune the base again.',
    cause,
  });
}
