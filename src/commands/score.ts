import { z } from 'zod';
import { EspalierError, option, reworded } from '../common/index.ts';
import {
  measuringOptions,
  mergeScoreFiles,
  overlapOptions,
  planOptions,
  rankingOptions,
  scoreExperts,
  scoreMatrix,
} from '../planning/index.ts';
import { partOptions, searchOptions } from '../search/index.ts';
import { defineCommand, optionalBaseOptions, outOptions } from './definition/index.ts';
import { matrixResult, measuredResult, scoredResult, scoresResult } from './show/index.ts';

const options = z.object({
  ...optionalBaseOptions.shape,
  ...outOptions.shape,
  heatMap: option(z.string(), {
    text: 'SVG of the scores to write, layer by expert',
    value: 'FILE',
    reads: false,
    heading: 'Files',
  }),
  ...rankingOptions.shape,
  keep: reworded(planOptions.shape.keep, {
    text: 'experts to keep in every layer; the heat map marks them',
    heading: 'Importance',
  }),
  ...measuringOptions.shape,
  ...searchOptions.shape,
  scores: reworded(planOptions.shape.scores, {
    text: 'scores of mask-kld that mask-kld-greedy starts from, for example the merged scores of a matrix',
    heading: 'Searching',
  }),
  ...overlapOptions.shape,
  ...partOptions.shape,
});

export const score = defineCommand({
  name: 'score',
  options,
  positional: ['base'],
  writes: { out: ['scores', 'part'], heatMap: ['heatMap'] },
  examples: [
    'score model.gguf --by router-norm-bias -o scores.json',
    'score model.gguf --by mask-kld --text math=math.txt,code=code.txt --out scores.json',
  ],
  async run(inputs, context) {
    const { by, merge, base, out, matrix } = inputs;
    if (merge !== undefined) {
      const scores = await mergeScoreFiles(merge, inputs, context);
      return scoresResult(scores, `merged from ${merge.length} parts`, out);
    }
    if (matrix) return matrixResult(scoreMatrix(by, inputs.parts, inputs));
    if (base === undefined) {
      throw new EspalierError('usage', 'score needs base, unless it merges parts or prints a matrix', {
        hint: 'For example: espalier score model.gguf --by mask-kld --text math=math.txt --out scores.json',
      });
    }
    const scored = await scoreExperts(base, inputs, context);
    return measuredResult(scored, (result) => scoredResult(result, out));
  },
});
