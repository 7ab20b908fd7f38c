import { join } from 'node:path';
import { readText, sha256Hex, writeFileAtomic } from '../../common/index.ts';
import {
  answerAll,
  BASE,
  type ByModel,
  compareWithBase,
  hasAnswered,
  type KldOfTexts,
  type KldRecord,
  type KldTask,
  kldMeasured,
  kldOfTexts,
  kldResults,
  parseWanted,
  readRecords,
  recordsName,
  removeStored,
  runTrial,
  storedBase,
  type TrialResult,
  withFacts,
} from '../../evaluation/index.ts';
import { describeHardware, type GpuUse, readHardware } from '../../llama/index.ts';
import { type RunContext, type Validated, validatedSchema } from '../inputs/index.ts';
import {
  gpuUseOf,
  type JobsSession,
  measureBeside,
  measurementsInJobs,
  memoryUse,
  noteTrial,
  retryOnOutOfMemory,
  rivalKld,
  sizeAskedFor,
  sourceOf,
  storeBaseFor,
  type TestedModel,
  type TestedModels,
  type TrialSetup,
  trialOptions,
  validateKey,
  withUsedSize,
} from '../trial/index.ts';
import type { BaseAhead } from './bring-base.ts';
import { earlierOutput, runStage, type Stage, type StageWork } from './stage.ts';

const stage: Stage<Validated> = {
  name: 'validate',
  output: validatedSchema,
  summarize: ({ trial }) => trial.overall.pairs[0].verdict.sentence,
};

export function baseAhead(models: TestedModels, setup: TrialSetup, context: RunContext): BaseAhead {
  const { kld } = setup;
  const [base] = models;
  const options = (fit: TrialSetup) => trialOptions(models, fit, context);
  return {
    hasAnswered: async () =>
      (await hasAnswered(options(await withUsedSize(setup, models, context)), BASE)) &&
      (await areStored(kld, base.modelId)),
    answer: async () => {
      for (const task of kld) await storeBaseFor(task, base, context);
      await retryOnOutOfMemory(setup, models, context, (fit) => answerAll(options(fit), BASE));
      if (setup.engine?.capabilities.memory && parseWanted(setup.settings.benchmarks).memory)
        await memoryUse(base, await withUsedSize(setup, models, context), context);
    },
  };
}

/**
 * Lets all models answer the same questions, one after the other on the same machine. The records of every
 * answer stay in the run directory; a trial that died goes on from them.
 *
 * @param session where Jobs measure, if they do
 */
export function validate(
  models: TestedModels,
  setup: TrialSetup,
  context: RunContext,
  session?: JobsSession,
): Promise<Validated> {
  return runStage(context, stage, workOf(models, setup, context, session));
}

/** Whether an earlier run, here or on another machine, left all that this trial would find. */
export async function isValidated(
  models: TestedModels,
  setup: TrialSetup,
  context: RunContext,
): Promise<boolean> {
  return (await earlierOutput(context, stage, workOf(models, setup, context))) !== undefined;
}

