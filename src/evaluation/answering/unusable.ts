import { EspalierError, formatPercent } from '../../common/index.ts';
import { isFailure } from '../../engines/index.ts';
import type { ItemRecord } from '../results/index.ts';

/** Answers of a benchmark after which it is known whether the base can be asked it at all. */
export const FIRST_ANSWERS = 20;

/** The share of unusable answers from which no claim will come of the rest. */
const NEARLY_ALL = 0.9;

type Ending = Pick<ItemRecord, 'finishReason' | 'extracted' | 'expected' | 'logprobs'>;

/**
 * Stops a trial whose base gives answers of which nothing can be claimed: nearly all cut off by the token budget, unreadable,
 * invalid in the model's own format, or all the same whatever is asked. A base that is merely weak goes on. For the base only: what a candidate does wrong is a result.
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
  if (unusable < NEARLY_ALL * records.length) {
    assertVaried(title, records);
    return;
  }
  const most = Math.max(truncated, invalid, unread);
  throw new EspalierError(
    'trial-invalid',
    `${title}: ${unusable} of the base's first ${records.length} answers (${formatPercent(unusable / records.length, 0)}) cannot be used: ${truncated} were cut off at ${maxTokens} tokens, ${unread} held no answer that could be read, ${invalid} were not valid in the model's own format`,
    {
      hint:
        most === truncated
          ? `Raise --max-tokens above ${maxTokens}, lower --reasoning-effort, or check that the chat template ends the answer.`
          : most === invalid
            ? 'Use a llama.cpp build that knows the format of this model (llama-build), another engine, or a file with the right chat template.'
            : 'Look at the answers in records/ of the run directory, then change the prompt template (prompts), the chat template or the engine.',
      details: { answers: records.length, truncated, unread, invalid, maxTokens },
    },
  );
}

/** Whoever always says the same is right as often as that is; where it is more than this, the questions are to blame. */
const MOST_RIGHT = 0.5;

/**
 * Of a first token alone a weak model prefers one letter: those are left out.
 *
 * @throws EspalierError `trial-invalid` where all answers that can be read are one, for questions with several right answers
 */
function assertVaried(title: string, records: readonly Ending[]): void {
  const read = records.filter(({ extracted }) => extracted !== null);
  const [said] = new Set(read.map(({ extracted }) => extracted));
  const isOne = read.every(({ extracted }) => extracted === said);
  const right = records.filter(({ expected }) => expected === said).length;
  const asked = new Set(records.map(({ expected }) => expected)).size;
  const isToken = records.some(({ logprobs }) => logprobs !== undefined);
  if (isToken || !isOne || asked === 1 || right > MOST_RIGHT * records.length) return;
  throw new EspalierError(
    'trial-invalid',
    `${title}: all of the base's first ${read.length} answers that can be read are ${JSON.stringify(said)}, for questions with ${asked} right answers`,
    {
      hint: 'The model does not see the questions, or does not answer in its own format: look at records/ of the run directory, then change the prompt template (prompts), the chat template or the engine.',
      details: { answers: records.length, said, right },
    },
  );
}
