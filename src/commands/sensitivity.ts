import { z } from 'zod';
import { EspalierError, reworded } from '../common/index.ts';
import type { Sensitivity } from '../plan/index.ts';
import {
  matrixOfParts,
  measureLayers,
  measuringOptions,
  mergeSensitivityFiles,
  overlapOptions,
  planOptions,
  rankingOptions,
} from '../planning/index.ts';
import { maskOptions, partOptions, searchOptions } from '../search/index.ts';
import { defineCommand, optionalBaseOptions, outOptions } from './definition/index.ts';
import { matrixResult, measuredResult, sensitivityResult } from './show/index.ts';

const options = z.object({
  ...optionalBaseOptions.shape,
  ...outOptions.shape,
  ...rankingOptions.shape,
  scores: reworded(planOptions.shape.scores, {
    text: 'scores that rank the experts, written by score',
    heading: 'Importance',
  }),
  ...measuringOptions.shape,
  loss: reworded(maskOptions.shape.loss, {
    text: 'what is measured: answers (the share of conversations, or chunks, whose answer probably changes; long ones count in windows of about 30 tokens) or kld (the mean KL divergence); default: answers with score-tokens assistant, else kld',
  }),
  ...overlapOptions.shape,
  depth: reworded(searchOptions.shape.depth, { text: 'experts that are removed from each layer' }),
  ...partOptions.shape,
});

export const sensitivity = defineCommand({
  name: 'sensitivity',
  options,
  positional: ['base'],
  writes: { out: ['sensitivity'] },
  examples: [
    'sensitivity model.gguf --text math=math.txt,code=code.txt -o losses.json',
    'sensitivity --matrix --parts 24',
  ],
  async run(inputs, context) {
    const { merge, base, out, matrix } = inputs;
    const show = (measured: Sensitivity) => sensitivityResult(measured, inputs);
    if (merge !== undefined) return show(await mergeSensitivityFiles(merge, out));
    if (matrix) return matrixResult(matrixOfParts(inputs.parts, inputs));
    if (base === undefined) {
      throw new EspalierError('usage', 'sensitivity needs base, unless it merges parts or prints a matrix', {
        hint: 'For example: espalier sensitivity model.gguf --text built-in --out losses.json',
      });
    }
    return measuredResult(await measureLayers(base, inputs, context), show);
  },
});
