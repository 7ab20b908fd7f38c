import { describe, expect, test } from 'vitest';
import { memorySource } from '../../src/bytes/memory-source.ts';
import { readHeader } from '../../src/gguf/read-header.ts';
import type { Plan } from '../../src/plan/plan-schema.ts';
import { candidateList } from '../../src/prune/candidate.ts';
import { relabel } from '../../src/prune/metadata.ts';
import { readProvenance } from '../../src/prune/provenance.ts';
import { readRouterBiases } from '../../src/prune/router.ts';
import { verifyCandidate } from '../../src/prune/verify-candidate.ts';
import { gptOssGguf } from '../support/gpt-oss.ts';
import { moeGguf, u32 } from '../support/moe.ts';
import { readWithHuggingFace } from '../support/other-reader.ts';
import { PROVENANCE } from '../support/provenance.ts';
import { refusal } from '../support/refusal.ts';
import { type Keep, openModel, planOf, splicedBytes } from '../support/surgery.ts';

async function cut(
  base: Uint8Array,
  keep: Keep,
  bias: 'keep' | 'zero' | number = 'keep',
  layers?: Plan['layers'],
) {
  const { source, model } = await openModel(base);
  const checked = planOf(model, keep, bias, layers);
  const biases = await readRouterBiases(source, model, checked.plan);
  const bytes = await splicedBytes(source, candidateList(model, checked, PROVENANCE, biases).list);
  const header = await readHeader(memorySource('c', bytes));
  const floats = (name: string) => {
    const { dataOffset, byteLength } = header.tensors.find((tensor) => tensor.name === name)!;
    return [...new Float32Array(bytes.slice(dataOffset, dataOffset + byteLength).buffer)];
  };
  const prove = (candidate: Uint8Array = bytes) =>
    refusal(verifyCandidate(memorySource('c', candidate), source, model, checked, PROVENANCE));
  return { source, model, bytes, header, floats, prove };
}

async function biasOf(base: Uint8Array, layer: number, part = 'ffn_gate_inp.bias') {
  const { source, model } = await openModel(base);
  const tensor = model.header.tensors.find(({ name }) => name === `blk.${layer}.${part}`)!;
  return new Float32Array((await source.read(tensor.dataOffset, tensor.byteLength)).buffer);
}

const base = gptOssGguf({ experts: 8 }).bytes;
const uneven: Keep = { '0': [1, 4], '1': [0, 2, 5, 6] };

test('shrink multiplies the bias of the kept experts, rounded to F32, and the proof computes it again', async () => {
  const keep = { '0': [0, 3, 5], '1': [1, 2, 7] };
  const { floats, prove, header, bytes } = await cut(base, keep, 0.3);
  for (const layer of [0, 1]) {
    const original = await biasOf(base, layer);
    const wanted = keep[`${layer as 0 | 1}`].map((id) => Math.fround(original[id]! * 0.3));
    expect(floats(`blk.${layer}.ffn_gate_inp.bias`)).toEqual(wanted);
  }
  expect(await prove()).toBe('not refused');
  const at = header.tensors.find(({ name }) => name === 'blk.1.ffn_gate_inp.bias')!.dataOffset;
  bytes[at + 4]! ^= 1;
  expect(await prove(bytes)).toContain(
    `byte ${at + 4}, in blk.1.ffn_gate_inp.bias (layer 1, expert 2 of the base, shrunk by 0.3), is not `,
  );
});

describe('layers that keep different numbers', () => {
  test('mask: the largest number everywhere, the surplus at -1e9', async () => {
    const { floats, prove, bytes } = await cut(base, uneven, 'keep', 'mask');
    const original = await biasOf(base, 0);
    const off = Math.fround(-1e9);
    expect(floats('blk.0.ffn_gate_inp.bias')).toEqual([off, original[1], off, original[4]]);
    expect(floats('blk.1.ffn_gate_inp.bias')).not.toContain(off);
    expect(await prove()).toBe('not refused');
    const { metadata } = await readWithHuggingFace(bytes);
    expect(metadata).toMatchObject({
      'gpt-oss.expert_count': 4,
      'espalier.layers': expect.stringMatching(/^mask: /),
      'espalier.experts.0': [0, 1, 2, 4],
      'espalier.masked.0': [0, 2],
      'espalier.experts.1': [0, 2, 5, 6],
    });
    expect(metadata).not.toHaveProperty(['espalier.masked.1']);
  });

  test('mask: with the edit of the bias beside it', async () => {
    const { floats, prove } = await cut(base, uneven, 'zero', 'mask');
    expect(floats('blk.0.ffn_gate_inp.bias')).toEqual([Math.fround(-1e9), 0, Math.fround(-1e9), 0]);
    expect(await prove()).toBe('not refused');
  });

  test('mask: in exp_probs_b where the router has no bias', async () => {
    const model = moeGguf({ architecture: 'glm4moe', parts: { 'exp_probs_b.bias': [8] } }).bytes;
    const { floats, prove } = await cut(model, uneven, 'keep', 'mask');
    const original = await biasOf(model, 0, 'exp_probs_b.bias');
    const off = Math.fround(-1e9);
    expect(floats('blk.0.exp_probs_b.bias')).toEqual([off, original[1], off, original[4]]);
    expect(await prove()).toBe('not refused');
  });

  test('per-layer: true sizes, listed by block, and marked as not for llama.cpp', async () => {
    const model = moeGguf({ architecture: 'olmoe', blocks: 3, dense: [1] }).bytes;
    const { prove, header, bytes } = await cut(
      model,
      { '0': [1, 4], '2': [0, 2, 5, 6] },
      'keep',
      'per-layer',
    );
    const shapeOf = (name: string) => header.tensors.find((tensor) => tensor.name === name)!.shape;
    expect(shapeOf('blk.0.ffn_up_exps.weight')).toEqual([4, 6, 2]);
    expect(shapeOf('blk.2.ffn_up_exps.weight')).toEqual([4, 6, 4]);
    expect((await readWithHuggingFace(bytes)).metadata).toMatchObject({
      'olmoe.expert_count': 4,
      'olmoe.experts_per_layer': [2, 0, 4],
      'espalier.layers': expect.stringContaining('llama.cpp does not load this file'),
    });
    expect(await prove()).toBe('not refused');
    expect(await refusal(openModel(bytes))).toContain('its layers hold different numbers');
  });
});

