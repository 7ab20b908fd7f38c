import { join } from 'node:path';
import { messageOf, type Progress } from '../../common/index.ts';
import {
  factsOf,
  MOST_LOST,
  type ModelSource,
  type Sampling,
  type ServerFacts,
} from '../../engines/index.ts';
import { type Conditions, conditionsOf, type ModelFacts } from '../conditions.ts';
import type { PreparedBenchmark, Question } from '../questions/index.ts';
import { BASE, type ItemRecord } from '../results/index.ts';
import { type Answers, type FailedReplies, openAnswers, samplingAt } from './answer-records.ts';
import { askQuestion, tallyFailures } from './ask-question.ts';
import { openClients } from './chat-client.ts';
import { readFacts, startOnce, writeFacts } from './known-facts.ts';
import { inSlots } from './queue.ts';
import { keepOnly, recordsName } from './records.ts';
import type { AnswerStore } from './store.ts';
import { assertUsable, FIRST_ANSWERS } from './unusable.ts';

export interface SessionOptions {
  /** Id of the model: the first word of the names of its files. */
  model: string;
  source: ModelSource;
  benchmarks: readonly PreparedBenchmark[];
  sampling: Sampling;
  /** For the records of every answer; a trial that died continues from them. */
  recordsFolder: string;
  /** Answers of other runs, where they may be used. */
  store?: AnswerStore;
  /** Default: of this session alone. */
  failures?: FailedReplies;
  progress: Progress;
  signal?: AbortSignal | undefined;
}

/** One model that answers. Its server is started when the first question is open, and ended by disposing. */
export interface Session extends AsyncDisposable {
  /** What its answers depend on; its server is started to ask, unless an earlier run noted it. */
  facts(): Promise<{ conditions: Conditions; model: ModelFacts }>;
  /** Whether nothing is left to ask, so that its model is not needed. Starts nothing. */
  hasAnswered(): Promise<boolean>;
  /**
   * Asks the questions that nobody has answered yet, of all benchmarks in one queue.
   *
   * @param questions of each benchmark
   * @returns their records, in the same order
   */
  ask(questions: readonly (readonly Question[])[]): Promise<ItemRecord[][]>;
  /** Whether its server is up. */
  isRunning(): boolean;
  /** Ends its server, which gives its memory to another; it is started again when needed. */
  stop(): Promise<void>;
  /** Ends everything, and keeps the records of these only. */
  close(questions: readonly (readonly Question[])[]): Promise<void>;
}

/**
 * Opens a session; nothing is read or started yet.
 *
 * @param makeRoom called before its server starts
 */
