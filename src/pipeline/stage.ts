import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { sha256Hex } from '../common/digest.ts';
import { stringifyJson, writeFileAtomic } from '../common/files.ts';
import type { StageName } from '../common/progress.ts';
import type { RunContext } from './context.ts';

/** A stage: its name, and how its output reads in one line. */
export interface Stage<Output> {
  readonly name: StageName;
  readonly output: z.ZodType<Output>;
  readonly summarize: (output: Output) => string;
}

export interface StageWork<Output> {
  /** Everything that the output depends on, as data; its digest decides whether the stage is skipped. */
  readonly inputs: unknown;
  readonly work: () => Promise<Output>;
  /** Whether what an earlier run recorded is still there (files that the record only names). */
  readonly stillValid?: (output: Output) => Promise<boolean>;
}

/**
 * Runs a stage, or skips it when the run directory holds its record for the same inputs made by the same version.
 * The record is written after the work: a stage that died is run again.
 */
export async function runStage<Output>(
  context: RunContext,
  stage: Stage<Output>,
  { inputs, work, stillValid }: StageWork<Output>,
): Promise<Output> {
  const path = context.runDir.stage(stage.name);
  const digest = sha256Hex(JSON.stringify({ tool: context.tool, inputs }));
  const began = performance.now();
  const finished = (state: 'done' | 'skipped', output: Output) =>
    context.progress({
      type: 'stage',
      stage: stage.name,
      state,
      summary: stage.summarize(output),
      ms: Math.round(performance.now() - began),
    });

  const earlier = await readRecord(path, digest, stage.output);
  if (earlier !== undefined && (stillValid === undefined || (await stillValid(earlier)))) {
    finished('skipped', earlier);
    return earlier;
  }
  context.signal?.throwIfAborted();
  context.progress({ type: 'stage', stage: stage.name, state: 'start' });
  const output = await work();
  await writeFileAtomic(path, stringifyJson({ stage: stage.name, inputs: digest, output }));
  finished('done', output);
  return output;
}

/** The output on record, unless there is none, it is of other inputs, or it cannot be read. */
async function readRecord<Output>(
  path: string,
  digest: string,
  output: z.ZodType<Output>,
): Promise<Output | undefined> {
  const text = await readFile(path, 'utf8').catch(() => undefined);
  if (text === undefined) return undefined;
  try {
    const record = z.object({ inputs: z.literal(digest), output }).safeParse(JSON.parse(text));
    return record.data?.output;
  } catch {
    // Not JSON: somebody else's file, or a disk that lost its end. The stage runs again and replaces it.
    return undefined;
  }
}
