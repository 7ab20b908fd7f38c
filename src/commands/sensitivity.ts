import { z } from 'zod';
import { EspalierError, readJsonFile, reworded, stringifyJson, writeFileAtomic } from '../common/index.ts';
import type { MoeModel } from '../moe/index.ts';
import type { Context } from '../pipeline/index.ts';
import { mergeSensitivities, type Sensitivity, sensitivitySchema } from '../plan/index.ts';
import {
  estimateMasks,
  layerSensitivity,
  layersOf,
  maskEstimateText,
  measuringOptions,
  planOptions,
  prepareMasks,
  rankingOptions,
  readableTexts,
  runBaseAlone,
} from '../planning/index.ts';
import { markdownTable } from '../report/index.ts';
import { assertMaskable, partNames, partOptions, searchOptions } from '../search/index.ts';
import { type CommandResult, defineCommand, optionalBaseOptions, outOptions } from './definition/index.ts';
import { IN_ONE_JOB, jobsOfMasks, nothingOfTheBase } from './jobs-of-masks.ts';
import { baseWorkResult, dryRunResult, matrixResult, textTable } from './show/index.ts';

const options = z.object({
  ...optionalBaseOptions.shape,
  ...outOptions.shape,
  ...rankingOptions.shape,
  scores: reworded(planOptions.shape.scores, {
    text: 'scores that rank the experts, written by score',
    heading: 'Importance',
  }),
  ...measuringOptions.shape,
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
  run: measureLayers,
});

/**
 * Measures what each layer alone loses, for `plan --sensitivity`: of all layers, or of those of a part; prints the parts as a
 * GitHub matrix, or joins what they measured.
 */
async function measureLayers(inputs: z.output<typeof options>, context: Context): Promise<CommandResult> {
  const { by, depth, mix, part, merge } = inputs;
  if (merge !== undefined) {
    const parts = [];
    for (const path of merge) parts.push(await readJsonFile(sensitivitySchema, path, 'dataset-invalid'));
    return await show(mergeSensitivities(parts), inputs);
  }
  const inJobs = inputs.runner.kind !== 'local';
  if (inputs.matrix) {
    const parts = inJobs ? [IN_ONE_JOB] : partNames(inputs.parts);
    return matrixResult(parts.map((name) => ({ part: name })));
  }
  if (inputs.base === undefined) {
    throw new EspalierError('usage', 'sensitivity needs base, unless it merges parts or prints a matrix', {
      hint: 'For example: --text math=FILE,code=FILE and --out FILE.',
    });
  }
  if (mix === 'normalised-max') {
    throw new EspalierError(
      'usage',
      'sensitivity adds up losses, which only the mixes mean, max and weights allow',
    );
  }
  if (inJobs && inputs.baseOnly) return nothingOfTheBase();
  const { base, scores, seed } = inputs;
  const jobs = jobsOfMasks(inputs, { by, part, depth, scores, seed }, context);
  const check = (model: MoeModel) => assertMaskable('sensitivity', model);
  await using prepared = await prepareMasks({ base, findJobs: jobs.find, check }, inputs, context);
  const { model } = prepared;
  await readableTexts('sensitivity', model, prepared.inputs);
  const lists = inputs.baseOnly ? [] : [depth * layersOf(part, model.layers).length];
  const estimate = await estimateMasks(prepared.work(lists));
  if (inputs.dryRun) return dryRunResult(estimate, maskEstimateText(estimate));
  context.progress({ type: 'note', level: 'info', message: maskEstimateText(estimate) });
  if (inputs.baseOnly) return baseWorkResult(await runBaseAlone('sensitivity', prepared, context));
  return jobs.withCost(await show(await layerSensitivity(prepared, context), inputs));
}

async function show(
  measured: Sensitivity,
  { out, part }: Pick<z.output<typeof options>, 'out' | 'part'>,
): Promise<CommandResult> {
  const { layers } = measured;
  if (out !== undefined) await writeFileAtomic(out, stringifyJson(measured));
  const depth = Math.max(0, ...layers.map(({ order }) => order.length));
  const head = ['layer', ...Array.from({ length: depth }, (_, n) => `-${n + 1}`)];
  const rows = layers.map(({ layer, losses }) => [
    String(layer),
    ...losses.slice(1).map((loss) => loss.toFixed(4)),
  ]);
  return {
    json: measured,
    text: [textTable([head, ...rows]), ...writtenTo(out, part)].join('\n'),
    summary: `Loss by number of experts removed from one layer\n\n${markdownTable([head, ...rows])}`,
    outputs: out === undefined ? {} : { scores: out },
  };
}

/** Where the losses are, and what to type with them. */
function writtenTo(out: string | undefined, part: unknown): string[] {
  if (out === undefined) return [];
  const next =
    part === undefined
      ? `For a plan: espalier plan BASE --keep N --layers adaptive --sensitivity ${out} --out PLAN`
      : 'Join all parts: espalier sensitivity --merge FILE,FILE,... --out FILE';
  return ['', `Written to ${out}. ${next}`];
}
