import { expect, test } from 'vitest';
import { cutReason } from '../../../src/search/masks/maskable.ts';
import { FAMILIES } from '../../prune/families.ts';
import { u32 } from '../../support/moe.ts';
import { openModel } from '../../support/surgery.ts';
import { tinyMoeGguf } from '../../support/tiny-moe.ts';

// llama.cpp's loader of deepseek2: converted from what transformers 5 writes, the file has no expert_gating_func, and cut and mask differ.
test.each([
  ['sigmoid', { expert_gating_func: u32(2) }, false],
  ['softmax', { expert_gating_func: u32(1) }, true],
  ['what its loader takes without a word', {}, true],
])('a mask of deepseek2 with %s', async (_, says, isCut) => {
  const family = FAMILIES.find(({ architecture }) => architecture === 'deepseek2');
  const { expert_gating_func: _sigmoid, ...keys } = family?.keys ?? {};
  const { model } = await openModel(
    tinyMoeGguf({ architecture: 'deepseek2', every: {}, ...family, keys: { ...keys, ...says } }),
  );
  expect(cutReason(model)).toBe(
    isCut ? 'deepseek2 adds its selection bias to a softmax over all experts' : undefined,
  );
});
