import { z } from 'zod';
import { option, reworded } from '../common/index.ts';
import { comparePlans, planOptions } from '../planning/index.ts';
import { defineCommand, outOptions, planFileOptions } from './definition/index.ts';
import { planDifferenceResult } from './show/index.ts';

const options = z.object({
  plan: planFileOptions.shape.plan,
  other: option(z.string(), {
    text: 'plan to compare it with: a path, hf://ns/name[@revision]/plan.json, or the repo that it was published in',
    value: 'PLAN',
    reads: 'files',
    required: true,
    heading: 'Files',
  }),
  scores: reworded(planOptions.shape.scores, {
    heading: 'Files',
    text: 'scores to show beside the experts that only one plan keeps, written by score',
  }),
  out: reworded(outOptions.shape.out, { text: 'heat map to write, SVG' }),
  force: outOptions.shape.force,
});

/** Shows what two plans disagree on. */
export const planDiff = defineCommand({
  name: 'plan diff',
  options,
  positional: ['plan', 'other'],
  writes: { out: ['heatMap'] },
  examples: ['plan diff a.json b.json', 'plan diff a.json b.json --scores scores.json --out diff.svg'],
  async run({ plan, other, scores, out }, context) {
    return planDifferenceResult(await comparePlans([plan, other], { scores, out }, context), out);
  },
});
