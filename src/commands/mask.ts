import { z } from 'zod';
import { option } from '../common/index.ts';
import { identityOptions } from '../pipeline/index.ts';
import { maskList } from '../prune/index.ts';
import { defineCommand, optionalBaseOptions, outOptions, planFileOptions } from './definition/index.ts';
import { writeCut } from './write-cut.ts';

export const mask = defineCommand({
  name: 'mask',
  options: z.object({
    ...optionalBaseOptions.shape,
    ...planFileOptions.shape,
    out: option(z.string(), {
      text: 'file to write',
      value: 'FILE',
      short: 'o',
      required: true,
      heading: 'Files',
    }),
    force: outOptions.shape.force,
    ...identityOptions.shape,
  }),
  positional: ['base'],
  examples: [
    'mask model.gguf --plan plan.json -o masked.gguf',
    'mask hf://ns/name/model.gguf --plan plan.json -o masked.gguf',
  ],
  run: (options, context) =>
    writeCut(options, context, ({ model, checked }, biases) => [maskList(model, checked, biases)]),
});
