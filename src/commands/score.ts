import { z } from 'zod';
import {
  EspalierError,
  formatCount,
  formatInteger,
  option,
  reworded,
  stringifyJson,
  writeFileAtomic,
} from '../common/index.ts';
import { BENCHMARK_LIST, questionOptions } from '../evaluation/index.ts';
import type { Context } from '../pipeline/index.ts';
import {
  assertInParts,
  assertMethod,
  checkMeasuring,
  checkMeasuringOptions,
  estimateMasks,
  listsToMeasure,
  maskEstimateText,
  measuredImportance,
  measuringOptions,
  mergeScore,
  methodImportance,
  planOptions,
  prepareMasks,
  rankingOptions,
  runBaseAlone,
  saveScores,
  scorePart,
} from '../planning/index.ts';
import { text as escaped } from '../report/index.ts';
import { MEASURED, masksOf, partNames, partOptions, searchOptions, singleMasks } from '../search/index.ts';
import { type CommandResult, defineCommand, optionalBaseOptions, outOptions } from './definition/index.ts';
import { IN_ONE_JOB, jobsOfMasks, nothingOfTheBase } from './jobs-of-masks.ts';
import { baseWorkResult, dryRunResult, matrixResult, scoresText } from './show/index.ts';

const options = z.object({
  ...optionalBaseOptions.shape,
  ...outOptions.shape,
  heatMap: option(z.string(), {
    text: 'SVG of the scores to write, layer by expert',
    value: 'FILE',
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
  benchmarks: reworded(questionOptions.shape.benchmarks, {
    text: `benchmarks whose questions must not be in the text, ${BENCHMARK_LIST}; none: do not check`,
  }),
  allowOverlap: questionOptions.shape.allowOverlap,
  ...partOptions.shape,
});
type ScoreOptions = z.output<typeof options>;

export const score = defineCommand({
  name: 'score',
  options,
  positional: ['base'],
  writes: { out: ['scores', 'part'], heatMap: ['heatMap'] },
  examples: [
    'score model.gguf --by router-norm-bias -o scores.json',
    'score model.gguf --by mask-kld --text math=math.txt,code=code.txt --out scores.json',
  ],
  run: scoreExperts,
});

/**
 * Scores every expert. The same base, inputs and options give the same bytes; so do the masks of `mask-kld` measured in
 * parts by many jobs.
 */
async function scoreExperts(inputs: ScoreOptions, context: Context): Promise<CommandResult> {
  const { by, merge, base, out } = inputs;
  if (merge !== undefined) {
    const { importance, model } = await mergeScore(merge, inputs);
    const scores = await saveScores(importance, model, inputs, context);
    return scoresText(scores, `merged from ${merge.length} parts`, out);
  }
  const inJobs = inputs.runner.kind !== 'local';
  if (inputs.matrix) {
    assertInParts(by);
    const parts = inJobs ? [IN_ONE_JOB] : partNames(inputs.parts);
    return matrixResult(parts.map((part) => ({ part })));
  }
  if (base === undefined) {
    throw new EspalierError('usage', 'score needs base, unless it merges parts or prints a matrix', {
      hint: 'For example: espalier score model.gguf --by mask-kld --text math=math.txt --out scores.json',
    });
  }
  if (inputs.part !== undefined || inputs.baseOnly) assertInParts(by);
  if (inputs.part !== undefined && out === undefined && !inputs.dryRun) {
    throw new EspalierError('usage', 'part needs out (the file to write)', { hint: 'Give --out FILE.' });
  }
  if (inputs.text !== undefined && !MEASURED.includes(by)) {
    assertMethod(by);
    throw new EspalierError('usage', `the method ${by} does not take text`, {
      hint: `Methods that do: ${MEASURED.join(', ')}.`,
    });
  }
  if (inJobs && !MEASURED.includes(by)) {
    throw new EspalierError('usage', `${by} runs no model: it does not take --runner`, {
      hint: `Methods that measure: ${MEASURED.join(', ')}.`,
    });
  }
  if (inJobs && inputs.baseOnly) return nothingOfTheBase();
  if (MEASURED.includes(by)) checkMeasuringOptions(inputs);
  const { part, depth, pool, budget, removals, singles, scores: from } = inputs;
  const jobs = jobsOfMasks(inputs, { by, part, depth, pool, budget, removals, singles, from }, context);
  await using prepared = await prepareMasks({ base, findJobs: jobs.find }, inputs, context);
  const { model, source, inputs: measuring } = prepared;
  if (MEASURED.includes(by)) {
    await checkMeasuring(model, measuring, context);
    const lists = inputs.baseOnly
      ? []
      : part === undefined
        ? listsToMeasure(model, inputs)
        : [masksOf(part, singleMasks(model)).length];
    const estimate = await estimateMasks(prepared.work(lists));
    if (inputs.dryRun) return dryRunResult(estimate, maskEstimateText(estimate));
    context.progress({ type: 'note', level: 'info', message: maskEstimateText(estimate) });
  } else if (inputs.dryRun) {
    throw new EspalierError(
      'usage',
      `the method ${by} does not run the model: dry-run has nothing to estimate`,
      {
        hint: `Leave out --dry-run: this method only reads part of the base. Methods that run the model: ${MEASURED.join(', ')}.`,
      },
    );
  }
  if (inputs.baseOnly) return baseWorkResult(await runBaseAlone(by, prepared, context));
  if (part !== undefined && out !== undefined) {
    const measured = await scorePart(part, model, source, measuring, context);
    await writeFileAtomic(out, stringifyJson(measured));
    const text = `${out}: part ${measured.part}, ${formatCount(measured.results.length, 'mask')}`;
    return jobs.withCost({ json: measured, text, outputs: { scores: out }, summary: escaped(text) });
  }
  const importance = MEASURED.includes(by)
    ? await measuredImportance(model, source, measuring, context)
    : await methodImportance(model, source, inputs, context);
  const scores = await saveScores(importance, model, inputs, context);
  const read = `read ${formatInteger(source.bytesRead())} of ${formatInteger(source.size)} bytes of the base`;
  const shown = scoresText(scores, read, out);
  return jobs.withCost({ ...shown, json: { ...scores, bytesRead: source.bytesRead() } });
}
