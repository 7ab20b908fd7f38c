import { readFile } from 'node:fs/promises';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { literalSize, splicedSize } from '../../src/bytes/splice.ts';
import { sizeWith } from '../../src/moe/sizes.ts';
import { candidateList } from '../../src/prune/candidate.ts';
import { scalarBytes } from '../support/byte-writer.ts';
import { BLOCKS, damage, tinyGptOss } from '../support/gguf.ts';
import { type GptOssShape, gptOssGguf } from '../support/gpt-oss.ts';
import { readWithHuggingFace } from '../support/other-reader.ts';
import { PROVENANCE, provenanceByHand } from '../support/provenance.ts';
import { randoms, seeded } from '../support/random.ts';
import {
  candidateByHand,
  type Keep,
  openModel,
  planOf,
  randomKeep,
  randomShape,
  splicedBytes,
} from '../support/surgery.ts';

const tiny = new Uint8Array(await readFile(tinyGptOss));

async function cut(bytes: Uint8Array, keep: Keep, bias: 'keep' | 'zero' = 'keep') {
  const { source, model } = await openModel(bytes);
  const spliced = candidateList(model, planOf(model, keep, bias), PROVENANCE);
  const candidate = await splicedBytes(source, spliced.list);
  expect(candidate.length).toBe(splicedSize(spliced.list));
  expect(candidate.length).toBe(spliced.header.fileSize);
  return { candidate, spliced, model };
}

test('random models cut at random are, byte for byte, the file that another writer makes', async () => {
  await fc.assert(
    fc.asyncProperty(randoms, async (random) => {
      const shape = randomShape(random);
      const base = gptOssGguf(shape).bytes;
      const { model } = await openModel(base);
      const kept = shape.used! + random.below(shape.experts! - shape.used! + 1);
      const keep = randomKeep(model, random, kept);
      const bias = random.below(3) === 0 ? 'zero' : 'keep';
      const { candidate, spliced } = await cut(base, keep, bias);
      const wanted = candidateByHand(shape, keep, { zeroBias: bias === 'zero' });
      const label = JSON.stringify({ shape, keep, bias });
      expect(Buffer.compare(candidate, wanted.bytes), label).toBe(0);
      const { dataBytes } = sizeWith(model, kept);
      expect(candidate.length, label).toBe(spliced.header.bytes.length + dataBytes);
    }),
    { numRuns: 60 },
  );
});

describe('tiny-gpt-oss', () => {
  const all = Array.from({ length: 32 }, (_, id) => id);
  const keepAll = Object.fromEntries([0, 1, 2, 3].map((layer) => [layer, all]));

  test('keeping all gives the data of the base, byte for byte', async () => {
    const { candidate, spliced, model } = await cut(tiny, keepAll);
    const data = candidate.subarray(spliced.header.bytes.length);
    expect(Buffer.compare(data, tiny.subarray(model.header.dataStart))).toBe(0);
  });

  test.each([
    [28, 'keep'],
    [27, 'zero'],
    [4, 'keep'],
  ] as const)(
    'at %i experts, bias %s: kept slices and shapes as another reader finds them',
    async (kept, bias) => {
      const { model } = await openModel(tiny);
      const keep = randomKeep(model, seeded(kept), kept);
      const { candidate, spliced } = await cut(tiny, keep, bias);
      const before = await readWithHuggingFace(tiny);
      const after = await readWithHuggingFace(candidate);
      expect(after.typedMetadata['gpt-oss.expert_count']).toEqual({ value: kept, type: 4 });
      const added = provenanceByHand(keep).map(([key, value]) => [
        key,
        value.type === 'array' ? keep[key.split('.')[2]!] : 'value' in value && value.value,
      ]);
      expect(after.metadata).toEqual({
        ...before.metadata,
        ...Object.fromEntries(added),
        'gpt-oss.expert_count': kept,
        'general.size_label': `${kept}x0.1M`,
        kv_count: before.metadata.kv_count + BigInt(added.length),
      });
      expect(after.tensorInfos.map(({ name, dtype }) => [name, dtype])).toEqual(
        before.tensorInfos.map(({ name, dtype }) => [name, dtype]),
      );
      let literal = Number(after.tensorDataOffset);
      before.tensorInfos.forEach((info, i) => {
        const now = after.tensorInfos[i]!;
        const { elements, bytes } = { 0: BLOCKS.F32, 8: BLOCKS.Q8_0, 39: BLOCKS.MXFP4 }[
          info.dtype as 0 | 8 | 39
        ];
        const size = (shape: bigint[]) => (Number(shape.reduce((a, b) => a * b, 1n)) / elements) * bytes;
        const at = Number(before.tensorDataOffset + info.offset);
        const data = tiny.subarray(at, at + size(info.shape));
        const ids = /_exps|gate_inp/.test(info.name) ? keep[info.name.split('.')[1]!]! : undefined;
        const step = data.length / 32;
        let wanted =
          ids === undefined
            ? data
            : Buffer.concat(ids.map((id) => data.subarray(id * step, (id + 1) * step)));
        if (bias === 'zero' && info.name.endsWith('gate_inp.bias')) {
          wanted = new Uint8Array(kept * 4);
          literal += wanted.length;
        }
        expect(now.shape, info.name).toEqual(
          ids === undefined ? info.shape : [...info.shape.slice(0, -1), BigInt(kept)],
        );
        const start = Number(after.tensorDataOffset + now.offset);
        const found = candidate.subarray(start, start + wanted.length);
        expect(Buffer.compare(found, wanted), info.name).toBe(0);
        const end = Number(after.tensorDataOffset + (after.tensorInfos[i + 1]?.offset ?? 0n));
        const padding = candidate.subarray(
          start + wanted.length,
          i + 1 < after.tensorInfos.length ? end : undefined,
        );
        expect(padding.every((byte) => byte === 0) && padding.length < 32, info.name).toBe(true);
        literal += padding.length;
      });
      expect(literalSize(spliced.list)).toBe(literal);
    },
  );

  test('plan A, then plan B on its result, is the plan that says both at once', async () => {
    const random = seeded(43);
    const { model } = await openModel(tiny);
    const first = randomKeep(model, random, 20);
    const second = Object.fromEntries(Object.keys(first).map((layer) => [layer, random.sample(20, 9)]));
    const both = Object.fromEntries(
      Object.entries(second).map(([layer, ids]) => [layer, ids.map((id) => first[layer]![id]!)]),
    );
    const { candidate: afterFirst } = await cut(tiny, first);
    const { candidate: afterSecond, spliced } = await cut(afterFirst, second);
    const { candidate: atOnce } = await cut(tiny, both);
    // Only the ids say which file they are of: each tells of its own base.
    const start = spliced.header.bytes.length;
    expect(afterSecond.length).toBe(atOnce.length);
    expect(Buffer.compare(afterSecond.subarray(start), atOnce.subarray(start))).toBe(0);
    const listed = async (bytes: typeof tiny) => (await readWithHuggingFace(bytes)).metadata;
    expect(await listed(atOnce)).toMatchObject({ 'espalier.experts.0': both['0'] });
    expect({ ...(await listed(atOnce)), ...provenanceLists(second) }).toEqual(await listed(afterSecond));
  });

  test('the same plan gives the same list, and the base’s header is left alone', async () => {
    const { source, model } = await openModel(tiny);
    const plan = planOf(model, randomKeep(model, seeded(44), 28));
    const before = model.header.bytes.slice();
    const one = candidateList(model, plan, PROVENANCE);
    const other = candidateList(model, plan, PROVENANCE);
    expect(one.list).toEqual(other.list);
    expect(Buffer.compare(await splicedBytes(source, one.list), await splicedBytes(source, other.list))).toBe(
      0,
    );
    expect(Buffer.compare(model.header.bytes, before)).toBe(0);
  });
});

