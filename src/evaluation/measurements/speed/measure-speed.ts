import { z } from 'zod';
import { type Progress, silent } from '../../../common/index.ts';
import { type BenchSettings, benchFlags, type LlamaTools, runBench } from '../../../llama/index.ts';
import { Memo, type MemoKey, speedFiles } from '../../../state/index.ts';
import { type ByModel, byModel, mapModels, ofModel } from '../../results/index.ts';
import type { SpeedSamples } from './compute.ts';

/** As everybody measures it (the defaults of llama-bench), so that numbers can be compared. */
export const PROMPT_TOKENS = 512;
export const ANSWER_TOKENS = 128;

interface SpeedTask extends BenchSettings {
  /** Every model is measured once in each. */
  readonly rounds: number;
  /** What it runs on: a speed is of a machine. */
  readonly hardware: unknown;
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
const roundSchema = byModel(runSchema);
type Run = z.infer<typeof runSchema>;
type Round = z.infer<typeof roundSchema>;

/**
 * Measures all models in each round, so that a machine that becomes warm or busy slows all: in the order given in one round, in
 * the reverse order in the next. Rounds that an earlier run finished are not repeated.
 *
 * @throws EspalierError `llama-tool-failed`
 */
export async function measureSpeed(task: SpeedTask, models: ByModel<SpeedModel>): Promise<SpeedSamples> {
  const { rounds, folder, progress = silent, signal } = task;
  const files = speedFiles(folder);
  const flags = benchFlags(task);
  const ids = Object.keys(models);
  const key = speedKey(task, models);
  const measure = (id: string) =>
    runBench(ofModel(models, id).path, task, { logFile: files.log(id), signal });
  const done: Round[] = [];
  for (let round = 0; round < rounds; round += 1) {
    progress({ type: 'items', label: 'speed', done: round, total: rounds });
    const file = files.round(round + 1);
    const order = round % 2 === 0 ? ids : ids.toReversed();
    done.push(await new Memo(file, key, roundSchema).readOr(() => oneAfterTheOther(order, measure)));
  }
  progress({ type: 'items', label: 'speed', done: rounds, total: rounds });
  const of = (value: 'promptSpeed' | 'answerSpeed') =>
    mapModels(ids, (id) => done.map((round) => ofModel(round, id)[value]));
  return {
    build: `b${task.tools.version.build}`,
    backend: ofModel(done[0]!, ids[0]!).backend,
    flags,
    promptTokens: task.promptTokens,
    answerTokens: task.answerTokens,
    prompt: of('promptSpeed'),
    answer: of('answerSpeed'),
  };
}

/** Everything that a round depends on. */
export function speedKey(
  task: Pick<SpeedTask, 'hardware' | Exclude<keyof BenchSettings, 'tools'>> & {
    readonly tools: Pick<LlamaTools, 'version'>;
  },
  models: ByModel<Pick<SpeedModel, 'modelId'>>,
): MemoKey {
  const { tools, hardware } = task;
  const named = mapModels(Object.keys(models), (id) => ofModel(models, id).modelId);
  return { models: named, llama: tools.version, flags: benchFlags(task), hardware };
}

async function oneAfterTheOther(
  ids: readonly string[],
  measure: (id: string) => Promise<Run>,
): Promise<Round> {
  const runs: Record<string, Run> = {};
  for (const id of ids) runs[id] = await measure(id);
  return runs;
}
