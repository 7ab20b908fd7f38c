import { beforeAll, expect, test } from 'vitest';
import type { MoeModel } from '../../../src/moe/moe-model.ts';
import { measureSensitivity } from '../../../src/search/masks/measure-sensitivity.ts';
import { gptOssGguf } from '../../support/gpt-oss.ts';
import { refusal } from '../../support/refusal.ts';
import { openModel } from '../../support/surgery.ts';
import { common, costs, evaluator, sum } from './computed-evaluator.ts';

let model: MoeModel;
beforeAll(async () => {
  ({ model } = await openModel(gptOssGguf({ layers: 2, experts: 4, used: 1 }).bytes));
});

test('sensitivity: each layer alone, its least important experts first, without those protected', async () => {
  const one = evaluator({ a: (dropped) => sum(dropped) ** 2, b: () => -1e-6 });
  const layers = costs.map((scores, layer) => ({ layer, scores }));
  const importance = { method: 'x', layers, protected: { '1': [0] } };
  const measured = await measureSensitivity(model, one, importance, { ...common, depth: 2 });
  expect(one.asked.toSorted()).toEqual(['0:1', '0:1+3', '1:2', '1:2+3']);
  expect(measured.map(({ layer, order }) => ({ layer, order }))).toEqual([
    { layer: 0, order: [1, 3] },
    { layer: 1, order: [2, 3] },
  ]);
  // The noise of b counts as none.
  const wanted = [
    [0, 0.1 ** 2, 0.3 ** 2],
    [0, 0.06 ** 2, 0.76 ** 2],
  ];
  measured.forEach(({ losses }, row) => {
    losses.forEach((loss, n) => void expect(loss).toBeCloseTo(wanted[row]![n]! / 2, 12));
  });
  expect(await refusal(measureSensitivity(model, one, importance, { ...common, depth: 4 }))).toBe(
    'usage: depth is 4: a layer can lose at most 3 experts',
  );
});
