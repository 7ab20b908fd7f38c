import { join } from 'node:path';
import { EspalierError } from '../../../common/index.ts';
import { chosenEngine, type Engine } from '../../../engines/index.ts';
import {
  assertDecidable,
  type Benchmark,
  type BenchmarkOption,
  type PreparedBenchmark,
  parseWanted,
  plainName,
  prepareBenchmark,
  preparedAtEfforts,
  type SkippedBenchmark,
  type TrialSettings,
} from '../../../evaluation/index.ts';
import { findSandbox } from '../../../sandbox/index.ts';
import { licenseOfSource, openDatasetFiles, type RunContext } from '../../inputs/index.ts';

/** The benchmarks of a trial, ready to be asked, and those that cannot be. */
export interface Questions {
  readonly benchmarks: readonly PreparedBenchmark[];
  readonly skipped: readonly SkippedBenchmark[];
}

/** The engine that is asked, as far as questions depend on it. */
type AskedEngine = Pick<Engine, 'name' | 'capabilities'>;

/** What of a trial decides its questions. */
type QuestionSettings = Pick<
  TrialSettings,
  'benchmarks' | 'prompts' | 'seed' | 'maxTokens' | 'reasoningEffort' | 'engine' | 'runner'
>;

/** Questions that were asked, and how many others of each benchmark are wanted; as many again where it is not said. */
interface OtherQuestions {
  readonly than: Questions;
  readonly count: number | undefined;
}

/**
 * Reads the questions of every benchmark that can be run here; the others are named with their reason.
 *
 * @param other to read others of them instead
 * @throws EspalierError `usage` when none is left, `dataset-invalid`, `template-invalid`, `file-unreadable`, `hub-...`
 */
export async function prepareAll(
  settings: QuestionSettings,
  context: RunContext,
  other?: OtherQuestions,
): Promise<Questions> {
  const engine = chosenEngine(settings);
  const promptsFolder = settings.prompts ?? join(context.templatesDir, 'prompts');
  const prepared: PreparedBenchmark[] = [];
  const skipped: SkippedBenchmark[] = [];
  const wanted = parseWanted(settings.benchmarks);
  assertDecidable(wanted);
  const options = wanted.questions;
  const runsPrograms = options.some(({ benchmark }) => benchmark.program !== undefined);
  const found = runsPrograms ? await findSandbox(context.environment, context.signal) : undefined;
  for (const option of options) {
    const { benchmark } = option;
    const noSandbox =
      benchmark.program !== undefined && found && 'reason' in found ? found.reason : undefined;
    const reason = noSandbox ?? engineLacks(engine, benchmark);
    if (reason !== undefined) {
      skipped.push({ benchmark: benchmark.name, title: benchmark.title, reason });
      const message = `${benchmark.title} is skipped: ${reason}`;
      context.progress({ type: 'note', level: 'warning', message });
      continue;
    }
    await using opened = await openDatasetFiles(option.source, context);
    const license = await licenseOf(option, context);
    const { reasoningEffort, maxTokens } = settings;
    const budget = { reasoningEffort, ...(maxTokens !== undefined && { maxTokens }) };
    const once = await prepareBenchmark({
      benchmark,
      files: opened.files,
      promptsFolder,
      seed: settings.seed,
      ...(license === undefined ? {} : { license }),
      ...(other === undefined
        ? option.limit !== undefined && { limit: option.limit }
        : others(option, other)),
      ...budget,
      ...(context.signal === undefined ? {} : { signal: context.signal }),
      ...(benchmark.program !== undefined && found && 'sandbox' in found && { sandbox: found.sandbox }),
    });
    prepared.push(...preparedAtEfforts(once, budget));
  }
  if (prepared.length === 0 && skipped.length > 0) {
    const reasons = skipped.map(({ title, reason }) => `${title}: ${reason}`).join('; ');
    throw new EspalierError('usage', `no benchmark is left that can be run here: ${reasons}`, {
      hint: 'Ask for another benchmark as well; generated code needs bubblewrap or Docker.',
    });
  }
  return { benchmarks: prepared, skipped };
}

/** @throws EspalierError `usage` when nothing is left, or less than is wanted */
function others({ benchmark }: BenchmarkOption, { than, count }: OtherQuestions) {
  const sameAs = ({ name, effort }: Benchmark) => plainName({ benchmark: name, effort }) === benchmark.name;
  const { questions, dataset } = than.benchmarks.find((asked) => sameAs(asked.benchmark))!;
  const asked = new Set(questions.map(({ promptSha256 }) => promptSha256));
  const left = dataset.rows.length - questions.length;
  if (left < (count ?? 1)) {
    throw new EspalierError(
      'usage',
      `${benchmark.title}: ${questions.length} of the ${dataset.rows.length} questions of ${dataset.source} are asked, which leaves ${left} to confirm a pick`,
      {
        hint: `Ask fewer in the sweep, for example ${benchmark.name}:${Math.ceil(dataset.rows.length / 2)}.`,
      },
    );
  }
  return { without: asked, limit: Math.min(count ?? questions.length, left) };
}

/** Why an engine cannot be asked a benchmark's questions. */
function engineLacks(
  { name, capabilities }: AskedEngine,
  { oneToken, usesTools }: Benchmark,
): string | undefined {
  if (oneToken && !capabilities.logProbabilities) return `${name} does not report token probabilities`;
  return usesTools && !capabilities.tools ? `${name} takes no tools` : undefined;
}

/** The benchmark's own licence for its default file; for another file on the Hub, what its card says. */
async function licenseOf(
  { benchmark, source }: BenchmarkOption,
  context: RunContext,
): Promise<string | undefined> {
  return source === benchmark.defaultSource ? benchmark.license : licenseOfSource(source, context);
}

/** What decides whether a benchmark is the same as in an earlier run. */
export function identityOf({
  benchmark,
  dataset,
  template,
  questions,
  maxTokens,
  sandbox,
}: PreparedBenchmark): unknown {
  return {
    name: benchmark.name,
    dataset: dataset.sha256,
    template: template.sha256,
    questions: questions.map(({ id, promptSha256 }) => [id, promptSha256]),
    maxTokens,
    ...(benchmark.samples && { samples: benchmark.samples }),
    ...(sandbox && { python: sandbox.python }),
  };
}
