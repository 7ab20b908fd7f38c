import { z } from 'zod';
import { type Progress, silent } from '../../../common/progress.ts';
import { type BenchSettings, benchFlags, runBench } from '../../../llama/tools/bench.ts';
import { Memo } from '../../../state/memo.ts';
import { speedFiles } from '../../../state/run-directory.ts';
import { ARMS, type Arm } from '../../result.ts';
import type { SpeedSamples } from './compute.ts';

/** As everybody measures it (the defaults of llama-bench), so that numbers can be compared. */
export const PROMPT_TOKENS = 512;
export const ANSWER_TOKENS = 128;

export interface SpeedTask extends BenchSettings {
  /** Both models are measured once in each. */
  readonly rounds: number;
  /** Keeps what was measured, round by round, and the logs. */
  readonly folder: string;
  readonly progress?: Progress;
  readonly signal?: AbortSignal | undefined;
}

/** A file, and what names its weights. */
export interface SpeedModel {
  readonly modelId: string;
  readonly path: string;
}

const runSchema = z.strictObject({
  promptSpeed: z.number().positive(),
  answerSpeed: z.number().positive(),
  parameters: z.int().positive(),
  backend: z.string(),
});
const roundSchema = z.strictObject({ base: runSchema, candidate: runSchema });
type Round = z.infer<typeof roundSchema>;

/**
 * Measures both models in turns, so that a machine that becomes warm or busy slows both: base first in one round, candidate
 * first in the next. Rounds that an earlier run finished are not repeated.
 *
 * @throws EspalierError `llama-tool-failed`
 */
export async function measureSpeed(
  task: SpeedTask,
  models: Readonly<Record<Arm, SpeedModel>>,
): Promise<SpeedSamples> {
  const { rounds, folder, progress = silent, signal } = task;
  const files = speedFiles(folder);
  const flags = benchFlags(task);
  const measure = (arm: Arm) => runBench(models[arm].path, task, { logFile: files.log(arm), signal });
  const done: Round[] = [];
  for (let round = 0; round < rounds; round += 1) {
    progress({ type: 'items', label: 'speed', done: round, total: rounds });
    const key = {
      base: models.base.modelId,
      candidate: models.candidate.modelId,
      llama: task.tools.version,
      flags,
    };
    const file = files.round(round + 1);
    done.push(await new Memo(file, key, roundSchema).readOr(() => inTurns(round, measure)));
  }
  progress({ type: 'items', label: 'speed', done: rounds, total: rounds });
  const of = (value: 'promptSpeed' | 'answerSpeed') => ({
    base: done.map(({ base }) => base[value]),
    candidate: done.map(({ candidate }) => candidate[value]),
  });
  return {
    build: `b${task.tools.version.build}`,
    backend: done[0]!.base.backend,
    flags,
    promptTokens: task.promptTokens,
    answerTokens: task.answerTokens,
    prompt: of('promptSpeed'),
    answer: of('answerSpeed'),
  };
}

async function inTurns(round: number, measure: (arm: Arm) => Promise<Round['base']>): Promise<Round> {
  const runs: Partial<Round> = {};
  for (const arm of round % 2 === 0 ? ARMS : ARMS.toReversed()) runs[arm] = await measure(arm);
  return runs as Round;
}
