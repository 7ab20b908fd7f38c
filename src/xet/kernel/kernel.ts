import { KERNEL_WASM } from './wasm.ts';

/** Bytes of the largest chunk, and of the smallest that is not the last of its file. Xet specification, "Chunking". */
export const MAX_CHUNK = 128 * 1024;
const MIN_CHUNK = 8 * 1024;
/** The old rule also cuts at the first byte that it looks at. */
const MIN_OLD_CHUNK = MIN_CHUNK - 64;
export const HASH_BYTES = 32;
/** The longest message of {@link KeyedHash}: what the kernel has room for. */
export const MAX_MESSAGE = 1 << 20;

/**
 * How boundaries near the minimum are treated. `new`: the specification and hf_xet from 1.1.10 on, none below 8192 bytes.
 * `old`: hf_xet before that, and every @huggingface/hub with xetchunk-wasm up to 0.2.0; 7.8 % of its chunks end below 8192.
 */
export type ChunkRule = 'new' | 'old';
export const CHUNK_RULES: readonly ChunkRule[] = ['new', 'old'];

/** What is used of the WebAssembly API; the types of Node have none of it. */
interface WasmMemory {
  readonly buffer: ArrayBuffer;
  grow(pages: number): number;
}
type WasmModule = object;
declare const WebAssembly: {
  Module: new (bytes: Uint8Array) => WasmModule;
  Instance: new (module: WasmModule, imports: object) => { readonly exports: unknown };
};

interface Exports {
  readonly memory: WasmMemory;
  firstFree(): number;
  keyed(key: number, data: number, length: number, to: number): void;
  cut(
    data: number,
    length: number,
    isLast: number,
    oldRule: number,
    key: number,
    ends: number,
    hashes: number,
  ): number;
}

let compiled: WasmModule | undefined;

function instantiate(): Exports {
  compiled ??= new WebAssembly.Module(Buffer.from(KERNEL_WASM, 'base64'));
  return new WebAssembly.Instance(compiled, {}).exports as Exports;
}

/** Places of buffers in the kernel's memory, which grows to hold them. */
function layout(kernel: Exports, sizes: readonly number[]): number[] {
  const places: number[] = [];
  let at = kernel.firstFree();
  for (const size of sizes) {
    at = Math.ceil(at / 64) * 64;
    places.push(at);
    at += size;
  }
  const missing = at - kernel.memory.buffer.byteLength;
  if (missing > 0) kernel.memory.grow(Math.ceil(missing / 65536));
  return places;
}

/** Chunks of a buffer, valid until the next call. */
export interface Cut {
  /** Where each ends, from the buffer's beginning. */
  readonly ends: Uint32Array;
  /** Their hashes one after the other, 32 bytes each. */
  readonly hashes: Uint8Array;
}

/** Cuts bytes into chunks and hashes each, in one pass. The bytes are put into `input` first. */
export class ChunkKernel {
  readonly input: Uint8Array;
  readonly #kernel = instantiate();
  readonly #rule: ChunkRule;
  readonly #places: { data: number; key: number; ends: number; hashes: number };

  /**
   * @param capacity bytes of `input`
   * @param key 32 bytes: the key of chunk hashes
   */
  constructor(capacity: number, rule: ChunkRule, key: Uint8Array) {
    this.#rule = rule;
    const most = Math.ceil(capacity / MIN_OLD_CHUNK) + 1;
    const sizes = [HASH_BYTES, most * 4, most * HASH_BYTES, capacity];
    const [keyAt = 0, ends = 0, hashes = 0, data = 0] = layout(this.#kernel, sizes);
    this.#places = { key: keyAt, ends, hashes, data };
    const { buffer } = this.#kernel.memory;
    new Uint8Array(buffer, keyAt, HASH_BYTES).set(key);
    this.input = new Uint8Array(buffer, data, capacity);
  }

  /**
   * The chunks of `input[0, length)`, which begins with one. Bytes after the last certain boundary are left to the caller,
   * unless they end the file.
   */
  cut(length: number, isLast: boolean): Cut {
    const { data, key, ends, hashes } = this.#places;
    const old = this.#rule === 'old' ? 1 : 0;
    const count = this.#kernel.cut(data, length, isLast ? 1 : 0, old, key, ends, hashes);
    const { buffer } = this.#kernel.memory;
    return {
      ends: new Uint32Array(buffer, ends, count),
      hashes: new Uint8Array(buffer, hashes, count * HASH_BYTES),
    };
  }
}

/** Keyed BLAKE3 of messages up to {@link MAX_MESSAGE}. */
export class KeyedHash {
  readonly #kernel = instantiate();
  readonly #places: { key: number; out: number; data: number };

  constructor() {
    const [key = 0, out = 0, data = 0] = layout(this.#kernel, [HASH_BYTES, HASH_BYTES, MAX_MESSAGE]);
    this.#places = { key, out, data };
  }

  /**
   * @param key 32 bytes
   * @returns 32 bytes, the caller's own
   * @throws RangeError for a longer message
   */
  hash(key: Uint8Array, message: Uint8Array): Uint8Array {
    if (message.length > MAX_MESSAGE) {
      throw new RangeError(`a message of ${message.length} bytes, at most ${MAX_MESSAGE} can be hashed`);
    }
    const { memory, keyed } = this.#kernel;
    const at = this.#places;
    new Uint8Array(memory.buffer, at.key, HASH_BYTES).set(key);
    new Uint8Array(memory.buffer, at.data, message.length).set(message);
    keyed(at.key, at.data, message.length, at.out);
    return new Uint8Array(memory.buffer, at.out, HASH_BYTES).slice();
  }
}
