import { z } from 'zod';
import { option, reworded, wholeNumber } from '../../common/index.ts';
import { EFFORTS, type Effort, questionOptions } from '../../evaluation/index.ts';
import { llamaOptions } from '../../llama/index.ts';
import { dryRunOptions, runDirOptions } from '../../pipeline/index.ts';
import { inputFiles, LEAST_CHUNK, maskOptions, USUAL_CHUNK } from '../../search/index.ts';
import { overlapOptions } from '../options.ts';

const HEADING = 'What is read';

const share = z
  .string()
  .regex(/^0?\.\d+$/, 'must be a share between 0 and 1, for example 0.02')
  .transform(Number)
  .refine((value) => value > 0, 'must be above 0');

/** What a base reads or answers for its imatrix files. */
export const calibrationOptions = z.object({
  ...runDirOptions.shape,
  text: reworded(maskOptions.shape.text, {
    text: 'texts to read, [domain=]path, separated by commas or lines; built-in: the texts that come with Espalier',
    heading: HEADING,
  }),
  prompts: option(inputFiles, {
    text: 'files of prompts that the base answers, [domain=]path: one prompt on each line, or JSON lines with prompt or question; built-in: the prompts that come with Espalier',
    value: 'LIST',
    reads: 'files',
    several: true,
    heading: HEADING,
  }),
  untilStable: option(share, {
    text: 'with prompts: ask more prompts, in rounds of doubling size, until random halves of the text differ by at most this share in the loss J of three plans; 0.025 took 600 conversations of tiny-gpt-oss',
    value: 'SHARE',
    heading: HEADING,
  }),
  chunks: reworded(maskOptions.shape.chunks, {
    text: 'chunks of each text to read, or all',
    heading: HEADING,
  }),
  chunkTokens: option(wholeNumber(LEAST_CHUNK), {
    text: `tokens of a chunk, default: ${USUAL_CHUNK}; with until-stable, the longest conversation to measure, up to 2048`,
    value: 'N',
    heading: HEADING,
  }),
  ...questionOptions.shape,
  ...overlapOptions.shape,
  reasoningEffort: option(
    z.enum(EFFORTS).transform((effort): readonly Effort[] => [effort]),
    {
      text: 'passed to the chat template: low, medium or high',
      value: 'LEVEL',
      heading: 'The trial',
    },
  ),
  dryRun: reworded(dryRunOptions.shape.dryRun, {
    text: 'print the time, tokens and bytes this needs, and end: no model is downloaded or run',
    heading: HEADING,
  }),
  ...llamaOptions.shape,
});
