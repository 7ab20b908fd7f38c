import { isDeepStrictEqual } from 'node:util';
import { EspalierError } from '../../common/errors.ts';
import { type Progress, silent } from '../../common/progress.ts';
import type { PreparedBenchmark } from '../prepare.ts';
import type { Question } from '../prompt.ts';
import type { ItemRecord } from '../result.ts';
import { askQuestion } from './ask.ts';
import { openClient } from './client.ts';
import { openRecordLog } from './records.ts';
import { judge, recordOf, scored } from './score.ts';
import type { ArmServer, Sampling, ServerFacts } from './server.ts';

/** What an arm's answers to a benchmark depend on, and where they are kept. */
export interface RecordsOptions {
  /** What is known of the server without it running. */
  facts: ServerFacts;
  prepared: PreparedBenchmark;
  sampling: Sampling;
  /** Where records are kept as they come; a run that died continues from it. */
  recordsFile: string;
  /** Names the weights (a digest): records made with others are not used. */
  modelId: string;
}

export interface ArmOptions extends RecordsOptions {
  /** Called only when a question is still open: a server that has nothing to answer is not started. */
  server: () => Promise<ArmServer>;
  /** For progress: `base: MMLU`. */
  label: string;
  progress?: Progress;
  signal?: AbortSignal;
}

/** Whether an earlier run answered every question of a benchmark under the same conditions. */
export async function isAnswered(options: RecordsOptions): Promise<boolean> {
  await using log = await openRecordLog(options.recordsFile, conditionsOf(options));
  const records = reusable(options.prepared, log.earlier);
  return records.size === options.prepared.questions.length;
}

/**
 * Asks one arm every question of a benchmark, as many at a time as the server has slots.
 *
 * @returns a record for each question, in the order of the questions
 * @throws EspalierError `trial-invalid` for a context too small, and what {@link askQuestion} throws
 */
export async function runArm(options: ArmOptions): Promise<ItemRecord[]> {
  const { facts, prepared, sampling, label, progress = silent } = options;
  const { benchmark, questions, maxTokens } = prepared;
  checkContext(facts, prepared);

  await using log = await openRecordLog(options.recordsFile, conditionsOf(options));
  const records = reusable(prepared, log.earlier);
  const earlier = questions.filter(({ id }) => records.has(id));
  // Judged again, as scorers get better.
  await inSlots(earlier, facts.slots, options.signal, async (question, signal) => {
    const record = records.get(question.id)!;
    const { answer: content, finishReason } = record;
    const extracted = await judge(prepared, question, { content, finishReason }, signal);
    const rejudged = { ...record, ...scored(question, extracted) };
    if (isDeepStrictEqual(rejudged, record)) return;
    await log.append(rejudged);
    records.set(question.id, rejudged);
  });
  const report = () => progress({ type: 'items', label, done: records.size, total: questions.length });
  report();

  const open = questions.filter((question) => !records.has(question.id));
  if (open.length === 0) return questions.map((question) => records.get(question.id)!);
  const server = await options.server();
  await using client = openClient(server, sampling);
  await inSlots(open, server.slots, options.signal, async (question, signal) => {
    const reply = await askQuestion({
      client,
      server,
      label: `${benchmark.name} question ${question.id}`,
      question,
      maxTokens,
      signal,
    });
    const record = recordOf(question, reply, await judge(prepared, question, reply, signal));
    await log.append(record);
    records.set(question.id, record);
    report();
  });
  return questions.map((question) => records.get(question.id)!);
}

/** Everything that an answer depends on beside its prompt. */
function conditionsOf({ facts, prepared, sampling, modelId }: RecordsOptions): unknown {
  const { engine, build, flags, slots, contextTokens, model } = facts;
  const { benchmark, maxTokens } = prepared;
  return {
    benchmark: benchmark.name,
    modelId,
    model: { parameters: model.parameters, bytes: model.bytes },
    server: { engine, build, flags, slots, contextTokens },
    sampling,
    maxTokens,
  };
}

function checkContext(server: ServerFacts, { benchmark, maxTokens }: PreparedBenchmark): void {
  if (server.contextTokens > maxTokens) return;
  throw new EspalierError(
    'trial-invalid',
    `${benchmark.title}: an answer may take ${maxTokens} tokens, a slot of the server has ${server.contextTokens} for prompt and answer`,
    { hint: 'Give the server a larger context, or the benchmark a smaller token budget.' },
  );
}

/** Earlier records of questions that are still asked in the same words, by id. */
function reusable({ questions }: PreparedBenchmark, earlier: readonly ItemRecord[]) {
  const byId = new Map(questions.map((question) => [question.id, question]));
  const records = new Map<string, ItemRecord>();
  for (const record of earlier) {
    const question = byId.get(record.id);
    if (question === undefined || question.promptSha256 !== record.promptSha256) continue;
    records.set(record.id, record);
  }
  return records;
}

/** Runs `work` over `questions`, `slots` at a time; the first failure stops the others, and is thrown. */
async function inSlots(
  questions: readonly Question[],
  slots: number,
  outer: AbortSignal | undefined,
  work: (question: Question, signal: AbortSignal) => Promise<void>,
): Promise<void> {
  const failure = new AbortController();
  const queue = questions.values();
  const errors: unknown[] = [];
  const worker = async () => {
    for (const question of queue) {
      if (failure.signal.aborted) return;
      // A signal of its own for each request: listeners of thousands of requests must not gather on one.
      const signal = AbortSignal.any(outer === undefined ? [failure.signal] : [failure.signal, outer]);
      try {
        await work(question, signal);
      } catch (error) {
        errors.push(error);
        failure.abort();
      }
    }
  };
  await Promise.all(Array.from({ length: Math.min(slots, questions.length) }, worker));
  if (errors.length > 0) throw errors[0];
}
