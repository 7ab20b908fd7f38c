import { join } from 'node:path';
import { type ItemRecord, type PreparedBenchmark, readRecords, recordsName } from '../../evaluation/index.ts';
import type { AnsweredQuestion, Reply } from '../../report/index.ts';
import type { RunDirectory } from '../../state/index.ts';

/** Every question that all models answered, with its text and the answers, from the records of the run. */
export async function answeredQuestions(
  benchmarks: readonly PreparedBenchmark[],
  models: readonly string[],
  { records }: RunDirectory,
): Promise<AnsweredQuestion[]> {
  const answered: AnsweredQuestion[] = [];
  for (const { benchmark, questions } of benchmarks) {
    const byModel = new Map<string, ReadonlyMap<string, ItemRecord>>();
    for (const model of models) {
      const own = await readRecords(join(records, recordsName(model, benchmark.name)));
      byModel.set(model, new Map(own.map((record) => [record.id, record])));
    }
    for (const { id, cluster, prompt, expected } of questions) {
      const replies = models.flatMap((model) => {
        const record = byModel.get(model)?.get(id);
        return record === undefined ? [] : [[model, replyOf(record)] as const];
      });
      if (replies.length < models.length) continue;
      answered.push({
        benchmark: benchmark.name,
        id,
        ...(cluster === undefined ? {} : { cluster }),
        prompt,
        expected,
        replies: Object.fromEntries(replies),
      });
    }
  }
  return answered;
}

function replyOf({ answer, extracted, correct, finishReason }: ItemRecord): Reply {
  return { answer, extracted, correct, finishReason };
}
