import { copyFile, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ByteSource } from '../../src/bytes/byte-source.ts';
import { openFileSource } from '../../src/bytes/file-source.ts';
import { startServer } from '../../src/engines/llama-server/start-server.ts';
import { readHeader } from '../../src/gguf/read-header.ts';
import { klDivergence, writeBaseLogits } from '../../src/llama/tools/perplexity.ts';
import { describeMoe, type MoeModel } from '../../src/moe/moe-model.ts';
import { sizeWith } from '../../src/moe/sizes.ts';
import { allocateUniform } from '../../src/plan/allocate.ts';
import { candidateList } from '../../src/prune/candidate.ts';
import { maskList } from '../../src/prune/mask-list.ts';
import { readRouterBiases } from '../../src/prune/router.ts';
import { writeSpliced } from '../../src/prune/write-spliced.ts';
import { routerNormBias } from '../../src/search/importance/router-norm-bias.ts';
import { type TemporaryFolder, temporaryFolder } from '../support/folder.ts';
import { tinyGptOss } from '../support/gguf.ts';
import { llamaTools, ROOT } from '../support/llama.ts';
import { PROVENANCE } from '../support/provenance.ts';
import { type Keep, planOf } from '../support/surgery.ts';

// The judge of all surgery is llama.cpp itself: a candidate must compute what the base computes when the router is
// told never to choose the dropped experts (facts of llama.cpp: the floor of a file against itself is mean 0, max 3e-5).
const KEPT = 28;
type How = [bias?: 'keep' | 'zero' | number, layers?: 'mask'];
let folder: TemporaryFolder;
let base: ByteSource;
let model: MoeModel;
let keep: Keep;

beforeAll(async () => {
  folder = await temporaryFolder();
  base = await openFileSource(tinyGptOss);
  model = describeMoe(await readHeader(base));
  keep = allocateUniform(await routerNormBias.score(model, base), KEPT, model.expertUsedCount);
});
afterAll(async () => {
  await base[Symbol.asyncDispose]();
  await folder[Symbol.asyncDispose]();
});

async function writeCandidate(name: string, ids: Keep, ...how: How): Promise<string> {
  const path = join(folder.path, name);
  const checked = planOf(model, ids, ...how);
  const biases = await readRouterBiases(base, model, checked.plan);
  await writeSpliced(base, candidateList(model, checked, PROVENANCE, biases).list, path);
  return path;
}

async function writeMask(name: string, ids: Keep, ...how: How): Promise<string> {
  const path = join(folder.path, name);
  const checked = planOf(model, ids, ...how);
  const biases = await readRouterBiases(base, model, checked.plan);
  await writeSpliced(base, maskList(model, checked, biases), path);
  return path;
}

/** Divergence of one file from another, over a text that both read. */
async function divergence(from: string, of: string) {
  const options = {
    tools: await llamaTools(),
    textFile: join(ROOT, 'demo/tiny-gpt-oss/calibration.txt'),
    contextTokens: 256,
    chunks: 4,
    logitsFile: `${from}.logits`,
    threads: 1,
  };
  await writeBaseLogits({ ...options, model: from });
  return klDivergence({ ...options, model: of });
}

test('layers that keep different numbers: the mask in the candidate routes as the mask of the base', async () => {
  const counts = [28, 24, 30, 20];
  const scores = await routerNormBias.score(model, base);
  const uneven = Object.fromEntries(
    counts.map((count, layer) => [
      String(layer),
      allocateUniform(scores, count, model.expertUsedCount)[String(layer)]!,
    ]),
  );
  const candidate = await writeCandidate('uneven.gguf', uneven, 'keep', 'mask');
  const mask = await writeMask('uneven-mask.gguf', uneven, 'keep', 'mask');
  const same = await divergence(mask, candidate);
  expect(same.maxKld).toBeLessThan(1e-4);
  // Without the switching off, the 30 experts of each layer would be another model.
  const most = Object.fromEntries(
    [...planOf(model, uneven, 'keep', 'mask').stored].map(([n, ids]) => [n, [...ids]]),
  );
  expect((await divergence(mask, await writeCandidate('most.gguf', most))).maxKld).toBeGreaterThan(1e-2);
});

