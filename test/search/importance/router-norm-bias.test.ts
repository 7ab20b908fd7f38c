import { describe, expect, test } from 'vitest';
import { openFileSource } from '../../../src/bytes/file-source.ts';
import { memorySource } from '../../../src/bytes/memory-source.ts';
import { readHeader } from '../../../src/gguf/read-header.ts';
import { describeMoe, type MoeModel } from '../../../src/moe/moe-model.ts';
import { allocateUniform } from '../../../src/plan/allocate.ts';
import { findMethod } from '../../../src/search/importance/registry.ts';
import { routerNormBias } from '../../../src/search/importance/router-norm-bias.ts';
import { type TestTensor, tinyGptOss } from '../../support/gguf.ts';
import { floatData, gptOssGguf } from '../../support/gpt-oss.ts';
import { refusal } from '../../support/refusal.ts';
import { recording } from '../../support/source.ts';

/** Router rows by layer and expert, and biases; all exact in F16 and BF16. Rows are filled up with zeros. */
const rows = [
  [[3, 4], [0, 0], [5, 12], [1]],
  [[1], [-2], [2, 2, 2, 2], [0.5]],
];
const logs = [
  // Biases whose softmax can be done in the head: equal ones; and 8 : 4 : 2 : 2 after exp.
  [7, 7, 7, 7],
  [Math.log(8), Math.log(4), Math.log(2), Math.log(2)],
];
const WIDTH = 32;

function handMade(routerType: 'F32' | 'F16' | 'BF16') {
  const edit = (tensors: TestTensor[]) =>
    tensors.map((tensor): TestTensor => {
      const [, layer, part] = /^blk\.(\d)\.ffn_gate_inp\.(weight|bias)$/.exec(String(tensor.name)) ?? [];
      if (layer === undefined) return tensor;
      if (part === 'bias') return { ...tensor, data: floatData('F32', logs[Number(layer)]!) };
      const values = rows[Number(layer)]!.flatMap((row) => [...row, ...Array(WIDTH - row.length).fill(0)]);
      return { ...tensor, data: floatData(routerType, values as number[]) };
    });
  return gptOssGguf({ layers: 2, experts: 4, used: 1, width: WIDTH, routerType, edit });
}

describe.each(['F32', 'F16', 'BF16'] as const)('a router in %s', (routerType) => {
  test('scores are norm times softmax of the bias, computed by hand', async () => {
    const base = memorySource('base', handMade(routerType).bytes);
    const model = describeMoe(await readHeader(base));
    const { method, layers } = await routerNormBias.score(model, base);
    expect(method).toBe('router-norm-bias');
    expect(layers.map(({ layer }) => layer)).toEqual([0, 1]);
    const wanted = [
      [5 / 4, 0, 13 / 4, 1 / 4],
      [(1 * 8) / 16, (2 * 4) / 16, (4 * 2) / 16, (0.5 * 2) / 16],
    ];
    layers.forEach(({ scores }, layer) => {
      scores.forEach((score, expert) => {
        // Biases are stored as F32, which moves the logarithms by less than 1e-6.
        expect(score, `layer ${layer}, expert ${expert}`).toBeCloseTo(wanted[layer]![expert]!, 6);
      });
    });
  });

  test('only the router tensors are read', async () => {
    const bytes = memorySource('base', handMade(routerType).bytes);
    const model = describeMoe(await readHeader(bytes));
    const source = recording(bytes);
    await routerNormBias.score(model, source);
    const weight = 4 * WIDTH * (routerType === 'F32' ? 4 : 2);
    expect(source.reads.map(({ length }) => length)).toEqual([weight, 16, weight, 16]);
    expect(source.reads.map(({ offset }) => offset)).toEqual(
      model.layers.flatMap(({ router, routerBias }) => [router.dataOffset, routerBias!.dataOffset]),
    );
  });
});

test('biases far beyond the range of exp still give a softmax', async () => {
  const edit = (tensors: TestTensor[]) =>
    tensors.map(
      (tensor): TestTensor =>
        String(tensor.name).endsWith('ffn_gate_inp.bias')
          ? { ...tensor, data: floatData('F32', [1e4, 1e4, -1e4, -1e9]) }
          : tensor,
    );
  const base = memorySource('base', gptOssGguf({ experts: 4, edit }).bytes);
  const { layers } = await routerNormBias.score(describeMoe(await readHeader(base)), base);
  for (const { scores } of layers) {
    expect(scores[0]).toBeGreaterThan(0.1);
    expect(scores[1]).toBeGreaterThan(0.1);
    expect(scores.slice(2)).toEqual([0, 0]);
  }
});

test('the plan for tiny-gpt-oss at 28 is that of a computation that shares no code', async () => {
  await using base = await openFileSource(tinyGptOss);
  const model = describeMoe(await readHeader(base));
  const keep = allocateUniform(await routerNormBias.score(model, base), 28, 4);
  for (const { index, router, routerBias } of model.layers) {
    const w = new Float32Array((await base.read(router.dataOffset, router.byteLength)).buffer);
    const b = new Float32Array((await base.read(routerBias!.dataOffset, routerBias!.byteLength)).buffer);
    // Logarithms instead of products: the same order by another way. The softmax's sum is the same for all.
    const scores = [...b].map(
      (bias, e) => bias + Math.log(Math.hypot(...w.subarray(e * 128, e * 128 + 128))),
    );
    const dropped = [...scores.keys()].sort((x, y) => scores[x]! - scores[y]!).slice(0, 4);
    const kept = [...scores.keys()].filter((e) => !dropped.includes(e));
    expect(keep[String(index)], `layer ${index}`).toEqual(kept);
  }
});

test('a model without router bias is refused', async () => {
  const base = memorySource('base', handMade('F32').bytes);
  const model = describeMoe(await readHeader(base));
  const without: MoeModel = {
    ...model,
    architecture: 'qwen3moe',
    layers: model.layers.map((layer) => ({ ...layer, routerBias: undefined })),
  };
  expect(await refusal(routerNormBias.score(without, base))).toBe(
    'gguf-unsupported: router-norm-bias needs a router bias; qwen3moe has none',
  );
});

test('a router whose numbers cannot be read is refused', async () => {
  const edit = (tensors: TestTensor[]) =>
    tensors.map(
      ({ name, type, shape, data }): TestTensor =>
        name === 'blk.0.ffn_gate_inp.weight'
          ? { name, type: 'I8', shape }
          : { name, type, shape, data: data! },
    );
  const base = memorySource('base', gptOssGguf({ edit }).bytes);
  const model = describeMoe(await readHeader(base));
  expect(await refusal(routerNormBias.score(model, base))).toBe(
    'gguf-unsupported: blk.0.ffn_gate_inp.weight is stored as I8; Espalier reads values of F32, F16, BF16, ' +
      'Q4_0, Q5_0, Q5_1, Q8_0, Q4_K, Q5_K, Q6_K, MXFP4 only',
  );
});

test('methods are found by name', async () => {
  expect(findMethod('router-norm-bias')).toBe(routerNormBias);
  expect(await refusal(() => findMethod('reap'))).toBe('usage: there is no importance method "reap"');
});
