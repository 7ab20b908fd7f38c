import { join } from 'node:path';
import { EspalierError } from '../../common/index.ts';
import { parseWanted, plainName, prepareBenchmark } from '../../evaluation/index.ts';
import type { Prompts, Report } from '../../report/index.ts';
import type { Context } from './context.ts';
import { openDatasetFiles } from './open-dataset.ts';

/**
 * The texts of the questions that a report is of, made again from their data sets.
 *
 * @param wanted `name=SOURCE` each
 * @throws EspalierError `dataset-invalid` for a data set with another SHA-256; `usage`, `file-unreadable`, `hub-...`
 */
export async function promptsOf(
  wanted: readonly string[],
  { trial }: Report,
  context: Context,
): Promise<Prompts> {
  const prompts = new Map<string, string>();
  for (const { benchmark, source } of parseWanted(wanted).questions) {
    const asked = trial?.benchmarks.find((one) => plainName(one) === benchmark.name);
    if (asked === undefined) {
      throw new EspalierError('usage', `the report has no answers to ${benchmark.name}`);
    }
    await using opened = await openDatasetFiles(source, context);
    const { dataset, questions } = await prepareBenchmark({
      benchmark,
      files: opened.files,
      promptsFolder: join(context.templatesDir, 'prompts'),
      seed: 0,
      ...(context.signal && { signal: context.signal }),
    });
    if (dataset.sha256 !== asked.dataset.sha256) {
      throw new EspalierError(
        'dataset-invalid',
        `${source} has SHA-256 ${dataset.sha256}, the questions of ${benchmark.title} are from ${asked.dataset.sha256}`,
        { hint: `Give the data set of the trial: ${asked.dataset.source}.` },
      );
    }
    for (const { promptSha256, prompt } of questions) prompts.set(promptSha256, prompt);
  }
  return prompts;
}
