import { createHash } from 'node:crypto';
import type { ByteSource } from '../../bytes/index.ts';
import { EspalierError, seededRandom } from '../../common/index.ts';
import { decodeFloats } from '../../gguf/index.ts';
import type { MoeModel } from '../../moe/index.ts';
import { MASKED_BIAS, maskTensor } from '../../prune/index.ts';

/** Experts that a mask switches off, by layer index. */
export type Dropped = ReadonlyMap<number, ReadonlySet<number>>;

/** What a keep list drops of `experts` in each layer. */
export function droppedBy(keep: Readonly<Record<string, readonly number[]>>, experts: number): Dropped {
  const all = Array.from({ length: experts }, (_, id) => id);
  return new Map(
    Object.entries(keep).map(([layer, ids]) => [
      Number(layer),
      new Set(all.filter((id) => !ids.includes(id))),
    ]),
  );
}

/**
 * What is done to the router bias of the experts that stay: nothing; zero; multiplied by a factor; the layer's mean
 * subtracted (which routing cannot see, a control); shuffled among the experts that stay (a placebo); set to given values.
 */
export type BiasEdit =
  | { readonly kind: 'keep' }
  | { readonly kind: 'zero' }
  | { readonly kind: 'shrink'; readonly factor: number }
  | { readonly kind: 'centre' }
  | { readonly kind: 'permute'; readonly seed: number }
  /** A number for each expert of the base, by layer, as a file says; there once the file was read. */
  | { readonly kind: 'values'; readonly path: string; readonly values?: EditValues };

/** Router biases by layer, one an expert of the base. */
type EditValues = Readonly<Record<string, readonly number[]>>;

/**
 * What masks change of the base, one array a layer in the model's order: the router bias, or where there is none the
 * selection bias.
 */
export async function readBiases(
  model: MoeModel,
  base: ByteSource,
  signal?: AbortSignal,
): Promise<Float32Array[]> {
  const values = [];
  for (const layer of model.layers) {
    const tensor = maskTensor(layer);
    if (tensor === undefined) continue; // refused by shardLists
    const bytes = await base.read(tensor.dataOffset, tensor.byteLength, signal);
    values.push(decodeFloats(tensor, bytes));
  }
  return values;
}

/**
 * Biases of a mask: dropped experts can never be selected, the others are as the edit makes them. Pure.
 *
 * @throws EspalierError `usage` for an edit of a router bias that is not there
 */
export function maskBiases(
  model: MoeModel,
  biases: readonly Float32Array[],
  dropped: Dropped,
  edit: BiasEdit = { kind: 'keep' },
): Float32Array[] {
  return model.layers.map(({ index, routerBias }, row) => {
    if (routerBias === undefined) assertKept(model, edit);
    const gone = dropped.get(index) ?? new Set();
    const stay = [...biases[row]!.keys()].filter((id) => !gone.has(id));
    const edited = editBiases(
      stay.map((id) => (edit.kind === 'values' ? givenValue(edit, index, id) : biases[row]![id]!)),
      edit,
      index,
    );
    const out = new Float32Array(model.expertCount).fill(MASKED_BIAS);
    stay.forEach((id, i) => {
      out[id] = edited[i]!;
    });
    return out;
  });
}

/** @throws EspalierError `usage` for anything but keep */
export function assertKept({ architecture }: MoeModel, { kind }: BiasEdit): void {
  if (kind === 'keep') return;
  throw new EspalierError('usage', `${architecture} has no router bias that "${kind}" could edit`);
}

function givenValue({ path, values }: BiasEdit & { kind: 'values' }, layer: number, id: number): number {
  const value = values?.[String(layer)]?.[id];
  if (value !== undefined) return value;
  throw new EspalierError(
    'internal',
    `${path} was not read, or not checked: it has no value for expert ${id} of layer ${layer}`,
  );
}

function editBiases(values: readonly number[], edit: BiasEdit, layer: number): readonly number[] {
  switch (edit.kind) {
    case 'keep':
    case 'values':
      return values;
    case 'zero':
      return values.map(() => 0);
    case 'shrink':
      return values.map((value) => value * edit.factor);
    case 'centre': {
      const mean = values.reduce((a, b) => a + b, 0) / values.length;
      return values.map((value) => value - mean);
    }
    case 'permute': {
      const { uniform } = seededRandom(edit.seed * 1009 + layer);
      const keys = values.map((value) => [uniform(), value] as const);
      return keys.toSorted(([a], [b]) => a - b).map(([, value]) => value);
    }
  }
}

/** A mask's name: what its biases are. */
export function biasKey(biases: readonly Float32Array[]): string {
  const hash = createHash('sha256');
  for (const values of biases)
    hash.update(new Uint8Array(values.buffer, values.byteOffset, values.byteLength));
  return hash.digest('hex').slice(0, 32);
}

/** Biases of masks as the base has them in its file: F32, little-endian. */
export function bytesOfBiases(masks: readonly (readonly Float32Array[])[]): Uint8Array {
  const values = masks.flat();
  const bytes = new Uint8Array(values.reduce((sum, { length }) => sum + length * 4, 0));
  const view = new DataView(bytes.buffer);
  let at = 0;
  for (const layer of values) {
    for (const value of layer) {
      view.setFloat32(at, value, true);
      at += 4;
    }
  }
  return bytes;
}
