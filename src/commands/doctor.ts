import { z } from 'zod';
import { examineMachine } from '../doctor/index.ts';
import { jobOptions } from '../engines/index.ts';
import { llamaOptions } from '../llama/index.ts';
import { destinationOptions, runDirOptions } from '../pipeline/index.ts';
import { defineCommand } from './definition/index.ts';
import { checksResult } from './show/index.ts';

const options = z.object({
  repo: destinationOptions.shape.repo,
  ...runDirOptions.shape,
  llamaServer: llamaOptions.shape.llamaServer,
  runner: jobOptions.shape.runner,
  jobNamespace: jobOptions.shape.jobNamespace,
});

export const doctor = defineCommand({
  name: 'doctor',
  options,
  examples: ['doctor', 'doctor --repo your-name/model-28x-GGUF --json', 'doctor --runner hf-jobs:l4x1'],
  run: async (inputs, context) => checksResult(await examineMachine(inputs, context)),
});
