import { type ByteSource, SpliceBuilder, type SpliceList } from '../bytes/index.ts';
import { align, type GgufHeader, type TensorInfo } from '../gguf/index.ts';
import { expertBytes, type MoeLayer, type MoeModel, rowsOf } from '../moe/index.ts';
import type { CheckedPlan } from '../plan/index.ts';
import { MASKED_BIAS, maskTensor, type RouterBiases } from './router.ts';
import { failure } from './verify-header.ts';

/** What one stretch of the candidate's data must be. */
export type Expected =
  | { kind: 'base'; offset: number; length: number; what: string }
  | { kind: 'bytes'; bytes: Uint8Array; length: number; what: string };

/** What the data of a candidate must be, by its own header: the base's tensors in the same order, with the rows of the plan. */
export function* expectedData(
  header: GgufHeader,
  model: MoeModel,
  checked: CheckedPlan,
  biases: RouterBiases,
): Generator<Expected> {
  const layerOf = new Map(
    model.layers.flatMap((layer) => layer.tensors.map((tensor) => [tensor, layer] as const)),
  );
  for (const [i, { name, byteLength }] of header.tensors.entries()) {
    const original = model.header.tensors[i]!;
    const layer = layerOf.get(original);
    if (layer === undefined) {
      yield { kind: 'base', offset: original.dataOffset, length: byteLength, what: name };
    } else {
      yield* expectedRows(original, layer, model, checked, biases);
    }
    const padding = align(byteLength, header.alignment) - byteLength;
    if (padding > 0) {
      yield {
        kind: 'bytes',
        bytes: new Uint8Array(padding),
        length: padding,
        what: `the padding after ${name}`,
      };
    }
  }
}

/** The rows of one tensor of experts: copies of the base's, but for a router bias that the plan edits or masks. */
function* expectedRows(
  tensor: TensorInfo,
  layer: MoeLayer,
  model: MoeModel,
  { plan, keep, stored }: CheckedPlan,
  biases: RouterBiases,
): Generator<Expected> {
  const { name } = tensor;
  const ids = stored.get(layer.index)!;
  const kept = new Set(keep.get(layer.index));
  const step = expertBytes(tensor);
  for (const row of rowsOf(model, tensor, ids)) {
    const place = `layer ${layer.index}, expert ${row} of the base`;
    const literal = (value: number, how: string): Expected => {
      const bytes = new Uint8Array(Float32Array.of(value).buffer);
      return { kind: 'bytes', bytes, length: bytes.length, what: `${name} (${place}, ${how})` };
    };
    if (tensor === maskTensor(layer) && !kept.has(row)) {
      yield literal(MASKED_BIAS, 'switched off');
    } else if (tensor === layer.routerBias && plan.router.bias === 'zero') {
      yield literal(0, 'zeroed');
    } else if (tensor === layer.routerBias && plan.router.bias === 'values') {
      const place = keep.get(layer.index)!.indexOf(row);
      yield literal(plan.router.values?.[layer.index]?.[place] ?? Number.NaN, 'as the plan sets it');
    } else if (tensor === layer.routerBias && plan.router.bias === 'shrink') {
      yield literal(biases.get(layer.index)![row]! * plan.router.factor!, `shrunk by ${plan.router.factor}`);
    } else {
      yield {
        kind: 'base',
        offset: tensor.dataOffset + row * step,
        length: step,
        what: `${name} (${place})`,
      };
    }
  }
}

/** @returns where the file must end; @throws EspalierError `proof-failed` when it does not */
export function checkSize(candidate: ByteSource, header: GgufHeader, expected: readonly Expected[]): number {
  let end = header.dataStart;
  for (const { length, what } of expected) {
    end += length;
    if (end > candidate.size) {
      throw failure(candidate.name, `it ends inside ${what}, at byte ${candidate.size}`);
    }
  }
  if (end === candidate.size) return end;
  throw failure(candidate.name, `it has ${candidate.size} bytes, but base and plan give ${end}`);
}

/** As a list, after some bytes of its own. */
export function listOfExpected(
  expected: readonly Expected[],
  head: Uint8Array = new Uint8Array(),
): SpliceList {
  const splice = new SpliceBuilder();
  splice.literal(head);
  for (const stretch of expected) {
    if (stretch.kind === 'base') splice.copy(stretch.offset, stretch.length);
    else splice.literal(stretch.bytes);
  }
  return splice.build();
}
