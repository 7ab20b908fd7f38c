import { copyFile, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { memorySource } from '../../../src/bytes/memory-source.ts';
import { readHeader } from '../../../src/gguf/read-header.ts';
import { makeImatrix } from '../../../src/llama/tools/make-imatrix.ts';
import { runTool } from '../../../src/llama/tools/run-tool.ts';
import { describeMoe, type MoeModel } from '../../../src/moe/moe-model.ts';
import { readImatrix } from '../../../src/search/importance/read-imatrix.ts';
import { type TemporaryFolder, temporaryFolder } from '../../support/folder.ts';
import { llamaTools, ROOT, TINY_MODEL } from '../../support/llama.ts';
import { refusal } from '../../support/refusal.ts';
import { HEAD_NORMS, MOE, NORM, QKV, tinyMoeGguf } from '../../support/tiny-moe.ts';

// What llama-imatrix itself writes: of tiny-gpt-oss, and of another family.

const [CONTEXT, CHUNKS] = [64, 3];

let folder: TemporaryFolder;
let text: string;
beforeAll(async () => {
  folder = await temporaryFolder();
  text = join(folder.path, 'text.txt');
  const whole = await readFile(join(ROOT, 'demo/tiny-gpt-oss/calibration.txt'), 'utf8');
  await writeFile(text, whole.slice(0, 20_000));
});
afterAll(() => folder[Symbol.asyncDispose]());

async function modelOf(path: string): Promise<MoeModel> {
  await using source = memorySource(path, await readFile(path));
  return describeMoe(await readHeader(source));
}

const measure = async (model: string, out: string) =>
  makeImatrix({
    ...{ tools: await llamaTools(), model, textFile: text, out: join(folder.path, out) },
    ...{ contextTokens: CONTEXT, chunks: CHUNKS, threads: 1 },
  });

const qwen = tinyMoeGguf({ architecture: 'qwen3moe', every: { ...QKV, ...HEAD_NORMS, ...NORM, ...MOE } });

test.each([
  ['tiny-gpt-oss', undefined],
  ['qwen3moe', qwen],
])('%s: every token is counted at the experts that it was routed to', async (name, made) => {
  const path = join(folder.path, `${name}.gguf`);
  await (made === undefined ? copyFile(TINY_MODEL, path) : writeFile(path, made));
  const model = await modelOf(path);
  await measure(path, `${name}.imatrix.gguf`);
  const imatrix = await readImatrix({ domain: 'a', path: join(folder.path, `${name}.imatrix.gguf`) }, model);
  expect(imatrix.tokens).toBe(CONTEXT * CHUNKS);
  for (const { down, gate } of imatrix.layers) {
    expect(down.counts).toHaveLength(model.expertCount);
    expect(down.counts.reduce((a, b) => a + b, 0)).toBe(CONTEXT * CHUNKS * model.expertUsedCount);
    expect(gate.counts).toEqual(down.counts);
    // Routing is uneven, and an expert that saw no token has no inputs.
    expect(new Set(down.counts).size).toBeGreaterThan(1);
    const width = down.inSum2.length / model.expertCount;
    for (const [expert, count] of down.counts.entries()) {
      const own = down.inSum2.subarray(expert * width, (expert + 1) * width);
      expect(own.some((sum) => sum > 0)).toBe(count > 0);
    }
  }
});

test('an imatrix.dat, and what llama-imatrix makes a GGUF of one, are refused: neither counts by expert', async () => {
  const tools = await llamaTools();
  const [old, converted] = [join(folder.path, 'imatrix.dat'), join(folder.path, 'converted.gguf')];
  const flags = ['--parse-special', '--no-ppl', '-c', String(CONTEXT), '--chunks', String(CHUNKS), '-t', '1'];
  await runTool(tools, 'llama-imatrix', [
    '-m',
    TINY_MODEL,
    '-f',
    text,
    '-o',
    old,
    '--output-format',
    'dat',
    ...flags,
  ]);
  await runTool(tools, 'llama-imatrix', ['-m', TINY_MODEL, '--in-file', old, '-o', converted]);
  const model = await modelOf(TINY_MODEL);
  const read = (path: string) => refusal(readImatrix({ domain: 'a', path }, model));
  expect(await read(old)).toMatch(
    /^dataset-invalid: .*imatrix\.dat is an imatrix\.dat, the format of older builds, which does not count tokens per expert$/,
  );
  expect(await read(converted)).toMatch(
    /^dataset-invalid: .*blk\.0\.ffn_gate_exps\.weight\.counts has shape \[1\], expected 32 experts$/,
  );
});
