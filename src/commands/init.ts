import { z } from 'zod';
import { list, option, reworded } from '../common/index.ts';
import { parseWanted } from '../evaluation/index.ts';
import { destinationOptions, gateOptions } from '../pipeline/index.ts';
import { planOptions, runnerChoice, startProject } from '../planning/index.ts';
import { defineCommand, optionalBaseOptions } from './definition/index.ts';
import { projectResult } from './show/index.ts';

const options = z.object({
  base: reworded(optionalBaseOptions.shape.base, {
    text: 'GGUF to prune: ns/name, ns/name:QUANT, hf://ns/name[@revision]/file.gguf, or a path',
  }),
  repo: destinationOptions.shape.repo,
  keep: reworded(planOptions.shape.keep, {
    text: 'experts to keep in every layer; default: seven out of eight',
    heading: 'The release',
  }),
  runner: option(runnerChoice, {
    text: 'where the models run: local (the hosted runner, CPU), hf-jobs[:FLAVOR] (a GPU by the hour on the Hub), or the label of a runner with a GPU',
    value: 'WHERE',
    heading: 'The release',
  }),
  benchmarks: option(
    list.transform((names) => {
      parseWanted(names.join() === 'none' ? [] : names);
      return names;
    }),
    {
      text: 'benchmarks to write into espalier.yml; default: those of run',
      value: 'LIST',
      several: true,
      heading: 'The release',
    },
  ),
  gate: reworded(gateOptions.shape.gate, { text: 'gate to write into espalier.yml; default: that of run' }),
});

export const init = defineCommand({
  name: 'init',
  options,
  positional: ['base'],
  examples: [
    'init',
    'init ggml-org/gpt-oss-20b-GGUF --repo your-name/gpt-oss-20b-28x-GGUF --keep 28 --runner hf-jobs',
  ],
  async run(inputs, context) {
    return projectResult(await startProject(inputs, context));
  },
});
