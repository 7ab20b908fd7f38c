import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { execa } from 'execa';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openFileSource } from '../../src/bytes/file-source.ts';
import { stringOf } from '../../src/gguf/header.ts';
import { readHeader } from '../../src/gguf/read-header.ts';
import { kvCacheSize } from '../../src/moe/kv-cache.ts';
import { FAMILIES } from '../prune/families.ts';
import { type TemporaryFolder, temporaryFolder } from '../support/folder.ts';
import { llamaTools, TINY_MODEL } from '../support/llama.ts';
import { u32 } from '../support/moe.ts';
import { bools, DENSE, f32, MOE, NORM, QKV, type TinyMoe, tinyMoeGguf, WIDTH } from '../support/tiny-moe.ts';
import { CACHE_MODELS } from './cache-models.ts';

let folder: TemporaryFolder;
beforeAll(async () => {
  folder = await temporaryFolder();
});
afterAll(() => folder[Symbol.asyncDispose]());

/** Bytes of the caches that llama.cpp makes for a model, from its log; exact to 0.01 MiB each. */
async function logged(model: string, contextTokens: number): Promise<{ bytes: number; caches: number }> {
  // Beside the tools that the product uses: it starts, logs its caches, and ends.
  const { file, args, env } = (await llamaTools()).command('llama-perplexity');
  const program = args.map((arg) => arg.replace(/llama-perplexity$/, 'llama-completion'));
  const own = [
    '-m',
    model,
    '-c',
    String(contextTokens),
    '-lv',
    '4',
    '-n',
    '1',
    '-p',
    'a',
    '-no-cnv',
    '-fit',
    'off',
  ];
  // It need not build a graph for the model: what it keeps is logged before.
  const { stdout, stderr } = await execa(file, [...program, ...own], {
    env,
    extendEnv: false,
    reject: false,
  });
  const sizes = [
    ...`${stdout}${stderr}`.matchAll(/llama_(?:kv_cache|memory_recurrent)\S*: size = +([\d.]+) MiB/g),
  ];
  return { bytes: sizes.reduce((sum, [, mib]) => sum + Number(mib) * 2 ** 20, 0), caches: sizes.length };
}

async function computed(model: string, contextTokens: number) {
  await using source = await openFileSource(model);
  const header = await readHeader(source);
  return kvCacheSize(header, stringOf(header, 'general.architecture')!, contextTokens);
}

test.each([512, 1024, 2048])(
  'gpt-oss with %i tokens: full and windowed layers, as llama.cpp logs',
  async (tokens) => {
    const { bytes, caches } = await logged(TINY_MODEL, tokens);
    expect(caches).toBe(2);
    const size = await computed(TINY_MODEL, tokens);
    expect(size).toMatchObject({ contextTokens: tokens, atMost: false });
    expect(Math.abs(size!.bytes - bytes)).toBeLessThanOrEqual(0.01 * 2 ** 20);
  },
);

describe('other architectures', () => {
  test.each(FAMILIES.map((family) => [family.architecture, family] as const))('%s', async (name, family) => {
    const path = join(folder.path, `${name}.gguf`);
    await writeFile(path, tinyMoeGguf(family));
    const size = await computed(path, 65_536);
    const { bytes, caches } = await logged(path, 65_536);
    expect(caches).toBeGreaterThan(0);
    expect(size).toMatchObject({ atMost: false });
    expect(Math.abs((size?.bytes ?? 0) - bytes)).toBeLessThanOrEqual(caches * 0.01 * 2 ** 20);
  });
});

test.each(CACHE_MODELS)('exact: %s', async (_what, model) => {
  const path = join(folder.path, 'own.gguf');
  await writeFile(path, tinyMoeGguf(model));
  const { bytes, caches } = await logged(path, 16_384);
  expect(caches).toBeGreaterThan(0);
  const size = await computed(path, 16_384);
  expect(size).toMatchObject({ atMost: false });
  expect(Math.abs((size?.bytes ?? 0) - bytes)).toBeLessThanOrEqual(caches * 0.01 * 2 ** 20);
});

