import { z } from 'zod';
import { flag, option, optionGroup } from '../../common/index.ts';

const BASE =
  'GGUF to prune (the first shard if it is split): a path, hf://ns/name[@revision]/file.gguf, ns/name, ns/name:QUANT, or the address of a page of the Hub';

/** Where a command cannot do without. */
export const baseOptions = optionGroup('Files', {
  base: option(z.string(), { text: BASE, value: 'BASE', reads: 'model', required: true }),
});

/** Where the plan may name the base, or nothing is opened. */
export const optionalBaseOptions = optionGroup('Files', {
  base: option(z.string(), {
    text: `${BASE}; default: the base that the plan names`,
    value: 'BASE',
    reads: 'model',
  }),
});

/** Where one plan may cut several files. */
export const severalBasesOptions = optionGroup('Files', {
  base: option(z.string(), {
    text: `${BASE}; or several files of one repo or folder: a list, hf://ns/name/*.gguf, ns/name:Q4_K_M,Q8_0; default: the base that the plan names`,
    value: 'BASE',
    reads: 'model',
    several: true,
  }),
});

export const planFileOptions = optionGroup('Files', {
  plan: option(z.string(), {
    text: 'plan file: a path, hf://ns/name[@revision]/plan.json, or the repo that it was published in',
    value: 'PLAN',
    reads: 'files',
    required: true,
  }),
});

export const outOptions = optionGroup('Files', {
  out: option(z.string(), { text: 'file to write', value: 'FILE', reads: false, short: 'o' }),
  force: flag(
    'replace an existing file, even a GGUF or one that this command did not write; without it, such a file is an error',
  ),
});
