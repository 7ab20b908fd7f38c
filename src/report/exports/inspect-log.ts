import { sha256Hex } from '../../common/index.ts';
import { type ItemRecord, plainTitle } from '../../evaluation/index.ts';
import {
  byQuestion,
  type Evaluation,
  type ExportedFile,
  effortOf,
  jsonText,
  pathPart,
  questionOf,
  sampleIndexOf,
  standardError,
  temperatureOf,
} from './evaluation.ts';

/** Of ours in Inspect's words. */
const STOP_REASONS: Readonly<Record<ItemRecord['finishReason'], string>> = {
  stop: 'stop',
  length: 'max_tokens',
  error: 'unknown',
  failed: 'unknown',
};

/**
 * A log of Inspect, one file a model and benchmark, as JSON: `inspect view` opens it, `read_eval_log` reads it.
 *
 * Source: log format 2 of inspect_ai (`EvalLog`), https://inspect.aisi.org.uk/eval-logs.html
 */
export function inspectLog(evaluation: Evaluation): ExportedFile {
  const { model, benchmark, records, conditions, result, created, toolVersion } = evaluation;
  const effort = effortOf(evaluation);
  const id = sha256Hex(`${result.recordsSha256}${model.id}`).slice(0, 22);
  const name = `${model.repo}/${model.file}`;
  const questions = byQuestion(evaluation).map(([question]) => question);
  const epochs = benchmark.samples?.perQuestion ?? 1;
  const log = {
    version: 2,
    status: 'success',
    eval: {
      eval_id: id,
      run_id: id,
      task_id: id,
      created,
      task: benchmark.benchmark,
      task_display_name: benchmark.title,
      dataset: {
        name: plainTitle(benchmark),
        location: benchmark.dataset.source,
        samples: questions.length,
        sample_ids: questions,
        shuffled: false,
      },
      model: name,
      model_generate_config: {
        max_tokens: benchmark.maxTokens,
        temperature: temperatureOf(evaluation),
        seed: conditions.seed,
        ...(effort !== undefined && { reasoning_effort: effort }),
      },
      model_args: {
        sha256: model.sha256,
        engine: conditions.engine,
        build: conditions.build,
        flags: conditions.flags,
      },
      config: { epochs, epochs_reducer: ['mean'] },
      packages: { espalier: toolVersion },
      metadata: {
        role: model.role,
        questionsSha256: benchmark.questionsSha256,
        recordsSha256: result.recordsSha256,
      },
    },
    results: {
      total_samples: records.length,
      completed_samples: records.length,
      scores: [
        {
          name: 'correct',
          scorer: 'espalier',
          reducer: 'mean',
          params: {},
          metrics: {
            accuracy: { name: 'accuracy', value: result.accuracy, params: {} },
            stderr: { name: 'stderr', value: standardError(evaluation), params: {} },
          },
        },
      ],
    },
    stats: {
      started_at: created,
      completed_at: created,
      model_usage: { [name]: usageOf(records) },
    },
    samples: records.map((record) => sampleOf(record, name, evaluation)),
  };
  return { path: `${fileName(evaluation)}_${id}.json`, text: jsonText(log) };
}

/** As Inspect names its logs: those that do not begin with a time are not listed. `_` parts the name. */
function fileName({ created, benchmark: { benchmark }, model }: Evaluation): string {
  const stamp = `${created.slice(0, 19).replaceAll(':', '-')}+00-00`;
  return `${stamp}_${pathPart(`${benchmark}-${model.id}`).replaceAll('_', '-')}`;
}

function sampleOf(record: ItemRecord, model: string, { prompt, benchmark: { samples } }: Evaluation): object {
  const input = prompt(record);
  return {
    id: samples === undefined ? record.id : questionOf(record),
    epoch: samples === undefined ? 1 : sampleIndexOf(record) + 1,
    input,
    target: record.expected,
    messages: [
      { role: 'user', content: input, source: 'input' },
      { role: 'assistant', content: record.answer, source: 'generate', model },
    ],
    output: {
      model,
      choices: [
        {
          message: { role: 'assistant', content: record.answer, source: 'generate', model },
          stop_reason: STOP_REASONS[record.finishReason],
        },
      ],
      usage: usageOf([record]),
    },
    scores: {
      correct: {
        value: record.correct ? 'C' : 'I',
        ...(record.extracted !== null && { answer: record.extracted }),
        ...(record.extracted === null && { explanation: 'no answer could be read, or it was cut off' }),
      },
    },
    metadata: {
      promptSha256: record.promptSha256,
      outputSha256: record.outputSha256,
      ...(record.cluster !== undefined && { cluster: record.cluster }),
    },
    model_usage: { [model]: usageOf([record]) },
  };
}

function usageOf(records: readonly ItemRecord[]): object {
  const input = records.reduce((sum, { promptTokens }) => sum + promptTokens, 0);
  const output = records.reduce((sum, { answerTokens }) => sum + answerTokens, 0);
  return { input_tokens: input, output_tokens: output, total_tokens: input + output };
}
