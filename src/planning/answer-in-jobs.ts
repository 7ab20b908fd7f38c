import { EspalierError, type Progress } from '../common/index.ts';
import { isUnaffordable } from '../engines/index.ts';
import { BASE } from '../evaluation/index.ts';
import type { CandidateEvaluator } from '../pipeline/index.ts';

/** Jobs one after the other that answered nothing. */
const MOST_FAILURES = 3;

/**
 * Lets Jobs answer, several at a time: what a Job left open, because it died or its time was over, another one is asked; answers are
 * kept. One that max-cost does not pay for yet waits for another to end. Equal candidates are asked once. Where one fails for good the
 * others are told to stop.
 *
 * @param stop told when all must end
 * @throws EspalierError as the evaluator, after three Jobs for a model that answered nothing; `usage` where max-cost is spent
 */
export function answerInJobs(
  evaluator: CandidateEvaluator,
  stop: AbortController,
  { signal, progress }: { readonly signal?: AbortSignal | undefined; readonly progress: Progress },
): CandidateEvaluator {
  const asked = new Set<Promise<unknown>>();
  const repeat = async <T>(key: string, ask: () => Promise<T>): Promise<T> => {
    for (let failures = 0; ; ) {
      const before = await evaluator.answered(key);
      const attempt = ask();
      asked.add(attempt);
      try {
        return await attempt;
      } catch (error) {
        asked.delete(attempt);
        signal?.throwIfAborted();
        stop.signal.throwIfAborted();
        if (isUnaffordable(error) && asked.size > 0) {
          await Promise.race([...asked].map((one) => one.catch(() => {})));
          continue;
        }
        failures = (await evaluator.answered(key)) > before ? 0 : failures + 1;
        if (!isPassing(error) || failures >= MOST_FAILURES) {
          stop.abort(error);
          throw error;
        }
        const message = `the ${key === BASE ? key : `candidate ${key.slice(0, 12)}`} goes on in another Job: ${error.message}`;
        progress({ type: 'note', level: 'warning', message });
      } finally {
        asked.delete(attempt);
      }
    }
  };
  let base: Promise<number> | undefined;
  const answerBase = () => {
    base ??= repeat(BASE, () => evaluator.answerBase());
    return base;
  };
  const known = new Map<string, ReturnType<CandidateEvaluator['evaluate']>>();
  return {
    ...{ answerBase, answered: evaluator.answered },
    async evaluate(candidate) {
      const { key } = candidate;
      await answerBase();
      const answers = known.get(key) ?? repeat(key, () => evaluator.evaluate(candidate));
      known.set(key, answers);
      return await answers;
    },
  };
}

/** What another Job may not run into. */
function isPassing(error: unknown): error is EspalierError {
  return (
    error instanceof EspalierError &&
    ['llama-died', 'llama-start-failed', 'llama-tool-failed', 'hub-unavailable'].includes(error.code)
  );
}
