import { z } from 'zod';
import { option, reworded } from '../common/index.ts';
import { familyOptions, pipelineOptions, runConfigOf } from '../pipeline/index.ts';
import { isBaseOfKeep, NEED_TRIAL, planOptions, startRun } from '../planning/index.ts';
import { RunDirectory } from '../state/index.ts';
import { defineCommand, inputsOf, severalBasesOptions } from './definition/index.ts';
import { ranFinished, ranResult } from './show/index.ts';

export const runOptions = z.object({
  plan: option(z.string(), {
    text: 'plan file; with keep, the base instead',
    value: 'PLAN',
    reads: 'files',
    heading: 'Files',
  }),
  keep: reworded(planOptions.shape.keep, {
    text: 'experts to keep in every layer, instead of plan: a plan is made with the best method that does not run the model, and it is published with the release',
    heading: 'Files',
  }),
  ...severalBasesOptions.shape,
  ...familyOptions.shape,
  ...pipelineOptions.shape,
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
  async run(options, context, onFinished) {
    const config = runConfigOf(
      options,
      inputsOf(runOptions.shape, { ...options, base: undefined, plan: undefined }),
    );
    const runContext = { ...context, runDir: new RunDirectory(options.runDir) };
    return await ranResult(
      await startRun(options, config, runContext, async (ran) => onFinished(await ranFinished(ran))),
    );
  },
});
