import { z } from 'zod';
import type { Input } from '../bytes/index.ts';
import { engineOptions } from '../engines/index.ts';
import { comparisonOptions, questionOptions, trialOptions } from '../evaluation/index.ts';
import { llamaOptions } from '../llama/index.ts';
import {
  destinationOptions,
  dryRunOptions,
  gateOptions,
  identityOptions,
  releaseOptions,
  runDirOptions,
  serverOptions,
  shardOptions,
  streamOptions,
  timeOptions,
} from './options.ts';
import { attestOptions, destinationOf } from './release/index.ts';
import type { RunConfig } from './run-config.ts';
import { runningServers } from './trial/index.ts';

/** Of a whole run: what is done with a candidate, whatever is cut. */
export const pipelineOptions = z.object({
  ...runDirOptions.shape,
  ...dryRunOptions.shape,
  ...streamOptions.shape,
  ...destinationOptions.shape,
  ...attestOptions.shape,
  ...gateOptions.shape,
  ...releaseOptions.shape,
  ...identityOptions.shape,
  ...shardOptions.shape,
  ...questionOptions.shape,
  ...timeOptions.shape,
  ...comparisonOptions.shape,
  ...trialOptions.shape,
  ...engineOptions.shape,
  ...serverOptions.shape,
  ...llamaOptions.shape,
});
export type PipelineOptions = z.output<typeof pipelineOptions>;

/**
 * What a run is to do, by its options; all but what is cut.
 *
 * @param inputs files of this machine that are read: none of them is written
 * @throws EspalierError `usage` for options that do not go together
 */
export function runConfigOf(
  options: PipelineOptions,
  inputs: readonly Input[],
): Omit<RunConfig, 'planPath' | 'base'> {
  const { dryRun, stream, hashBase, anyBase, fileName, maxShardSize, templates, sweep } = options;
  const { maxMinutes, gate, onGate, records, scores, until, repo } = options;
  return {
    ...{ dryRun, stream, hashBase, anyBase, fileName, templates, maxMinutes },
    ...{ gate, onGate, records, scores, until, inputs },
    maxShardBytes: maxShardSize,
    curve: sweep,
    trial: options,
    servers: runningServers(options),
    destination: repo === undefined ? undefined : destinationOf(repo, options),
  };
}
