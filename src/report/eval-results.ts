import { yamlDocument } from '../common/index.ts';
import { CANDIDATE, ofModel, plainName, plainTitle } from '../evaluation/index.ts';
import { type DatasetSource, flatten, parseDatasetSource, type Report, repoUrl } from './kit/index.ts';

const EVAL_RESULTS_FOLDER = '.eval_results';

/** A data set that the Hub registers as a benchmark (its `eval.yaml`), and how its leaderboard writes a score. */
interface Leaderboard {
  /** Whose prompts and scoring fit it. */
  readonly benchmark: string;
  readonly task: string;
  /** Of a score of 1: percent, or the share itself. */
  readonly full: 1 | 100;
  /** How the files of the split begin that counts. */
  readonly file: string;
}

/** Hub docs, "Evaluation results"; scales as in their examples and in those of huggingface_hub. */
const LEADERBOARDS: Readonly<Record<string, Leaderboard>> = {
  'openai/gsm8k': { benchmark: 'gsm8k', task: 'gsm8k', full: 100, file: 'main/test-' },
  'TIGER-Lab/MMLU-Pro': { benchmark: 'mmlu-pro', task: 'mmlu_pro', full: 100, file: 'data/test-' },
  'Idavidrein/gpqa': { benchmark: 'gpqa', task: 'gpqa_diamond', full: 1, file: 'gpqa_diamond.csv' },
};

type Benchmark = NonNullable<Report['trial']>['benchmarks'][number];

interface EvalResultsFile {
  readonly path: string;
  readonly content: string;
}

/**
 * The candidate's scores as the Hub's leaderboards read them: of each registered benchmark that was asked in full, once a
 * question, and whose verdict is not withheld, a file of one entry; of several reasoning efforts that of the highest.
 */
export function evalResultFiles(report: Report): EvalResultsFile[] {
  const { trial, release } = report;
  // The Hub holds one score a task. Efforts ascend: of several it is that of the highest.
  const last = new Map((trial?.benchmarks ?? []).map((one) => [plainName(one), one.benchmark]));
  return (trial?.benchmarks ?? []).flatMap((benchmark) => {
    if (last.get(plainName(benchmark)) !== benchmark.benchmark) return [];
    const board = leaderboardOf(benchmark);
    if (board === undefined) return [];
    const { task, full, dataset } = board;
    const entry = {
      dataset: { id: dataset.repo, task_id: task, revision: dataset.revision },
      value: rounded(accuracyOf(benchmark) * full, full),
      ...(release.date !== undefined && { date: release.date }),
      source: { url: `${repoUrl(release.repo)}/blob/main/report.json`, name: 'Espalier report' },
      notes: flatten(notesOf(report, benchmark)),
    };
    const content = yamlDocument([entry]).toString({ lineWidth: 0 });
    return [{ path: `${EVAL_RESULTS_FOLDER}/${task}.yaml`, content }];
  });
}

/** Scores of a card (`model-index`), in percent: of what no leaderboard takes, also of a part of the questions. */
export function modelIndex({ model, trial }: Report) {
  const results = (trial?.benchmarks ?? [])
    .filter((benchmark) => isClaimed(benchmark) && leaderboardOf(benchmark) === undefined)
    .flatMap((benchmark) => {
      const dataset = parseDatasetSource(benchmark.dataset.source);
      if (dataset === undefined) return [];
      const { questions, effort } = benchmark;
      const at = effort === undefined ? '' : `, ${effort} effort`;
      const asked = `${questions} of ${benchmark.dataset.rows} questions${at}`;
      return [
        {
          task: { type: 'text-generation' },
          dataset: {
            name: flatten(plainTitle(benchmark)),
            type: flatten(dataset.repo),
            revision: flatten(dataset.revision),
          },
          metrics: [
            {
              type: 'accuracy',
              name: `Accuracy, percent (${asked})`,
              value: rounded(accuracyOf(benchmark) * 100, 100),
            },
          ],
        },
      ];
    });
  return results.length === 0 ? undefined : [{ name: flatten(model.name), results }];
}

function leaderboardOf(benchmark: Benchmark): (Leaderboard & { dataset: DatasetSource }) | undefined {
  const { dataset, questions, samples } = benchmark;
  const source = parseDatasetSource(dataset.source);
  if (source === undefined || !Object.hasOwn(LEADERBOARDS, source.repo)) return undefined;
  const board = LEADERBOARDS[source.repo];
  const whole = questions === dataset.rows && samples === undefined && isClaimed(benchmark);
  return board?.benchmark === plainName(benchmark) && whole && source.file.startsWith(board.file)
    ? { ...board, dataset: source }
    : undefined;
}

function isClaimed({ pairs: [{ verdict }] }: Benchmark): boolean {
  return verdict.kind !== 'withheld';
}

function accuracyOf({ results }: Benchmark): number {
  return ofModel(results, CANDIDATE).accuracy;
}

/** To a hundredth of a percent. */
function rounded(value: number, full: number): number {
  return Number(value.toFixed(full === 100 ? 2 : 4));
}

function notesOf({ trial, candidate }: Report, { prompt, effort: own }: Benchmark): string {
  const effort = own ?? trial?.conditions.reasoningEffort;
  const how = `prompt ${prompt.template}, temperature ${trial?.conditions.temperature ?? 0}`;
  return `${candidate.file}, ${how}${effort === undefined ? '' : `, reasoning effort ${effort}`}`;
}
