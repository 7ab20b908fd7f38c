import { EspalierError } from '../common/index.ts';
import { type GgufHeader, integerOf, integersOf } from '../gguf/index.ts';
import type { Architecture } from './architectures.ts';

/** Real models have up to about 130; a header that says more is not believed. */
export const MOST_BLOCKS = 100_000;

/** The router scores contiguous groups of experts, takes the best groups, and chooses experts within them. */
export interface ExpertGroups {
  readonly count: number;
  /** Groups that a token is routed to. */
  readonly used: number;
}

/** LLAMA_MAX_EXPERTS of llama.cpp src/llama-hparams.h, at the pinned build b11669 (512 before; models with 896 exist). */
export const MAX_EXPERTS = 1024;

/** Of a base; real ones have up to a few hundred. What is listed by expert must fit into memory whatever a header says. */
export const MAX_BASE_EXPERTS = 8192;

/** The score of a group is the sum of its best two (llama.cpp src/llama-graph.cpp `build_moe_ffn`). */
export const LEAST_IN_GROUP = 2;

/**
 * Experts per token by block: one number for all, or a list of one for each block.
 *
 * @throws EspalierError `gguf-malformed`
 */
export function usedCounts(
  header: GgufHeader,
  architecture: string,
  blockCount: number,
): (block: number) => number {
  const key = `${architecture}.expert_used_count`;
  const one = integerOf(header, key);
  if (one !== undefined) return () => one;
  const list = integersOf(header, key, blockCount);
  if (list?.length === blockCount) return (block) => list[block] ?? 0;
  throw new EspalierError(
    'gguf-malformed',
    `${header.name} has no integer ${key}, and no list of ${blockCount} integers, one for each block`,
  );
}

/** @throws EspalierError `gguf-malformed` for groups that llama.cpp does not load */
export function groupsOf(
  header: GgufHeader,
  architecture: string,
  expertCount: number,
): ExpertGroups | undefined {
  const count = integerOf(header, `${architecture}.expert_group_count`) ?? 0;
  if (count <= 1) return undefined;
  const used = integerOf(header, `${architecture}.expert_group_used_count`) ?? 0;
  if (expertCount % count === 0 && used >= 1 && used < count) return { count, used };
  throw new EspalierError(
    'gguf-malformed',
    `${header.name} has ${expertCount} experts in ${count} groups, ${used} of them per token; ` +
      'groups must be of the same size, and at least one and not all used',
  );
}

/** @throws EspalierError `gguf-malformed` for chunks that do not divide the experts */
export function chunkSizeOf(
  header: GgufHeader,
  architecture: string,
  { chunks }: Architecture,
  expertCount: number,
): number {
  if (chunks !== true) return 1;
  const size = integerOf(header, `${architecture}.experts_per_group`) ?? 0;
  if (size > 1 && expertCount % size === 0) return size;
  throw new EspalierError(
    'gguf-malformed',
    `${header.name}: ${architecture}.experts_per_group is ${size}; it must divide the ${expertCount} experts and be above 1`,
  );
}

interface Counted {
  readonly expertCount: number;
  readonly expertUsedCount: number;
  readonly groups: ExpertGroups | undefined;
  readonly chunkSize: number;
}

/**
 * Whether a number of experts can be kept in every layer: what a token uses, whole chunks, the same number from each
 * group and enough of them, no more than llama.cpp loads.
 */
export function isAllowedCount(model: Counted, kept: number): boolean {
  const { expertCount, expertUsedCount, groups, chunkSize } = model;
  if (kept < expertUsedCount || kept > Math.min(expertCount, MAX_EXPERTS) || kept % chunkSize !== 0)
    return false;
  if (groups === undefined) return true;
  const each = kept / groups.count;
  return Number.isInteger(each) && each >= LEAST_IN_GROUP && each * groups.used >= expertUsedCount;
}

/** All numbers of experts that can be kept in every layer, descending. */
export function allowedCounts(model: Counted): number[] {
  const most = Math.min(model.expertCount, MAX_EXPERTS);
  return Array.from({ length: most }, (_, i) => most - i).filter((kept) => isAllowedCount(model, kept));
}
