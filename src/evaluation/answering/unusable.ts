import { EspalierError } from '../../common/errors.ts';
import { formatPercent } from '../../common/units.ts';
import { isFailure } from '../../engines/reply.ts';
import type { ItemRecord } from '../result.ts';

/** Answers of a benchmark after which it is known whether the base can be asked it at all. */
export const FIRST_ANSWERS = 20;

/** The share of unusable answers from which no claim will come of the rest. */
const NEARLY_ALL = 0.9;

type Ending = Pick<ItemRecord, 'finishReason' | 'extracted'>;

/**
 * Stops a trial whose base gives answers of which nothing can be claimed: nearly all cut off by the token budget, unreadable, or
 * invalid in the model's own format. For the base only: what a candidate does wrong is a result.
 *
 * Edge rule: fewer than {@link FIRST_ANSWERS} answers stop nothing.
 *
 * @param title of the benchmark
 * @throws EspalierError `trial-invalid` with the counts and what to change
 */
export function assertUsable(title: string, records: readonly Ending[], maxTokens: number): void {
  if (records.length < FIRST_ANSWERS) return;
  const count = (test: (record: Ending) => boolean) => records.filter(test).length;
  const truncated = count(({ finishReason }) => finishReason === 'length');
  const invalid = count(({ finishReason }) => isFailure(finishReason));
  const unread = count(({ finishReason, extracted }) => finishReason === 'stop' && extracted === null);
  const unusable = truncated + invalid + unread;
  if (unusable < NEARLY_ALL * records.length) return;
  const most = Math.max(truncated, invalid, unread);
  throw new EspalierError(
    'trial-invalid',
    `${title}: ${unusable} of the base's first ${records.length} answers (${formatPercent(unusable / records.length, 0)}) cannot be used: ${truncated} were cut off at ${maxTokens} tokens, ${unread} held no answer that could be read, ${invalid} were not valid in the model's own format`,
    {
      hint:
        most === truncated
          ? `Raise max-tokens above ${maxTokens}, lower reasoning-effort, or check that the chat template ends the answer.`
          : most === invalid
            ? 'Use a llama.cpp build that knows the format of this model (llama-build), another engine, or a file with the right chat template.'
            : 'Look at the answers in records/ of the run directory, then change the prompt template (prompts), the chat template or the engine.',
      details: { answers: records.length, truncated, unread, invalid, maxTokens },
    },
  );
}