export function openSession(
  options: SessionOptions,
  makeRoom: () => Promise<void> = async () => {},
): Session {
  const { model, source, benchmarks, sampling, recordsFolder, store, progress, signal } = options;
  const { failures = new Set() } = options;
  const started = startOnce(source, signal, makeRoom);
  const note = join(recordsFolder, `${model}.json`);
  const fileOf = ({ benchmark }: PreparedBenchmark) =>
    join(recordsFolder, recordsName(model, benchmark.name));
  const opened = new AsyncDisposableStack();
  let known: ServerFacts | undefined;
  let kept = false;
  let answers: Answers[] | undefined;

  const labelOf = (index: number) => `${model}: ${benchmarks[index]!.benchmark.title}`;
  const noted = async () => {
    known ??= (await readFacts(note, source)) ?? (await store?.facts(source));
    return known;
  };
  const facts = async () => {
    const found = (await noted()) ?? factsOf(await started.server());
    if (!kept) {
      await writeFacts(note, source, found);
      await store?.keepFacts(source, found);
    }
    kept = true;
    known = found;
    return found;
  };
  const end = async () => {
    await opened.disposeAsync();
    await started.stop();
  };
  const open = async (facts: ServerFacts) => {
    if (answers !== undefined) return answers;
    const all: Answers[] = [];
    for (const prepared of benchmarks) {
      const recordsFile = fileOf(prepared);
      all.push(
        opened.use(
          await openAnswers({
            ...{ source, facts, prepared, sampling, recordsFile, failures },
            ...(store && { store }),
          }),
        ),
      );
    }
    answers = all;
    return all;
  };

  return {
    async facts() {
      const found = await facts();
      return { conditions: conditionsOf(found, sampling), model: found.model };
    },
    async hasAnswered() {
      const found = await noted();
      if (found === undefined) return false;
      const all = await open(found);
      return benchmarks.every(({ questions }, index) =>
        questions.every((question) => all[index]!.has(question)),
      );
    },
    async ask(questions) {
      const found = await facts();
      const all = await open(found);
      const items = questions.flatMap((some, index) =>
        some.map((question) => ({ question, index, answers: all[index]! })),
      );
      for (const [index, some] of questions.entries()) {
        const reused = await all[index]!.reuse(some);
        if (reused === 0) continue;
        const what = reusedText(reused, some, all[index]!);
        progress({ type: 'note', level: 'info', message: `${labelOf(index)}: ${what}` });
      }
      const earlier = items.filter(({ question, answers }) => answers.has(question));
      await inSlots(earlier, found.slots, signal, {
        ask: async () => {},
        finish: ({ question, answers }, _, signal) => answers.judgeAgain(question, signal),
      });
      const done = questions.map(
        (some, index) => some.filter((question) => all[index]!.has(question)).length,
      );
      const report = (index: number) =>
        progress({
          type: 'items',
          label: labelOf(index),
          done: done[index]!,
          total: questions[index]!.length,
        });
      for (const index of questions.keys()) report(index);

      const unanswered = () => items.filter(({ question, answers }) => !answers.has(question));
      // A broken candidate is a result; a broken base makes every question of the trial useless.
      const checkUsable = (index: number) => {
        const [some, prepared] = [questions[index]!, benchmarks[index]!];
        const given = some.flatMap((question) =>
          all[index]!.has(question) ? [all[index]!.get(question)] : [],
        );
        if (model !== BASE) return;
        assertUsable(prepared.benchmark.title, given, prepared.maxTokens);
      };
      for (const index of questions.keys()) checkUsable(index);
      const askAll = async (left: typeof items) => {
        const server = await started.serverLike(found);
        await using clients = openClients(server);
        const tally = tallyFailures(server.url, model === BASE);
        await inSlots(left, server.slots, signal, {
          ask({ question, index }, signal) {
            const { benchmark, maxTokens } = benchmarks[index]!;
            const client = clients.of(samplingAt(benchmark, sampling));
            const label = `${benchmark.name} question ${question.id}`;
            return askQuestion({ client, server, label, question, maxTokens, signal, failures: tally });
          },
          async finish({ question, index, answers }, reply, signal) {
            await answers.add(question, reply, signal);
            done[index]! += 1;
            report(index);
            if (done[index] === FIRST_ANSWERS) checkUsable(index);
          },
        });
      };
      for (let left = unanswered(), lost = 0; left.length > 0; left = unanswered()) {
        const before = left.length;
        try {
          await askAll(left);
        } catch (error) {
          lost = unanswered().length < before ? 1 : lost + 1;
          if (signal?.aborted || !source.isLost?.(error) || lost >= MOST_LOST) throw error;
          const message = `${messageOf(error)}; the ${model} goes on in another one`;
          progress({ type: 'note', level: 'warning', message });
          await started.stop();
        }
      }
      return questions.map((some, index) => some.map((question) => all[index]!.get(question)));
    },
    isRunning: () => started.isRunning(),
    stop: () => started.stop(),
    async close(questions) {
      await end();
      for (const [index, some] of questions.entries()) {
        await keepOnly(fileOf(benchmarks[index]!), new Set(some.map(({ id }) => id)));
      }
    },
    [Symbol.asyncDispose]: end,
  };
}

/** `200 of 200 answers are reused, given 2026-11-24 to 2026-11-25`. */
function reusedText(reused: number, questions: readonly Question[], answers: Answers): string {
  const days = questions.flatMap((question) =>
    answers.has(question) ? (answers.get(question).reusedFrom?.slice(0, 10) ?? []) : [],
  );
  const [first, last] = [days.toSorted()[0], days.toSorted().at(-1)];
  return `${reused} of ${questions.length} answers are reused, given ${first === last ? first : `${first} to ${last}`}`;
}
