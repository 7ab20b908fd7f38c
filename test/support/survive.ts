import { memorySource } from '../../src/bytes/memory-source.ts';
import { EspalierError } from '../../src/common/errors.ts';
import { readHeader } from '../../src/gguf/read-header.ts';
import { joinShards } from '../../src/gguf/shards.ts';
import { allowedCounts } from '../../src/moe/expert-counts.ts';
import type { MoeModel } from '../../src/moe/moe-model.ts';
import { candidateList } from '../../src/prune/candidate.ts';
import { verifyCandidate } from '../../src/prune/verify-candidate.ts';
import { readWithHuggingFace } from './other-reader.ts';
import { PROVENANCE } from './provenance.ts';
import type { Random } from './random.ts';
import { type Keep, openModel, planOf, splicedBytes } from './surgery.ts';

/** An untrusted file, and the candidate that was cut out of it and proved. */
export interface Cut {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly candidate: Uint8Array<ArrayBuffer>;
  readonly model: MoeModel;
  readonly keep: Keep;
}

/**
 * Cuts an untrusted file, and proves the candidate.
 *
 * @returns the code of a refusal, or the cut
 * @throws whatever is neither
 */
export function cutUntrusted(bytes: Uint8Array<ArrayBuffer>, random: Random): Promise<string | Cut> {
  return codeOr(async () => {
    const { source, model } = await openModel(bytes, 'untrusted.gguf');
    const keep = anyKeep(model, random);
    const checked = planOf(model, keep);
    const { list } = candidateList(model, checked, PROVENANCE);
    const candidate = await splicedBytes(source, list);
    await verifyCandidate(memorySource('candidate', candidate), source, model, checked, PROVENANCE);
    await readHeader(memorySource('candidate', candidate));
    return { bytes, candidate, model, keep };
  });
}

/** The same for a set of shards: the file that they make together is cut. */
export function cutShards(shards: readonly Uint8Array<ArrayBuffer>[], random: Random): Promise<string | Cut> {
  return codeOr(async () => {
    const joined = await joinShards(shards.map((bytes, i) => memorySource(`s${i}`, bytes)));
    return cutUntrusted(new Uint8Array(await joined.read(0, joined.size)), random);
  });
}

async function codeOr<T>(cut: () => Promise<T>): Promise<T | string> {
  try {
    return await cut();
  } catch (error) {
    if (error instanceof EspalierError && error.code !== 'internal' && error.code !== 'proof-failed')
      return error.code;
    throw error;
  }
}

/**
 * Whether a cut is right by an independent reader: where that can read the base, it finds the kept slices in the candidate
 * where the base had them.
 *
 * @returns `cut`, or the code of the refusal
 * @throws where it does not
 */
export async function checkCut(cut: string | Cut): Promise<string> {
  if (typeof cut === 'string') return cut;
  await compareByOtherReader(cut);
  return 'cut';
}

/** Experts to keep that fit groups and chunks: the first of each block of them. */
function anyKeep(model: MoeModel, random: Random): Keep {
  const counts = allowedCounts(model);
  const kept = counts[random.below(counts.length)] ?? model.expertCount;
  const blocks = model.groups?.count ?? 1;
  const size = model.expertCount / blocks;
  const ids = Array.from({ length: blocks }, (_, block) =>
    Array.from({ length: Math.floor(kept / blocks) }, (_, i) => block * size + i),
  ).flat();
  return Object.fromEntries(model.layers.map(({ index }) => [String(index), ids]));
}

async function compareByOtherReader({ bytes, candidate, model, keep }: Cut): Promise<void> {
  const before = await readWithHuggingFace(bytes).catch(() => undefined);
  if (before === undefined) return;
  const after = await readWithHuggingFace(candidate);
  const carriers = new Map(
    model.layers.flatMap(({ index, tensors }) => tensors.map(({ name }) => [name, index])),
  );
  for (const [i, info] of before.tensorInfos.entries()) {
    const now = after.tensorInfos[i]!;
    const { byteLength } = model.header.tensors[i]!;
    const at = Number(before.tensorDataOffset + info.offset);
    const start = Number(after.tensorDataOffset + now.offset);
    // A tensor without dimensions is one value.
    const rows = Number(info.shape.at(-1) ?? 1);
    const layer = carriers.get(info.name);
    const ids = layer === undefined ? undefined : keep[String(layer)]!;
    const chunk = model.expertCount / rows;
    const kept = ids === undefined ? undefined : [...new Set(ids.map((id) => Math.floor(id / chunk)))];
    const step = byteLength / rows;
    const wanted =
      kept === undefined
        ? bytes.subarray(at, at + byteLength)
        : Buffer.concat(kept.map((row) => bytes.subarray(at + row * step, at + (row + 1) * step)));
    if (
      info.name !== now.name ||
      info.dtype !== now.dtype ||
      Number(now.shape.at(-1) ?? 1) !== (kept?.length ?? rows)
    ) {
      throw new Error(
        `tensor ${i} is ${now.name} of ${now.shape}, the base has ${info.name} of ${info.shape}`,
      );
    }
    if (Buffer.compare(candidate.subarray(start, start + wanted.length), wanted) !== 0) {
      throw new Error(`${info.name} is not the base's`);
    }
  }
}
