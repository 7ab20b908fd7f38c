import { join } from 'node:path';
import { readRecords, recordsName } from '../evaluation/answering/records.ts';
import type { PreparedBenchmark } from '../evaluation/prepare.ts';
import { ARMS } from '../evaluation/result.ts';
import type { AnsweredQuestion } from '../report/page/answers.ts';
import type { RunDirectory } from '../state/run-directory.ts';

/** Every question that both arms answered, with its text and both answers, from the records of the run. */
export async function answeredQuestions(
  benchmarks: readonly PreparedBenchmark[],
  { records }: RunDirectory,
): Promise<AnsweredQuestion[]> {
  const answered: AnsweredQuestion[] = [];
  for (const { benchmark, questions } of benchmarks) {
    const [base, candidate] = await Promise.all(
      ARMS.map(async (arm) => {
        const path = join(records, recordsName(arm, benchmark.name));
        return new Map((await readRecords(path)).map((record) => [record.id, record]));
      }),
    );
    for (const { id, cluster, prompt, expected } of questions) {
      const replies = { base: base!.get(id), candidate: candidate!.get(id) };
      if (replies.base === undefined || replies.candidate === undefined) continue;
      answered.push({
        benchmark: benchmark.name,
        id,
        ...(cluster === undefined ? {} : { cluster }),
        prompt,
        expected,
        replies: { base: replyOf(replies.base), candidate: replyOf(replies.candidate) },
      });
    }
  }
  return answered;
}

function replyOf({ answer, extracted, correct, finishReason }: AnsweredQuestion['replies']['base']) {
  return { answer, extracted, correct, finishReason };
}
