import { EspalierError } from '../common/errors.ts';
import { readText, stringifyJson, writeFileAtomic } from '../common/files.ts';
import { parseJson } from '../common/schema.ts';
import { readHeader } from '../gguf/read.ts';
import { parseLocation } from '../hub/index.ts';
import { describeMoe } from '../moe/model.ts';
import type { Context } from '../pipeline/context.ts';
import { openBase } from '../pipeline/open-base.ts';
import { mergeSensitivities, type Sensitivity, sensitivitySchema } from '../plan/sensitivity.ts';
import { formatMix } from '../search/importance/mix.ts';
import { assertMaskable } from '../search/masks/maskable.ts';
import { MEASURED } from '../search/masks/methods.ts';
import { partNames } from '../search/masks/parts.ts';
import { measureSensitivity } from '../search/masks/sensitivity.ts';
import { openMasks } from './importance.ts';
import { markdownTable, matrixSummary } from './markdown.ts';
import type { Inputs } from './options.ts';
import { type CommandResult, textTable } from './result.ts';
import { scoresFor } from './scores-for.ts';

/**
 * Measures what each layer alone loses, for `plan --sensitivity`: of all layers, or of those of a part; prints the parts as a
 * GitHub matrix, or joins what they measured.
 */
export async function sensitivity(inputs: Inputs, context: Context): Promise<CommandResult> {
  const { by, depth, mix = 'mean', chunks, turns, part, merge } = inputs;
  if (merge !== undefined) {
    const parts = [];
    for (const path of merge)
      parts.push(parseJson(sensitivitySchema, await readText(path), path, 'dataset-invalid'));
    return await show(mergeSensitivities(parts), inputs);
  }
  if (inputs.matrix) {
    const include = partNames(inputs.parts).map((name) => ({ part: name }));
    const matrix = JSON.stringify({ include });
    return { json: { include }, text: matrix, outputs: { matrix }, summary: matrixSummary(include) };
  }
  if (inputs.base === undefined) {
    throw new EspalierError('usage', 'sensitivity needs a base, unless it merges or prints a matrix', {
      hint: 'espalier sensitivity BASE --text math=FILE,code=FILE --out losses.json',
    });
  }
  if (mix === 'normalised-max') {
    throw new EspalierError('usage', 'sensitivity needs losses that add up: mix is mean, max or weights');
  }
  await using source = await openBase(parseLocation(inputs.base), context);
  const model = describeMoe(await readHeader(source, context.signal));
  // Texts and their mix are for the measurement; the method that ranks the experts has its own.
  const ranking = { ...inputs, mix: undefined, text: undefined };
  const importance = await scoresFor(model, source, ranking, context);
  assertMaskable('sensitivity', model);
  const { ruler } = await openMasks('sensitivity', model, source, inputs, context);
  const settings = { depth, mix, parallel: inputs.slots, progress: context.progress };
  // Every N-th layer, so that parts take as long as each other.
  const own = importance.layers.filter((_, i) => part === undefined || i % part.of === part.index - 1);
  const layers = await measureSensitivity(model, ruler, { ...importance, layers: own }, settings);
  const measured: Sensitivity = {
    method: importance.method,
    architecture: model.architecture,
    experts: { total: model.expertCount, used: model.expertUsedCount },
    inputs: [...(importance.inputs ?? []), ...ruler.inputs],
    options: {
      ...(MEASURED.includes(by) ? {} : importance.options),
      depth,
      'loss-domains': ruler.domains.join(','),
      'loss-mix': formatMix(mix),
      ...(turns !== 'all' && { turns }),
      chunks,
      'chunk-tokens': inputs['chunk-tokens'],
    },
    layers,
    tool: context.tool,
  };
  return await show(measured, inputs);
}

async function show(measured: Sensitivity, { out }: Inputs): Promise<CommandResult> {
  const { layers } = measured;
  if (out !== undefined) await writeFileAtomic(out, stringifyJson(measured));
  const depth = Math.max(0, ...layers.map(({ order }) => order.length));
  const head = ['layer', ...Array.from({ length: depth }, (_, n) => `-${n + 1}`)];
  const rows = layers.map(({ layer, losses }) => [
    String(layer),
    ...losses.slice(1).map((loss) => loss.toFixed(4)),
  ]);
  const summary = `Loss with so many experts less in one layer\n\n${markdownTable([head, ...rows])}`;
  return {
    json: measured,
    text: textTable([head, ...rows]),
    outputs: out === undefined ? {} : { scores: out },
    summary,
  };
}
