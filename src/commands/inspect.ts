import { z } from 'zod';
import { inspectBase } from '../pipeline/index.ts';
import { baseOptions, defineCommand } from './definition/index.ts';
import { inspectedResult } from './show/index.ts';

/** Shows what can be cut and what each cut would weigh, from the header alone. */
export const inspect = defineCommand({
  name: 'inspect',
  options: z.object({ ...baseOptions.shape }),
  positional: ['base'],
  examples: ['inspect model.gguf', 'inspect hf://ggml-org/gpt-oss-20b-GGUF/gpt-oss-20b-mxfp4.gguf'],
  run: async ({ base }, context) => inspectedResult(await inspectBase(base, context)),
});
