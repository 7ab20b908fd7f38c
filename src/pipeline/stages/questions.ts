import { join } from 'node:path';
import { openFileSource } from '../../bytes/file.ts';
import type { ByteSource } from '../../bytes/source.ts';
import { EspalierError } from '../../common/errors.ts';
import type { Benchmark } from '../../evaluation/benchmarks/benchmark.ts';
import type { BenchmarkOption } from '../../evaluation/benchmarks/registry.ts';
import type { DatasetFile } from '../../evaluation/dataset/load.ts';
import { sourceParts } from '../../evaluation/dataset/pattern.ts';
import { type PreparedBenchmark, prepareBenchmark } from '../../evaluation/prepare.ts';
import type { SkippedBenchmark } from '../../evaluation/result.ts';
import { assertDecidable, parseWanted } from '../../evaluation/wanted.ts';
import { parseLocation, readCardMetadata } from '../../hub/index.ts';
import { findSandbox } from '../../sandbox/find.ts';
import type { Context, RunContext } from '../context.ts';
import { type OpenFiles, openBase, openEach } from '../open-base.ts';
import type { TrialSettings } from './validate.ts';

/** The benchmarks of a trial, ready to be asked, and those that cannot be. */
export interface Questions {
  readonly benchmarks: readonly PreparedBenchmark[];
  readonly skipped: readonly SkippedBenchmark[];
}

/** Questions that were asked, and how many others of each benchmark are wanted; as many again where it is not said. */
export interface OtherQuestions {
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
  settings: TrialSettings,
  context: RunContext,
  other?: OtherQuestions,
): Promise<Questions> {
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
    const wall = benchmark.program !== undefined && found && 'reason' in found ? found.reason : undefined;
    const reason = wall ?? engineLacks(settings.engine, benchmark);
    if (reason !== undefined) {
      skipped.push({ benchmark: benchmark.name, title: benchmark.title, reason });
      const message = `${benchmark.title} is skipped: ${reason}`;
      context.progress({ type: 'note', level: 'warning', message });
      continue;
    }
    await using opened = await openDatasetFiles(option.source, context);
    const license = await licenseOf(option, context);
    prepared.push(
      await prepareBenchmark({
        benchmark,
        files: opened.files,
        promptsFolder,
        seed: settings.seed,
        ...(license === undefined ? {} : { license }),
        ...(other === undefined
          ? option.limit !== undefined && { limit: option.limit }
          : others(option, other)),
        ...(settings.maxTokens === undefined ? {} : { maxTokens: settings.maxTokens }),
        ...(context.signal === undefined ? {} : { signal: context.signal }),
        ...(benchmark.program !== undefined && found && 'sandbox' in found && { sandbox: found.sandbox }),
      }),
    );
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
  const { questions, dataset } = than.benchmarks.find((asked) => asked.benchmark === benchmark)!;
  const asked = new Set(questions.map(({ promptSha256 }) => promptSha256));
  const left = dataset.rows.length - questions.length;
  if (left < (count ?? 1)) {
    throw new EspalierError(
      'usage',
      `${benchmark.title}: ${questions.length} of the ${dataset.rows.length} questions of ${dataset.source} are asked, ${left} are left to test a pick on`,
      { hint: `Ask fewer in the sweep, as ${benchmark.name}:${Math.ceil(dataset.rows.length / 2)}.` },
    );
  }
  return { without: asked, limit: Math.min(count ?? questions.length, left) };
}

/** Why an engine cannot be asked a benchmark's questions. */
function engineLacks(
  engine: TrialSettings['engine'],
  { oneToken, usesTools }: Benchmark,
): string | undefined {
  if (engine === 'llama.cpp') return undefined;
  if (oneToken) return `${engine} tells no probabilities of tokens`;
  return usesTools ? `${engine} takes no tools` : undefined;
}

/** Data sets of our own, beside the templates. */
const BUILTIN = 'builtin:';

/** Opens a file of questions or text: our own, on the Hub, or a path. */
export async function openDataset(source: string, context: Context): Promise<ByteSource> {
  if (source.startsWith(BUILTIN)) {
    const file = join(context.templatesDir, 'benchmarks', source.slice(BUILTIN.length));
    return { ...(await openFileSource(file)), name: source };
  }
  const location = parseLocation(source);
  return location.kind === 'hub' ? openBase(location, context) : openFileSource(location.path);
}

/** Opens the files of a data set: one, or those of a source with braces. */
export function openDatasetFiles(
  source: string,
  context: Context,
): Promise<OpenFiles<DatasetFile & AsyncDisposable>> {
  return openEach(sourceParts(source), async ({ source, part }) => {
    const file = await openDataset(source, context);
    const close = () => file[Symbol.asyncDispose]();
    return { source: file, ...(part !== undefined && { part }), [Symbol.asyncDispose]: close };
  });
}

/** The benchmark's own licence for its default file; for another file on the Hub, what its card says. */
async function licenseOf(
  { benchmark, source }: BenchmarkOption,
  context: RunContext,
): Promise<string | undefined> {
  return source === benchmark.defaultSource ? benchmark.license : licenseOfSource(source, context);
}

/** What the card of a file's repo says; undefined for a file that is not on the Hub. */
export async function licenseOfSource(
  source: string,
  { hub, progress }: RunContext,
): Promise<string | undefined> {
  const location = parseLocation(source);
  if (location.kind === 'local') return undefined;
  const card = await readCardMetadata(location.repo, location.revision, hub, (reason) => {
    progress({ type: 'note', level: 'warning', message: `${reason}; its license is not known` });
  });
  return card.license;
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
    ...(sandbox && { python: sandbox.python }),
  };
}
