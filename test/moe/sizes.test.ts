import { expect, test } from 'vitest';
import { memorySource } from '../../src/bytes/memory-source.ts';
import { readHeader } from '../../src/gguf/read-header.ts';
import { describeMoe } from '../../src/moe/moe-model.ts';
import { sizeWith } from '../../src/moe/sizes.ts';
import { gptOssGguf } from '../support/gpt-oss.ts';

/** The same model built with `experts` from the start: what `sizeWith` must predict. */
async function built(experts: number, alignment: number) {
  const { bytes, dataStart } = gptOssGguf({ layers: 3, experts, used: 2, alignment });
  const header = await readHeader(memorySource('x.gguf', bytes));
  const parameters = header.tensors.reduce((sum, t) => sum + t.shape.reduce((a, b) => a * b, 1), 0);
  return { model: describeMoe(header), parameters, dataBytes: bytes.length - dataStart };
}

test.each([32, 256])(
  'the size of a cut is the size of a model built that small (alignment %i)',
  async (alignment) => {
    const { model } = await built(9, alignment);
    for (let experts = 2; experts <= 9; experts++) {
      const { parameters, dataBytes } = await built(experts, alignment);
      expect(sizeWith(model, experts)).toMatchObject({ experts, parameters, dataBytes });
    }
  },
);

test('a token meets everything but the experts it is not routed to', async () => {
  const { model } = await built(9, 32);
  const { parameters: withTwo } = await built(2, 32);
  // Routers count whole: 3 layers of (9 - 2) rows of 32 weights and a bias more than a model of two experts.
  expect(sizeWith(model, 9).activeParameters).toBe(withTwo + 3 * 7 * 33);
  expect(sizeWith(model, 2).activeParameters).toBe(withTwo);
});

test('of one expert kept, one is met', async () => {
  const { model } = await built(9, 32);
  expect(sizeWith(model, 1).activeParameters).toBe(sizeWith(model, 1).parameters);
});
