import { z } from 'zod';
import { EspalierError, option, redefaulted, reworded } from '../common/index.ts';
import { BENCHMARK_LIST, comparisonOptions, questionOptions } from '../evaluation/index.ts';
import { GATE, gateOptions } from '../pipeline/index.ts';
import {
  measureSweep,
  measuringOptions,
  mergeSweepFiles,
  pickFromFiles,
  saveSweep,
  sweepMatrix,
  sweepOptions,
} from '../planning/index.ts';
import { maskOptions, partOptions, type Sweep, scoringOptions } from '../search/index.ts';
import { defineCommand, optionalBaseOptions, outOptions } from './definition/index.ts';
import { matrixResult, measuredResult, sweepResult } from './show/index.ts';

const options = z.object({
  ...optionalBaseOptions.shape,
  ...outOptions.shape,
  chart: option(z.string(), {
    text: 'SVG of the sweep to write',
    value: 'FILE',
    reads: false,
    heading: 'Files',
  }),
  ...measuringOptions.shape,
  loss: reworded(maskOptions.shape.loss, {
    text: 'what pick compares candidates of one size by, on text: answers (the share of conversations, or chunks, whose answer probably changes) or kld (the mean KL divergence); the sweep shows both; default: answers with score-tokens assistant, else kld',
  }),
  ...sweepOptions.shape,
  gate: reworded(gateOptions.shape.gate, {
    text: `what a picked candidate must pass: ${GATE}`,
    heading: 'The sweep',
  }),
  from: scoringOptions.shape.from,
  mix: scoringOptions.shape.mix,
  ...questionOptions.shape,
  benchmarks: redefaulted(
    questionOptions.shape.benchmarks,
    'none',
    `benchmarks that each candidate is asked, ${BENCHMARK_LIST}`,
  ),
  ...comparisonOptions.shape,
  matrix: partOptions.shape.matrix,
  baseOnly: partOptions.shape.baseOnly,
  merge: partOptions.shape.merge,
});

export const sweep = defineCommand({
  name: 'sweep',
  options,
  positional: ['base'],
  writes: { out: ['sweep'], chart: ['chart'], pick: ['plan'] },
  examples: [
    'sweep model.gguf --text held-out.txt --methods scores.json,random --points 30,28,27 --out sweep.json',
    'sweep model.gguf --text held-out.txt --methods scores.json --benchmarks mmlu:200 --gate "overall>=-2pp@95" --pick plan.json',
  ],
  async run(inputs, context, onFinished) {
    const { merge, base, pick: plan, matrix } = inputs;
    const show = (sweep: Sweep) => sweepResult(sweep, inputs);
    const onMeasured = (sweep: Sweep) => onFinished(show(sweep));
    if (merge !== undefined && plan === undefined) {
      const merged = await mergeSweepFiles(merge);
      await saveSweep(merged, inputs);
      return show(merged);
    }
    if (matrix && merge === undefined) return matrixResult(await sweepMatrix(inputs, inputs, context));
    if (base === undefined) {
      const who = merge === undefined ? 'sweep' : 'sweep --pick';
      throw new EspalierError('usage', `${who} needs base, unless it merges parts or prints a matrix`, {
        hint: `For example: espalier ${who} model.gguf --text built-in --points 30,28`,
      });
    }
    const measured =
      merge !== undefined && plan !== undefined
        ? await pickFromFiles(merge, { base, plan }, inputs, context, onMeasured)
        : await measureSweep(base, inputs, inputs, context, onMeasured);
    return measuredResult(measured, show);
  },
});
