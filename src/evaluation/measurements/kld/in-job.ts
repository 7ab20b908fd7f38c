import { EspalierError } from '../../../common/errors.ts';
import { imageOf } from '../../../engines/hf-jobs/image.ts';
import type { JobRun } from '../../../engines/hf-jobs/job-run.ts';
import type { KlDivergence } from '../../../llama/tools/kld.ts';
import { perplexityFlags, readKlDivergence, readPerplexity } from '../../../llama/tools/perplexity.ts';
import { kldFiles } from '../../../state/run-files.ts';
import { type FilesInJob, fileIn, markLine, partsOf, quoted, scriptRequest } from '../in-job.ts';
import type { KldTask } from './measure.ts';

/** The same measurement without tools of this machine. */
export type KldSettings = Omit<KldTask, 'tools' | 'hardware'>;

/** What a Job's log says: of the base its perplexity and, where it was asked for, itself as a candidate; of each other model. */
export interface KldInJob {
  readonly basePerplexity: number;
  readonly floor: KlDivergence | undefined;
  readonly models: ReadonlyMap<string, KlDivergence>;
}

/**
 * The base's probabilities stay on the disk of the container. The tools sometimes lose their last lines and still exit with 0, so
 * that each pass is repeated until the line that must be there is.
 */
const PASS = `
logits=$(mktemp) out=$(mktemp)
trap 'rm -f "$logits" "$out"' EXIT
pass() {
  name=$1 must=$2 model=$3
  shift 3
  for attempt in 1 2 3 4 5; do
    "$tool" -m "$model" -f ${fileIn('text')} --kl-divergence-base "$logits" "$@" >"$out" 2>&1
    code=$?
    ${markLine('$name')}
    cat "$out"
    [ $code = 0 ] || exit $code
    if grep -q "$must" "$out"; then return; fi
  done
}
`;

const FLOOR = 'floor of the base';

function scriptFor(task: KldSettings, others: readonly string[]): string {
  const flags = quoted(perplexityFlags(task));
  const compare = (name: string, model: string) =>
    `pass ${quoted([name])} "Same top p" ${fileIn(model)} ${flags} --kl-divergence`;
  return [
    PASS,
    `pass base "Final estimate" ${fileIn('base')} ${flags}`,
    ...(task.floor ? [compare(FLOOR, 'base')] : []),
    ...others.map((model) => compare(model, model)),
  ].join('\n');
}

/**
 * Measures how far models are from the base in one Job, whose log says it.
 *
 * @param files where Jobs read the models, `base` among them, and the `text`
 * @throws EspalierError `llama-tool-failed`, `dataset-invalid` for a text too short
 */
export async function kldInJob(jobs: JobRun, task: KldSettings, files: FilesInJob): Promise<KldInJob> {
  const others = Object.keys(files).filter((name) => name !== 'base' && name !== 'text');
  const log = kldFiles(task.folder).log('job');
  const request = scriptRequest(scriptFor(task, others), 'llama-perplexity', files);
  const parts = partsOf(await jobs.runToEnd('KL divergence', request, log));
  const said = (name: string) => parts.get(name) ?? '';
  const basePerplexity = readPerplexity({ stdout: said('base'), stderr: '' }, task.chunks);
  if (basePerplexity === undefined) {
    const message = 'the log of the Job for KL divergence holds no perplexity of the base';
    throw new EspalierError('llama-tool-failed', message, { hint: `It is ${log}.` });
  }
  const text = { textFile: task.text.source, contextTokens: task.contextTokens };
  return {
    basePerplexity,
    floor: task.floor ? readKlDivergence(said(FLOOR), text) : undefined,
    models: new Map(others.map((model) => [model, readKlDivergence(said(model), text)])),
  };
}

/** What of the Job decides what it measures. */
export function kldJobIdentity({ machine }: JobRun, task: KldSettings): unknown {
  return { image: imageOf('full'), flavor: machine.flavor, flags: perplexityFlags(task) };
}