test('bytes after the last tensor, and padding that it lacks, make no difference to the candidate', async () => {
  const base = gptOssGguf({ experts: 5 });
  const keep = { '0': [0, 2, 4], '1': [1, 2, 3] };
  const wanted = candidateByHand({ experts: 5 }, keep).bytes;
  const trailing = Buffer.concat([base.bytes, Buffer.from('trailing')]);
  expect(Buffer.compare((await cut(trailing, keep)).candidate, wanted)).toBe(0);

  // A last tensor of 20 bytes, its padding of 12 cut off.
  const odd: GptOssShape = {
    edit: (tensors) => [...tensors, { name: 'last', type: 'F32', shape: [5], data: seeded(46).bytes(20) }],
  };
  const whole = gptOssGguf(odd).bytes;
  const { candidate } = await cut(whole.subarray(0, whole.length - 12), keep);
  expect(Buffer.compare(candidate, candidateByHand(odd, keep).bytes)).toBe(0);
});

test('a base whose data lies in another order than its infos is refused, as llama.cpp refuses it', async () => {
  const [one, other] = ['blk.0.ffn_gate_exps.weight', 'blk.1.ffn_up_exps.weight'] as const;
  const base = gptOssGguf({ experts: 5 });
  const place = (name: string) => scalarBytes('u64', base.marks.get(`data of ${name}`)! - base.dataStart);
  const half = damage(base, `tensor ${one} offset`, place(other));
  const crossed = damage({ ...base, bytes: half }, `tensor ${other} offset`, place(one));
  await expect(cut(crossed, { '0': [0, 2, 4], '1': [1, 2, 3] })).rejects.toThrow(
    'llama.cpp loads no file with holes',
  );
});

test('scales beside the experts are cut with them', async () => {
  const shape: GptOssShape = {
    edit: (tensors) => [
      ...tensors,
      { name: 'blk.1.ffn_up_exps.scale', type: 'F32', shape: [8], data: seeded(45).bytes(32) },
    ],
  };
  const keep = { '0': [0, 1, 7], '1': [2, 5, 6] };
  const { candidate } = await cut(gptOssGguf(shape).bytes, keep);
  expect(Buffer.compare(candidate, candidateByHand(shape, keep).bytes)).toBe(0);
});

const provenanceLists = (keep: Keep) =>
  Object.fromEntries(Object.entries(keep).map(([layer, ids]) => [`espalier.experts.${layer}`, ids]));
