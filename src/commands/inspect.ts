import { z } from 'zod';
import {
  formatBinaryBytes,
  formatBytes,
  formatInteger,
  formatParameters,
  formatPercent,
} from '../common/index.ts';
import { readHeader, stringOf } from '../gguf/index.ts';
import { locateModel } from '../hub/index.ts';
import { allowedCounts, describeMoe, type MoeModel, sizeWith } from '../moe/index.ts';
import { type Context, openBase } from '../pipeline/index.ts';
import { sizeBeforePlan } from '../prune/index.ts';
import { markdownTable } from '../report/index.ts';
import { baseOptions, type CommandResult, defineCommand } from './definition/index.ts';
import { factTable, textTable } from './show/index.ts';

/** Shows what can be cut and what each cut would weigh, from the header alone. */
export const inspect = defineCommand({
  name: 'inspect',
  options: z.object({ ...baseOptions.shape }),
  positional: ['base'],
  examples: ['inspect model.gguf', 'inspect hf://ggml-org/gpt-oss-20b-GGUF/gpt-oss-20b-mxfp4.gguf'],
  run: ({ base }, context) => inspectBase(base, context),
});

async function inspectBase(base: string, context: Context): Promise<CommandResult> {
  await using source = await openBase(await locateModel(base, context.hub), context);
  const model = describeMoe(await readHeader(source, context.signal));
  const { header } = model;
  const counts = sizesByCount(model, source.size);
  const json = {
    file: source.name,
    bytes: source.size,
    name: stringOf(header, 'general.name'),
    architecture: model.architecture,
    routing: model.traits.routing,
    blocks: model.blockCount,
    moeLayers: model.layers.length,
    experts: { total: model.expertCount, used: model.expertUsedCount },
    tensors: header.tensors.length,
    tensorsPerLayer: tensorParts(model),
    headerBytes: header.dataStart,
    sizes: counts,
  };
  const facts: [name: string, value: string][] = [
    ['file', `${source.name} (${formatInteger(source.size)} bytes)`],
    ['model', `${json.name ?? '(no name)'}, ${model.architecture}`],
    [
      'experts',
      `${model.expertCount} in each of ${model.layers.length} layers, ${model.expertUsedCount} per token`,
    ],
    ['routing', model.traits.routing],
  ];
  const sizes = [
    ['experts', 'parameters', 'active', 'bytes', 'GB', 'GiB', 'change'],
    ...counts.map((row) => [
      String(row.experts),
      formatParameters(row.parameters),
      formatParameters(row.activeParameters),
      formatInteger(row.bytes),
      formatBytes(row.bytes),
      formatBinaryBytes(row.bytes),
      row.experts === model.expertCount ? '' : formatPercent(row.bytes / source.size - 1, 2),
    ]),
  ];
  return {
    json,
    text: `${textTable(facts.map(([label, value]) => [`${label.padEnd(8)} ${value}`]))}\n\n${textTable(sizes)}`,
    outputs: {},
    summary: `${factTable(facts)}\n\n${markdownTable(sizes)}`,
  };
}

/** Tensors that carry experts, by their names inside a block, over all layers. */
function tensorParts({ layers }: MoeModel): string[] {
  const names = layers.flatMap(({ tensors }) => tensors.map(({ name }) => name.replace(/^blk\.\d+\./, '')));
  return [...new Set(names)];
}

/**
 * One row a number of experts that can be kept in every layer, from all down; `bytes` is the exact size of the file: of all
 * experts the base's own, of fewer a candidate's, which also says where it comes from.
 */
function sizesByCount(model: MoeModel, baseBytes: number) {
  return [model.expertCount, ...allowedCounts(model).filter((kept) => kept < model.expertCount)].map(
    (kept) => {
      const { dataBytes: _, ...size } = sizeWith(model, kept);
      return { ...size, bytes: kept === model.expertCount ? baseBytes : sizeBeforePlan(model, kept) };
    },
  );
}
