import { type Piece, SpliceBuilder, type SpliceList, splicedSize } from '../bytes/splice.ts';
import { EspalierError } from '../common/errors.ts';
import { type EmittedHeader, emitHeader } from '../gguf/emit.ts';
import type { TensorInfo } from '../gguf/header.ts';
import { expertBytes, expertCountKey, type MoeModel } from '../moe/model.ts';
import type { CheckedPlan } from '../plan/check.ts';

/** A file that is described and not yet written. */
export interface Spliced {
  readonly list: SpliceList;
  readonly header: EmittedHeader;
}

/**
 * The candidate: the base without the experts that the plan drops, `expert_count` lowered, and the router bias
 * kept or zeroed. Never arithmetic on weights: every byte is a copy of the base or stands in the list. Pure.
 */
export function candidateList(model: MoeModel, { plan, kept, keep }: CheckedPlan): Spliced {
  const expertsOf = new Map<TensorInfo, readonly number[]>();
  const zeroed = new Set<TensorInfo>();
  const shapes = new Map<string, readonly number[]>();
  for (const { index, tensors, routerBias } of model.layers) {
    for (const tensor of tensors) {
      expertsOf.set(tensor, keep.get(index)!);
      shapes.set(tensor.name, [...tensor.shape.slice(0, -1), kept]);
    }
    if (plan.router.bias === 'zero' && routerBias !== undefined) zeroed.add(routerBias);
  }
  const key = expertCountKey(model.architecture);
  const header = emitHeader(model.header, { set: new Map([[key, { type: 'u32', value: kept }]]), shapes });

  const splice = new SpliceBuilder();
  splice.literal(header.bytes);
  header.tensors.forEach((placed, i) => {
    const { source, byteLength, dataOffset } = placed;
    const ids = expertsOf.get(source);
    if (zeroed.has(source)) {
      splice.literal(new Uint8Array(byteLength));
    } else if (ids === undefined) {
      splice.copy(source.dataOffset, byteLength);
    } else {
      const step = expertBytes(source, model.expertCount);
      for (const id of ids) splice.copy(source.dataOffset + id * step, step);
    }
    const next = header.tensors[i + 1]?.dataOffset ?? header.fileSize;
    splice.literal(new Uint8Array(next - dataOffset - byteLength));
  });
  const list = splice.build();
  if (splicedSize(list) !== header.fileSize) {
    throw new EspalierError(
      'internal',
      `splice list has ${splicedSize(list)} bytes, header says ${header.fileSize}`,
    );
  }
  return { list, header };
}

/** Router bias of a dropped expert in a mask. Finite, because -inf fails llama.cpp's tensor check. */
export const MASKED_BIAS = -1e9;

/**
 * The mask: the base, byte for byte, but for the router bias of the dropped experts (-1e9, so that no token is ever
 * routed to them) and, when the plan zeroes the bias, of the kept ones. Routes exactly like the candidate. Pure.
 *
 * @throws EspalierError `gguf-unsupported` for an architecture without router bias
 */
export function maskList(model: MoeModel, { plan, keep }: CheckedPlan): SpliceList {
  const edits: { offset: number; pieces: Piece[] }[] = [];
  for (const { index, routerBias } of model.layers) {
    if (routerBias === undefined) {
      throw new EspalierError(
        'gguf-unsupported',
        `${model.architecture} has no router bias to mask experts with`,
      );
    }
    const kept = new Set(keep.get(index));
    const step = expertBytes(routerBias, model.expertCount);
    const pieces = Array.from({ length: model.expertCount }, (_, id): Piece => {
      if (!kept.has(id)) return { kind: 'literal', bytes: float32(MASKED_BIAS) };
      if (plan.router.bias === 'zero') return { kind: 'literal', bytes: float32(0) };
      return { kind: 'copy', offset: routerBias.dataOffset + id * step, length: step };
    });
    edits.push({ offset: routerBias.dataOffset, pieces });
  }
  const splice = new SpliceBuilder();
  let at = 0;
  for (const { offset, pieces } of edits.toSorted((a, b) => a.offset - b.offset)) {
    splice.copy(at, offset - at);
    at = offset;
    for (const piece of pieces) {
      if (piece.kind === 'copy') splice.copy(piece.offset, piece.length);
      else splice.literal(piece.bytes);
      at += 4;
    }
  }
  splice.copy(at, model.header.fileSize - at);
  return splice.build();
}

function float32(value: number): Uint8Array {
  const bytes = new Uint8Array(4);
  new DataView(bytes.buffer).setFloat32(0, value, true);
  return bytes;
}
