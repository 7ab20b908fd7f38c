import { EspalierError } from '../common/index.ts';
import { type GgufHeader, integerOf, LIMITS, type TensorInfo } from '../gguf/index.ts';
import type { Architecture } from './architectures.ts';
import { chunkSizeOf, type ExpertGroups, groupsOf, MAX_BASE_EXPERTS, usedCounts } from './expert-counts.ts';
import { expertCountKey, expertsPerLayerKey } from './keys.ts';
import { type MoeLayer, moeLayer, placeOf } from './layer.ts';
import { rowCount } from './rows.ts';
import { readTraits } from './traits.ts';

/** What there is to know about a model's experts, from its header alone. */
export interface MoeModel {
  readonly header: GgufHeader;
  readonly architecture: string;
  readonly traits: Architecture;
  /** Experts in every layer. */
  readonly expertCount: number;
  /** Experts that one token is routed to; of a model where that differs by layer, the most. */
  readonly expertUsedCount: number;
  /** Where the router chooses groups of experts first. */
  readonly groups: ExpertGroups | undefined;
  /** Neighbouring experts that share a chunk and stay or go together; 1 in all but grovemoe. */
  readonly chunkSize: number;
  readonly blockCount: number;
  /** Ascending by index; dense blocks are not in it. */
  readonly layers: readonly MoeLayer[];
}

/** Bytes of one expert (or chunk) in a tensor of experts: they are the slowest axis, so contiguous. */
export function expertBytes(tensor: TensorInfo): number {
  return tensor.byteLength / rowCount(tensor);
}

/** The rows of a tensor of experts that belong to some of the experts: their ids, or their chunks' ids. */
export function rowsOf(model: MoeModel, tensor: TensorInfo, ids: readonly number[]): readonly number[] {
  if (rowCount(tensor) === model.expertCount) return ids;
  return [...new Set(ids.map((id) => Math.floor(id / model.chunkSize)))];
}

/**
 * Finds the experts of a model.
 *
 * @throws EspalierError `gguf-unsupported` when the architecture is not known or has no experts here, or has a
 *   tensor of experts that is not known; `gguf-malformed` when its tensors are not shaped as the architecture demands
 */
export function describeMoe(header: GgufHeader): MoeModel {
  const { architecture, traits, expertCount } = readTraits(header);
  if (expertCount > MAX_BASE_EXPERTS) {
    throw new EspalierError(
      'gguf-unsupported',
      `${header.name} counts ${expertCount} experts; the limit is ${MAX_BASE_EXPERTS}`,
    );
  }
  const perLayer = expertsPerLayerKey(architecture);
  if (header.keyValues.some(({ key }) => key === perLayer)) {
    throw new EspalierError(
      'gguf-unsupported',
      `${header.name} has ${perLayer}: its layers hold different numbers`,
      {
        hint: 'Such a file is already pruned. Prune the file that it was made from, with one plan for everything.',
      },
    );
  }
  const blockCount = integerOf(header, `${architecture}.block_count`);
  if (blockCount === undefined || blockCount > LIMITS.tensors) {
    throw new EspalierError(
      'gguf-malformed',
      `${header.name}: ${architecture}.block_count is ${blockCount ?? 'not an integer'}`,
    );
  }
  const used = usedCounts(header, architecture, blockCount);
  const chunkSize = chunkSizeOf(header, architecture, traits, expertCount);
  const groups = groupsOf(header, architecture, expertCount);
  const byBlock = Map.groupBy(header.tensors, ({ name }) => placeOf(name)?.block);
  byBlock.delete(undefined);
  const layers = [...byBlock]
    .flatMap(([block, tensors]) => {
      const index = Number(block);
      const facts = { expertCount, chunkSize, used: used(index) };
      return moeLayer(header, traits, index, tensors, facts) ?? [];
    })
    .toSorted((one, other) => one.index - other.index);
  const beyond = layers.find(({ index }) => index >= blockCount);
  if (beyond !== undefined) {
    throw new EspalierError(
      'gguf-malformed',
      `${header.name} has experts in block ${beyond.index}, but it counts ${blockCount} blocks, from 0`,
    );
  }
  if (layers.length === 0) {
    throw new EspalierError(
      'gguf-malformed',
      `${header.name} counts ${expertCount} experts but has no expert tensors`,
      { hint: `Compare ${expertCountKey(architecture)} with the tensors: gguf-dump of gguf-py lists both.` },
    );
  }
  const broken = layers.find((layer) => layer.used < 1 || layer.used > expertCount);
  if (broken !== undefined) {
    throw new EspalierError(
      'gguf-malformed',
      `${header.name} routes each token to ${broken.used} of ${expertCount} experts`,
    );
  }
  return {
    header,
    architecture,
    traits,
    expertCount,
    expertUsedCount: layers.reduce((most, layer) => Math.max(most, layer.used), 0),
    groups,
    chunkSize,
    blockCount,
    layers,
  };
}
