import { EspalierError } from '../../common/index.ts';
import {
  categoryText,
  checkOverlap,
  type Dataset,
  findOverlap,
  KLD_CATEGORIES,
  loadDataset,
  parseWanted,
} from '../../evaluation/index.ts';
import type { Context } from './context.ts';
import { openDatasetFiles } from './open-dataset.ts';

export interface NamedText {
  readonly path: string;
  readonly text: string;
}

/**
 * Refuses texts that hold questions of benchmarks, all of their rows and not only those that a trial picks, or of the texts that
 * divergence is measured on by category.
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
  const notes = await categoryOverlap(texts, allowed, context);
  for (const { benchmark, source } of parseWanted(benchmarks).questions) {
    await using opened = await openDatasetFiles(source, context).catch(withHint);
    const { signal } = context;
    const dataset = await loadDataset({ benchmark, files: opened.files, ...(signal && { signal }) });
    for (const text of texts) notes.push(...overlapOf(benchmark.title, dataset, text, allowed, context));
  }
  return notes;
}

/** Experts must not be chosen on what the choice is then measured on. */
async function categoryOverlap(
  texts: readonly NamedText[],
  allowed: boolean,
  { templatesDir, progress }: Context,
): Promise<string[]> {
  const notes: string[] = [];
  for (const category of KLD_CATEGORIES) {
    const own = await categoryText(category, templatesDir);
    const rows = own
      .split('\n')
      .map((question, line) => ({ id: String(line), view: { question }, expected: '' }));
    for (const { path, text } of texts) {
      const [first] = findOverlap(rows, text);
      if (first === undefined) continue;
      const message = `${path} holds text that KL divergence by category is measured on (${category.title}): line ${first.line} ("${first.words}")`;
      if (!allowed) {
        throw new EspalierError('dataset-invalid', message, {
          hint: 'Use other text. --allow-overlap uses the text anyway; that category then proves nothing about the plan.',
        });
      }
      progress({ type: 'note', level: 'warning', message: `${message}; it is used anyway` });
      notes.push(message);
    }
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
    progress({ type: 'note', level: 'warning', message: `${error.message}; it is used anyway` });
    return [error.message];
  }
}
