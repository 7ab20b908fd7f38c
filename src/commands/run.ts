import { z } from 'zod';
import { engineOptions } from '../engines/options.ts';
import { comparisonOptions, questionOptions, trialOptions } from '../evaluation/options.ts';
import { parseLocation } from '../hub/index.ts';
import { hubOptions } from '../hub/options.ts';
import { llamaOptions } from '../llama/options.ts';
import type { Context } from '../pipeline/context.ts';
import {
  destinationOptions,
  gateOptions,
  identityOptions,
  releaseOptions,
  runDirOptions,
  shardOptions,
} from '../pipeline/options.ts';
import { runPipeline } from '../pipeline/run.ts';
import { RunDirectory } from '../state/run-directory.ts';
import { defineCommand } from './command.ts';
import { optionalBaseOptions, planFileOptions } from './file-options.ts';
import { inputsOf } from './files.ts';
import type { CommandResult, OnFinished } from './result.ts';
import { runFinished, runText } from './show-run.ts';

export const runOptions = z.object({
  ...planFileOptions.shape,
  ...optionalBaseOptions.shape,
  ...runDirOptions.shape,
  ...destinationOptions.shape,
  ...gateOptions.shape,
  ...releaseOptions.shape,
  ...identityOptions.shape,
  ...shardOptions.shape,
  ...questionOptions.shape,
  ...comparisonOptions.shape,
  ...trialOptions.shape,
  ...engineOptions.shape,
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
    'run plan.json --base model.gguf --benchmarks mmlu:200 --until render',
  ],
  run: runAll,
});

/** The whole pipeline. */
async function runAll(inputs: RunOptions, context: Context, onFinished: OnFinished): Promise<CommandResult> {
  const { plan, base, repo, tag, visibility, until, templates, overwrite, scores, records, gate, onGate } =
    inputs;
  const output = await runPipeline(
    {
      planPath: plan,
      base: base === undefined ? undefined : parseLocation(base),
      hashBase: inputs.hashBase,
      anyBase: inputs.anyBase,
      fileName: inputs.fileName,
      maxShardBytes: inputs.maxShardSize,
      templates,
      cliff: inputs.sweep,
      trial: inputs,
      ...{ gate, onGate, records, scores },
      until,
      inputs: inputsOf({ ...inputs, base: undefined, plan: undefined }),
      destination: repo === undefined ? undefined : { repo, tag, visibility, overwrite },
      onStage: async (output) => onFinished(await runFinished(output)),
    },
    { ...context, runDir: new RunDirectory(inputs.runDir) },
  );
  return { json: output, text: runText(output), ...(await runFinished(output)) };
}
