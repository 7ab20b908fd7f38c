import { describe, expect, test } from 'vitest';
import { type BiasEdit, maskBiases, readBiases } from '../../../src/search/masks/biases.ts';
import { floatData, gptOssGguf } from '../../support/gpt-oss.ts';
import { openModel } from '../../support/surgery.ts';

const values = [4, -2, 1, 3];

async function edited(edit?: BiasEdit, dropped: [number, number[]][] = [[1, [0]]]): Promise<number[][]> {
  const { bytes } = gptOssGguf({
    layers: 2,
    experts: 4,
    used: 1,
    edit: (tensors) =>
      tensors.map((tensor) =>
        String(tensor.name).endsWith('ffn_gate_inp.bias')
          ? { ...tensor, data: floatData('F32', values) }
          : tensor,
      ),
  });
  const { source, model } = await openModel(bytes);
  const sets = new Map(dropped.map(([layer, ids]) => [layer, new Set(ids)] as const));
  const masked = maskBiases(model, await readBiases(model, source), sets, edit);
  return masked.map((layer) => [...layer]);
}

describe('biases of a mask', () => {
  const off = Math.fround(-1e9);
  test.each<[string, BiasEdit | undefined, number[], number[]]>([
    ['as they are', undefined, [4, -2, 1, 3], [off, -2, 1, 3]],
    ['kept', { kind: 'keep' }, [4, -2, 1, 3], [off, -2, 1, 3]],
    ['zero', { kind: 'zero' }, [0, 0, 0, 0], [off, 0, 0, 0]],
    ['shrunk', { kind: 'shrink', factor: 0.5 }, [2, -1, 0.5, 1.5], [off, -1, 0.5, 1.5]],
    [
      'given',
      { kind: 'values', path: 'v.json', values: { '0': [7, 8, 9, 10], '1': [7, 8, 9, 10] } },
      [7, 8, 9, 10],
      [off, 8, 9, 10],
    ],
    [
      'centred on those that stay',
      { kind: 'centre' },
      [2.5, -3.5, -0.5, 1.5],
      [off, -8 / 3, 1 / 3, 7 / 3].map(Math.fround),
    ],
  ])('%s', async (_, edit, whole, masked) => {
    expect(await edited(edit)).toEqual([whole, masked]);
  });

  test('permuted: the same numbers among those that stay, the same for the same seed', async () => {
    const [whole, masked] = await edited({ kind: 'permute', seed: 1 });
    expect(whole!.toSorted((a, b) => a - b)).toEqual([-2, 1, 3, 4]);
    expect(masked![0]).toBe(off);
    expect(masked!.slice(1).toSorted((a, b) => a - b)).toEqual([-2, 1, 3]);
    expect(await edited({ kind: 'permute', seed: 1 })).toEqual([whole, masked]);
    const others = await Promise.all([2, 3, 4].map((seed) => edited({ kind: 'permute', seed })));
    expect(others.some(([other]) => String(other) !== String(whole))).toBe(true);
  });
});
