import { EspalierError } from '../common/errors.ts';
import { type GgufHeader, integerOf, stringOf, type TensorInfo } from '../gguf/header.ts';
import { ARCHITECTURES, type Architecture } from './architectures.ts';
import { moeLayer, placeOf } from './layer.ts';

/** A block with experts. */
export interface MoeLayer {
  /** The block's index N in `blk.N.`. */
  readonly index: number;
  /** Every tensor whose last dimension is the expert, in file order. */
  readonly tensors: readonly TensorInfo[];
  readonly router: TensorInfo;
  readonly routerBias: TensorInfo | undefined;
}

/** What there is to know about a model's experts, from its header alone. */
export interface MoeModel {
  readonly header: GgufHeader;
  readonly architecture: string;
  readonly traits: Architecture;
  /** Experts in every layer. */
  readonly expertCount: number;
  /** Experts that one token is routed to. */
  readonly expertUsedCount: number;
  readonly blockCount: number;
  /** Ascending by index; dense blocks are not in it. */
  readonly layers: readonly MoeLayer[];
}

/** Metadata key of the number of experts; the only one that pruning changes. */
export function expertCountKey(architecture: string): string {
  return `${architecture}.expert_count`;
}

/** Bytes of one expert in a tensor of `expertCount` experts: experts are the slowest axis, so contiguous. */
export function expertBytes(tensor: TensorInfo, expertCount: number): number {
  return tensor.byteLength / expertCount;
}

/**
 * Finds the experts of a model.
 *
 * @throws EspalierError `gguf-unsupported` when the architecture is not known or has no experts here, or has a
 *   tensor of experts that is not known; `gguf-malformed` when its tensors are not shaped as the architecture demands
 */
export function describeMoe(header: GgufHeader): MoeModel {
  const architecture = stringOf(header, 'general.architecture');
  if (architecture === undefined) {
    throw new EspalierError('gguf-unsupported', `${header.name} does not name its architecture`, {
      hint: 'It may be an imatrix, a LoRA or a later shard; give the first shard of a model.',
    });
  }
  const traits = Object.hasOwn(ARCHITECTURES, architecture) ? ARCHITECTURES[architecture] : undefined;
  const expertCount = integerOf(header, expertCountKey(architecture));
  if (traits === undefined || expertCount === undefined) {
    const reason = traits === undefined ? `has the architecture ${architecture}` : 'has no experts';
    throw new EspalierError('gguf-unsupported', `${header.name} ${reason}`, {
      hint: `Architectures whose experts can be pruned: ${Object.keys(ARCHITECTURES).join(', ')}.`,
    });
  }
  if ((integerOf(header, 'split.count') ?? 1) > 1) {
    throw new EspalierError('gguf-unsupported', `${header.name} is one shard of a split model`, {
      hint: 'Merge the shards first: llama-gguf-split --merge FIRST-SHARD MERGED.gguf',
    });
  }
  const expertUsedCount = requiredInteger(header, `${architecture}.expert_used_count`);
  const blockCount = requiredInteger(header, `${architecture}.block_count`);
  if (expertUsedCount < 1 || expertUsedCount > expertCount) {
    throw new EspalierError(
      'gguf-malformed',
      `${header.name} routes each token to ${expertUsedCount} of ${expertCount} experts`,
    );
  }
  const byBlock = Map.groupBy(header.tensors, ({ name }) => placeOf(name)?.block);
  byBlock.delete(undefined);
  const layers = [...byBlock]
    .flatMap(([block, tensors]) => moeLayer(header, traits, Number(block), tensors, expertCount) ?? [])
    .toSorted((one, other) => one.index - other.index);
  const beyond = layers.find(({ index }) => index >= blockCount);
  if (beyond !== undefined) {
    throw new EspalierError(
      'gguf-malformed',
      `${header.name} has a block ${beyond.index} with experts; it counts ${blockCount} blocks, from 0`,
    );
  }
  if (layers.length === 0) {
    throw new EspalierError(
      'gguf-malformed',
      `${header.name} counts ${expertCount} experts but has no expert tensors`,
    );
  }
  return { header, architecture, traits, expertCount, expertUsedCount, blockCount, layers };
}

function requiredInteger(header: GgufHeader, key: string): number {
  const value = integerOf(header, key);
  if (value !== undefined) return value;
  throw new EspalierError('gguf-unsupported', `${header.name} has no integer ${key}`, {
    hint: 'Per-layer values of this key are not supported yet.',
  });
}
