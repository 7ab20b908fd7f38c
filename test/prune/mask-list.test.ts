import { readFile } from 'node:fs/promises';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { literalSize, splicedSize } from '../../src/bytes/splice.ts';
import type { MoeModel } from '../../src/moe/moe-model.ts';
import { maskList } from '../../src/prune/mask-list.ts';
import { tinyGptOss } from '../support/gguf.ts';
import { gptOssGguf } from '../support/gpt-oss.ts';
import { randoms, seeded } from '../support/random.ts';
import { refusal } from '../support/refusal.ts';
import { type Keep, openModel, planOf, randomKeep, randomShape, splicedBytes } from '../support/surgery.ts';

/** -1e9 as F32, little-endian: 0xce6e6b28. */
const MASKED = [0x28, 0x6b, 0x6e, 0xce];

/** The base with the biases edited in place. */
function maskByHand(base: Uint8Array, model: MoeModel, keep: Keep, bias: 'keep' | 'zero'): Uint8Array {
  const wanted = base.slice();
  for (const { index, routerBias } of model.layers) {
    for (let id = 0; id < model.expertCount; id++) {
      const at = routerBias!.dataOffset + 4 * id;
      if (!keep[String(index)]!.includes(id)) wanted.set(MASKED, at);
      else if (bias === 'zero') wanted.fill(0, at, at + 4);
    }
  }
  return wanted;
}

describe.each(['keep', 'zero'] as const)('bias %s', (bias) => {
  test('random models differ from their base in the router bias only', async () => {
    await fc.assert(
      fc.asyncProperty(randoms, async (random) => {
        const shape = randomShape(random);
        const trailing = random.bytes(random.below(50));
        const base = new Uint8Array(Buffer.concat([gptOssGguf(shape).bytes, trailing]));
        const { source, model } = await openModel(base);
        const keep = randomKeep(model, random, shape.used! + random.below(shape.experts! - shape.used! + 1));
        const list = maskList(model, planOf(model, keep, bias));
        const mask = await splicedBytes(source, list);
        expect(Buffer.compare(mask, maskByHand(base, model, keep, bias))).toBe(0);
        expect(splicedSize(list)).toBe(base.length);
      }),
      { numRuns: 40 },
    );
  });
});

test('the mask of tiny-gpt-oss without 4 experts a layer is the base but for 64 bytes', async () => {
  const base = new Uint8Array(await readFile(tinyGptOss));
  const { source, model } = await openModel(base);
  const keep = randomKeep(model, seeded(52), 28);
  const list = maskList(model, planOf(model, keep));
  expect(literalSize(list)).toBe(4 * 4 * 4);
  const mask = await splicedBytes(source, list);
  expect(Buffer.compare(mask, maskByHand(base, model, keep, 'keep'))).toBe(0);
});

test('a model without router bias is refused', async () => {
  const { model } = await openModel(gptOssGguf().bytes);
  const keep = { '0': [0, 1], '1': [0, 1] };
  const without = { ...model, layers: model.layers.map((layer) => ({ ...layer, routerBias: undefined })) };
  expect(await refusal(() => maskList(without, planOf(model, keep)))).toBe(
    'gguf-unsupported: gpt-oss has no router bias to mask experts with',
  );
});
