import { sha256Hex } from '../../common/digest.ts';
import type { ItemRecord } from '../../evaluation/result.ts';
import {
  type Evaluation,
  type ExportedFile,
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
      metadata: { version: one.benchmark.dataset.sha256 },
    })),
    versions: tasks((one) => one.benchmark.dataset.sha256),
    'n-shot': tasks(() => 0),
    higher_is_better: tasks(() => ({ exact_match: true })),
    'n-samples': tasks((one) => ({ original: one.benchmark.dataset.rows, effective: one.records.length })),
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
      text: jsonLines(one.records.map((record, index) => sampleOf(record, index, one))),
    })),
  ];
}

function taskOf({ benchmark }: Evaluation): string {
  return pathPart(benchmark.benchmark);
}

function sampleOf(record: ItemRecord, index: number, evaluation: Evaluation): object {
  const { prompt, benchmark } = evaluation;
  const text = prompt(record);
  return {
    doc_id: index,
    doc: { id: record.id, ...(record.cluster !== undefined && { cluster: record.cluster }) },
    target: record.expected,
    arguments: {
      gen_args_0: {
        arg_0: text,
        arg_1: {
          until: [],
          max_gen_toks: benchmark.maxTokens,
          temperature: temperatureOf(evaluation),
        },
      },
    },
    resps: [[record.answer]],
    filtered_resps: [record.extracted ?? '[invalid]'],
    filter: FILTER,
    metrics: ['exact_match'],
    doc_hash: sha256Hex(record.id),
    prompt_hash: record.promptSha256,
    target_hash: sha256Hex(record.expected),
    exact_match: record.correct ? 1 : 0,
  };
}
