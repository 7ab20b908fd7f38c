import type { z } from 'zod';
import type { StageName } from '../../common/index.ts';
import { Memo, type MemoKey } from '../../state/index.ts';
import type { RunContext } from '../inputs/index.ts';

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
  { work, ...recorded }: StageWork<Output>,
): Promise<Output> {
  const began = performance.now();
  const finished = (state: 'done' | 'skipped', output: Output) =>
    context.progress({
      type: 'stage',
      stage: stage.name,
      state,
      summary: stage.summarize(output),
      ms: Math.round(performance.now() - began),
    });

  const earlier = await earlierOutput(context, stage, recorded);
  if (earlier !== undefined) {
    finished('skipped', earlier);
    return earlier;
  }
  context.signal?.throwIfAborted();
  context.progress({ type: 'stage', stage: stage.name, state: 'start' });
  const output = await work();
  await memoOf(context, stage, recorded.inputs).write(output);
  finished('done', output);
  return output;
}

/** What an earlier run recorded for the same inputs, if that is still valid. */
export async function earlierOutput<Output>(
  context: RunContext,
  stage: Stage<Output>,
  { inputs, stillValid }: Omit<StageWork<Output>, 'work'>,
): Promise<Output | undefined> {
  const earlier = await memoOf(context, stage, inputs).read();
  if (earlier === undefined || stillValid === undefined) return earlier;
  return (await stillValid(earlier)) ? earlier : undefined;
}

function memoOf<Output>({ runDir, tool }: RunContext, { name, output }: Stage<Output>, inputs: unknown) {
  return new Memo(runDir.stage(name), stageKey(name, tool, inputs), output);
}

/** Everything that the output of a stage depends on. */
export function stageKey(stage: StageName, tool: string, inputs: unknown): MemoKey {
  return { stage, tool, inputs };
}
