import {
  type ByteSource,
  inOrder,
  pieceLength,
  type SpliceList,
  splicedSize,
  splicedSource,
} from '../../bytes/index.ts';
import { DATA_KEY } from '../hashes.ts';
import { ChunkKernel, type ChunkRule, MAX_CHUNK } from '../kernel/index.ts';
import { type ChunkTable, chunkCount, endOf, sliceTable, startOf, TableBuilder } from './chunk-table.ts';

/** What is read around a seam: the chains of both sides nearly always meet within it. */
const WINDOW = 3 * MAX_CHUNK;
/** What is read of a long literal at once. */
const MOST_WINDOW = 4 << 20;
/** Seams that are read at the same time where the base does not say how many pay off. */
const SEAMS_AT_ONCE = 4;

/** Chunks `[from, to)` of the base that lie whole inside of a copied range, and where they are in the spliced file. */
interface Run {
  readonly from: number;
  readonly to: number;
  /** Added to an offset in the base. */
  readonly shift: number;
}

/** What lies around a seam: chunks that were cut, and where a run goes on; no run at the end of the file. */
interface Seam {
  readonly start: number;
  readonly cut: ChunkTable;
  readonly run: ChunkTable | undefined;
}

/**
 * The chunks of a spliced file from those of its base. A chunk depends on nothing before it, so of a copied range only what
 * lies around its two ends is read and hashed: from the last boundary of the base before the seam, until the chain meets a
 * boundary of the base again. The result is what cutting the whole file gives, if the table is.
 *
 * @param table all chunks of the base, by the same rule. Its hashes may be any names of 32 bytes: they are passed on
 */
export async function* deriveChunks(
  base: ByteSource,
  table: ChunkTable,
  list: SpliceList,
  rule: ChunkRule,
  signal?: AbortSignal,
): AsyncGenerator<ChunkTable> {
  const size = splicedSize(list);
  const source = splicedSource(base.name, base, list);
  const runs = runsOf(table, list);
  const chunker = new SeamChunker(source, new RunFinder(table, runs), literalEnds(list), rule);
  // Each run ends before a seam; that the runs on both sides are met is seen afterwards.
  const starts = [0, ...runs.map(({ to, shift }) => endOf(table, to - 1) + shift)];
  const tasks = starts.map((start) => (abort: AbortSignal) => chunker.cut(start, size, abort));
  let end = 0;
  for await (const seam of inOrder(tasks, base.readsAtOnce ?? SEAMS_AT_ONCE, signal)) {
    // A chain that met nothing in a run went on over the seams after it.
    if (seam.start < end) continue;
    for (const part of [seam.cut, seam.run]) {
      if (part === undefined || chunkCount(part) === 0) continue;
      end = endOf(part, chunkCount(part) - 1);
      yield part;
    }
    if (seam.run === undefined) return;
  }
}

/** The runs of a list, in its order. */
function runsOf(table: ChunkTable, list: SpliceList): Run[] {
  const size = splicedSize(list);
  const last = chunkCount(table) - 1;
  const runs: Run[] = [];
  let at = 0;
  for (const piece of list) {
    if (piece.kind === 'copy') {
      const stop = piece.offset + piece.length;
      const shift = at - piece.offset;
      const from = firstFrom(table, piece.offset);
      let to = firstFrom(table, stop);
      // The chunk before the first that begins at or after the end may reach over it.
      while (to > from && endOf(table, to - 1) > stop) to -= 1;
      // The base's last chunk ends with its file, not by its content.
      if (to === last + 1 && stop + shift !== size) to -= 1;
      if (to > from) runs.push({ from, to, shift });
    }
    at += pieceLength(piece);
  }
  return runs;
}

/** Index of the first chunk that begins at an offset or after it; the number of chunks where none does. */
function firstFrom(table: ChunkTable, offset: number): number {
  let low = 0;
  let high = chunkCount(table);
  while (low < high) {
    const middle = (low + high) >> 1;
    if (startOf(table, middle) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Finds the run of which a chunk begins at a place of the spliced file. */
class RunFinder {
  readonly #table: ChunkTable;
  readonly #runs: readonly Run[];

  constructor(table: ChunkTable, runs: readonly Run[]) {
    this.#table = table;
    this.#runs = runs;
  }

  /** The rest of that run, with the offsets of the spliced file. */
  at(place: number): ChunkTable | undefined {
    const run = this.#runs[this.#before(place)];
    if (run === undefined) return undefined;
    const from = firstFrom(this.#table, place - run.shift);
    if (from >= run.to || startOf(this.#table, from) !== place - run.shift) return undefined;
    const { ends, hashes } = sliceTable(this.#table, from, run.to);
    return { start: place, ends: ends.map((end) => end + run.shift), hashes };
  }

  /** Index of the last run that begins at a place or before it. */
  #before(place: number): number {
    let low = 0;
    let high = this.#runs.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const run = this.#runs[middle];
      if (run !== undefined && startOf(this.#table, run.from) + run.shift <= place) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  }
}

class SeamChunker {
  readonly #source: ByteSource;
  readonly #runs: RunFinder;
  readonly #literalEnds: (place: number) => number;
  /** Shared by all seams: it is used between two reads, never across one. */
  readonly #kernel: ChunkKernel;

  constructor(
    source: ByteSource,
    runs: RunFinder,
    literalEndsAt: (place: number) => number,
    rule: ChunkRule,
  ) {
    this.#source = source;
    this.#runs = runs;
    this.#literalEnds = literalEndsAt;
    this.#kernel = new ChunkKernel(MOST_WINDOW, rule, DATA_KEY);
  }

  /** Cuts from a place, where a chunk begins, until a run goes on or the file ends. */
  async cut(start: number, size: number, signal: AbortSignal): Promise<Seam> {
    const cut = new TableBuilder(start);
    for (;;) {
      const run = this.#runs.at(cut.end);
      if (run !== undefined) return { start, cut: cut.build(), run };
      if (cut.end === size) return { start, cut: cut.build(), run: undefined };
      const at = cut.end;
      const window = Math.min(MOST_WINDOW, Math.max(0, this.#literalEnds(at) - at) + WINDOW, size - at);
      const bytes = await this.#source.read(at, window, signal);
      this.#kernel.input.set(bytes);
      const { ends, hashes } = this.#kernel.cut(window, at + window === size);
      let taken = 0;
      while (taken < ends.length) {
        taken += 1;
        if (this.#runs.at(at + (ends[taken - 1] ?? 0)) !== undefined) break;
      }
      cut.add(ends.subarray(0, taken), hashes.subarray(0, taken * 32), at);
    }
  }
}

/** Where the literal ends that a place is in; the place itself in a copied range. */
function literalEnds(list: SpliceList): (place: number) => number {
  const ends: { start: number; end: number }[] = [];
  let at = 0;
  for (const piece of list) {
    const end = at + pieceLength(piece);
    if (piece.kind === 'literal' && end - at > WINDOW) ends.push({ start: at, end });
    at = end;
  }
  return (place) => ends.find(({ start, end }) => start <= place && place < end)?.end ?? place;
}
