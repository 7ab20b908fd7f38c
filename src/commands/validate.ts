import { z } from 'zod';
import { option, stringifyJson, writeFileAtomic } from '../common/index.ts';
import { passGate, validateModels, validationOptions } from '../pipeline/index.ts';
import { RunDirectory } from '../state/index.ts';
import { defineCommand, inputsOf, outOptions } from './definition/index.ts';
import { judgedTrialFinished, trialText } from './show/index.ts';

export const validateOptions = z.object({
  candidate: option(z.string(), {
    text: 'pruned GGUF: a path, or the http address of a running server',
    value: 'FILE',
    reads: 'model',
    required: true,
    heading: 'Files',
  }),
  base: option(z.string(), {
    text: 'the model before pruning: a path, hf://namespace/name[@revision]/file.gguf or the http address of a running server',
    value: 'BASE',
    reads: 'model',
    required: true,
    heading: 'Files',
  }),
  ...outOptions.shape,
  ...validationOptions.shape,
});

export type ValidateOptions = z.output<typeof validateOptions>;

export const validate = defineCommand({
  name: 'validate',
  options: validateOptions,
  positional: ['candidate'],
  writes: { out: ['trial'] },
  examples: [
    'validate candidate.gguf --base model.gguf --benchmarks mmlu:200',
    'validate http://127.0.0.1:8081 --base http://127.0.0.1:8080',
  ],
  async run(inputs, context, onFinished) {
    const { out, runDir, gate, onGate } = inputs;
    const runContext = { ...context, runDir: new RunDirectory(runDir) };
    const more = { gate, inputs: inputsOf(validateOptions.shape, inputs) };
    const judgedTrial = await validateModels(inputs, inputs, more, runContext);
    const { trial, judged } = judgedTrial;
    if (out !== undefined) await writeFileAtomic(out, stringifyJson(trial));
    const finished = judgedTrialFinished(judgedTrial);
    onFinished(finished);
    passGate(judged, onGate, context);
    return { json: trial, text: trialText(trial), ...finished };
  },
});