function workOf(
  models: TestedModels,
  setup: TrialSetup,
  context: RunContext,
  session?: JobsSession,
): StageWork<Validated> {
  const [baseModel, candidate] = models;
  const { engine } = setup;
  const inJobs = engine?.jobs && session && measurementsInJobs(engine.jobs, models, setup, session, context);
  return {
    inputs: validateKey(models, setup),
    // What runs behind an address may have changed; what failed is asked again.
    stillValid: async ({ trial }) =>
      models.every(({ url }) => url === undefined) &&
      !(await hasFailedReplies(models, setup, context)) &&
      (await readText(context.runDir.facts).then(sha256Hex, () => undefined)) === trial.factsSha256,
    work: async () => {
      // First, as a text that is too short or a disk that is too small should not be found out after hours of questions.
      const kldOfJob = await inJobs?.kld();
      for (const task of setup.kld) await storeBaseFor(task, baseModel, context);
      const trial = await retryOnOutOfMemory(setup, models, context, (fit) =>
        runTrial(trialOptions(models, fit, context)),
      );
      const fit = await withUsedSize(setup, models, context);
      const asked = sizeAskedFor(setup, fit);
      const kld = kldOfJob ?? (await divergencesOn(setup.kld, models, context));
      const { skipped: unable, ...measured } = await measureBeside(
        trial,
        [baseModel, candidate],
        fit,
        context,
      );
      const speed = await inJobs?.speed(trial.benchmarks);
      const gpus = await gpusOf(models, fit, context);
      const jobs = await engine?.jobs?.cost();
      const whole = withFacts(
        {
          ...trial,
          ...(asked && { asked }),
          ...(setup.timeLimit && { timeLimit: setup.timeLimit }),
          ...kldResults(kld),
          ...measured,
          ...(speed && { speed }),
          ...(gpus && { gpus }),
          ...(unable.length > 0 && { skipped: [...(trial.skipped ?? []), ...unable] }),
        },
        kld,
      );
      await writeFileAtomic(context.runDir.facts, whole.text);
      const validated = {
        ...(jobs && { jobs }),
        machine: await machineText(setup, models, context),
        ended: new Date().toISOString(),
        trial: whole.trial,
      };
      const { ended } = await noteTrial(validated, context);
      return { ...validated, ended };
    },
  };
}

async function areStored(tasks: readonly KldTask[], modelId: string): Promise<boolean> {
  for (const task of tasks) {
    if ((await storedBase(task, modelId)) === undefined) return false;
  }
  return true;
}

/** Text after text; the base's probabilities of all of them are gone afterwards. */
async function divergencesOn(
  tasks: readonly KldTask[],
  [base, ...others]: TestedModels,
  context: RunContext,
): Promise<KldOfTexts> {
  const texts: Parameters<typeof kldOfTexts>[0][number][] = [];
  for (const task of tasks) {
    const stored = await storeBaseFor(task, base, context);
    texts.push({ task, measured: kldMeasured(task, stored, await divergences(task, others)) });
  }
  for (const task of tasks) await removeStored(task);
  return kldOfTexts(texts);
}

async function divergences(task: KldTask, models: readonly TestedModel[]): Promise<ByModel<KldRecord>> {
  const found: Record<string, KldRecord> = {};
  for (const model of models) {
    const { id, role, path } = model;
    // A rival was measured when it had answered, while its file was here.
    found[id] =
      role === 'rival' ? await rivalKld(task, model) : await compareWithBase(task, id, await path());
  }
  return found;
}

async function hasFailedReplies(
  models: TestedModels,
  { benchmarks }: TrialSetup,
  { runDir }: RunContext,
): Promise<boolean> {
  for (const { benchmark } of benchmarks) {
    for (const { id } of models) {
      const records = await readRecords(join(runDir.records, recordsName(id, benchmark.name)));
      if (records.some(({ finishReason }) => finishReason === 'failed')) return true;
    }
  }
  return false;
}

/** What the models ran on. */
async function machineText(
  { engine, here }: TrialSetup,
  models: TestedModels,
  context: RunContext,
): Promise<string> {
  if (models.every(({ url }) => url !== undefined)) {
    return 'servers that were already running; their hardware is unknown';
  }
  if (engine?.jobs !== undefined) {
    const { flavor, text } = engine.jobs.machine;
    return `Hugging Face Jobs ${flavor} (${text})`;
  }
  return describeHardware(here ?? (await readHardware(context.environment, context.signal)));
}

/** What was seen of the GPUs, where it was seen of all models. */
async function gpusOf(
  models: TestedModels,
  setup: TrialSetup,
  context: RunContext,
): Promise<TrialResult['gpus']> {
  const found: Record<string, GpuUse[]> = {};
  const { hardware } = setup;
  for (const model of models) {
    const { id } = model;
    const seen = await gpuUseOf(id, { source: sourceOf(model, setup, context), hardware }, context);
    if (seen === undefined) return undefined;
    found[id] = seen;
  }
  return found;
}
