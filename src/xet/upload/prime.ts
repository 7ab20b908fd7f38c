import type { ByteSource } from '../../bytes/index.ts';
import { EspalierError, mapParallel, messageOf } from '../../common/index.ts';
import type { CasClient } from '../cas/index.ts';
import { Chunker, type ChunkTable, chunkCount, hashOf, startOf } from '../chunks/index.ts';
import { isEligible } from '../hashes.ts';
import { CHUNK_RULES, type ChunkRule, MAX_CHUNK } from '../kernel/index.ts';
import { KnownChunks } from './known.ts';

/** Bytes that are cut by both rules, to see which one the store was filled by. */
export const SAMPLE_BYTES = 16 << 20;
/** Bytes of it in memory at a time. */
const SAMPLE_BLOCK_BYTES = 1 << 20;
/** The specification asks clients not to query every chunk. */
const QUERY_EVERY_BYTES = 4 << 20;
const QUERIES_AT_ONCE = 4;
/** A store that fails so often is not asked any more; the upload goes on without it. */
const MOST_FAILURES = 3;

/** Asks the store what it knows, and remembers the answers. A refused query costs bytes, never the upload. */
export class Scout {
  readonly known = new KnownChunks();
  readonly #client: CasClient;
  readonly #onProblem: (message: string) => void;
  #failures = 0;
  #lastAsked = Number.NEGATIVE_INFINITY;

  constructor(client: CasClient, onProblem: (message: string) => void) {
    this.#client = client;
    this.#onProblem = onProblem;
  }

  /** Asks for the first chunk of a file, which every store indexes: one answer tells all xorbs that came with it. */
  async askForFile(source: ByteSource, signal?: AbortSignal): Promise<void> {
    const head = await source.read(0, Math.min(source.size, MAX_CHUNK), signal).catch((error: unknown) => {
      if (!(error instanceof EspalierError)) throw error;
      this.#onProblem(`the base cannot be looked up, so more data is sent: ${error.message}`);
      return new Uint8Array();
    });
    const firsts = new Map<string, Uint8Array>();
    for (const rule of CHUNK_RULES) {
      const hash = firstChunk(head, rule, head.length === source.size);
      if (hash !== undefined) firsts.set(Buffer.from(hash).toString('hex'), hash);
    }
    for (const hash of firsts.values()) await this.#ask(hash);
  }

  /** Asks for those chunks of a file that a store may answer for and that are not known yet. */
  async askAlong(table: ChunkTable): Promise<void> {
    const wanted: Uint8Array[] = [];
    for (let i = 0; i < chunkCount(table); i++) {
      const [start, hash] = [startOf(table, i), hashOf(table, i)];
      const may = start === 0 || (isEligible(hash) && start - this.#lastAsked >= QUERY_EVERY_BYTES);
      if (!may || this.known.find(hash) !== undefined) continue;
      this.#lastAsked = start;
      wanted.push(hash);
    }
    await mapParallel(wanted, QUERIES_AT_ONCE, (hash) => this.#ask(hash));
  }

  /** The rule by which more chunks of the sample are known; the present one where none are, unread where nothing is known. */
  async rule(source: ByteSource, signal?: AbortSignal): Promise<ChunkRule> {
    if (this.known.isEmpty) return 'new';
    // From the middle: the beginning of a pruned model is its header, which is new.
    const length = Math.min(source.size, SAMPLE_BYTES);
    const from = Math.floor((source.size - length) / 2);
    const chunkers = CHUNK_RULES.map((rule) => ({
      rule,
      chunker: new Chunker(rule, from, SAMPLE_BLOCK_BYTES),
    }));
    for (let at = from; at < from + length; at += SAMPLE_BLOCK_BYTES) {
      const bytes = await source.read(at, Math.min(SAMPLE_BLOCK_BYTES, from + length - at), signal);
      for (const { chunker } of chunkers) chunker.push(bytes);
    }
    const hits = chunkers.map(({ rule, chunker }) => {
      const table = chunker.table();
      let known = 0;
      for (let i = 0; i < chunkCount(table); i++)
        if (this.known.find(hashOf(table, i)) !== undefined) known += 1;
      return { rule, known };
    });
    return hits.reduce((best, one) => (one.known > best.known ? one : best)).rule;
  }

  async #ask(hash: Uint8Array): Promise<void> {
    if (this.#failures >= MOST_FAILURES) return;
    try {
      const answer = await this.#client.dedup(hash);
      if (answer !== undefined) this.known.learn(answer);
    } catch (error) {
      if (!(error instanceof EspalierError)) throw error;
      this.#failures += 1;
      this.#onProblem(`the store does not say what it has, so more data is sent: ${messageOf(error)}`);
    }
  }
}

function firstChunk(head: Uint8Array, rule: ChunkRule, isLast: boolean): Uint8Array | undefined {
  const chunker = new Chunker(rule, 0, MAX_CHUNK);
  chunker.push(head);
  const table = isLast ? chunker.finish() : chunker.table();
  return chunkCount(table) === 0 ? undefined : hashOf(table, 0);
}

/** By which rule the store was filled with files like this one: where it knows none of its chunks, by the present one. */
export async function ruleOfStore(
  client: CasClient,
  source: ByteSource,
  bases: readonly ByteSource[],
  onProblem: (message: string) => void,
  signal?: AbortSignal,
): Promise<ChunkRule> {
  const scout = new Scout(client, onProblem);
  for (const base of bases) await scout.askForFile(base, signal);
  return await scout.rule(source, signal);
}
