import { existsSync } from 'node:fs';
import { z } from 'zod';
import { EspalierError, parseJsonFile, readJsonText, UNTRUSTED_JSON } from '../common/index.ts';
import { RunDirectory } from '../state/index.ts';
import { nameOf, resolvedSchema } from './inputs/index.ts';

/** A candidate in the folder of a run, and what it was made of, as addresses. */
export interface CandidateOfRun {
  readonly candidate: string;
  readonly plan: string;
  readonly base: string;
}

const recordSchema = z.looseObject({ value: resolvedSchema });

/**
 * Finds the candidate of a run by the folder of the run. What the run says of it is believed no more than what a person types.
 *
 * @returns undefined for a path that is not the folder of a run
 * @throws EspalierError `usage` for the folder of several runs, and where the candidate is not there
 */
export async function candidateOfRun(folder: string): Promise<CandidateOfRun | undefined> {
  const run = await theRun(folder, (one) => one.stage('resolve'));
  if (run === undefined) return undefined;
  const record = run.stage('resolve');
  const text = await readJsonText(record, UNTRUSTED_JSON);
  const { base, candidate } = parseJsonFile(recordSchema, text, record, 'usage', UNTRUSTED_JSON).value;
  const file = run.at(candidate.file);
  if (!existsSync(file)) {
    throw new EspalierError(
      'usage',
      `${run.path} is the folder of a run, but its candidate ${candidate.file} is not there`,
      {
        hint: 'Give the candidate: a path, or where it was published (hf://ns/name). A run with --stream writes none.',
      },
    );
  }
  const plan = [run.plan, run.planWithoutRun].find((path) => existsSync(path)) ?? run.plan;
  return { candidate: file, plan, base: nameOf(base) };
}

/**
 * The report of a run, by the folder of the run.
 *
 * @returns undefined for a path that is not the folder of a run, or of one that made no report
 * @throws EspalierError `usage` for the folder of several runs
 */
export async function reportOfRun(folder: string): Promise<string | undefined> {
  return (await theRun(folder, (one) => one.report))?.report;
}

/** The run of a folder that has a file, or the only one of those in it. */
async function theRun(
  folder: string,
  file: (run: RunDirectory) => string,
): Promise<RunDirectory | undefined> {
  const run = new RunDirectory(folder);
  if (existsSync(file(run))) return run;
  const runs = (await run.files()).filter((one) => existsSync(file(one)));
  if (runs.length < 2) return runs[0];
  throw new EspalierError('usage', `${folder} is the folder of ${runs.length} runs`, {
    hint: `Name one: ${runs.map(({ path }) => path).join(', ')}`,
  });
}
