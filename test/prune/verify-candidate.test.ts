import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ByteSource } from '../../src/bytes/byte-source.ts';
import { memorySource } from '../../src/bytes/memory-source.ts';
import { literalSize } from '../../src/bytes/splice.ts';
import type { ProgressEvent } from '../../src/common/progress.ts';
import { readHeader } from '../../src/gguf/read-header.ts';
import { candidateList } from '../../src/prune/candidate.ts';
import { verifyCandidate } from '../../src/prune/verify-candidate.ts';
import { tinyGptOss } from '../support/gguf.ts';
import { gptOssGguf } from '../support/gpt-oss.ts';
import { PROVENANCE } from '../support/provenance.ts';
import { randoms, seeded } from '../support/random.ts';
import { refusal } from '../support/refusal.ts';
import { openModel, planOf, randomKeep, randomShape, splicedBytes } from '../support/surgery.ts';

const tiny = new Uint8Array(await readFile(tinyGptOss));

async function cut(baseBytes: Uint8Array, kept: number, bias: 'keep' | 'zero', seed: number) {
  const { source: base, model } = await openModel(baseBytes);
  const keep = randomKeep(model, seeded(seed), kept);
  const checked = planOf(model, keep, bias);
  const { list } = candidateList(model, checked, PROVENANCE);
  return { base, model, keep, checked, list, bytes: await splicedBytes(base, list) };
}

describe('what was cut by the plan is proved', () => {
  test.each(['keep', 'zero'] as const)('tiny-gpt-oss, bias %s', async (bias) => {
    const { base, model, checked, list, bytes } = await cut(tiny, 28, bias, 71);
    const events: ProgressEvent[] = [];
    const proof = await verifyCandidate(memorySource('candidate', bytes), base, model, checked, PROVENANCE, {
      progress: (event) => events.push(event),
    });
    expect(proof).toEqual({
      bytesCompared: bytes.length,
      literalBytes: literalSize(list),
      tensors: 79,
      expertTensors: 32,
      sha256: createHash('sha256').update(bytes).digest('hex'),
      claims: ['espalier.version'],
    });
    expect(events.at(-1)).toEqual({
      type: 'bytes',
      label: 'verify',
      done: bytes.length,
      total: bytes.length,
    });
  });

  test('random models', async () => {
    await fc.assert(
      fc.asyncProperty(randoms, async (random) => {
        const shape = randomShape(random);
        const { source, model } = await openModel(gptOssGguf(shape).bytes);
        const kept = shape.used! + random.below(shape.experts! - shape.used! + 1);
        const bias = random.below(2) === 0 ? 'zero' : 'keep';
        const checked = planOf(model, randomKeep(model, random, kept), bias);
        const { list } = candidateList(model, checked, PROVENANCE);
        const bytes = await splicedBytes(source, list);
        const proof = await verifyCandidate(memorySource('c', bytes), source, model, checked, PROVENANCE);
        expect(proof).toMatchObject({ bytesCompared: bytes.length, literalBytes: literalSize(list) });
      }),
      { numRuns: 30 },
    );
  });
});

test('blocks of any size compare alike', async () => {
  const { base, model, checked, bytes } = await cut(tiny, 28, 'keep', 79);
  const inBlocks = (source: ByteSource, size: number): ByteSource => ({
    ...source,
    async *stream(offset, length) {
      const end = offset + length;
      for (let at = offset; at < end; at += size) yield await source.read(at, Math.min(size, end - at));
    },
  });
  const candidate = memorySource('c', bytes);
  const proof = await verifyCandidate(
    inBlocks(candidate, 1000),
    inBlocks(base, 77),
    model,
    checked,
    PROVENANCE,
  );
  expect(proof).toEqual(await verifyCandidate(candidate, base, model, checked, PROVENANCE));
  const at = bytes.length - 700;
  bytes[at]! ^= 1;
  const one = await refusal(
    verifyCandidate(inBlocks(candidate, 100), inBlocks(base, 77), model, checked, PROVENANCE),
  );
  expect(one).toContain(`: byte ${at}, in `);
  expect(await refusal(verifyCandidate(candidate, base, model, checked, PROVENANCE))).toBe(one);
});

