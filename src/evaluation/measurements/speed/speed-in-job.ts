import { EspalierError } from '../../../common/index.ts';
import {
  type FilesInJob,
  fileIn,
  imageOf,
  type JobRun,
  quoted,
  scriptRequest,
} from '../../../engines/index.ts';
import { type BenchRun, type BenchSettings, benchFlags, readBench } from '../../../llama/index.ts';
import { speedFiles } from '../../../state/index.ts';
import { markLine, partsOf } from '../job-marks.ts';

interface SpeedJob {
  /** As llama-bench says it: `b9744`. */
  readonly build: string;
  readonly flags: readonly string[];
  /** Of each model, round by round. */
  readonly rounds: readonly Readonly<Record<string, BenchRun>>[];
}

/** The tools sometimes lose their output and still exit with 0: then once more. What they say of themselves is shown if they fail. */
const MEASURE = `
said=$(mktemp)
trap 'rm -f "$said"' EXIT
measure() {
  ${markLine('$1')}
  model=$2
  shift 2
  out=$("$tool" -m "$model" "$@" -o json 2>"$said") || { cat "$said"; exit 1; }
  [ -n "$out" ] || out=$("$tool" -m "$model" "$@" -o json 2>"$said") || { cat "$said"; exit 1; }
  echo "$out"
}
`;

/**
 * Measures the speed of models in turns in one Job, the other way round in each second round.
 *
 * @param files where Jobs read the models
 * @throws EspalierError `llama-tool-failed`
 */
export async function speedInJob(
  jobs: JobRun,
  task: Omit<BenchSettings, 'tools'> & { readonly rounds: number; readonly folder: string },
  files: FilesInJob,
): Promise<SpeedJob> {
  const models = Object.keys(files);
  const flags = benchFlags(task);
  const rounds = Array.from({ length: task.rounds }, (_, round) => round);
  const lines = rounds.flatMap((round) =>
    (round % 2 === 0 ? models : models.toReversed()).map(
      (model) => `measure ${quoted([partName(model, round)])} ${fileIn(model)} ${quoted(flags)}`,
    ),
  );
  const request = scriptRequest([MEASURE, ...lines].join('\n'), files, {
    image: 'full',
    program: 'llama-bench',
  });
  const parts = partsOf(await jobs.runToEnd('speed', request, speedFiles(task.folder).log('job')));
  const said = (model: string, round: number) => parts.get(partName(model, round)) ?? '';
  const [build] = /"build_number": *(\d+)/.exec(said(models[0] ?? '', 0))?.slice(1) ?? [];
  if (build === undefined) {
    throw new EspalierError(
      'llama-tool-failed',
      'the log of the Job for speed names no build of llama-bench',
    );
  }
  return {
    build: `b${build}`,
    flags,
    rounds: rounds.map((round) =>
      Object.fromEntries(models.map((model) => [model, readBench(said(model, round))])),
    ),
  };
}

function partName(model: string, round: number): string {
  return `${model} ${round + 1}`;
}

/** What of the Job decides what it measures. */
export function speedJobIdentity({ machine }: JobRun, task: Omit<BenchSettings, 'tools'>): unknown {
  return { image: imageOf('full'), flavor: machine.flavor, flags: benchFlags(task) };
}