test('chunks of experts are cut with their experts', async () => {
  const parts = { 'ffn_gate_chexps.weight': [4, 2, 4], 'ffn_up_chexps.weight': [4, 2, 4] };
  const model = moeGguf({
    architecture: 'grovemoe',
    blocks: 1,
    keys: { experts_per_group: u32(2) },
    parts: { ...parts, 'ffn_down_chexps.weight': [2, 4, 4] },
  }).bytes;
  const { floats, prove } = await cut(model, { '0': [2, 3, 6, 7] });
  const chunks = await biasOf(model, 0, 'ffn_up_chexps.weight');
  expect(floats('blk.0.ffn_up_chexps.weight')).toEqual([...chunks.slice(8, 16), ...chunks.slice(24, 32)]);
  expect(await prove()).toBe('not refused');
});

describe('labels', () => {
  test.each([
    ['8x7B', 8, 6, '6x7B'],
    ['Mixtral 8x7B Instruct v0.1', 8, 6, 'Mixtral 6x7B Instruct v0.1'],
    ['Mixtral-8x22B', 8, 7, 'Mixtral-7x22B'],
    ['Llama 4 Scout 17B 16E Instruct', 16, 12, 'Llama 4 Scout 17B 12E Instruct'],
    ['32x0.1M', 32, 28, '28x0.1M'],
    ['18x7B', 8, 6, '18x7B'],
    ['v1.8x7B', 8, 6, 'v1.8x7B'],
    ['gpt-oss-20b', 32, 28, 'gpt-oss-20b'],
    ['8 experts', 8, 6, '8 experts'],
    ['8xlarge', 8, 6, '8xlarge'],
    ['16Ember', 16, 12, '16Ember'],
  ])('%s with %i experts cut to %i is %s', (text, total, kept, label) => {
    expect(relabel(text, total, kept)).toBe(label);
  });
});

describe('provenance', () => {
  const keep = { '0': [0, 1], '1': [2, 3] };

  test('is read back', async () => {
    const { header } = await cut(base, keep);
    expect(readProvenance(header)).toEqual({
      ...PROVENANCE,
      base: { repo: undefined, revision: undefined, ...PROVENANCE.base },
    });
    expect(readProvenance((await openModel(base)).model.header)).toBeUndefined();
  });

  test('of a base that was cut before is replaced', async () => {
    const { bytes } = await cut(base, { '0': [0, 1, 6], '1': [2, 3, 7] });
    const { header, prove } = await cut(bytes, { '0': [0, 2], '1': [1, 2] });
    expect(header.keyValues.filter(({ key }) => key.startsWith('espalier.'))).toHaveLength(9);
    expect(await prove()).toBe('not refused');
  });

  test('names of any length leave the size as it is, up to a kB', async () => {
    const { source, model } = await openModel(base);
    const sizes = [1, 40, 600].map((length) => {
      const named = { ...PROVENANCE, plan: { name: 'p'.repeat(length), sha256: 'ab' } };
      return candidateList(model, planOf(model, keep), named).header.fileSize;
    });
    expect(new Set(sizes).size).toBe(1);
    expect(source.size).toBeGreaterThan(sizes[0]!);
  });

  test('is compared with what is known of plan and base', async () => {
    const { source, model, bytes } = await cut(base, keep);
    const checked = planOf(model, keep);
    const candidate = memorySource('c', bytes);
    const against = (known: Parameters<typeof verifyCandidate>[4]) =>
      refusal(verifyCandidate(candidate, source, model, checked, known));
    const wrong = "proof-failed: c is not the base minus the plan's experts: its espalier.";
    expect(await against({ plan: { ...PROVENANCE.plan, name: 'other' } })).toBe(
      `${wrong}plan.name is test, expected other`,
    );
    expect(await against({ plan: PROVENANCE.plan, base: { sha256: 'ee' } })).toBe(
      `${wrong}base.sha256 is ${'cd'.repeat(32)}, expected ee`,
    );
    const { claims } = await verifyCandidate(candidate, source, model, checked, { plan: PROVENANCE.plan });
    expect(claims).toEqual(['espalier.version', 'espalier.base.file', 'espalier.base.sha256']);
  });
});