describe('one flipped bit fails the proof', () => {
  const flip = (bytes: Uint8Array, at: number, bit: number) => {
    const copy = bytes.slice();
    copy[at]! ^= 1 << bit;
    return copy;
  };

  test('in every byte of the header', async () => {
    const random = seeded(73);
    const invalidName = Uint8Array.of(0x61, 0xff, 0xfe);
    const { source, model } = await openModel(
      gptOssGguf({
        layers: 1,
        alignment: 64,
        metadata: [
          ['words', { type: 'array', of: 'string', values: [{ type: 'string', value: invalidName }] }],
        ],
        edit: (tensors) => [...tensors, { name: invalidName, type: 'I8', shape: [3] }],
      }).bytes,
    );
    const checked = planOf(model, randomKeep(model, random, 5));
    const { list, header } = candidateList(model, checked, PROVENANCE);
    const bytes = await splicedBytes(source, list);
    for (let at = 0; at < header.bytes.length; at++) {
      const bits = at < 24 ? [0, 1, 2, 3, 4, 5, 6, 7] : [random.below(8)];
      for (const bit of bits) {
        const damaged = memorySource('c', flip(bytes, at, bit));
        expect(
          await refusal(verifyCandidate(damaged, source, model, checked, PROVENANCE)),
          `bit ${bit} of byte ${at}`,
        ).toMatch(/^proof-failed: c is not the base minus the plan's experts: /);
      }
    }
  });

  test.each(['keep', 'zero'] as const)(
    'in every tensor and its padding, which are named (bias %s)',
    async (bias) => {
      const random = seeded(74);
      const small = gptOssGguf({ layers: 3, experts: 7, shuffled: true, seed: 78 }).bytes;
      const { base, model, keep, checked, bytes } = await cut(small, 5, bias, 75);
      const header = await readHeader(memorySource('candidate', bytes));
      for (const { name, dataOffset, byteLength } of header.tensors) {
        const padding = (32 - (byteLength % 32)) % 32;
        const places = [0, byteLength - 1, random.below(byteLength), ...(padding > 0 ? [byteLength] : [])];
        for (const place of places) {
          const at = dataOffset + place;
          const damaged = memorySource('candidate', flip(bytes, at, random.below(8)));
          const [, layer, part] = /^blk\.(\d)\.(.*(?:_exps|gate_inp).*)$/.exec(name) ?? [];
          const id = layer && keep[layer]![Math.floor(place / (byteLength / 5))];
          const what =
            place === byteLength
              ? `the padding after ${name}`
              : part === 'ffn_gate_inp.bias' && bias === 'zero'
                ? `${name} (layer ${layer}, expert ${id} of the base, zeroed)`
                : layer === undefined
                  ? name
                  : `${name} (layer ${layer}, expert ${id} of the base)`;
          expect(await refusal(verifyCandidate(damaged, base, model, checked, PROVENANCE))).toContain(
            `: byte ${at}, in ${what}, is not `,
          );
        }
      }
    },
  );

  test('says which byte of the base is wanted', async () => {
    const { base, model, keep, checked, bytes } = await cut(tiny, 28, 'keep', 76);
    const { tensors } = await readHeader(memorySource('candidate', bytes));
    const tensor = tensors.find(({ name }) => name === 'blk.2.ffn_up_exps.weight')!;
    const original = model.header.tensors.find(({ name }) => name === tensor.name)!;
    const step = original.byteLength / 32;
    const damaged = flip(bytes, tensor.dataOffset + 3 * step + 17, 0);
    expect(
      await refusal(verifyCandidate(memorySource('candidate', damaged), base, model, checked, PROVENANCE)),
    ).toBe(
      `proof-failed: candidate is not the base minus the plan's experts: byte ${tensor.dataOffset + 3 * step + 17}, ` +
        `in blk.2.ffn_up_exps.weight (layer 2, expert ${keep['2']![3]} of the base), ` +
        `is not byte ${original.dataOffset + keep['2']![3]! * step + 17} of the base`,
    );
  });
});

test('an abort in the middle ends the proof with the reason of the signal', async () => {
  const { base, model, checked, bytes } = await cut(tiny, 28, 'keep', 77);
  const controller = new AbortController();
  const reason = new Error('stop');
  let reads = 0;
  const slow: ByteSource = {
    ...base,
    read(offset, length, signal) {
      reads += 1;
      if (reads === 40) controller.abort(reason);
      signal?.throwIfAborted();
      return base.read(offset, length);
    },
  };
  const proving = verifyCandidate(memorySource('c', bytes), slow, model, checked, PROVENANCE, {
    signal: controller.signal,
  });
  await expect(proving).rejects.toBe(reason);
  expect(reads).toBe(40);
});
