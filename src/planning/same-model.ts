import type { ByteSource } from '../bytes/index.ts';
import { EspalierError } from '../common/index.ts';
import { decodeFloats, type TensorInfo } from '../gguf/index.ts';
import type { MoeModel } from '../moe/index.ts';

/** A model, and where its bytes are. */
export interface OpenModel {
  readonly model: MoeModel;
  readonly source: ByteSource;
}

/** How two quantizations compare. */
export interface SameModel {
  /** Router weights and biases that were compared. */
  readonly values: number;
  /** Largest difference, as a share of the larger of the two. */
  readonly largest: number;
}

/** A last place of BF16, which has 8 bits of significand: a value may have been rounded to it, or cut off. */
const ROUNDING = 2 ** -7;

/** Below it F16 has fewer digits than BF16. */
const LEAST = 2 ** -14;

/**
 * Checks that two files are quantizations of one model, so that ids of experts mean the same in both: same architecture,
 * counts and shapes of experts, and the same router rows, which are stored as F32, F16 or BF16 in every quantization (llama.cpp, llama-quant.cpp:
 * `ffn_gate_inp.weight` is never quantized). A model that was trained further, or whose experts were put in another
 * order, has other rows.
 *
 * @throws EspalierError `plan-mismatch`; `gguf-unsupported` for a router in a quantized type
 */
export async function assertSameModel(
  one: OpenModel,
  other: OpenModel,
  signal?: AbortSignal,
): Promise<SameModel> {
  const refuse = (problem: string) =>
    new EspalierError(
      'plan-mismatch',
      `${other.source.name} is not another quantization of ${one.source.name}: ${problem}`,
      { hint: 'Make a separate plan for this model.' },
    );
  const different = firstDifference(one.model, other.model);
  if (different !== undefined) throw refuse(different);
  let [values, largest] = [0, 0];
  for (const [row, layer] of one.model.layers.entries()) {
    const own = other.model.layers[row]!;
    for (const part of ['router', 'routerBias', 'selectionBias'] as const) {
      const [a, b] = [await readFloats(one, layer[part], signal), await readFloats(other, own[part], signal)];
      // Of equal shapes, see above.
      if (a === undefined || b === undefined) continue;
      values += a.length;
      for (const [i, value] of a.entries()) {
        const size = Math.max(Math.abs(value), Math.abs(b[i]!));
        const difference = size === 0 ? 0 : Math.abs(value - b[i]!) / size;
        if (!(difference <= ROUNDING || size < LEAST)) {
          const place = part === 'router' ? `weight ${i}` : `bias of expert ${i}`;
          throw refuse(`${place} of the router of layer ${layer.index} is ${b[i]}, not ${value}`);
        }
        largest = Math.max(largest, difference);
      }
    }
  }
  return { values, largest };
}

async function readFloats(
  { source }: OpenModel,
  tensor: TensorInfo | undefined,
  signal?: AbortSignal,
): Promise<Float32Array | undefined> {
  if (tensor === undefined) return undefined;
  return decodeFloats(tensor, await source.read(tensor.dataOffset, tensor.byteLength, signal));
}

/** What must be equal: types of weights may differ, shapes may not. */
function firstDifference(one: MoeModel, other: MoeModel): string | undefined {
  const facts = ({ architecture, expertCount, expertUsedCount, layers }: MoeModel) =>
    `${architecture}, ${expertCount} experts, ${expertUsedCount} used, in ${layers.length} layers (${layers[0]?.index} to ${layers.at(-1)?.index})`;
  if (facts(one) !== facts(other)) return `it has ${facts(other)}; the base of the plan has ${facts(one)}`;
  const shapes = ({ layers }: MoeModel) =>
    new Map(layers.flatMap(({ tensors }) => tensors.map(({ name, shape }) => [name, shape.join(' x ')])));
  const [wanted, got] = [shapes(one), shapes(other)];
  const name = [...wanted.keys(), ...got.keys()].find((key) => wanted.get(key) !== got.get(key));
  return (
    name &&
    `${name} is ${got.get(name) ?? 'not there'}, in the base of the plan ${wanted.get(name) ?? 'not there'}`
  );
}
