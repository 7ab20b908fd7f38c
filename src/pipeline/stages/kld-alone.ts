import { join } from 'node:path';
import { makePrivateFolder, sha256Hex, stringifyJson, writeFileAtomic } from '../../common/index.ts';
import {
  CANDIDATE,
  compareWithBase,
  type KldMeasured,
  type KldTask,
  kldMeasured,
  kldResult,
  ofModel,
  removeStored,
  storedBase,
} from '../../evaluation/index.ts';
import { describeHardware, readHardwareFor } from '../../llama/index.ts';
import { KLD_FILE } from '../../state/index.ts';
import { type KldAlone, kldAloneSchema, type RunContext } from '../inputs/index.ts';
import { identityOfKld, storeBaseFor, type TestedModel } from '../trial/index.ts';
import type { BaseAhead } from './bring-base.ts';
import { earlierOutput, runStage, type Stage, type StageWork } from './stage.ts';

/** Stands where the trial does, for a candidate that is not tried. */
const stage: Stage<KldAlone> = {
  name: 'validate',
  output: kldAloneSchema,
  summarize: ({ kld }) => `KL divergence alone: ${ofModel(kld.results, CANDIDATE).meanKld.toFixed(5)} nats`,
};

/** What of the measurement needs the base's file. */
export function kldAhead(base: TestedModel, task: KldTask, context: RunContext): BaseAhead {
  return {
    hasAnswered: async () => (await storedBase(task, base.modelId)) !== undefined,
    answer: async () => void (await storeBaseFor(task, base, context)),
  };
}

type Compared = readonly [base: TestedModel, candidate: TestedModel];

/** Measures how far a candidate is from its own base on a text, and nothing else. */
export function measureKldAlone(models: Compared, task: KldTask, context: RunContext): Promise<KldAlone> {
  return runStage(context, stage, workOf(models, task, context));
}

/** Whether an earlier run, here or on another machine, measured it. */
export async function isMeasuredAlone(
  models: Compared,
  task: KldTask,
  context: RunContext,
): Promise<boolean> {
  return (await earlierOutput(context, stage, workOf(models, task, context))) !== undefined;
}

function workOf([base, candidate]: Compared, task: KldTask, context: RunContext): StageWork<KldAlone> {
  return {
    // As of a trial, what it ran on is in the record: it may be brought from another machine.
    inputs: {
      models: [base.modelId, candidate.modelId],
      kld: identityOfKld(task),
      llama: task.tools.version,
    },
    work: async () => {
      const stored = await storeBaseFor(task, base, context);
      const measured = await compareWithBase(task, CANDIDATE, await candidate.path());
      const all = kldMeasured(task, stored, { [CANDIDATE]: measured });
      await removeStored(task);
      const { environment, signal } = context;
      const hardware = await readHardwareFor(
        task.tools,
        task.offload ?? { gpuLayers: 'auto' },
        environment,
        signal,
      );
      const kldSha256 = await writeMeasured(all, context);
      return { machine: describeHardware(hardware), kld: kldResult(all), kldSha256 };
    },
  };
}

/** Keeps what was measured, from which the result can be computed again. @returns its SHA-256 */
async function writeMeasured(measured: KldMeasured, { runDir }: RunContext): Promise<string> {
  const path = join(runDir.records, KLD_FILE);
  await runDir.claim([runDir.nameOf(path)]);
  await makePrivateFolder(runDir.records);
  const text = stringifyJson(measured);
  await writeFileAtomic(path, text);
  return sha256Hex(text);
}
