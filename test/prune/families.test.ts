import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { memorySource } from '../../src/bytes/memory-source.ts';
import { startServer } from '../../src/engines/llama-server/start-server.ts';
import { klDivergence, writeBaseLogits } from '../../src/llama/tools/perplexity.ts';
import { sizeWith } from '../../src/moe/sizes.ts';
import { candidateList } from '../../src/prune/candidate.ts';
import { maskList } from '../../src/prune/mask-list.ts';
import { verifyCandidate } from '../../src/prune/verify-candidate.ts';
import { type TemporaryFolder, temporaryFolder } from '../support/folder.ts';
import { llamaTools, ROOT } from '../support/llama.ts';
import { readWithHuggingFace } from '../support/other-reader.ts';
import { PROVENANCE } from '../support/provenance.ts';
import { openModel, planOf, splicedBytes } from '../support/surgery.ts';
import { EXPERTS, tinyMoeGguf } from '../support/tiny-moe.ts';
import { FAMILIES } from './families.ts';

let folder: TemporaryFolder;
beforeAll(async () => {
  folder = await temporaryFolder();
});
afterAll(() => folder[Symbol.asyncDispose]());

describe.each(FAMILIES)('$architecture', (family) => {
  const { architecture, keep = [0, 2, 3, 5, 6, 7] } = family;
  const base = tinyMoeGguf(family);
  const opened = openModel(base);
  const planned = opened.then(({ model }) =>
    planOf(model, Object.fromEntries(model.layers.map(({ index }) => [String(index), [...keep]]))),
  );
  const cut = async () => {
    const { source, model } = await opened;
    return splicedBytes(source, candidateList(model, await planned, PROVENANCE).list);
  };
  const save = async (name: string, bytes: Uint8Array) => {
    const path = join(folder.path, `${architecture}-${name}.gguf`);
    await writeFile(path, bytes);
    return path;
  };

  test('another reader finds the kept slices of the base, and the proof holds', async () => {
    const { source, model } = await opened;
    const candidate = await cut();
    const before = await readWithHuggingFace(base);
    const after = await readWithHuggingFace(candidate);
    expect(after.metadata).toMatchObject({
      [`${architecture}.expert_count`]: keep.length,
      'general.name': `Tiny ${keep.length}x1M`,
    });
    const chunks = [...new Set(keep.map((id) => Math.floor(id / 2)))];
    before.tensorInfos.forEach((info, i) => {
      const now = after.tensorInfos[i]!;
      const at = Number(before.tensorDataOffset + info.offset);
      const data = base.subarray(at, at + 4 * Number(info.shape.reduce((a, b) => a * b, 1n)));
      const carries = /_(ch)?exps|gate_inp\.|exp_probs/.test(info.name);
      const rows = !carries ? undefined : info.name.includes('chexps') ? chunks : keep;
      const axis = info.shape.findLastIndex((size) => size !== 1n);
      const step = data.length / Number(info.shape[axis]);
      const wanted =
        rows === undefined
          ? data
          : Buffer.concat(rows.map((id) => data.subarray(id * step, (id + 1) * step)));
      expect(now.shape, info.name).toEqual(
        rows === undefined ? info.shape : info.shape.with(axis, BigInt(rows.length)),
      );
      const start = Number(after.tensorDataOffset + now.offset);
      expect(Buffer.compare(candidate.subarray(start, start + wanted.length), wanted), info.name).toBe(0);
    });
    const proof = await verifyCandidate(
      memorySource('c', candidate),
      source,
      model,
      await planned,
      PROVENANCE,
    );
    expect(proof.bytesCompared).toBe(candidate.length);
  });

  test('llama-server loads the candidate and generates', async () => {
    const { model } = await opened;
    await using server = await startServer({
      tools: await llamaTools(),
      model: await save('candidate', await cut()),
      logFile: join(folder.path, `${architecture}.log`),
      readyTimeoutMs: 120_000,
      contextTokens: 256,
      slots: 1,
      gpuLayers: 0,
      threads: 1,
    });
    expect(server.model.parameters).toBe(sizeWith(model, keep.length).parameters);
    expect(sizeWith(model, EXPERTS).parameters).toBeGreaterThan(server.model.parameters!);
    const response = await fetch(`${server.url}/completion`, {
      method: 'POST',
      body: JSON.stringify({ prompt: 'The', n_predict: 4, ignore_eos: true }),
    });
    expect(await response.json()).toMatchObject({ tokens_predicted: 4 });
  });

  test.runIf(family.mask)('candidate and mask give the same logits; another candidate does not', async () => {
    const { source, model } = await opened;
    const mask = await save('mask', await splicedBytes(source, maskList(model, await planned)));
    const options = {
      tools: await llamaTools(),
      textFile: join(ROOT, 'demo/tiny-gpt-oss/calibration.txt'),
      contextTokens: 128,
      chunks: 2,
      logitsFile: join(folder.path, `${architecture}.logits`),
      threads: 1,
    };
    await writeBaseLogits({ ...options, model: mask });
    const same = await klDivergence({ ...options, model: await save('same', await cut()) });
    expect(same.meanKld).toBeLessThan(1e-5);
    expect(same.maxKld).toBeLessThan(1e-4);
    const whole = await klDivergence({ ...options, model: await save('base', base) });
    expect(whole.maxKld).toBeGreaterThan(1e-3);
  });
});
