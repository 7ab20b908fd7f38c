/** Little-endian bytes in order, remembering where each named field began. */
export class ByteWriter {
  readonly marks = new Map<string, number>();
  readonly #parts: Uint8Array[] = [];
  length = 0;

  raw(mark: string, bytes: Uint8Array): void {
    if (!this.marks.has(mark)) this.marks.set(mark, this.length);
    this.#parts.push(bytes);
    this.length += bytes.length;
  }

  scalar(mark: string, type: string, value: number | bigint | boolean): void {
    this.raw(mark, scalarBytes(type, value));
  }

  u32(mark: string, value: number): void {
    this.scalar(mark, 'u32', value);
  }

  u64(mark: string, value: number | bigint): void {
    this.scalar(mark, 'u64', value);
  }

  string(mark: string, text: string | Uint8Array): void {
    const bytes = typeof text === 'string' ? Buffer.from(text) : text;
    this.u64(mark, bytes.length);
    this.raw(`${mark}: text`, bytes);
  }

  /** Zeros up to a multiple of the alignment. */
  pad(mark: string, alignment: number): void {
    this.raw(mark, new Uint8Array((alignment - (this.length % alignment)) % alignment));
  }

  bytes(): Uint8Array<ArrayBuffer> {
    return new Uint8Array(Buffer.concat(this.#parts));
  }
}

/** A number as it stands in a file. */
export function scalarBytes(type: string, value: number | bigint | boolean): Uint8Array<ArrayBuffer> {
  const number = Number(value);
  switch (type) {
    case 'u8':
    case 'bool':
      return Uint8Array.of(number);
    case 'i8':
      return new Uint8Array(Int8Array.of(number).buffer);
    case 'u16':
      return new Uint8Array(Uint16Array.of(number).buffer);
    case 'i16':
      return new Uint8Array(Int16Array.of(number).buffer);
    case 'u32':
      return new Uint8Array(Uint32Array.of(number).buffer);
    case 'i32':
      return new Uint8Array(Int32Array.of(number).buffer);
    case 'f32':
      return new Uint8Array(Float32Array.of(number).buffer);
    case 'f64':
      return new Uint8Array(Float64Array.of(number).buffer);
    case 'u64':
    case 'i64':
      return new Uint8Array(BigInt64Array.of(BigInt(value)).buffer);
    default:
      throw new Error(`no such type: ${type}`);
  }
}
