import { Refusal } from '../refusal.ts';

const MAGIC = 0x184d2204;
/** Flags of a frame's descriptor. */
const [HAS_BLOCK_CHECKSUMS, HAS_SIZE, HAS_DICTIONARY] = [0x10, 0x08, 0x01];
const UNCOMPRESSED = 0x8000_0000;

/** Decodes an LZ4 frame (LZ4 Frame Format 1.6.4), checksums left aside: the chunk's hash is checked anyway. */
export function decodeLz4Frame(frame: Buffer, size: number): Buffer {
  const target = Buffer.alloc(size);
  try {
    const length = decodeBlocks(frame, target);
    if (length === size) return target;
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
  }
  throw new Refusal(400, `a chunk is no LZ4 frame of ${size} bytes`);
}

function decodeBlocks(frame: Buffer, target: Buffer): number {
  if (frame.readUInt32LE(0) !== MAGIC) throw new RangeError('no LZ4 frame');
  const flags = frame.readUInt8(4);
  let at = 7 + ((flags & HAS_SIZE) !== 0 ? 8 : 0) + ((flags & HAS_DICTIONARY) !== 0 ? 4 : 0);
  let end = 0;
  for (;;) {
    const header = frame.readUInt32LE(at);
    at += 4;
    if (header === 0) return end;
    const length = (header & ~UNCOMPRESSED) >>> 0;
    const block = frame.subarray(at, at + length);
    if (block.length < length) throw new RangeError('the frame ends inside a block');
    if ((header & UNCOMPRESSED) !== 0) end += block.copy(target, end);
    else end = decodeBlock(block, target, end);
    at += length + ((flags & HAS_BLOCK_CHECKSUMS) !== 0 ? 4 : 0);
  }
}

/** Sequences of literals and matches (LZ4 Block Format); @returns where the output ends. */
function decodeBlock(block: Buffer, target: Buffer, from: number): number {
  let at = 0;
  let end = from;
  const length = (nibble: number): number => {
    let sum = nibble;
    if (nibble < 15) return sum;
    for (let byte = 255; byte === 255; sum += byte) byte = block.readUInt8(at++);
    return sum;
  };
  while (at < block.length) {
    const token = block.readUInt8(at++);
    const literals = length(token >> 4);
    if (end + literals > target.length) throw new RangeError('more than the chunk holds');
    block.copy(target, end, at, at + literals);
    at += literals;
    end += literals;
    if (at >= block.length) break;
    const distance = block.readUInt16LE(at);
    at += 2;
    const match = length(token & 15) + 4;
    if (distance === 0 || distance > end || end + match > target.length)
      throw new RangeError('no such match');
    // Byte by byte: a match may overlap what it writes.
    for (const stop = end + match; end < stop; end++) target[end] = target[end - distance] ?? 0;
  }
  return end;
}
