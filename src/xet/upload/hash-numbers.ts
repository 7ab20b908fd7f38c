/** Slots that are taken, at most: beyond that a look-up becomes long. */
const MOST_TAKEN = 2 / 3;
const FIRST_CAPACITY = 1 << 10;

/**
 * A number for each hash, by its first 64 bits, in typed arrays: a Map of the 170,000 chunks of a model takes 20 MB more, and
 * an upload is to fit into 250 MB.
 */
export class HashNumbers {
  #words = new Uint32Array(2 * FIRST_CAPACITY);
  /** The number and 1; 0 where there is none. */
  #numbers = new Uint32Array(FIRST_CAPACITY);
  #count = 0;

  /** Of equal hashes the first one's number stays. @param number below 2^32 - 1 */
  add(hash: Uint8Array, number: number): void {
    if (this.#count >= this.#numbers.length * MOST_TAKEN) this.#grow();
    const [low, high] = wordsOf(hash);
    this.#put(low, high, number + 1);
  }

  get(hash: Uint8Array): number | undefined {
    const [low, high] = wordsOf(hash);
    const found = this.#numbers[this.#slot(low, high)] ?? 0;
    return found === 0 ? undefined : found - 1;
  }

  #put(low: number, high: number, stored: number): void {
    const slot = this.#slot(low, high);
    if (this.#numbers[slot] !== 0) return;
    this.#words[2 * slot] = low;
    this.#words[2 * slot + 1] = high;
    this.#numbers[slot] = stored;
    this.#count += 1;
  }

  /** Where the hash is, or the free slot where it belongs. */
  #slot(low: number, high: number): number {
    const last = this.#numbers.length - 1;
    let slot = low & last;
    while (
      this.#numbers[slot] !== 0 &&
      (this.#words[2 * slot] !== low || this.#words[2 * slot + 1] !== high)
    ) {
      slot = (slot + 1) & last;
    }
    return slot;
  }

  #grow(): void {
    const [words, numbers] = [this.#words, this.#numbers];
    this.#words = new Uint32Array(2 * words.length);
    this.#numbers = new Uint32Array(2 * numbers.length);
    this.#count = 0;
    for (let slot = 0; slot < numbers.length; slot++) {
      const stored = numbers[slot] ?? 0;
      if (stored !== 0) this.#put(words[2 * slot] ?? 0, words[2 * slot + 1] ?? 0, stored);
    }
  }
}

function wordsOf(hash: Uint8Array): [number, number] {
  const view = new DataView(hash.buffer, hash.byteOffset, hash.byteLength);
  return [view.getUint32(0, true), view.getUint32(4, true)];
}
