import { EspalierError } from '../common/index.ts';
import { LIMITS } from './limits.ts';
import { SCALAR_BYTES, type ScalarType, VALUE_TYPES, type ValueType } from './types.ts';

/** Thrown inside the reader when the part of the file at hand ends too early; never leaves this folder. */
export class NeedMoreBytes extends Error {
  readonly end: number;
  constructor(end: number) {
    super(`more bytes needed, up to ${end}`);
    this.end = end;
  }
}

// A leading U+FEFF is part of a name: without `ignoreBOM` two names would read the same.
const utf8 = new TextDecoder('utf-8', { ignoreBOM: true });

/** Reads little-endian values from the beginning of a file of which only a part is at hand. */
export class Cursor {
  offset: number;
  readonly #name: string;
  readonly #bytes: Uint8Array;
  readonly #view: DataView;

  constructor(name: string, bytes: Uint8Array, offset: number) {
    this.#name = name;
    this.#bytes = bytes;
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.offset = offset;
  }

  malformed(message: string): EspalierError {
    return new EspalierError('gguf-malformed', `${this.#name}: ${message}, at byte ${this.offset}`, {
      hint: 'Download the file again and compare its SHA-256. If it is the same, the published file is broken.',
    });
  }

  unsupported(message: string, hint: string): EspalierError {
    return new EspalierError('gguf-unsupported', `${this.#name}: ${message}, at byte ${this.offset}`, {
      hint,
    });
  }

  /** Moves past `length` bytes and returns where they began. */
  skip(length: number): number {
    const start = this.offset;
    if (start + length > this.#bytes.length) throw new NeedMoreBytes(start + length);
    this.offset = start + length;
    return start;
  }

  u32(): number {
    return this.#view.getUint32(this.skip(4), true);
  }

  /** A count or length of 64 bits; beyond 2^53 no file can be. `what` is a function where it is asked for often. */
  size(what: string | (() => string)): number {
    const at = this.skip(8);
    const high = this.#view.getUint32(at + 4, true);
    if (high >= 0x200000) {
      this.offset = at;
      const label = typeof what === 'string' ? what : what();
      throw this.malformed(`${label} is ${this.#view.getBigUint64(at, true)}`);
    }
    return high * 0x1_0000_0000 + this.#view.getUint32(at, true);
  }

  text(what: string, limit: number): string {
    const length = this.size(`the length of ${what}`);
    if (length > limit)
      throw this.malformed(`${what} has ${length} bytes, but at most ${limit} are accepted`);
    const start = this.skip(length);
    return utf8.decode(this.#bytes.subarray(start, start + length));
  }

  valueType(what: string): ValueType {
    const id = this.u32();
    const type = VALUE_TYPES[id];
    if (type === undefined) {
      throw this.unsupported(
        `${what} has value type ${id}, known are 0 to 12`,
        'The file is damaged, or of a newer form of GGUF: a newer version of Espalier may read it.',
      );
    }
    return type;
  }

  scalar(type: ScalarType): number | bigint | boolean {
    const at = this.skip(SCALAR_BYTES[type]);
    switch (type) {
      case 'u8':
        return this.#view.getUint8(at);
      case 'i8':
        return this.#view.getInt8(at);
      case 'u16':
        return this.#view.getUint16(at, true);
      case 'i16':
        return this.#view.getInt16(at, true);
      case 'u32':
        return this.#view.getUint32(at, true);
      case 'i32':
        return this.#view.getInt32(at, true);
      case 'f32':
        return this.#view.getFloat32(at, true);
      case 'bool':
        return this.#view.getUint8(at) !== 0;
      case 'u64':
        return this.#view.getBigUint64(at, true);
      case 'i64':
        return this.#view.getBigInt64(at, true);
      case 'f64':
        return this.#view.getFloat64(at, true);
    }
  }

  /** Moves past the elements of an array without decoding them. */
  skipElements(type: ValueType, count: number, key: string, depth = 1): void {
    if (type === 'string') {
      this.#skipStrings(count, key);
    } else if (type === 'array') {
      if (depth >= LIMITS.arrayNesting) {
        throw this.malformed(`${key} nests arrays deeper than ${LIMITS.arrayNesting}`);
      }
      for (let i = 0; i < count; i++) {
        const inner = this.valueType(key);
        this.skipElements(inner, this.size(`the length of ${key}`), key, depth + 1);
      }
    } else {
      this.skip(count * SCALAR_BYTES[type]);
    }
  }

  /** The hot loop of every header: a tokenizer has 650,000 strings. */
  #skipStrings(count: number, key: string): void {
    const end = this.#bytes.length;
    // Each has at least its length: so much is asked for at once, not piece by piece.
    if (this.offset + count * 8 > end) throw new NeedMoreBytes(this.offset + count * 8);
    let at = this.offset;
    for (let i = 0; i < count; i++) {
      if (at + 8 > end) throw new NeedMoreBytes(at + 8 * (count - i));
      const high = this.#view.getUint32(at + 4, true);
      if (high >= 0x200000) {
        this.offset = at;
        this.size(`the length of element ${i} of ${key}`);
      }
      at += 8 + high * 0x1_0000_0000 + this.#view.getUint32(at, true);
    }
    if (at > end) throw new NeedMoreBytes(at);
    this.offset = at;
  }
}
