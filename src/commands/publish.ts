import { z } from 'zod';
import { required } from '../common/index.ts';
import {
  attestOptions,
  destinationOf,
  destinationOptions,
  dryRunOptions,
  gateOptions,
  publishRun,
  releaseOptions,
  runDirOptions,
} from '../pipeline/index.ts';
import { RunDirectory } from '../state/index.ts';
import { defineCommand, inputsOf } from './definition/index.ts';
import { checkedRunFinished, publishedResult } from './show/index.ts';

const options = z.object({
  ...runDirOptions.shape,
  ...destinationOptions.shape,
  ...attestOptions.shape,
  repo: required(destinationOptions.shape.repo),
  ...gateOptions.shape,
  ...dryRunOptions.shape,
  templates: releaseOptions.shape.templates,
});

export const publish = defineCommand({
  name: 'publish',
  options,
  examples: ['publish --repo your-name/model-28x-GGUF --tag v1.0', 'publish --run-dir run --repo ns/name'],
  async run(inputs, context, onFinished) {
    const { repo, gate, onGate, templates, dryRun } = inputs;
    const destination = destinationOf(repo, inputs);
    const runDir = new RunDirectory(inputs.runDir);
    const request = { gate, onGate, templates, dryRun, inputs: inputsOf(options.shape, inputs) };
    const published = await publishRun(destination, request, { ...context, runDir }, (checked) =>
      onFinished(checkedRunFinished(checked, runDir)),
    );
    return publishedResult(published, repo, runDir);
  },
});