test('a bias that is centred changes nothing, one that is shrunk does', async () => {
  const path = join(folder.path, 'centred.gguf');
  const bytes = await readFile(tinyGptOss);
  for (const { routerBias } of model.layers) {
    const at = bytes.byteOffset + routerBias!.dataOffset;
    const values = new Float32Array(bytes.buffer.slice(at, at + routerBias!.byteLength));
    const mean = values.reduce((a, b) => a + b) / values.length;
    bytes.set(new Uint8Array(values.map((value) => value - mean).buffer), routerBias!.dataOffset);
  }
  await writeFile(path, bytes);
  const whole = join(folder.path, 'whole.gguf');
  await copyFile(tinyGptOss, whole);
  // The shift rounds logits otherwise: where two experts are all but tied, a token may change one (max 5e-3, by the CPU).
  const centred = await divergence(whole, path);
  expect(centred.meanKld).toBeLessThan(1e-4);
  const all = Object.fromEntries(model.layers.map(({ index }) => [String(index), [...Array(32).keys()]]));
  const shrunk = await writeMask('shrunk-all.gguf', all, 0.5);
  expect((await divergence(whole, shrunk)).meanKld).toBeGreaterThan(1e-3);
});

describe.each(['keep', 'zero', 0.5] as const)('bias %s', (bias) => {
  test('candidate and mask give the same logits; the candidate of another plan does not', async () => {
    const mask = await writeMask(`mask-${bias}.gguf`, keep, bias);
    const options = {
      tools: await llamaTools(),
      textFile: join(ROOT, 'demo/tiny-gpt-oss/calibration.txt'),
      contextTokens: 256,
      chunks: 8,
      logitsFile: join(folder.path, `mask-${bias}.logits`),
      threads: 1,
    };
    await writeBaseLogits({ ...options, model: mask });
    const candidate = await writeCandidate(`candidate-${bias}.gguf`, keep, bias);
    const same = await klDivergence({ ...options, model: candidate });
    const floor = await klDivergence({ ...options, model: mask });
    expect(same.meanKld).toBeLessThan(1e-5);
    expect(same.maxKld).toBeLessThan(1e-4);
    expect(same.maxKld).toBeCloseTo(floor.maxKld, 5);
    expect(same.sameTopRate).toBe(1);

    // One expert exchanged for a dropped one in one layer is enough to be seen.
    const dropped = Array.from({ length: 32 }, (_, id) => id).find((id) => !keep['1']!.includes(id))!;
    const exchanged = [...keep['1']!.slice(1), dropped].toSorted((a, b) => a - b);
    const wrong = await writeCandidate(`wrong-${bias}.gguf`, { ...keep, '1': exchanged }, bias);
    const other = await klDivergence({ ...options, model: wrong });
    expect(other.meanKld).toBeGreaterThan(1e-4);
    expect(other.maxKld).toBeGreaterThan(1e-2);
  });
});

test('llama-server loads the candidate and counts the parameters that sizeWith predicts', async () => {
  await using server = await startServer({
    tools: await llamaTools(),
    model: await writeCandidate('served.gguf', keep, 'keep'),
    logFile: join(folder.path, 'server.log'),
    readyTimeoutMs: 120_000,
    contextTokens: 512,
    slots: 1,
    gpuLayers: 0,
    threads: 1,
  });
  expect(server.model.parameters).toBe(sizeWith(model, KEPT).parameters);
  expect(server.model.parameters).toBeLessThan(sizeWith(model, 32).parameters);
  const response = await fetch(`${server.url}/completion`, {
    method: 'POST',
    body: JSON.stringify({ prompt: 'The', n_predict: 4 }),
  });
  expect(await response.json()).toMatchObject({ tokens_predicted: 4 });
});
