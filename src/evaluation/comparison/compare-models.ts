import { EspalierError } from '../../common/index.ts';
import type { Sandbox } from '../../sandbox/index.ts';
import { sourceName } from '../dataset/index.ts';
import type { PreparedBenchmark, Question } from '../questions/index.ts';
import type { BenchmarkResult, ItemRecord, MeasureOptions, NonEmpty, PairIds } from '../results/index.ts';
import { chanceOf } from './floor.ts';
import { measuresOf, questionsDigest, type RecordsByModel } from './measures.ts';

/**
 * Compares models that answered the same questions.
 *
 * @param options with the interim analysis of which these questions are all
 * @throws EspalierError `trial-invalid` when a model's records are not exactly the prepared questions
 */
export function compareModels(
  prepared: PreparedBenchmark,
  records: RecordsByModel,
  pairs: Readonly<NonEmpty<PairIds>>,
  options: Pick<MeasureOptions, 'margin' | 'analysis' | 'labels'>,
): BenchmarkResult {
  const { benchmark, dataset, questions, template, seed, maxTokens, defaultMaxTokens, sandbox } = prepared;
  const chance = chanceOf({ benchmark: benchmark.name, effort: benchmark.effort });
  for (const [model, own] of Object.entries(records)) {
    checkRecords(`${benchmark.title}, ${model}`, questions, own);
  }
  return {
    benchmark: benchmark.name,
    title: benchmark.title,
    ...(benchmark.effort && { effort: benchmark.effort }),
    dataset: {
      source: sourceName(dataset.source),
      sha256: dataset.sha256,
      rows: dataset.rows.length,
      ...(dataset.license === undefined ? {} : { license: dataset.license }),
    },
    questionsSha256: questionsDigest(questions),
    questions: questions.length,
    ...(seed === undefined ? {} : { seed }),
    prompt: { template: template.name, sha256: template.sha256 },
    maxTokens,
    ...(defaultMaxTokens === undefined ? {} : { defaultMaxTokens }),
    ...(benchmark.program !== undefined && sandbox !== undefined && { sandbox: describeSandbox(sandbox) }),
    ...(benchmark.samples && { samples: { ...benchmark.samples } }),
    ...measuresOf(records, pairs, { ...options, seed, chance }, benchmark.samples !== undefined),
  };
}

function describeSandbox({
  kind,
  version,
  python,
  groupMemory,
}: Sandbox): NonNullable<BenchmarkResult['sandbox']> {
  return { kind, version, python, groupMemory };
}

function checkRecords(where: string, questions: readonly Question[], records: readonly ItemRecord[]): void {
  const refuse = (problem: string) => {
    throw new EspalierError('trial-invalid', `${where}: ${problem}`, {
      hint: 'All models must answer the same questions with the same prompts. Run the trial again.',
    });
  };
  if (questions.length === 0) refuse('expected at least one question, got none');
  if (records.length !== questions.length)
    refuse(`expected ${questions.length} answers, got ${records.length}`);
  for (const [index, question] of questions.entries()) {
    const record = records[index]!;
    if (record.id !== question.id) {
      refuse(
        `answer ${index + 1}: expected one to question ${question.id}, got one to question ${record.id}`,
      );
    }
    if (record.promptSha256 !== question.promptSha256) {
      refuse(
        `question ${question.id}: expected a prompt with SHA-256 ${question.promptSha256}, got ${record.promptSha256}`,
      );
    }
    if (record.expected !== question.expected) {
      refuse(
        `question ${question.id}: expected the right answer ${question.expected}, got ${record.expected}`,
      );
    }
  }
}
