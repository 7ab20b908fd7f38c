import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { RawOptions } from '../../src/commands/definition/command.ts';
import { sha256Hex } from '../../src/common/digest.ts';
import type { Plan } from '../../src/plan/plan-schema.ts';
import { commandRunner } from '../support/commands.ts';
import { type TemporaryFolder, temporaryFolder } from '../support/folder.ts';
import { ROOT, TINY_MODEL } from '../support/llama.ts';
import { refusal } from '../support/refusal.ts';

let folder: TemporaryFolder;
beforeAll(async () => {
  folder = await temporaryFolder();
});
afterAll(() => folder[Symbol.asyncDispose]());

const path = (name: string) => join(folder.path, name);
const imatrix = join(ROOT, 'demo/tiny-gpt-oss/imatrix.gguf');
function run(command: 'score' | 'plan', raw: RawOptions) {
  return commandRunner()(command, { base: TINY_MODEL, ...raw });
}
const planAt = async (name: string) => JSON.parse(await readFile(path(name), 'utf8')) as Plan;

test('scores are written, the same bytes twice, and make the plan that the method makes', async () => {
  const raw = { by: 'imatrix-frequency', from: `mixed=${imatrix}` };
  await run('score', { ...raw, out: path('a.json'), 'heat-map': path('a.svg'), keep: '28' });
  await run('score', { ...raw, out: path('b.json'), 'heat-map': path('b.svg'), keep: '28' });
  const scores = await readFile(path('a.json'), 'utf8');
  expect(await readFile(path('b.json'), 'utf8')).toBe(scores);
  const svg = await readFile(path('a.svg'), 'utf8');
  expect(await readFile(path('b.svg'), 'utf8')).toBe(svg);
  expect(svg.match(/<rect /g)).toHaveLength(1 + 4 * 32);
  expect(svg.match(/, dropped</g)).toHaveLength(4 * 4);

  await run('plan', { scores: path('a.json'), keep: '28', out: path('from-scores.json'), name: 'p' });
  await run('plan', { ...raw, keep: '28', out: path('direct.json'), name: 'p' });
  const [one, other] = [await planAt('from-scores.json'), await planAt('direct.json')];
  expect(one.keep).toEqual(other.keep);
  const source = { name: 'imatrix.gguf', sha256: sha256Hex(await readFile(imatrix)) };
  const options = { domains: 'mixed', mix: 'normalised-max', keep: 28 };
  expect(other.origin).toMatchObject({ method: 'imatrix-frequency', inputs: [source], options });
  const file = { name: 'a.json', sha256: sha256Hex(scores) };
  expect(one.origin).toMatchObject({ method: 'imatrix-frequency', inputs: [file, source], options });
});

test('a method of routers alone reads little of the base', async () => {
  const { json } = await run('score', { by: 'gaussian-router' });
  // Header, routers of 128 x 32, biases and norms; the file has 2.7 MB.
  expect((json as { bytesRead: number }).bytesRead).toBeLessThan(200_000);
});

describe('how many', () => {
  test.each<[RawOptions, number]>([
    [{ keep: '28' }, 28],
    [{ 'keep-fraction': '0.875' }, 28],
    [{ 'keep-fraction': '0.9' }, 28],
    [{ 'max-size': '2.5MB' }, 28],
  ])('%j', async (raw, kept) => {
    await run('plan', { ...raw, out: path('n.json') });
    const { keep, origin } = await planAt('n.json');
    expect(Object.values(keep).map((ids) => ids.length)).toEqual([kept, kept, kept, kept]);
    expect(origin?.options).toEqual({ keep: kept });
  });

  test('--max-size gives the largest candidate that fits, checked by its own exact size', async () => {
    await run('plan', { 'max-size': '2500000B', out: path('fit.json') });
    const bytes = async (name: string) =>
      ((await run('plan', { check: path(name) })).json as { bytes: number }).bytes;
    expect(await bytes('fit.json')).toBeLessThanOrEqual(2_500_000);
    const { keep } = await planAt('fit.json');
    await run('plan', { keep: String(keep['0']!.length + 1), out: path('more.json') });
    expect(await bytes('more.json')).toBeGreaterThan(2_500_000);
  });

  test('adaptive keeps as many in all and says how they are stored', async () => {
    await run('plan', { keep: '28', layers: 'adaptive', protect: '0:7', out: path('adaptive.json') });
    const plan = await planAt('adaptive.json');
    const counts = Object.values(plan.keep).map((ids) => ids.length);
    expect(counts.reduce((a, b) => a + b, 0)).toBe(4 * 28);
    expect(new Set(counts).size).toBeGreaterThan(1);
    expect(plan.keep['0']).toContain(7);
    expect(plan).toMatchObject({
      layers: 'mask',
      origin: { options: { keep: 28, layers: 'adaptive', protect: '0:7' } },
    });
    await run('plan', { keep: '28', layers: 'adaptive-per-layer', out: path('per-layer.json') });
    expect((await planAt('per-layer.json')).layers).toBe('per-layer');
  });
});

