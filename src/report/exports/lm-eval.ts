import { sha256Hex } from '../../common/index.ts';
import type { ItemRecord } from '../../evaluation/index.ts';
import {
  byQuestion,
  type Evaluation,
  type ExportedFile,
  effortOf,
  jsonLines,
  jsonText,
  type ModelEvaluations,
  pathPart,
  standardError,
  temperatureOf,
} from './evaluation.ts';

/** By what the answer was read: the name of the filter. */
const FILTER = 'espalier';

/**
 * The results and samples of one model, as lm-evaluation-harness 0.4 writes them with `--log_samples`.
 *
 * Source: `EvaluationTracker` of lm_eval/loggers/evaluation_tracker.py
 */
export function lmEvalFiles(of: ModelEvaluations): ExportedFile[] {
  const { model, conditions, toolVersion, created, timestamp, evaluations } = of;
  const stamp = created.replaceAll(':', '-').replace('Z', '');
  const folder = pathPart(model.id);
  const tasks = <T>(value: (evaluation: Evaluation) => T) =>
    Object.fromEntries(evaluations.map((one) => [taskOf(one), value(one)]));
  const results = {
    results: tasks((one) => ({
      alias: one.benchmark.title,
      [`exact_match,${FILTER}`]: one.result.accuracy,
      [`exact_match_stderr,${FILTER}`]: standardError(one),
    })),
    group_subtasks: tasks(() => []),
    configs: tasks((one) => ({
      task: taskOf(one),
      dataset_path: one.benchmark.dataset.source,
      output_type: 'generate_until',
      num_fewshot: 0,
      repeats: one.benchmark.samples?.perQuestion ?? 1,
      metric_list: [{ metric: 'exact_match', aggregation: 'mean', higher_is_better: true }],
      generation_kwargs: {
        max_gen_toks: one.benchmark.maxTokens,
        temperature: temperatureOf(one),
      },
      metadata: { version: one.benchmark.dataset.sha256, reasoning_effort: effortOf(one) },
    })),
    versions: tasks((one) => one.benchmark.dataset.sha256),
    'n-shot': tasks(() => 0),
    higher_is_better: tasks(() => ({ exact_match: true })),
    'n-samples': tasks((one) => ({
      original: one.benchmark.dataset.rows,
      effective: byQuestion(one).length,
    })),
    config: {
      model: 'gguf',
      model_args: { pretrained: model.repo, file: model.file, sha256: model.sha256, build: conditions.build },
      batch_size: conditions.slots,
      limit: null,
      bootstrap_iters: 0,
      gen_kwargs: null,
      random_seed: conditions.seed,
    },
    git_hash: null,
    date: timestamp,
    lm_eval_version: `espalier ${toolVersion}`,
    model_source: 'gguf',
    model_name: model.repo,
    model_name_sanitized: pathPart(model.repo),
  };
  return [
    { path: `${folder}/results_${stamp}.json`, text: jsonText(results) },
    ...evaluations.map((one) => ({
      path: `${folder}/samples_${taskOf(one)}_${stamp}.jsonl`,
      text: jsonLines(
        byQuestion(one).flatMap(([question, records], index) => sampleOf(question, records, index, one)),
      ),
    })),
  ];
}

function taskOf({ benchmark }: Evaluation): string {
  return pathPart(benchmark.benchmark);
}

/** A question with all of its answers; the filter reads each, and the metric is the share of right ones. */
function sampleOf(
  question: string,
  records: readonly ItemRecord[],
  index: number,
  evaluation: Evaluation,
): object[] {
  const { prompt, benchmark } = evaluation;
  const [first] = records;
  if (first === undefined) return [];
  const { cluster, expected, promptSha256 } = first;
  const isSubject = cluster !== undefined && benchmark.samples === undefined;
  return [
    {
      doc_id: index,
      doc: { id: question, ...(isSubject && { cluster }) },
      target: expected,
      arguments: {
        gen_args_0: {
          arg_0: prompt(first),
          arg_1: {
            until: [],
            max_gen_toks: benchmark.maxTokens,
            temperature: temperatureOf(evaluation),
          },
        },
      },
      resps: [records.map(({ answer }) => answer)],
      filtered_resps: records.map(({ extracted }) => extracted ?? '[invalid]'),
      filter: FILTER,
      metrics: ['exact_match'],
      doc_hash: sha256Hex(question),
      prompt_hash: promptSha256,
      target_hash: sha256Hex(expected),
      exact_match: records.filter(({ correct }) => correct).length / records.length,
    },
  ];
}
