import { type ByteSource, type SpliceList, splicedSize, splicedSource } from '../../bytes/index.ts';
import type { CasClient, StoredTerm } from '../cas/index.ts';
import { type ChunkTable, chunkCount, deriveChunks, sliceTable, TableBuilder } from '../chunks/index.ts';
import { fromHex } from '../hashes.ts';
import { ChunkIndex, type Found, type KnownChunks } from './known.ts';
import { Scout } from './prime.ts';
import { UploadPlan } from './upload-plan.ts';

export interface Measured {
  readonly bytes: number;
  /** Bytes that the store does not have. */
  readonly newBytes: number;
}

/**
 * How much of a spliced file a store does not have, without reading more of the base than its seams: the store tells where
 * the base's chunks end. Its hashes are keyed, and serve as names.
 *
 * @param file the base's hash in the store, as text
 * @returns undefined where the store does not tell all chunks of the base
 * @throws EspalierError `hub-refused`, `hub-unavailable`, and what reading the base throws
 */
export async function measureSpliced(
  client: CasClient,
  base: ByteSource,
  file: string,
  list: SpliceList,
  onProblem: (message: string) => void,
  signal?: AbortSignal,
): Promise<Measured | undefined> {
  const scout = new Scout(client, onProblem);
  await scout.askForFile(base, signal);
  const stored = storedChunks(await client.reconstruction(file), scout.known);
  if (stored === undefined || stored.table.ends.at(-1) !== base.size) return undefined;
  const rule = await scout.rule(splicedSource(base.name, base, list), signal);
  const find = (hash: Uint8Array) => stored.find(hash) ?? scout.known.find(hash);
  const plan = new UploadPlan({ find });
  for await (const table of deriveChunks(base, stored.table, list, rule, signal)) plan.add(table).toArray();
  plan.finish().toArray();
  return { bytes: splicedSize(list), newBytes: plan.newBytes };
}

/** The chunks of a stored file as the answers name them; undefined where one of its xorbs is not in them. */
function storedChunks(
  terms: readonly StoredTerm[],
  known: KnownChunks,
): { table: ChunkTable; find: (name: Uint8Array) => Found | undefined } | undefined {
  const builder = new TableBuilder();
  const names = new ChunkIndex<Uint8Array>(undefined);
  const seen = new Set<string>();
  for (const { xorb, start, end } of terms) {
    const chunks = known.xorb(xorb);
    if (chunks === undefined || start >= end || end > chunkCount(chunks)) return undefined;
    const part = sliceTable(chunks, start, end);
    builder.add(part.ends, part.hashes, builder.end - part.start);
    if (!seen.has(xorb)) names.add(fromHex(xorb), chunks);
    seen.add(xorb);
  }
  const find = (name: Uint8Array): Found | undefined => {
    const found = names.find(name);
    return found && { ...found, continues: (at, next) => names.holds(found.chunks, at, next) };
  };
  return { table: builder.build(), find };
}
