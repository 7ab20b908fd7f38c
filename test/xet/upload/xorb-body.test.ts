import { expect, test } from 'vitest';
import { memorySource } from '../../../src/bytes/memory-source.ts';
import { chunkCount, endOf, startOf } from '../../../src/xet/chunks/chunk-table.ts';
import { readChunkHeader } from '../../../src/xet/formats/xorb.ts';
import type { NewXorb } from '../../../src/xet/upload/upload-plan.ts';
import { UploadPlan } from '../../../src/xet/upload/upload-plan.ts';
import { BlockPool, XorbBody } from '../../../src/xet/upload/xorb-body.ts';
import { patternBytes } from '../../hub/fixture.ts';
import { chunkStream } from '../chunks/tables.ts';

const content = patternBytes(9_000_000, 51);
const source = memorySource('content', content);

async function xorbOf(bytes: Uint8Array): Promise<NewXorb> {
  const plan = new UploadPlan({ find: () => undefined });
  const [xorb] = [...plan.add(await chunkStream([bytes], 'new')), ...plan.finish()];
  if (xorb === undefined) throw new Error('nothing to send');
  return xorb;
}

test('a body is its chunks, each behind its header', async () => {
  const xorb = await xorbOf(content);
  const blocks = [];
  const told: number[] = [];
  for await (const block of new XorbBody(source, xorb, (bytes) => told.push(bytes)).stream()) {
    blocks.push(Buffer.from(block));
  }
  const body = Buffer.concat(blocks);
  expect(body.length).toBe(xorb.packedBytes);
  expect(told.at(-1)).toBe(body.length);
  let at = 0;
  for (let i = 0; i < chunkCount(xorb.chunks); i++) {
    const chunk = content.subarray(startOf(xorb.chunks, i), endOf(xorb.chunks, i));
    expect(readChunkHeader(body, at)).toEqual({
      packedBytes: chunk.length,
      compression: 0,
      bytes: chunk.length,
    });
    expect(Buffer.compare(body.subarray(at + 8, at + 8 + chunk.length), chunk)).toBe(0);
    at += 8 + chunk.length;
  }
  expect(at).toBe(body.length);
});

test('bodies that follow each other share two blocks, and none is filled before the one after it was asked for', async () => {
  const xorb = await xorbOf(content);
  const pool = new BlockPool();
  const memory = new Set<ArrayBufferLike>();
  for (let round = 0; round < 3; round++) {
    let before: { block: Uint8Array; copy: Buffer } | undefined;
    for await (const block of new XorbBody(source, xorb, () => {}, pool).stream()) {
      if (before !== undefined) expect(Buffer.compare(before.block, before.copy)).toBe(0);
      before = { block, copy: Buffer.from(block) };
      if (block.length >= 256 << 10) memory.add(block.buffer);
    }
  }
  expect(memory.size).toBe(2);
});

test('a body that is given up leaves its blocks to the next one', async () => {
  const xorb = await xorbOf(content);
  const pool = new BlockPool();
  const memory = new Set<ArrayBufferLike>();
  for (let round = 0; round < 5; round++) {
    for await (const block of new XorbBody(source, xorb, () => {}, pool).stream()) {
      memory.add(block.buffer);
      break;
    }
  }
  expect(memory.size).toBe(1);
});
