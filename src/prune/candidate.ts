import { SpliceBuilder, type SpliceList, splicedSize } from '../bytes/index.ts';
import { EspalierError } from '../common/index.ts';
import { type EmittedHeader, emitHeader, emittedSize, type TensorInfo } from '../gguf/index.ts';
import { expertBytes, type MoeModel, rowsOf } from '../moe/index.ts';
import type { CheckedPlan } from '../plan/index.ts';
import { candidateChanges } from './metadata.ts';
import type { Provenance } from './provenance.ts';
import { maskTensor, NO_BIASES, type RouterBiases, spliceRouter } from './router.ts';

/** A file that is described and not yet written. */
interface Spliced {
  readonly list: SpliceList;
  readonly header: EmittedHeader;
}

/**
 * Exact bytes of a candidate with `kept` experts in every layer, before there is a plan: provenance is padded, so that
 * its names make no difference (up to a kB of them).
 */
export function sizeBeforePlan(model: MoeModel, kept: number): number {
  const ids = Array.from({ length: kept }, (_, id) => id);
  const keep = new Map(model.layers.map(({ index }) => [index, ids] as const));
  const nameless = { version: '', plan: { name: '', sha256: '' }, base: {} };
  return emittedSize(model.header, candidateChanges(model, { plan: {}, kept, keep, stored: keep }, nameless));
}

/**
 * The candidate: the base without the experts that the plan drops, `expert_count` lowered, its provenance added, and
 * the router bias as the plan says. Never arithmetic on weights: every byte is a copy of the base or stands in the
 * list. Pure.
 *
 * @param biases of the base, from `readRouterBiases`; needed by plans that shrink the router bias
 */
export function candidateList(
  model: MoeModel,
  checked: CheckedPlan,
  provenance: Provenance,
  biases: RouterBiases = NO_BIASES,
): Spliced {
  const header = emitHeader(model.header, candidateChanges(model, checked, provenance));
  return { list: assemble(header, dataOf(model, checked, biases)), header };
}

/** Adds the data of a tensor of the candidate to a list, without padding. */
type AddData = (splice: SpliceBuilder, tensor: TensorInfo) => void;

/** Where the data of each tensor of the candidate comes from. */
export function dataOf(model: MoeModel, checked: CheckedPlan, biases: RouterBiases): AddData {
  const layerOf = new Map(
    model.layers.flatMap((layer) => layer.tensors.map((tensor) => [tensor, layer] as const)),
  );
  return (splice, tensor) => {
    const layer = layerOf.get(tensor);
    if (layer === undefined) {
      splice.copy(tensor.dataOffset, tensor.byteLength);
      return;
    }
    const ids = checked.stored.get(layer.index)!;
    if (tensor === layer.routerBias || tensor === maskTensor(layer)) {
      spliceRouter(splice, layer, tensor, ids, checked, biases);
    } else {
      const step = expertBytes(tensor);
      for (const row of rowsOf(model, tensor, ids)) splice.copy(tensor.dataOffset + row * step, step);
    }
  };
}

/** A whole file: its header, and the data of its tensors, each padded. */
export function assemble(header: EmittedHeader, addData: AddData): SpliceList {
  const splice = new SpliceBuilder();
  splice.literal(header.bytes);
  header.tensors.forEach(({ source, byteLength, dataOffset }, i) => {
    addData(splice, source);
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
  return list;
}
