import { join } from 'node:path';
import { z } from 'zod';
import { resultKey } from '../../common/option.ts';
import { jobsCostSchema } from '../../engines/hf-jobs/cost.ts';
import { readRecords, recordsName } from '../../evaluation/answering/records.ts';
import { compareWithBase, storedBase } from '../../evaluation/measurements/kld/measure.ts';
import { trialSettings } from '../../evaluation/options.ts';
import { ARMS, type TrialResult, trialResultSchema } from '../../evaluation/result.ts';
import { answerAll, hasAnswered, runTrial, type TrialOptions } from '../../evaluation/run-trial.ts';
import { parseWanted } from '../../evaluation/wanted.ts';
import { describeHardware, readHardware } from '../../llama/hardware.ts';
import { isDigest } from '../base.ts';
import type { RunContext } from '../context.ts';
import type { JobsSession } from '../jobs/session.ts';
import { runStage, type Stage } from '../stage.ts';
import { gpuUseOf } from '../trial/gpu-use.ts';
import { measurementsInJobs } from '../trial/in-job.ts';
import { identityOfKld, storeBaseFor } from '../trial/kld.ts';
import { armMemory, measureBeside } from '../trial/measurements.ts';
import { type Contestants, sourceOf } from '../trial/models.ts';
import { retryOnOutOfMemory, sizeAskedFor, withUsedSize } from '../trial/out-of-memory.ts';
import { identityOf } from '../trial/questions.ts';
import type { TrialSetup } from '../trial/setup.ts';

const validatedSchema = z.strictObject({
  /** What it ran on, for people. */
  machine: z.string(),
  trial: trialResultSchema,
  /** What Jobs of the Hub took, where it ran in some; those of interrupted attempts among them. */
  jobs: jobsCostSchema.optional(),
});
export type Validated = z.infer<typeof validatedSchema>;

const stage: Stage<Validated> = {
  name: 'validate',
  output: validatedSchema,
  summarize: ({ trial }) => trial.overall.verdict.sentence,
};

/** The base's side of a trial, ahead of the candidate's. */
export interface BaseArm {
  /** Its answers are in the run directory: the base's file is not needed. */
  hasAnswered(): Promise<boolean>;
  /** Lets it answer now, while its file is at hand; `validate` then finds the answers. */
  answer(): Promise<void>;
}

export function baseArm(contestants: Contestants, setup: TrialSetup, context: RunContext): BaseArm {
  const { kld } = setup;
  const options = (fit: TrialSetup) => trialOptions(contestants, fit, context);
  return {
    hasAnswered: async () =>
      (await hasAnswered(options(await withUsedSize(setup, context)), 'base')) &&
      (kld === undefined || (await storedBase(kld, contestants.base.modelId)) !== undefined),
    answer: async () => {
      if (kld) await storeBaseFor(kld, contestants.base, context);
      await retryOnOutOfMemory(setup, context, (fit) => answerAll(options(fit), 'base'));
      if (setup.engine?.capabilities.memory && parseWanted(setup.settings.benchmarks).memory)
        await armMemory('base', contestants, await withUsedSize(setup, context), context);
    },
  };
}

/**
 * Lets base and candidate answer the same questions, one after the other on the same machine. The records of every
 * answer stay in the run directory; a trial that died goes on from them.
 *
 * @param session where Jobs measure, if they do
 */
