import { EspalierError } from '../common/errors.ts';
import { type GgufHeader, integerOf, stringOf, type TensorInfo } from '../gguf/header.ts';
import { ARCHITECTURES, type Architecture } from './architectures.ts';

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
 * @throws EspalierError `gguf-unsupported` when the architecture is not known or has no experts here, and
 *   `gguf-malformed` when its tensors are not shaped as the architecture demands
 */
export function describeMoe(header: GgufHeader): MoeModel {
  const architecture = stringOf(header, 'general.architecture');
  if (architecture === undefined) {
    throw new EspalierError('gguf-unsupported', `${header.name} does not name its architecture`, {
      hint: 'It may be an imatrix, a LoRA or a later shard; give the first shard of a model.',
    });
  }
  const traits = ARCHITECTURES[architecture];
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
  const byBlock = Map.groupBy(
    header.tensors.filter(({ name }) => traits.expertTensors.includes(nameInBlock(name) ?? '')),
    ({ name }) => Number(name.split('.')[1]),
  );
  const layers = [...byBlock]
    .toSorted(([a], [b]) => a - b)
    .map(([index, tensors]) => moeLayer(header, traits, index, tensors, expertCount));
  if (layers.length === 0) {
    throw new EspalierError(
      'gguf-malformed',
      `${header.name} counts ${expertCount} experts but has no expert tensors`,
    );
  }
  return { header, architecture, traits, expertCount, expertUsedCount, blockCount, layers };
}

function moeLayer(
  header: GgufHeader,
  traits: Architecture,
  index: number,
  tensors: readonly TensorInfo[],
  expertCount: number,
): MoeLayer {
  const find = (suffix: string) => tensors.find(({ name }) => nameInBlock(name) === suffix);
  for (const suffix of traits.expertTensors) {
    const tensor = find(suffix);
    const shape = tensor?.shape.join(', ');
    if (tensor === undefined || tensor.shape.at(-1) !== expertCount) {
      throw new EspalierError(
        'gguf-malformed',
        tensor === undefined
          ? `${header.name}: block ${index} has no tensor ${suffix}`
          : `${header.name}: ${tensor.name} has shape [${shape}]; its last dimension must be ${expertCount}, the number of experts`,
      );
    }
  }
  const routerBias = traits.routerBias === undefined ? undefined : find(traits.routerBias);
  if (routerBias !== undefined && routerBias.type.name !== 'F32') {
    throw new EspalierError(
      'gguf-unsupported',
      `${header.name}: ${routerBias.name} is ${routerBias.type.name}; router biases must be F32`,
    );
  }
  return { index, tensors, router: find(traits.router)!, routerBias };
}

function nameInBlock(name: string): string | undefined {
  return /^blk\.\d+\.(.+)$/.exec(name)?.[1];
}

function requiredInteger(header: GgufHeader, key: string): number {
  const value = integerOf(header, key);
  if (value !== undefined) return value;
  throw new EspalierError('gguf-unsupported', `${header.name} has no integer ${key}`, {
    hint: 'Per-layer values of this key are not supported yet.',
  });
}