test('a plan is imported, and checked against the base by its header', async () => {
  await writeFile(path('foreign.json'), JSON.stringify({ pruned: [[1], [2], [3], [4]] }));
  await run('plan', { import: path('foreign.json'), out: path('imported.json') });
  const plan = await planAt('imported.json');
  expect(plan.keep['3']).not.toContain(4);
  expect(plan.origin).toMatchObject({ method: 'imported', inputs: [{ name: 'foreign.json' }] });
  const { text } = await run('plan', { check: path('imported.json') });
  expect(text).toMatch(
    /fits tiny-gpt-oss.gguf: 31 of 32 experts are stored; the candidate will have [\d,]+ bytes$/,
  );
});

test('a file that keeps all experts is no plan, whoever wrote it', async () => {
  await writeFile(path('whole-list.json'), JSON.stringify({ pruned: [[], [], [], []] }));
  const imported = async () => run('plan', { import: path('whole-list.json'), out: path('x.json') });
  expect(await refusal(imported)).toMatch(
    /^usage: .*keeps 32 experts in every layer, .*nothing would be cut/,
  );
  await run('plan', { keep: '31', out: path('whole.json') });
  const plan = await planAt('whole.json');
  const all = Array.from({ length: 32 }, (_, id) => id);
  const keep = Object.fromEntries(Object.keys(plan.keep).map((layer) => [layer, all]));
  await writeFile(path('whole.json'), JSON.stringify({ ...plan, keep }));
  const checked = async () => run('plan', { check: path('whole.json') });
  expect(await refusal(checked)).toMatch(/^plan-invalid: .*keeps all 32 experts of every layer: nothing/);
});

test.each<[RawOptions, string]>([
  [{ out: 'x' }, 'usage: plan needs one of keep, keep-fraction and max-size, but 0 were given'],
  [
    { out: 'x', keep: '4', 'max-size': '1GB' },
    'usage: plan needs one of keep, keep-fraction and max-size, but 2 were given',
  ],
  [
    { out: 'x', keep: '32' },
    'usage: keep is 32, and the base has 32 experts in each layer: nothing would be cut',
  ],
  [{ out: 'x', keep: '32', layers: 'adaptive' }, 'usage: keep is 32, and the base has 32 experts'],
  [{ out: 'x', 'keep-fraction': '1' }, 'usage: keep-fraction 1 is 32 experts, and the base has 32'],
  [
    { out: 'x', 'max-size': '10GB' },
    'usage: max-size is 10,000,000,000 bytes, and the base has 2,702,208: nothing would be cut',
  ],
  [{ keep: '4' }, 'usage: plan needs out (the file to write)'],
  [
    { out: 'x', 'max-size': '1kB' },
    'usage: max-size is 1,000 bytes, but the smallest candidate (4 experts) has',
  ],
  [
    { out: 'x', keep: '4', by: 'mask-kld' },
    'usage: the method mask-kld runs the model, which plan does not do: run espalier score first',
  ],
  [{ out: 'x', keep: '4', by: 'magic' }, 'usage: there is no importance method "magic"'],
  [{ out: 'x', keep: '4', by: 'aimer', mix: 'max' }, 'usage: the method aimer does not take mix'],
  [
    { out: 'x', keep: '4', 'max-size': 'large' },
    'usage: max-size is "large": must be a size, for example 10.4GB or 9.7GiB',
  ],
  [{ out: 'x', 'keep-fraction': '0' }, 'usage: keep-fraction is "0": must be a number above 0, up to 1'],
])('plan %j is refused', async (raw, message) => {
  expect(await refusal(async () => run('plan', raw))).toContain(message);
});

test.each<[RawOptions, string]>([
  [{ by: 'mask-kld' }, 'usage: mask-kld needs text, one file for each domain'],
  [{ by: 'mask-kld', text: 'a=x,a=y' }, 'usage: mask-kld needs text, one file for each domain'],
  [{ by: 'mask-kld', text: 'x', from: 'y' }, 'usage: the method mask-kld does not take from'],
  [{ by: 'aimer', text: 'x' }, 'usage: the method aimer does not take text'],
])('score %j is refused', async (raw, message) => {
  expect(await refusal(async () => run('score', raw))).toBe(message);
});

test('a text that holds a question of a benchmark does not choose experts', async () => {
  const benchmark = join(ROOT, 'demo/tiny-gpt-oss/benchmarks/gsm8k.jsonl');
  const [, row] = (await readFile(benchmark, 'utf8')).split('\n');
  const { question } = JSON.parse(row!) as { question: string };
  await writeFile(path('leaky.txt'), `One line.\n${question}\n${'And more of it. '.repeat(200)}`);
  const raw = { by: 'mask-kld', text: path('leaky.txt'), benchmarks: `gsm8k=${benchmark}` };
  expect(await refusal(async () => run('score', raw))).toMatch(
    /leaky.txt holds 1 of the 200 questions of GSM8K: question 1 at line 2 \("anna has 31 flowers/,
  );
});

test('scores of another model are refused', async () => {
  await run('score', { out: path('tiny.json') });
  const scores = JSON.parse(await readFile(path('tiny.json'), 'utf8')) as { layers: unknown[] };
  scores.layers.pop();
  await writeFile(path('short.json'), JSON.stringify(scores));
  const action = () => run('plan', { scores: path('short.json'), keep: '28', out: path('x.json') });
  expect((await refusal(action)).replace(folder.path, '')).toBe(
    'usage: /short.json is of another model: gpt-oss with 32 experts in layers 0 to 2 (3); ' +
      'the base is gpt-oss with 32 experts in layers 0 to 3 (4)',
  );
});