export function validate(
  contestants: Contestants,
  setup: TrialSetup,
  context: RunContext,
  session?: JobsSession,
): Promise<Validated> {
  const { settings, benchmarks, skipped, engine } = setup;
  const inJobs =
    engine?.jobs && session && measurementsInJobs(engine.jobs, contestants, setup, session, context);
  const kldTask = setup.kld ?? setup.kldInJob;
  return runStage(context, stage, {
    inputs: {
      models: { base: contestants.base.modelId, candidate: contestants.candidate.modelId },
      benchmarks: benchmarks.map(identityOf),
      skipped,
      settings: resultKey(trialSettings, settings),
      kld: kldTask && identityOfKld(kldTask),
      engine: engine?.identity,
      ...(settings.earlyStop !== undefined && { gate: setup.gate.map(({ text }) => text) }),
    },
    // What runs behind an address may have changed; what failed is asked again.
    stillValid: async () =>
      Object.values(contestants).every(({ url }) => url === undefined) &&
      !(await hasFailedReplies(setup, context)),
    work: async () => {
      // First, as a text that is too short or a disk that is too small should not be found out after hours of questions.
      const kldOfJob = await inJobs?.kld();
      const base = setup.kld && (await storeBaseFor(setup.kld, contestants.base, context));
      const trial = await retryOnOutOfMemory(setup, context, (fit) =>
        runTrial(trialOptions(contestants, fit, context)),
      );
      const fit = await withUsedSize(setup, context);
      const asked = sizeAskedFor(setup, fit);
      const kld =
        setup.kld && base && (await compareWithBase(setup.kld, base, await contestants.candidate.path()));
      const { skipped: unable, ...measured } = await measureBeside(trial, contestants, fit, context);
      const speed = await inJobs?.speed(trial.benchmarks);
      const gpus = await gpusOf(contestants, context);
      const jobs = await engine?.jobs?.cost();
      return {
        ...(jobs && { jobs }),
        machine: await machineText(setup, context),
        trial: {
          ...trial,
          ...(asked && { asked }),
          ...(kld && { kld }),
          ...(kldOfJob && { kld: kldOfJob }),
          ...measured,
          ...(speed && { speed }),
          ...(gpus && { gpus }),
          ...(unable.length > 0 && { skipped: [...(trial.skipped ?? []), ...unable] }),
        },
      };
    },
  });
}

async function hasFailedReplies({ benchmarks }: TrialSetup, { runDir }: RunContext): Promise<boolean> {
  for (const { benchmark } of benchmarks) {
    for (const arm of ARMS) {
      const records = await readRecords(join(runDir.records, recordsName(arm, benchmark.name)));
      if (records.some(({ finishReason }) => finishReason === 'failed')) return true;
    }
  }
  return false;
}

/** What the models ran on. */
async function machineText({ engine }: TrialSetup, context: RunContext): Promise<string> {
  if (engine?.jobs !== undefined) {
    const { flavor, text } = engine.jobs.machine;
    return `Hugging Face Jobs ${flavor} (${text})`;
  }
  return describeHardware(await readHardware(context.environment, context.signal));
}

/** What was seen of the GPUs, where it was seen of both arms. */
async function gpusOf({ base, candidate }: Contestants, context: RunContext): Promise<TrialResult['gpus']> {
  const ofBase = await gpuUseOf('base', base.modelId, context);
  const ofCandidate = await gpuUseOf('candidate', candidate.modelId, context);
  return ofBase && ofCandidate && { base: ofBase, candidate: ofCandidate };
}

/** How a trial of these two is run, the same whoever runs it. */
export function trialOptions(contestants: Contestants, setup: TrialSetup, context: RunContext): TrialOptions {
  const { seed, reasoningEffort, margin, earlyStop: looks, schedule } = setup.settings;
  const { signal, progress } = context;
  return {
    arms: {
      base: sourceOf('base', contestants.base, setup, context),
      candidate: sourceOf('candidate', contestants.candidate, setup, context),
    },
    benchmarks: setup.benchmarks,
    skipped: setup.skipped,
    margin,
    sampling: { temperature: 0, seed, ...(reasoningEffort === undefined ? {} : { reasoningEffort }) },
    recordsFolder: context.runDir.records,
    failures: setup.failures,
    together: schedule === 'concurrent',
    ...(looks !== undefined && { untilDecided: { looks, gate: setup.gate, seed } }),
    ...(setup.store && isDigest(contestants.base.modelId) && { store: setup.store }),
    progress,
    ...(signal === undefined ? {} : { signal }),
  };
}
