import { EspalierError } from '../common/errors.ts';
import { type Dataset, loadDataset } from '../evaluation/dataset/load.ts';
import { checkOverlap } from '../evaluation/overlap.ts';
import { parseWanted } from '../evaluation/wanted.ts';
import type { Context } from './context.ts';
import { openDatasetFiles } from './open-dataset.ts';

export interface NamedText {
  readonly path: string;
  readonly text: string;
}

/**
 * Refuses texts that hold questions of benchmarks: all of their rows, not only those that a trial picks.
 *
 * @param benchmarks `name[:N][=SOURCE]` each
 * @param allowed says so in a warning instead
 * @returns what was found and is allowed
 * @throws EspalierError `dataset-invalid` with the questions and lines, `file-unreadable`, `hub-...`
 */
export async function refuseOverlap(
  texts: readonly NamedText[],
  benchmarks: readonly string[],
  allowed: boolean,
  context: Context,
): Promise<string[]> {
  const notes: string[] = [];
  for (const { benchmark, source } of parseWanted(benchmarks).questions) {
    await using opened = await openDatasetFiles(source, context).catch(withHint);
    const { signal } = context;
    const dataset = await loadDataset({ benchmark, files: opened.files, ...(signal && { signal }) });
    for (const text of texts) notes.push(...overlapOf(benchmark.title, dataset, text, allowed, context));
  }
  return notes;
}

/** A benchmark that cannot be had must not stop those who do not ask it. */
function withHint(cause: unknown): never {
  if (!(cause instanceof EspalierError)) throw cause;
  throw new EspalierError(cause.code, cause.message, {
    hint: 'The text is compared with the questions of --benchmarks. Name those that you will ask (mmlu=FILE), or none.',
    details: cause.details,
    cause,
  });
}

/** The same for questions that are at hand. */
export function overlapOf(
  title: string,
  dataset: Dataset,
  { path, text }: NamedText,
  allowed: boolean,
  { progress }: Context,
): string[] {
  try {
    checkOverlap(title, dataset, path, text);
    return [];
  } catch (error) {
    if (!allowed || !(error instanceof EspalierError)) throw error;
    progress({ type: 'note', level: 'warning', message: `${error.message}; used all the same` });
    return [error.message];
  }
}
