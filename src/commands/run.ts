import { z } from 'zod';
import { EspalierError, option, reworded } from '../common/index.ts';
import { engineOptions } from '../engines/index.ts';
import { comparisonOptions, questionOptions, trialOptions } from '../evaluation/index.ts';
import { locateModels } from '../hub/index.ts';
import { llamaOptions } from '../llama/index.ts';
import {
  attestOptions,
  type Context,
  destinationOf,
  destinationOptions,
  dryRunOptions,
  familyOptions,
  gateOptions,
  identityOptions,
  primaryOf,
  type RunConfig,
  readPlanAt,
  releaseOptions,
  runDirOptions,
  runFamily,
  runningServers,
  runPipeline,
  serverOptions,
  shardOptions,
  streamOptions,
  timeOptions,
} from '../pipeline/index.ts';
import { checkPlanOrKeep, planOptions, planOrKeep } from '../planning/index.ts';
import { RunDirectory } from '../state/index.ts';
import {
  type CommandResult,
  defineCommand,
  inputsOf,
  type OnFinished,
  severalBasesOptions,
} from './definition/index.ts';
import { familyFinished, familyText, runFinished, runText } from './show/index.ts';

export const runOptions = z.object({
  plan: option(z.string(), {
    text: 'plan file; with keep, the base instead',
    value: 'PLAN',
    heading: 'Files',
  }),
  keep: reworded(planOptions.shape.keep, {
    text: 'experts to keep in every layer, instead of plan: a plan is made with the best method that does not run the model, and it is published with the release',
    heading: 'Files',
  }),
  ...severalBasesOptions.shape,
  ...familyOptions.shape,
  ...runDirOptions.shape,
  ...dryRunOptions.shape,
  ...streamOptions.shape,
  ...destinationOptions.shape,
  ...attestOptions.shape,
  ...gateOptions.shape,
  ...releaseOptions.shape,
  ...identityOptions.shape,
  ...shardOptions.shape,
  ...questionOptions.shape,
  ...timeOptions.shape,
  ...comparisonOptions.shape,
  ...trialOptions.shape,
  ...engineOptions.shape,
  ...serverOptions.shape,
  ...llamaOptions.shape,
});

export type RunOptions = z.output<typeof runOptions>;

export const run = defineCommand({
  name: 'run',
  options: runOptions,
  positional: ['plan'],
  examples: [
    'run plan.json --repo your-name/model-28x-GGUF --tag v1.0',
    'run --keep 28 --base hf://ggml-org/gpt-oss-20b-GGUF/gpt-oss-20b-mxfp4.gguf --dry-run',
    'run plan.json --base ns/name-GGUF:Q4_K_M,Q8_0 --kld held-out.txt --repo your-name/model-28x-GGUF',
    'run plan.json --base model.gguf --benchmarks mmlu:200 --until render',
  ],
  supersedes: ({ plan, keep, benchmarks }) => [
    ...(isBaseOfKeep({ plan, keep }) ? ['base'] : plan ? ['keep'] : keep ? ['plan'] : []),
    ...(benchmarks === 'none' ? NEED_TRIAL : []),
  ],
  run: runAll,
});

/** Whether the model stands where a plan could: `run ns/name --keep 28`. */
function isBaseOfKeep({ plan, keep }: { plan?: unknown; keep?: unknown }): boolean {
  return Boolean(plan) && Boolean(keep) && !/\.json$/i.test(String(plan));
}

/** What only a trial measures. */
const NEED_TRIAL = ['kld', 'rivals'] as const;

/** @throws EspalierError `usage` for what would not be measured, as there is no trial */
function checkMeasured(inputs: RunOptions): void {
  if (inputs.benchmarks.length > 0) return;
  const idle = NEED_TRIAL.filter((name) => (inputs[name]?.length ?? 0) > 0);
  if (idle.length === 0) return;
  throw new EspalierError(
    'usage',
    `benchmarks is none, which leaves the trial out, and ${idle.join(' and ')} needs one`,
    {
      hint: `Ask at least one benchmark, for example --benchmarks mmlu-pro:100, or leave ${idle.map((name) => `--${name}`).join(' and ')} out.`,
    },
  );
}

/** The whole pipeline. */
async function runAll(given: RunOptions, context: Context, onFinished: OnFinished): Promise<CommandResult> {
  const { plan: first, base: named } = given;
  const isBase = named === undefined && first !== undefined && isBaseOfKeep(given);
  const inputs = isBase ? { ...given, plan: undefined, base: first } : given;
  const { until, templates, scores, records, gate, onGate } = inputs;
  checkPlanOrKeep(inputs);
  checkMeasured(inputs);
  const destination = inputs.repo === undefined ? undefined : destinationOf(inputs.repo, inputs);
  const runContext = { ...context, runDir: new RunDirectory(inputs.runDir) };
  const bases = inputs.base === undefined ? undefined : await locateModels(inputs.base, context.hub);
  const [only, ...more] = bases ?? [];
  const known = inputs.plan === undefined ? undefined : await readPlanAt(inputs.plan, context);
  const primary = bases && primaryOf(bases, inputs.primary, known?.plan);
  const { plan, base } = await planOrKeep({ ...inputs, base: primary ?? only }, runContext);
  const config: RunConfig = {
    planPath: plan,
    base,
    dryRun: inputs.dryRun,
    stream: inputs.stream,
    hashBase: inputs.hashBase,
    anyBase: inputs.anyBase,
    fileName: inputs.fileName,
    maxShardBytes: inputs.maxShardSize,
    templates,
    curve: inputs.sweep,
    trial: inputs,
    servers: runningServers(inputs),
    maxMinutes: inputs.maxMinutes,
    ...{ gate, onGate, records, scores },
    until,
    inputs: inputsOf({ ...inputs, base: undefined, plan: undefined }),
    destination,
  };
  if (primary === undefined || bases === undefined || more.length === 0) {
    const output = await runPipeline(
      { ...config, onStage: async (output) => onFinished(await runFinished(output)) },
      runContext,
    );
    return { json: output, text: runText(output), ...(await runFinished(output)) };
  }
  const { trialEach } = inputs;
  const output = await runFamily(
    {
      ...config,
      bases: [primary, ...bases.filter((one) => one !== primary)],
      trialEach,
      onFamily: async (output) => onFinished(await familyFinished(output)),
    },
    runContext,
  );
  return { json: output, text: await familyText(output), ...(await familyFinished(output)) };
}
