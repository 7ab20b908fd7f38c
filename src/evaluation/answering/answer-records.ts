import { EspalierError } from '../../common/index.ts';
import type { ModelSource, Reply, Sampling, ServerFacts } from '../../engines/index.ts';
import { type MemoKey, openJournal } from '../../state/index.ts';
import { type Benchmark, plainName } from '../benchmarks/index.ts';
import type { PreparedBenchmark, Question } from '../questions/index.ts';
import { type ItemRecord, itemRecordSchema } from '../results/index.ts';
import { judge, recordOf, scored } from './score-answer.ts';
import type { AnswerStore } from './store.ts';

interface AnswersOptions {
  source: ModelSource;
  /** What is known of the server without it running. */
  facts: ServerFacts;
  prepared: PreparedBenchmark;
  sampling: Sampling;
  /** Where records are kept as they come; a run that died continues from it. */
  recordsFile: string;
  /** Where answers of other runs are, if they may be used. */
  store?: AnswerStore;
  failures: FailedReplies;
}

/**
 * Replies that failed in this run, by file and question, whatever opens the file again: the next run asks them again, this one
 * does not.
 */
export type FailedReplies = Set<string>;

/** What one model answered to one benchmark: earlier in this run, in other runs, or just now. */
export interface Answers extends AsyncDisposable {
  has(question: Question): boolean;
  get(question: Question): ItemRecord;
  /** Takes the answers of other runs that this one lacks; how many there were. */
  reuse(questions: readonly Question[]): Promise<number>;
  /** Judges an earlier answer again, as scorers get better and data sets are corrected; once. */
  judgeAgain(question: Question, signal: AbortSignal): Promise<void>;
  add(question: Question, reply: Reply, signal: AbortSignal): Promise<void>;
}

/** @throws EspalierError `trial-invalid` for a context too small, `file-unreadable` */
export async function openAnswers(options: AnswersOptions): Promise<Answers> {
  const { source, prepared, store, recordsFile } = options;
  checkContext(options);
  const conditions = answersKey(options);
  const stored = await store?.open(source, conditions);
  const log = await openJournal(recordsFile, conditions, itemRecordSchema);
  const records = reusable(options, log.earlier);
  const judged = new Set<string>();
  return {
    has: ({ id, promptSha256 }) => records.has(id) || stored?.get(id, promptSha256) !== undefined,
    get: ({ id }) => records.get(id)!,
    async reuse(questions) {
      const found = questions.flatMap(({ id, promptSha256 }) =>
        records.has(id) ? [] : (stored?.get(id, promptSha256) ?? []),
      );
      for (const record of found) {
        await log.append(record);
        records.set(record.id, record);
      }
      return found.length;
    },
    async judgeAgain(question, signal) {
      const record = records.get(question.id);
      if (record === undefined || judged.has(question.id)) return;
      const { cluster: _, correctLoosely: __, ...known } = record;
      const { answer: content, finishReason } = record;
      const extracted = await judge(prepared, question, { content, finishReason }, signal);
      const { cluster } = question;
      records.set(question.id, { ...known, ...(cluster && { cluster }), ...scored(question, extracted) });
      judged.add(question.id);
    },
    async add(question, reply, signal) {
      const record = recordOf(question, reply, await judge(prepared, question, reply, signal));
      await log.append(record);
      if (record.finishReason === 'failed') options.failures.add(keyOf(recordsFile, record));
      else await stored?.keep(record);
      records.set(question.id, record);
      judged.add(question.id);
    },
    [Symbol.asyncDispose]: () => log[Symbol.asyncDispose](),
  };
}

/** How the questions of a benchmark are asked: at its own effort where a trial has several. */
export function samplingAt({ effort }: Pick<Benchmark, 'effort'>, sampling: Sampling): Sampling {
  return effort === undefined ? sampling : { ...sampling, reasoningEffort: effort };
}

/** Everything that an answer depends on beside its prompt: of an effort the same, whether or not it is one of several. */
export function answersKey({
  source,
  facts,
  prepared,
  sampling,
}: Pick<AnswersOptions, 'source' | 'facts' | 'prepared' | 'sampling'>): MemoKey {
  const { engine, build, flags, slots, contextTokens, model } = facts;
  const { benchmark, maxTokens } = prepared;
  return {
    benchmark: plainName({ benchmark: benchmark.name, effort: benchmark.effort }),
    modelId: source.modelId,
    model: { parameters: model.parameters, bytes: model.bytes },
    server: { engine, build, flags, slots, contextTokens },
    sampling: samplingAt(benchmark, sampling),
    maxTokens,
    ...(benchmark.samples && { samples: benchmark.samples }),
  };
}

function checkContext({ facts, prepared: { benchmark, maxTokens } }: AnswersOptions): void {
  if (facts.contextTokens > maxTokens) return;
  throw new EspalierError(
    'trial-invalid',
    `${benchmark.title}: an answer may take ${maxTokens} tokens, but a slot of the server has ${facts.contextTokens} for prompt and answer`,
    { hint: 'Give a larger --context, or a smaller --max-tokens.' },
  );
}

function keyOf(recordsFile: string, { id }: ItemRecord): string {
  return JSON.stringify([recordsFile, id]);
}

/** Earlier records of questions that are still asked in the same words, by id; a server's failure is no answer. */
function reusable(
  { prepared, recordsFile, failures }: AnswersOptions,
  earlier: readonly ItemRecord[],
): Map<string, ItemRecord> {
  const byId = new Map(prepared.questions.map((question) => [question.id, question]));
  const records = new Map<string, ItemRecord>();
  for (const record of earlier) {
    const question = byId.get(record.id);
    if (question === undefined || question.promptSha256 !== record.promptSha256) continue;
    if (record.finishReason === 'failed' && !failures.has(keyOf(recordsFile, record))) continue;
    records.set(record.id, record);
  }
  return records;
}