test.each<[what: string, model: TinyMoe]>([
  ['an index of keys', { architecture: 'deepseek2', keys: { 'attention.indexer.head_count': u32(2) } }],
  [
    'recurrent layers of which it is not known where',
    { architecture: 'olmoe', keys: { 'ssm.conv_kernel': u32(4) } },
  ],
  [
    'attention and a recurrent state in the same layers',
    { architecture: 'falcon-h1', keys: { 'ssm.conv_kernel': u32(4) } },
  ],
  ['an architecture that keeps something else', { architecture: 'kimi-linear' }],
])('nothing is said of a model with %s', async (_what, model) => {
  const path = join(folder.path, 'own.gguf');
  await writeFile(path, tinyMoeGguf({ every: { ...QKV, ...NORM, ...MOE }, ...model }));
  expect(await computed(path, 4096)).toBeUndefined();
});

test('with a window in layers that are not known it is an upper bound, and says so', async () => {
  const path = join(folder.path, 'own.gguf');
  const keys = { 'attention.sliding_window': u32(256) };
  await writeFile(path, tinyMoeGguf({ architecture: 'olmoe', keys, every: { ...QKV, ...NORM, ...MOE } }));
  expect(await computed(path, 4096)).toEqual({
    contextTokens: 4096,
    bytes: 2 * 2 * 32 * 2 * 4096,
    atMost: true,
  });
});

const COHERE = {
  leading_dense_block_count: u32(0),
  logit_scale: f32(1),
  'attention.sliding_window': u32(256),
  'attention.layer_norm_epsilon': f32(1e-5),
};
/** Heads of 32 in the one layer with full attention, of 16 in the others; the last layer has no cache of its own. */
const GEMMA: TinyMoe = {
  architecture: 'gemma4',
  blocks: 4,
  keys: {
    'attention.sliding_window': u32(256),
    'attention.sliding_window_pattern': bools(true, true, false, true),
    'attention.key_length': u32(32),
    'attention.value_length': u32(32),
    'attention.key_length_swa': u32(16),
    'attention.value_length_swa': u32(16),
    'attention.shared_kv_layers': u32(1),
    embedding_length_per_layer_input: u32(0),
    'rope.dimension_count': u32(32),
    'rope.dimension_count_swa': u32(16),
    'rope.freq_base_swa': f32(10_000),
  },
  all: { 'rope_freqs.weight': [16] },
  every: {
    'attn_norm.weight': [WIDTH],
    'post_attention_norm.weight': [WIDTH],
    ...NORM,
    ...DENSE,
    ...MOE,
    'ffn_gate_inp.scale': [WIDTH],
    'post_ffw_norm.weight': [WIDTH],
    'pre_ffw_norm_2.weight': [WIDTH],
    'post_ffw_norm_1.weight': [WIDTH],
    'post_ffw_norm_2.weight': [WIDTH],
  },
  block: (n) => {
    const head = n === 2 ? 32 : 16;
    return {
      'attn_q.weight': [WIDTH, 2 * head],
      'attn_k.weight': [WIDTH, 2 * head],
      'attn_v.weight': [WIDTH, 2 * head],
      'attn_output.weight': [2 * head, WIDTH],
      'attn_q_norm.weight': [head],
      'attn_k_norm.weight': [head],
    };
  },
};
const cohere = (pattern: TinyMoe['keys']): TinyMoe => ({
  architecture: 'cohere2moe',
  blocks: 4,
  keys: { ...COHERE, ...pattern },
  every: { ...QKV, ...MOE },
});

describe('windows as the file says them, exact', () => {
  test.each<[string, TinyMoe]>([
    ['one layer of three', cohere({ 'attention.sliding_window_pattern': u32(3) })],
    ['a list of layers', cohere({ 'attention.sliding_window_pattern': bools(true, false, true, true) })],
    ['heads of another width, and a layer that shares a cache', GEMMA],
  ])('%s', async (name, family) => {
    const path = join(folder.path, `${name.length}.gguf`);
    await writeFile(path, tinyMoeGguf(family));
    const { bytes, caches } = await logged(path, 4096);
    expect(caches).toBe(2);
    const size = await computed(path, 4096);
    expect(size).toMatchObject({ atMost: false });
    expect(Math.abs((size?.bytes ?? 0) - bytes)).toBeLessThanOrEqual(2 * 0.01 * 2 ** 20);
  });
});
