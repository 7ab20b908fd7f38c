import { z } from 'zod';
import { option } from '../common/index.ts';
import { identityOptions, type MakeLists, writeCut } from '../pipeline/index.ts';
import { maskList } from '../prune/index.ts';
import {
  defineCommand,
  inputsOf,
  optionalBaseOptions,
  outOptions,
  planFileOptions,
} from './definition/index.ts';
import { cutResult } from './show/index.ts';

const masked: MakeLists = ({ model, checked }, biases) => [maskList(model, checked, biases)];

const options = z.object({
  ...optionalBaseOptions.shape,
  ...planFileOptions.shape,
  out: option(z.string(), {
    text: 'file to write',
    value: 'FILE',
    reads: false,
    short: 'o',
    required: true,
    heading: 'Files',
  }),
  force: outOptions.shape.force,
  ...identityOptions.shape,
});

export const mask = defineCommand({
  name: 'mask',
  options,
  positional: ['base'],
  examples: [
    'mask model.gguf --plan plan.json -o masked.gguf',
    'mask hf://ns/name/model.gguf --plan plan.json -o masked.gguf',
  ],
  async run(named, context) {
    const target = { ...named, inputs: inputsOf(options.shape, named) };
    return cutResult(await writeCut(named, target, masked, context));
  },
});
