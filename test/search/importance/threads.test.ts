import { truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { header } from '../../../bench/gpt-oss-20b.ts';
import { serveThrottled } from '../../../bench/throttled-server.ts';
import { startWorker } from '../../../src/common/workers.ts';
import { readHeader } from '../../../src/gguf/read-header.ts';
import { TENSOR_TYPES } from '../../../src/gguf/types.ts';
import { createFetch } from '../../../src/http/fetch.ts';
import { openHttpSource } from '../../../src/http/http-source.ts';
import { describeMoe, type MoeModel } from '../../../src/moe/moe-model.ts';
import { aimer } from '../../../src/search/importance/aimer.ts';
import { gaussianEnergy } from '../../../src/search/importance/gaussian-energy.ts';
import { gaussianRouter } from '../../../src/search/importance/gaussian-router.ts';
import { imatrixEnergy, imatrixReap } from '../../../src/search/importance/imatrix-methods.ts';
import { routerNormBias } from '../../../src/search/importance/router-norm-bias.ts';
import { temporaryFolder } from '../../support/folder.ts';
import type { TestTensor } from '../../support/gguf.ts';
import { type GptOssShape, gptOssGguf } from '../../support/gpt-oss.ts';
import { refusal } from '../../support/refusal.ts';
import { openModel } from '../../support/surgery.ts';
import { imatrixGguf } from './hand-made.ts';

const norm: TestTensor = {
  ...{ name: 'blk.0.post_attention_norm.weight', type: 'F32', shape: [32] },
  data: new Uint8Array(new Float32Array(32).fill(1.5).buffer),
};
/** Random blocks of MXFP4 have scales of up to 2^127, whose squares are infinite: these are near 1. */
const tame = (tensor: TestTensor): TestTensor =>
  tensor.type === 'MXFP4'
    ? { ...tensor, data: tensor.data!.map((byte, i) => (i % 17 === 0 ? 120 + (byte & 7) : byte)) }
    : tensor;
const open = (expertType: NonNullable<GptOssShape['expertType']>) =>
  openModel(
    gptOssGguf({
      ...{ layers: 1, expertType, width: 32, hidden: 32 },
      edit: (tensors) => [...tensors.map(tame), norm],
    }).bytes,
  );

test.each([
  ['F32', [2]],
  ['MXFP4', [1, 3]],
] as const)(
  'the scores of %s weights are the same, bit by bit, with no thread and with %j',
  async (type, counts) => {
    await using folder = await temporaryFolder();
    const { source, model } = await open(type);
    const files = [];
    for (const [i, domain] of ['a', 'b', 'c'].entries()) {
      const path = join(folder.path, `${domain}.gguf`);
      const sums = Array.from({ length: 8 }, (_, e) => [e + i, e * 0.37, -e]);
      const layer = {
        counts: [0, 10, 20, 30, 300, 400, 500, 600],
        ...{ gateSum: sums, downSum: sums, downSum2: sums.map((row) => row.map((x) => x * x + 1)) },
      };
      // One domain without means, as older builds write it.
      await writeFile(path, imatrixGguf([layer], { means: domain !== 'b' }).bytes);
      files.push({ domain, path });
    }
    const withMeans = files.filter(({ domain }) => domain !== 'b');
    for (const [method, request] of [
      [aimer, {}],
      ...(type === 'MXFP4' ? [[gaussianEnergy, { seed: 5 }] as const] : []),
      [imatrixEnergy, { files }],
      [imatrixReap, { files: withMeans }],
    ] as const) {
      const one = await method.score(model, source, request);
      for (const threads of counts)
        expect(await method.score(model, source, { ...request, threads })).toEqual(one);
      expect(one.layers.flatMap(({ scores }) => scores).filter(Number.isFinite)).toHaveLength(8);
    }
  },
);

test('weights of a type that cannot be read are refused by the methods that need them, and only by those', async () => {
  const { source, model } = await open('MXFP4');
  const [id, type] = Object.entries(TENSOR_TYPES).find(([, { name }]) => name === 'IQ2_XS')!;
  const layers = model.layers.map((layer) => ({
    ...layer,
    tensors: layer.tensors.map((tensor) =>
      /_exps\.weight/.test(tensor.name) ? { ...tensor, typeId: Number(id), type } : tensor,
    ),
  }));
  const unreadable: MoeModel = { ...model, layers };
  for (const threads of [undefined, 2]) {
    for (const method of [aimer, gaussianEnergy]) {
      expect(await refusal(method.score(unreadable, source, { threads }))).toMatch(
        /^gguf-unsupported: blk\.0\.ffn_gate_exps\.weight is stored as IQ2_XS; Espalier reads values of F32, /,
      );
    }
  }
  await routerNormBias.score(unreadable, source);
  await gaussianRouter.score(unreadable, source);
});

test('a thread that cannot start, or whose work throws, fails what was asked of it', async () => {
  await using folder = await temporaryFolder();
  const path = join(folder.path, 'bad.mjs');
  await writeFile(path, 'throw new Error("no");');
  await using worker = startWorker<number, number>(new URL(`file://${path}`));
  expect(await refusal(worker.run(1))).toMatch(/^internal: work in a thread failed: (no|the thread ended)/);
  expect(await refusal(worker.run(2))).toMatch(/^internal: work in a thread failed: /);
});

test('methods of routers alone fetch less than 25 MB of a remote gpt-oss-20b', async () => {
  await using folder = await temporaryFolder();
  const { bytes, dataBytes } = header();
  const path = join(folder.path, 'base.gguf');
  await writeFile(path, bytes);
  await truncate(path, bytes.length + dataBytes);
  await using server = await serveThrottled(path, { bytesPerSecond: 1e12, resetShare: 0, seed: 1 });
  await using source = await openHttpSource({ url: server.url, name: 'base', fetch: createFetch() });
  const model = describeMoe(await readHeader(source));
  await routerNormBias.score(model, source);
  // Its draws take time: one of its 24 layers reads 0.4 MB, as the others do.
  await gaussianRouter.score({ ...model, layers: model.layers.slice(0, 1) }, source);
  expect(source.size).toBe(bytes.length + dataBytes);
  expect(source.bytesFetched).toBeLessThan(25e6);
  expect(server.sent()).toBe(source.bytesFetched);
});
