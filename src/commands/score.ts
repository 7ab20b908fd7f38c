import type { ByteSource } from '../bytes/source.ts';
import { writeFileAtomic } from '../common/files.ts';
import { formatInteger } from '../common/units.ts';
import { readHeader } from '../gguf/read.ts';
import { heatMap } from '../importance/heat-map.ts';
import { describeMoe } from '../moe/model.ts';
import { openBase } from '../pipeline/base.ts';
import type { Context } from '../pipeline/context.ts';
import { allocateUniform } from '../plan/allocate.ts';
import { formatScores, type Scores } from '../plan/scores.ts';
import { importanceOf } from './importance.ts';
import type { Inputs } from './options.ts';
import type { CommandResult } from './result.ts';

/** Scores every expert. The same base, inputs and options give the same bytes. */
export async function score(inputs: Inputs, context: Context): Promise<CommandResult> {
  await using source = await openBase(inputs.base!, context);
  const counted = counting(source);
  const model = describeMoe(await readHeader(counted, context.signal));
  const { layers, ...made } = await importanceOf(model, counted, inputs, context);
  const scores: Scores = {
    method: made.method,
    architecture: model.architecture,
    experts: { total: model.expertCount, used: model.expertUsedCount },
    ...(made.inputs && { inputs: [...made.inputs] }),
    ...(made.options && { options: { ...made.options } }),
    ...(made.protected && { protected: mutable(made.protected) }),
    ...(made.notes && { notes: [...made.notes] }),
    layers: layers.map(({ layer, scores }) => ({ layer, scores: [...scores] })),
    tool: context.tool,
  };
  const importance = { ...made, layers };
  if (inputs.out !== undefined) await writeFileAtomic(inputs.out, formatScores(scores));
  if (inputs['heat-map'] !== undefined) {
    const keep =
      inputs.keep === undefined
        ? undefined
        : allocateUniform(importance, inputs.keep, model.expertUsedCount, made.protected, model);
    await writeFileAtomic(inputs['heat-map'], heatMap(importance, keep));
  }
  const lines = layers.map(({ layer, scores }) => {
    const least = [...scores.keys()].toSorted((a, b) => scores[a]! - scores[b]! || b - a).slice(0, 8);
    return `  layer ${layer}: ${least.join(', ')}`;
  });
  const read = `read ${formatInteger(counted.bytes())} of ${formatInteger(source.size)} bytes of the base`;
  return {
    json: { ...scores, bytesRead: counted.bytes() },
    text: [`${made.method}: least important experts first; ${read}`, ...lines, ...(made.notes ?? [])].join(
      '\n',
    ),
    outputs: inputs.out === undefined ? {} : { scores: inputs.out },
  };
}

function mutable(byLayer: Readonly<Record<string, readonly number[]>>): Record<string, number[]> {
  return Object.fromEntries(Object.entries(byLayer).map(([layer, ids]) => [layer, [...ids]]));
}

/** A source that knows how many bytes were asked of it. */
function counting(source: ByteSource): ByteSource & { bytes(): number } {
  let bytes = 0;
  const { name, size } = source;
  return {
    name,
    size,
    bytes: () => bytes,
    read(offset, length, signal) {
      bytes += length;
      return source.read(offset, length, signal);
    },
    stream(offset, length, signal) {
      bytes += length;
      return source.stream(offset, length, signal);
    },
    [Symbol.asyncDispose]: async () => {},
  };
}
