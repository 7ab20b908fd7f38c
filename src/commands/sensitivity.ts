import { z } from 'zod';
import type { ByteSource } from '../bytes/index.ts';
import { EspalierError } from '../common/errors.ts';
import { stringifyJson, writeFileAtomic } from '../common/files.ts';
import { readJsonFile } from '../common/json-file.ts';
import { reworded } from '../common/option.ts';
import { maskJobOptions } from '../engines/hf-jobs/options.ts';
import { questionOptions } from '../evaluation/options.ts';
import { readHeader } from '../gguf/index.ts';
import { locateModel } from '../hub/index.ts';
import { llamaOptions } from '../llama/options.ts';
import { describeMoe, type MoeModel } from '../moe/index.ts';
import type { Context } from '../pipeline/context.ts';
import { openBase } from '../pipeline/open-base.ts';
import { runDirOptions } from '../pipeline/options.ts';
import { type Importance, mergeSensitivities, type Sensitivity, sensitivitySchema } from '../plan/index.ts';
import { baseWork } from '../planning/base-work.ts';
import { estimateMasks, maskEstimateText } from '../planning/foresee-masks.ts';
import { lossFor } from '../planning/loss-for.ts';
import { type MeasuringOptions, readableTexts } from '../planning/measured-texts.ts';
import { openMasks } from '../planning/open-masks.ts';
import { planOptions } from '../planning/options.ts';
import { scoresFor } from '../planning/scores-for.ts';
import { resolveTexts } from '../planning/texts/built-in.ts';
import { formatMix, type Mix } from '../search/importance/index.ts';
import { assertMaskable, MEASURED, measureSensitivity, type Part, partNames } from '../search/masks/index.ts';
import { maskOptions, partOptions, scoringOptions, searchOptions } from '../search/options.ts';
import { type CommandResult, defineCommand } from './command.ts';
import { measuringDryRun, optionalBaseOptions, outOptions } from './file-options.ts';
import { markdownTable, matrixResult, textTable } from './format-result.ts';
import { IN_ONE_JOB, jobsOfMasks, nothingOfTheBase } from './jobs-of-masks.ts';
import { baseWorkResult } from './show-base-work.ts';
import { dryRunResult } from './show-dry-run.ts';

const options = z.object({
  ...optionalBaseOptions.shape,
  ...outOptions.shape,
  ...runDirOptions.shape,
  ...scoringOptions.shape,
  seed: reworded(questionOptions.shape.seed, { text: 'seed of the method random', heading: 'Importance' }),
  scores: reworded(planOptions.shape.scores, {
    text: 'scores that rank the experts, written by score',
    heading: 'Importance',
  }),
  ...maskOptions.shape,
  depth: reworded(searchOptions.shape.depth, { text: 'experts that are removed from each layer' }),
  ...partOptions.shape,
  ...maskJobOptions.shape,
  dryRun: measuringDryRun,
  ...llamaOptions.shape,
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
  const { by, depth, mix = 'mean', part, merge } = inputs;
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
      'sensitivity adds losses up, which a mix other than mean, max or weights does not allow',
    );
  }
  if (inJobs && inputs.baseOnly) return nothingOfTheBase();
  const location = await locateModel(inputs.base, context.hub);
  const { scores, seed } = inputs;
  const jobs = jobsOfMasks(inputs, { by, part, depth, scores, seed }, context);
  await using source = await openBase(location, context);
  const model = describeMoe(await readHeader(source, context.signal));
  assertMaskable('sensitivity', model);
  const texts = await resolveTexts(inputs, model.header, context);
  const measuring = { ...inputs, ...texts, jobs: await jobs.find(location) };
  await readableTexts('sensitivity', model, measuring);
  const lists = inputs.baseOnly ? [] : [depth * layersOf(part, model.layers).length];
  const work = { model, baseBytes: source.size, fromHub: location.kind === 'hub', lists, inputs: measuring };
  const estimate = await estimateMasks(work);
  if (inputs.dryRun) return dryRunResult(estimate, maskEstimateText(estimate));
  context.progress({ type: 'note', level: 'info', message: maskEstimateText(estimate) });
  // Texts and their mix are for the measurement; the method that ranks the experts has its own.
  const ranking = { ...inputs, mix: undefined };
  const importance = await scoresFor(model, source, ranking, context);
  if (inputs.baseOnly) {
    await using masks = await openMasks('sensitivity', model, source, measuring, context);
    return baseWorkResult(await baseWork(masks.evaluator));
  }
  const own = { ...importance, layers: layersOf(part, importance.layers) };
  const measured = await measure(own, { model, source, measuring, mix }, context);
  return jobs.withCost(await show(measured, inputs));
}

/** Measures layers, in Jobs where it is told to; these have ended when it returns. */
async function measure(
  importance: Importance,
  {
    model,
    source,
    measuring,
    mix,
  }: {
    readonly model: MoeModel;
    readonly source: ByteSource;
    readonly measuring: MeasuringOptions & Pick<z.output<typeof options>, 'by' | 'depth'>;
    readonly mix: Mix;
  },
  context: Context,
): Promise<Sensitivity> {
  const { by, depth, scoreTokens, chunks, chunkTokens, slots } = measuring;
  await using masks = await openMasks('sensitivity', model, source, measuring, context);
  const { evaluator } = masks;
  const loss = lossFor(measuring);
  const settings = { depth, mix, loss, parallel: slots, progress: context.progress };
  const layers = await measureSensitivity(model, evaluator, importance, settings);
  return {
    method: importance.method,
    architecture: model.architecture,
    experts: { total: model.expertCount, used: model.expertUsedCount },
    inputs: [...(importance.inputs ?? []), ...evaluator.inputs],
    options: {
      ...(MEASURED.includes(by) ? {} : importance.options),
      depth,
      'loss-domains': evaluator.domains.join(','),
      'loss-mix': formatMix(mix),
      loss,
      ...(scoreTokens !== 'all' && { 'score-tokens': scoreTokens }),
      chunks,
      'chunk-tokens': chunkTokens,
    },
    layers,
    tool: context.tool,
  };
}

/** Every N-th layer, so that parts take as long as each other. */
function layersOf<T>(part: Part | undefined, layers: readonly T[]): T[] {
  return layers.filter((_, i) => part === undefined || i % part.of === part.index - 1);
}

async function show(
  measured: Sensitivity,
  { out }: { readonly out?: string | undefined },
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
    text: textTable([head, ...rows]),
    summary: `Loss with so many experts less in one layer\n\n${markdownTable([head, ...rows])}`,
    outputs: out === undefined ? {} : { scores: out },
  };
}
