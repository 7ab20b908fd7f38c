import type { ByteSource } from '../bytes/index.ts';
import { EspalierError } from '../common/index.ts';
import { Cursor, NeedMoreBytes } from './cursor.ts';
import { align, type GgufHeader, type KeyValue, type TensorInfo } from './header.ts';
import { LIMITS } from './limits.ts';
import { otherFile } from './other-files.ts';
import { checkLayout, tensorInfo } from './tensor-layout.ts';

const MAGIC = 0x46554747; // "GGUF", little-endian
const FIXED_BYTES = 24; // magic, version, tensor count, key-value count
/** Holds the header of a model without tokenizer; a real one needs a few more reads, each doubling... */
const FIRST_READ_BYTES = 64 * 1024;
/** ...up to this many bytes more, because of a remote file all that is read beyond the header is fetched for nothing. */
const MOST_BYTES_AHEAD = 1 << 20;

/**
 * Reads a GGUF header (versions 2 and 3, little-endian; a file or one shard) and checks it against the named
 * limits and the size of the file. Only header bytes are read, and strings inside arrays are not decoded.
 *
 * @throws EspalierError `not-gguf`, `gguf-truncated`, `gguf-malformed`, `gguf-unsupported`
 * Source of the format: ggml `docs/gguf.md`.
 */
export async function readHeader(source: ByteSource, signal?: AbortSignal): Promise<GgufHeader> {
  let bytes = await source.read(0, Math.min(FIRST_READ_BYTES, source.size), signal);

  /** Runs one step of the parser again and again until the bytes at hand suffice for it. */
  async function step<T>(offset: number, parse: (cursor: Cursor) => T): Promise<[T, number]> {
    for (;;) {
      const cursor = new Cursor(source.name, bytes, offset);
      try {
        const value = parse(cursor);
        return [value, cursor.offset];
      } catch (error) {
        if (!(error instanceof NeedMoreBytes)) throw error;
        bytes = await extend(source, bytes, error.end, signal);
      }
    }
  }

  const [fixed, afterFixed] = await step(0, (cursor) => readFixed(cursor, source, bytes));
  const keyValues: KeyValue[] = [];
  const keys = new Set<string>();
  let offset = afterFixed;
  for (let i = 0; i < fixed.keyValueCount; i++) {
    const [entry, end] = await step(offset, readKeyValue);
    if (keys.has(entry.key)) {
      throw twice(source, `the key ${entry.key}`);
    }
    keys.add(entry.key);
    keyValues.push(entry);
    offset = end;
  }

  const alignment = alignmentOf(source.name, keyValues);
  const relative: Omit<TensorInfo, 'dataOffset'>[] = [];
  const offsets: number[] = [];
  const names = new Set<string>();
  for (let i = 0; i < fixed.tensorCount; i++) {
    const [[info, dataOffset], end] = await step(offset, tensorInfo);
    if (names.has(info.name)) {
      throw twice(source, `the tensor ${info.name}`);
    }
    names.add(info.name);
    relative.push(info);
    offsets.push(dataOffset);
    offset = end;
  }

  const dataStart = align(offset, alignment);
  if (dataStart > bytes.length && dataStart <= source.size) {
    bytes = await extend(source, bytes, dataStart, signal);
  }
  const tensors = relative.map((info, i) => ({ ...info, dataOffset: dataStart + offsets[i]! }));
  const header: GgufHeader = {
    name: source.name,
    version: fixed.version,
    bytes: bytes.subarray(0, Math.min(dataStart, bytes.length)),
    alignment,
    dataStart,
    fileSize: source.size,
    keyValues,
    tensors,
  };
  checkLayout(header);
  return header;
}

