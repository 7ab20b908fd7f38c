import { z } from 'zod';
import { option, reworded } from '../common/option.ts';
import { engineOptions } from '../engines/options.ts';
import { comparisonOptions, questionOptions, trialOptions } from '../evaluation/options.ts';
import { locateModel } from '../hub/index.ts';
import { hubOptions } from '../hub/options.ts';
import { llamaOptions } from '../llama/options.ts';
import { attestOptions } from '../pipeline/attestation/options.ts';
import type { Context } from '../pipeline/context.ts';
import {
  destinationOptions,
  dryRunOptions,
  gateOptions,
  identityOptions,
  releaseOptions,
  runDirOptions,
  serverOptions,
  shardOptions,
  streamOptions,
  timeOptions,
} from '../pipeline/options.ts';
import { runPipeline } from '../pipeline/run.ts';
import { destinationOf } from '../pipeline/stages/publish.ts';
import { runningServers } from '../pipeline/trial/running-servers.ts';
import { planOptions } from '../planning/options.ts';
import { planOrKeep } from '../planning/plan-without-run.ts';
import { RunDirectory } from '../state/run-directory.ts';
import { defineCommand } from './command.ts';
import { optionalBaseOptions } from './file-options.ts';
import { inputsOf } from './files.ts';
import type { CommandResult, OnFinished } from './result.ts';
import { runFinished, runText } from './show-run.ts';

export const runOptions = z.object({
  plan: option(z.string(), { text: 'plan file; without one, keep', value: 'PLAN', heading: 'Files' }),
  keep: reworded(planOptions.shape.keep, {
    text: 'experts to keep in every layer, instead of a plan: one is made by the best method that does not run the model, and published beside the release',
    heading: 'Files',
  }),
  ...optionalBaseOptions.shape,
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
  ...hubOptions.shape,
});

export type RunOptions = z.output<typeof runOptions>;

export const run = defineCommand({
  name: 'run',
  options: runOptions,
  positional: ['plan'],
  examples: [
    'run plan.json --repo your-name/model-28x-GGUF --tag v1.0',
    'run --keep 28 --base hf://ggml-org/gpt-oss-20b-GGUF/gpt-oss-20b-mxfp4.gguf --dry-run',
    'run plan.json --base model.gguf --benchmarks mmlu:200 --until render',
  ],
  run: runAll,
});

/** The whole pipeline. */
async function runAll(inputs: RunOptions, context: Context, onFinished: OnFinished): Promise<CommandResult> {
  const { until, templates, scores, records, gate, onGate } = inputs;
  const destination = inputs.repo === undefined ? undefined : destinationOf(inputs.repo, inputs);
  const runContext = { ...context, runDir: new RunDirectory(inputs.runDir) };
  const given = inputs.base === undefined ? undefined : await locateModel(inputs.base, context.hub);
  const { plan, base } = await planOrKeep({ ...inputs, base: given }, runContext);
  const output = await runPipeline(
    {
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
      onStage: async (output) => onFinished(await runFinished(output)),
    },
    runContext,
  );
  return { json: output, text: runText(output), ...(await runFinished(output)) };
}
