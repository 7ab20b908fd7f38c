import { z } from 'zod';
import { option } from '../common/index.ts';
import { recomputeAt } from '../pipeline/index.ts';
import { defineCommand } from './definition/index.ts';
import { recomputedResult } from './show/index.ts';

const options = z.object({
  report: option(z.string(), {
    text: 'report.json of a run: a path, the folder of the run, hf://ns/name[@revision]/report.json, or the repo that it was published in, by its name or the address of its page',
    value: 'REPORT',
    reads: 'files',
    required: true,
    heading: 'Files',
  }),
  recompute: option(z.string(), {
    text: 'folder of the records that the report is recomputed from; default: records beside the report',
    value: 'FOLDER',
    reads: 'files',
    bare: '',
    heading: 'Files',
  }),
});

export const report = defineCommand({
  name: 'report',
  options,
  positional: ['report'],
  examples: ['report ns/name --recompute', 'report .espalier/report.json'],
  async run({ report: address, recompute }, context) {
    return recomputedResult(await recomputeAt(address, recompute, context));
  },
});
