import { sha256Hex } from '../../common/index.ts';
import { type ItemRecord, plainTitle } from '../../evaluation/index.ts';
import {
  type Evaluation,
  type ExportedFile,
  effortOf,
  intervalMethod,
  jsonLines,
  jsonText,
  type ModelEvaluations,
  pathPart,
  standardError,
  temperatureOf,
} from './evaluation.ts';

/** Of the two schemas, which the values below follow. */
const SCHEMA_VERSION = '0.3.0';

/**
 * One model's results as Every Eval Ever collects them: an aggregate file, and its samples beside it.
 *
 * Source: eval.schema.json and instance_level_eval.schema.json 0.3.0, https://evalevalai.com
 */
export function everyEvalEverFiles(of: ModelEvaluations): ExportedFile[] {
  const { model, conditions, toolVersion, evaluations } = of;
  // A file of a disk has no owner.
  const [developer, name] = model.repo.includes('/')
    ? (model.repo.split('/') as [string, string])
    : ['unknown', model.repo];
  const timestamp = String(of.timestamp);
  const evaluationId = `espalier/${developer}/${name}/${model.file}/${timestamp}`;
  const uuid = uuidOf([model.id, ...evaluations.map(({ result }) => result.recordsSha256)].join());
  const folder = ['espalier', developer, name].map(pathPart).join('/');
  const samples = jsonLines(
    evaluations.flatMap((one) => one.records.map((record) => sampleOf(record, one, evaluationId))),
  );
  const samplesPath = `${folder}/${uuid}_samples.jsonl`;
  const aggregate = {
    schema_version: SCHEMA_VERSION,
    evaluation_id: evaluationId,
    evaluation_timestamp: timestamp,
    retrieved_timestamp: timestamp,
    source_metadata: {
      source_name: 'Espalier',
      source_type: 'evaluation_run',
      source_organization_name: developer,
      evaluator_relationship: model.role === 'candidate' ? 'first_party' : 'third_party',
    },
    eval_library: { name: 'espalier', version: toolVersion },
    model_info: {
      name: model.file,
      id: model.repo,
      developer,
      inference_engine: { name: conditions.engine, version: conditions.build },
      additional_details: {
        deployment_type: 'self_deployed',
        model_availability: 'open_weights',
        file: model.file,
        ...(model.sha256 !== undefined && { sha256: model.sha256 }),
        role: model.role,
      },
    },
    evaluation_results: evaluations.map((one) => resultOf(one)),
    detailed_evaluation_results: {
      format: 'jsonl',
      file_path: `data/${samplesPath}`,
      hash_algorithm: 'sha256',
      checksum: sha256Hex(samples),
      total_rows: evaluations.reduce((sum, { records }) => sum + records.length, 0),
    },
  };
  return [
    { path: `${folder}/${uuid}.json`, text: jsonText(aggregate) },
    { path: samplesPath, text: samples },
  ];
}

function resultOf(evaluation: Evaluation): object {
  const { benchmark, result, records, conditions } = evaluation;
  const effort = effortOf(evaluation);
  const [lower, upper] = result.interval;
  return {
    evaluation_result_id: benchmark.benchmark,
    evaluation_name: benchmark.benchmark,
    source_data: sourceOf(evaluation),
    metric_config: {
      metric_id: 'accuracy',
      metric_name: 'Accuracy',
      metric_kind: 'accuracy',
      metric_unit: 'proportion',
      lower_is_better: false,
      score_type: 'continuous',
      min_score: 0,
      max_score: 1,
    },
    score_details: {
      score: result.accuracy,
      details: {
        correct: String(result.correct),
        truncated: String(result.truncated),
        unparsed: String(result.unparsed),
        records_sha256: result.recordsSha256,
      },
      uncertainty: {
        standard_error: { value: standardError(evaluation), method: 'analytic' },
        confidence_interval: { lower, upper, confidence_level: 0.95, method: intervalMethod(evaluation) },
        num_samples: records.length,
      },
    },
    generation_config: {
      generation_args: {
        temperature: temperatureOf(evaluation),
        max_tokens: benchmark.maxTokens,
      },
      additional_details: {
        seed: String(conditions.seed),
        ...(effort !== undefined && { reasoning_effort: effort }),
        prompt_sha256: benchmark.prompt.sha256,
        questions_sha256: benchmark.questionsSha256,
      },
    },
  };
}

function sourceOf({ benchmark }: Evaluation): object {
  const { dataset } = benchmark;
  const title = plainTitle(benchmark);
  const [, repo] = /^hf:\/\/datasets\/([^/]+\/[^/@]+)/.exec(dataset.source) ?? [];
  const additional = { source: dataset.source, sha256: dataset.sha256 };
  if (repo === undefined)
    return { dataset_name: title, source_type: 'other', additional_details: additional };
  return {
    dataset_name: title,
    source_type: 'hf_dataset',
    hf_repo: repo,
    samples_number: dataset.rows,
    additional_details: additional,
  };
}

function sampleOf(
  record: ItemRecord,
  { model, benchmark, prompt }: Evaluation,
  evaluationId: string,
): object {
  const raw = prompt(record);
  return {
    schema_version: SCHEMA_VERSION,
    evaluation_id: evaluationId,
    model_id: model.repo,
    evaluation_name: benchmark.benchmark,
    evaluation_result_id: benchmark.benchmark,
    sample_id: record.id,
    sample_hash: sha256Hex(`${raw}${record.expected}`),
    interaction_type: 'single_turn',
    input: { raw, reference: [record.expected] },
    output: { raw: [record.answer] },
    answer_attribution: [
      {
        turn_idx: 0,
        source: 'output.raw',
        extracted_value: record.extracted ?? '',
        extraction_method: 'custom',
        is_terminal: true,
      },
    ],
    evaluation: { score: record.correct ? 1 : 0, is_correct: record.correct, num_turns: 1 },
    token_usage: {
      input_tokens: record.promptTokens,
      output_tokens: record.answerTokens,
      total_tokens: record.promptTokens + record.answerTokens,
    },
    ...(record.cluster !== undefined && { metadata: { subject: record.cluster } }),
  };
}

/** The same name for the same answers of a model: a UUID of version 4 made from a digest. */
function uuidOf(text: string): string {
  const hex = sha256Hex(text);
  const variant = ((Number.parseInt(hex.slice(16, 17), 16) & 3) | 8).toString(16);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