function readFixed(cursor: Cursor, source: ByteSource, head: Uint8Array) {
  const notGguf = (found: string, hint = 'Check the path.') =>
    new EspalierError('not-gguf', `${source.name} is not a GGUF: ${found}`, { hint });
  if (source.size < 4) throw notGguf(`it has ${source.size} bytes, a header has at least ${FIXED_BYTES}`);
  const magic = cursor.u32();
  if (magic !== MAGIC) {
    const hex = Buffer.from(head.subarray(0, 4)).toString('hex').match(/../g)?.join(' ');
    const other = otherFile(head);
    const found = `it begins with ${hex}, not with "GGUF"`;
    throw other === undefined ? notGguf(found) : notGguf(`${found}: it is ${other.what}`, other.hint);
  }
  if (source.size < FIXED_BYTES) throw truncated(source, FIXED_BYTES);
  const version = cursor.u32();
  if (version !== 2 && version !== 3) {
    if (version === 0x0200_0000 || version === 0x0300_0000) {
      throw new EspalierError(
        'gguf-unsupported',
        `${source.name} is a big-endian GGUF; only little-endian files are supported`,
        { hint: 'Convert it in place: pip install gguf, then gguf-convert-endian FILE little.' },
      );
    }
    throw new EspalierError(
      'gguf-unsupported',
      `${source.name} has GGUF version ${version}; supported are 2 and 3`,
      {
        hint:
          version === 1
            ? 'Version 1 is of August 2023: convert the model again with the current llama.cpp.'
            : 'A newer version of Espalier may read it; else convert the model again with a current llama.cpp.',
      },
    );
  }
  const tensorCount = cursor.size('the number of tensors');
  const keyValueCount = cursor.size('the number of metadata entries');
  if (tensorCount > LIMITS.tensors) {
    throw cursor.malformed(`it claims ${tensorCount} tensors, but at most ${LIMITS.tensors} are accepted`);
  }
  if (keyValueCount > LIMITS.keyValues) {
    throw cursor.malformed(
      `it claims ${keyValueCount} metadata entries, but at most ${LIMITS.keyValues} are accepted`,
    );
  }
  return { version: version as 2 | 3, tensorCount, keyValueCount };
}

function readKeyValue(cursor: Cursor): KeyValue {
  const start = cursor.offset;
  const key = cursor.text('a metadata key', LIMITS.keyBytes);
  const type = cursor.valueType(key);
  const done = (value: KeyValue['value']): KeyValue => ({
    key,
    type,
    value,
    span: { start, end: cursor.offset },
  });
  if (type === 'string') return done(cursor.text(key, LIMITS.headerBytes));
  if (type !== 'array') return done(cursor.scalar(type));
  const elementType = cursor.valueType(key);
  const count = cursor.size(`the number of elements of ${key}`);
  const elements = cursor.offset;
  cursor.skipElements(elementType, count, key);
  return done({ elementType, count, span: { start: elements, end: cursor.offset } });
}

function alignmentOf(name: string, keyValues: readonly KeyValue[]): number {
  const entry = keyValues.find(({ key }) => key === 'general.alignment');
  if (entry === undefined) return 32; // GGUF_DEFAULT_ALIGNMENT
  const { type, value } = entry;
  const valid = type === 'u32' && typeof value === 'number' && value > 0 && (value & (value - 1)) === 0;
  if (!valid || value > LIMITS.alignment) {
    const shown = typeof value === 'object' ? 'an array' : String(value);
    throw new EspalierError(
      'gguf-malformed',
      `${name}: general.alignment is ${shown} (${type}); it must be a u32 power of two up to ${LIMITS.alignment}`,
    );
  }
  return value;
}

/** More of the file's beginning: at least up to `end`. */
async function extend(
  source: ByteSource,
  bytes: Uint8Array,
  end: number,
  signal: AbortSignal | undefined,
): Promise<Uint8Array> {
  if (end > source.size) throw truncated(source, end);
  if (end > LIMITS.headerBytes) {
    throw new EspalierError(
      'gguf-malformed',
      `${source.name}: the header claims at least ${end} bytes; the limit is ${LIMITS.headerBytes}`,
    );
  }
  const size = Math.min(
    source.size,
    LIMITS.headerBytes,
    Math.max(end, bytes.length + Math.min(bytes.length, MOST_BYTES_AHEAD)),
  );
  const longer = new Uint8Array(size);
  longer.set(bytes);
  longer.set(await source.read(bytes.length, size - bytes.length, signal), bytes.length);
  return longer;
}

function twice({ name }: ByteSource, what: string): EspalierError {
  return new EspalierError('gguf-malformed', `${name}: ${what} is listed twice`, {
    hint: 'llama.cpp loads no such file. Write it again, for example with gguf-new-metadata of gguf-py.',
  });
}

function truncated(source: ByteSource, end: number): EspalierError {
  return new EspalierError(
    'gguf-truncated',
    `${source.name} is cut off: its header needs at least ${end} bytes, but the file has ${source.size}`,
    { hint: 'Download it again.', details: { needed: end, size: source.size } },
  );
}
