import { EspalierError } from '../../../common/index.ts';
import {
  type FilesInJob,
  fileIn,
  imageOf,
  type JobRun,
  quoted,
  scriptRequest,
} from '../../../engines/index.ts';
import {
  ATTEMPTS,
  type KlDivergence,
  NEEDED_TOKENS,
  perplexityFlags,
  readKlDivergence,
  readPerplexity,
  shortText,
} from '../../../llama/index.ts';
import { kldFiles } from '../../../state/index.ts';
import type { NonEmpty } from '../../results/index.ts';
import { markLine, partsOf } from '../job-marks.ts';
import { type KldTask, wantedOf } from './measure-kld.ts';

/** The same measurement without tools of this machine. */
export type KldSettings = Omit<KldTask, 'tools' | 'hardware'>;

/** What a Job's log says: of the base its perplexity and, where it was asked for, itself as a candidate; of each other model. */
interface KldInJob {
  readonly task: KldSettings;
  readonly basePerplexity: number;
  readonly chunks: number;
  readonly floor: KlDivergence | undefined;
  readonly models: ReadonlyMap<string, KlDivergence>;
}

/** What a text is called in scripts and logs of Jobs. */
export function textInJob({ category }: Pick<KldSettings, 'category'>): string {
  return category === undefined ? TEXT : `${TEXT}-${category.name}`;
}
const TEXT = 'text';

/**
 * The base's probabilities stay on the disk of the container. The tools sometimes lose their last lines and still exit with 0, so
 * that each pass is repeated until the line that must be there is, or the one that the text is too short.
 */
const PASS = `
logits=$(mktemp) out=$(mktemp)
trap 'rm -f "$logits" "$out"' EXIT
pass() {
  name=$1 must=$2 text=$3 model=$4
  shift 4
  for attempt in $(seq ${ATTEMPTS}); do
    "$tool" -m "$model" -f "$text" --kl-divergence-base "$logits" "$@" >"$out" 2>&1
    code=$?
    ${markLine('$name')}
    cat "$out"
    [ $code = 0 ] || exit $code
    if grep -q -e "$must" -e '${NEEDED_TOKENS}' "$out"; then return; fi
  done
}
`;

/** The last line of a comparison; the head of its table names the same column. */
export const LAST_LINE = '^Same top p';

const FLOOR = 'floor of the base';

/** The part of the log that says what a model did on a text. */
function partOf(task: KldSettings, what: string): string {
  return `${what}, ${textInJob(task)}`;
}

function scriptFor(tasks: readonly KldSettings[], others: readonly string[]): string {
  const passes = tasks.flatMap((task) => {
    const flags = quoted(perplexityFlags(task));
    const pass = (what: string, must: string, model: string) =>
      `pass ${quoted([partOf(task, what), must])} ${fileIn(textInJob(task))} ${fileIn(model)} ${flags}`;
    const compare = (what: string, model: string) => `${pass(what, LAST_LINE, model)} --kl-divergence`;
    return [
      pass('base', 'Final estimate', 'base'),
      ...(task.floor ? [compare(FLOOR, 'base')] : []),
      ...others.map((model) => compare(model, model)),
    ];
  });
  return [PASS, ...passes].join('\n');
}

/**
 * Measures how far models are from the base in one Job, text after text, whose log says it.
 *
 * @param tasks at least one
 * @param files where Jobs read the models, `base` among them, and each text by the name of {@link textInJob}
 * @returns in the order of the tasks
 * @throws EspalierError `llama-tool-failed`, `dataset-invalid` for a text too short
 */
export async function kldInJob(
  jobs: Pick<JobRun, 'runToEnd'>,
  tasks: Readonly<NonEmpty<KldSettings>>,
  files: FilesInJob,
): Promise<KldInJob[]> {
  const texts = tasks.map(textInJob);
  const others = Object.keys(files).filter((name) => name !== 'base' && !texts.includes(name));
  const log = kldFiles(tasks[0].folder).log('job');
  const request = scriptRequest(scriptFor(tasks, others), files, {
    image: 'full',
    program: 'llama-perplexity',
  });
  const parts = partsOf(await jobs.runToEnd('KL divergence', request, log));
  return tasks.map((task) => {
    const said = (what: string) => parts.get(partOf(task, what)) ?? '';
    const text = wantedOf(task);
    const short = shortText('llama-perplexity', text, said('base'));
    if (short !== undefined) throw short;
    const basePerplexity = readPerplexity({ stdout: said('base'), stderr: '' }, task.chunks);
    if (basePerplexity === undefined) {
      const message = 'the log of the Job for KL divergence holds no perplexity of the base';
      throw new EspalierError('llama-tool-failed', message, { hint: `It is ${log}.` });
    }
    const models = new Map(others.map((model) => [model, readKlDivergence(said(model), text)]));
    return {
      task,
      basePerplexity,
      chunks: models.values().next().value?.chunkKlds.length ?? task.chunks,
      floor: task.floor ? readKlDivergence(said(FLOOR), text) : undefined,
      models,
    };
  });
}

/** What of the Job decides what it measures. */
export function kldJobIdentity({ machine }: JobRun, tasks: readonly KldSettings[]): unknown {
  return { image: imageOf('full'), flavor: machine.flavor, flags: tasks.map(perplexityFlags) };
}
