import type { ByteSource } from '../bytes/index.ts';
import { EspalierError, messageOf } from '../common/index.ts';

/** A tensor of a shard; offsets are from the beginning of the file, in bytes. */
export interface Tensor {
  readonly name: string;
  readonly dtype: string;
  readonly shape: readonly number[];
  readonly offset: number;
  readonly length: number;
}

/** The header of a safetensors file: its tensors in the order of their data. */
export interface ShardHeader {
  readonly file: string;
  readonly tensors: readonly Tensor[];
  readonly metadata: Readonly<Record<string, string>> | undefined;
}

/** Of the format (huggingface/safetensors, `MAX_HEADER_SIZE`). */
const MAX_HEADER_BYTES = 100_000_000;
const LENGTH_BYTES = 8;
/** The data begins at a multiple of it: the header is padded with spaces. */
const ALIGNMENT = 8;
const METADATA = '__metadata__';

/** Bits of an element (huggingface/safetensors, `Dtype`, version 0.8.0). */
const DTYPE_BITS: Readonly<Record<string, number>> = {
  ...{ F4: 4, F6_E2M3: 6, F6_E3M2: 6 },
  ...{ BOOL: 8, U8: 8, I8: 8, F8_E5M2: 8, F8_E4M3: 8, F8_E8M0: 8, F8_E4M3FNUZ: 8, F8_E5M2FNUZ: 8 },
  ...{ I16: 16, U16: 16, F16: 16, BF16: 16 },
  ...{ I32: 32, U32: 32, F32: 32 },
  ...{ C64: 64, F64: 64, I64: 64, U64: 64 },
};

/**
 * Reads the header of a safetensors file: eight bytes of its length, JSON of that length, then the data of the tensors without
 * gaps (huggingface/safetensors, README).
 *
 * @param file its name, for messages
 * @throws EspalierError `checkpoint-invalid`
 */
export async function readShardHeader(
  file: string,
  source: ByteSource,
  signal?: AbortSignal,
): Promise<ShardHeader> {
  const refuse = (problem: string) =>
    new EspalierError('checkpoint-invalid', `${file} is not a safetensors file: ${problem}`);
  if (source.size < LENGTH_BYTES) throw refuse(`it has ${source.size} bytes`);
  const head = await source.read(0, LENGTH_BYTES, signal);
  const said = new DataView(head.buffer, head.byteOffset).getBigUint64(0, true);
  if (said > MAX_HEADER_BYTES)
    throw refuse(`its header has ${said} bytes, but at most ${MAX_HEADER_BYTES} are read`);
  const length = Number(said);
  const start = LENGTH_BYTES + length;
  if (start > source.size) throw refuse(`its header has ${length} bytes, but the file has ${source.size}`);
  let json: unknown;
  try {
    const bytes = await source.read(LENGTH_BYTES, length, signal);
    json = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (cause) {
    throw refuse(`its header is not JSON: ${messageOf(cause)}`);
  }
  if (!isObject(json)) throw refuse('its header is not an object');
  const { [METADATA]: written, ...entries } = json;
  const metadata = written ?? undefined;
  const tensors = Object.entries(entries)
    .map(([name, entry]) => tensorOf(name, entry, start, refuse))
    .toSorted((a, b) => a.offset - b.offset || a.length - b.length);
  let at = start;
  for (const { name, offset, length: own } of tensors) {
    if (offset !== at)
      throw refuse(`${name} begins at byte ${offset - start} of the data, not at ${at - start}`);
    at += own;
  }
  if (at !== source.size) throw refuse(`its tensors end at byte ${at}, but the file ends at ${source.size}`);
  if (metadata !== undefined && !isTexts(metadata)) throw refuse(`${METADATA} is not a map of strings`);
  return { file, tensors, metadata };
}

function tensorOf(
  name: string,
  entry: unknown,
  start: number,
  refuse: (problem: string) => EspalierError,
): Tensor {
  const { dtype, shape, data_offsets: offsets } = isObject(entry) ? entry : {};
  if (typeof dtype !== 'string' || !isCounts(shape) || !isCounts(offsets) || offsets.length !== 2) {
    throw refuse(`${name} has no dtype, shape or data_offsets`);
  }
  const [begin, end] = offsets as [number, number];
  if (end < begin) throw refuse(`${name} ends at ${end}, before ${begin}`);
  const bits = Object.hasOwn(DTYPE_BITS, dtype) ? DTYPE_BITS[dtype] : undefined;
  if (bits === undefined) throw refuse(`${name} has the dtype ${dtype}, which the format does not have`);
  const wanted = (shape.reduce((product, size) => product * size, 1) * bits) / 8;
  if (end - begin !== wanted)
    throw refuse(`${name} has ${end - begin} bytes, but ${dtype} [${shape.join(', ')}] has ${wanted}`);
  return { name, dtype, shape, offset: start + begin, length: end - begin };
}

/**
 * The header of a file that holds these tensors one after the other: length, JSON, spaces up to a multiple of eight bytes. The same
 * tensors give the same bytes.
 *
 * @param tensors in the order of their data
 */
export function emitShardHeader(
  tensors: readonly Pick<Tensor, 'name' | 'dtype' | 'shape' | 'length'>[],
  metadata: ShardHeader['metadata'],
): Uint8Array {
  let at = 0;
  const entries = tensors.map(({ name, dtype, shape, length }) => {
    at += length;
    return [name, { dtype, shape, data_offsets: [at - length, at] }] as const;
  });
  const json = new TextEncoder().encode(
    JSON.stringify({ ...(metadata && { [METADATA]: metadata }), ...Object.fromEntries(entries) }),
  );
  const length = Math.ceil(json.length / ALIGNMENT) * ALIGNMENT;
  const bytes = new Uint8Array(LENGTH_BYTES + length).fill(0x20);
  new DataView(bytes.buffer).setBigUint64(0, BigInt(length), true);
  bytes.set(json, LENGTH_BYTES);
  return bytes;
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isTexts(value: unknown): value is Record<string, string> {
  return isObject(value) && Object.values(value).every((text) => typeof text === 'string');
}

function isCounts(value: unknown): value is number[] {
  return Array.isArray(value) && value.every((one) => Number.isSafeInteger(one) && one >= 0);
}
