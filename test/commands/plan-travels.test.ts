import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readPlan } from '../../src/plan/plan-file.ts';
import type { Plan } from '../../src/plan/plan-schema.ts';
import { assertSameModel } from '../../src/planning/same-model.ts';
import { commandRunner } from '../support/commands.ts';
import { temporaryFolder } from '../support/folder.ts';
import { floatData, type GptOssShape, gptOssGguf } from '../support/gpt-oss.ts';
import { ROOT, TINY_MODEL } from '../support/llama.ts';
import { moeGguf } from '../support/moe.ts';
import { refusal } from '../support/refusal.ts';
import { openModel } from '../support/surgery.ts';

const run = commandRunner();
const SHAPE = { layers: 2, experts: 8, used: 2 };

/** Router values of two quantizations: the same numbers, seeded; the bias always F32. */
type Change = (name: string, values: number[]) => number[];
const edited = (shape: GptOssShape, change: Change = (_, values) => values) =>
  gptOssGguf({
    ...SHAPE,
    ...shape,
    edit: (tensors) =>
      tensors.map((tensor) => {
        const name = String(tensor.name);
        if (!name.includes('ffn_gate_inp')) return tensor;
        const count = tensor.shape.reduce((a, b) => a * b, 1);
        const values = Array.from({ length: count }, (_, i) => Math.sin(1 + i) * (i % 7 === 0 ? 1e-6 : 1));
        return { ...tensor, data: floatData(tensor.type, change(name, values)) };
      }),
  }).bytes;

describe('a plan for another quantization of its model', () => {
  const port = async (other: Uint8Array) => {
    await using folder = await temporaryFolder();
    const path = (name: string) => join(folder.path, name);
    await writeFile(path('one.gguf'), edited({ routerType: 'F32' }));
    await writeFile(path('other.gguf'), other);
    await run('plan', { base: path('one.gguf'), keep: '6', out: path('one.json') });
    const result = await run('plan', {
      base: path('one.gguf'),
      check: path('one.json'),
      for: path('other.gguf'),
      out: path('other.json'),
    });
    const [{ plan: before }, { plan: after }] = [
      await readPlan(path('one.json')),
      await readPlan(path('other.json')),
    ];
    await run('plan', { base: path('other.gguf'), check: path('other.json') });
    return { before, after, text: result.text };
  };

  test('the same routers in BF16: the same experts, bound to the other file', async () => {
    const { before, after, text } = await port(edited({ routerType: 'BF16', expertType: 'Q8_0' }));
    expect(after.keep).toEqual(before.keep);
    expect(after.base).not.toEqual(before.base);
    expect(after.base?.file).toBe('other.gguf');
    expect(after.origin?.inputs[0]?.name).toBe('one.json');
    expect(text).toContain('528 values of the routers are equal');
  });

  test('F16 as well, small values included', async () => {
    expect((await port(edited({ routerType: 'F16' }))).after.keep).toBeDefined();
  });

  test.each<[string, Uint8Array, RegExp]>([
    ['other experts', edited({ experts: 4 }), /it has gpt-oss, 4 experts/],
    ['more experts for a token', edited({ used: 3 }), /it has gpt-oss, 8 experts, 3 used, in 2 layers/],
    ['more layers', edited({ layers: 3 }), /in 3 layers \(0 to 2\); the base of the plan has .* in 2 layers/],
    [
      'other widths',
      edited({ hidden: 32 }),
      /blk\.0\.ffn_gate_exps\.weight is 32 x 32 x 8, in the base of the plan 32 x 64 x 8/,
    ],
    [
      "two experts in each other's place",
      edited({}, (name, values) =>
        name === 'blk.1.ffn_gate_inp.weight'
          ? [...values.slice(32, 64), ...values.slice(0, 32), ...values.slice(64)]
          : values,
      ),
      /weight 0 of the router of layer 1 is /,
    ],
    [
      'a bias that was trained on',
      edited({}, (name, values) =>
        name === 'blk.0.ffn_gate_inp.bias' ? values.with(3, values[3]! * 1.01) : values,
      ),
      /bias of expert 3 of the router of layer 0 is /,
    ],
    [
      'a bias that is no number',
      edited({}, (name, values) => (name.endsWith('bias') ? values.with(0, Number.NaN) : values)),
      /NaN/,
    ],
  ])('%s: refused', async (_, other, message) => {
    const said = await refusal(port(other));
    expect(said).toMatch(/^plan-mismatch: .*other\.gguf is not another quantization of .*one\.gguf: /);
    expect(said).toMatch(message);
  });

  test('what else the plan says goes with it, and one of another base is refused', async () => {
    await using folder = await temporaryFolder();
    const path = (name: string) => join(folder.path, name);
    await writeFile(path('one.gguf'), edited({ routerType: 'F32' }));
    await writeFile(path('four.gguf'), edited({ experts: 4 }));
    const earlier = { name: 'scores.json', sha256: 'a'.repeat(64) };
    const plan = {
      ...{ name: 'mine', architecture: 'gpt-oss', experts: { total: 8, used: 2 }, layers: 'mask' },
      keep: { '0': [0, 1, 2], '1': [0, 1, 2, 3, 4] },
      router: { bias: 'shrink', factor: 0.5 },
      origin: { method: 'mask-kld', inputs: [earlier], options: { loss: 'answers' }, tool: 'espalier 0' },
    };
    await writeFile(path('mine.json'), JSON.stringify(plan));
    const options = { check: path('mine.json'), for: path('one.gguf'), out: path('other.json') };
    await run('plan', { ...options, base: path('one.gguf') });
    const { plan: made } = await readPlan(path('other.json'));
    const { keep, layers, router } = plan;
    expect(made).toMatchObject({ name: 'mine', keep, layers, router });
    expect(made.origin).toMatchObject({ method: 'mask-kld', options: { loss: 'answers' } });
    expect(made.origin?.inputs.map(({ name }) => name)).toEqual(['mine.json', 'scores.json']);
    expect(await refusal(run('plan', { ...options, base: path('four.gguf') }))).toMatch(/^plan-mismatch: /);
  });

  test('a selection bias that was trained on is refused as a router bias is', async () => {
    const { bytes } = moeGguf({ architecture: 'glm4moe', parts: { 'exp_probs_b.bias': [8] } });
    const one = await openModel(bytes);
    const changed = Uint8Array.from(bytes);
    new DataView(changed.buffer).setFloat32(one.model.layers[1]!.selectionBias!.dataOffset + 4 * 5, 9, true);
    const other = await openModel(changed);
    expect((await assertSameModel(one, await openModel(bytes))).values).toBe(2 * (4 * 8 + 8));
    expect(await refusal(assertSameModel(one, other))).toMatch(
      /: bias of expert 5 of the router of layer 1 is 9, not /,
    );
    const without = await openModel(moeGguf({ architecture: 'glm4moe' }).bytes);
    expect(await refusal(assertSameModel(one, without))).toMatch(
      /: blk\.0\.exp_probs_b\.bias is not there, in the base of the plan 8$/,
    );
    expect(await refusal(assertSameModel(without, one))).toMatch(
      /: blk\.0\.exp_probs_b\.bias is 8, in the base of the plan not there$/,
    );
  });

  test('for needs the plan and a file to write', async () => {
    expect(await refusal(run('plan', { base: TINY_MODEL, keep: '28', out: 'x.json', for: TINY_MODEL }))).toBe(
      'usage: for needs check (the plan)',
    );
  });
});

describe('what two plans disagree on', () => {
  const [plan, other] = ['28x-answers', '27x-answers'].map((name) =>
    join(ROOT, `plans/tiny-gpt-oss-${name}.json`),
  ) as [string, string];

  test('as a table with scores, and as a heat map', async () => {
    await using folder = await temporaryFolder();
    const out = join(folder.path, 'diff.svg');
    const scores = join(ROOT, 'plans/data/tiny-gpt-oss/u/mask-kld.json');
    const { text } = await run('plan diff', { plan, other, scores, out });
    // Of singles the plan at 27 is that at 28 without the next expert of every layer.
    expect(text).toContain(
      '108 experts are kept by both, 4 by tiny-gpt-oss-28x-answers alone, 0 by tiny-gpt-oss-27x-answers alone; 4 of 4 layers differ',
    );
    expect(text).toMatch(/^0 +3 \(0\.\d+, 28 of 32\)$/m);
    const svg = await readFile(out, 'utf8');
    expect(svg.match(/kept by only tiny-gpt-oss-28x-answers/g)).toHaveLength(4);
    expect(svg.match(/kept by both/g)).toHaveLength(108);
    expect(svg.match(/kept by neither/g)).toHaveLength(16);
  });

  test('a plan and itself; a plan of another model is refused', async () => {
    expect((await run('plan diff', { plan, other: plan })).text).toBe(
      `112 experts are kept by both, 0 by ${plan} alone, 0 by ${plan} alone; 0 of 4 layers differ`,
    );
    // Two files with one name are told apart by their addresses, also in the picture; values of a router that differ are said.
    await using folder = await temporaryFolder();
    const copy = join(folder.path, 'copy.json');
    const made = JSON.parse(await readFile(plan, 'utf8')) as Plan;
    const values = (first: number) => ({
      bias: 'values',
      values: Object.fromEntries(
        Object.entries(made.keep).map(([layer, ids]) => [layer, ids.map((_, i) => (i === 0 ? first : 0))]),
      ),
    });
    await writeFile(copy, JSON.stringify({ ...made, router: values(1) }));
    const out = join(folder.path, 'diff.svg');
    expect((await run('plan diff', { plan, other: copy, out })).text).toContain(
      '\nrouter bias: keep and values\n',
    );
    expect(await readFile(out, 'utf8')).toContain(`<title>Experts kept by ${plan} and ${copy}</title>`);
    const third = join(folder.path, 'third.json');
    await writeFile(third, JSON.stringify({ ...made, router: values(2) }));
    expect((await run('plan diff', { plan: copy, other: third })).text).toContain(
      '\nrouter bias: each sets it to other values',
    );
    expect((await run('plan diff', { plan: copy, other: copy })).text).not.toContain('router bias');
    const other = join(ROOT, 'plans/gpt-oss-20b-28x.json');
    expect(await refusal(run('plan diff', { plan, other }))).toMatch(
      /^plan-mismatch: gpt-oss-20b-28x is of another model than tiny-gpt-oss-28x-answers: gpt-oss with 32 experts in 24 layers/,
    );
  });
});

describe('REAP scores of another tool', () => {
  test('are read back as they were exported, and choose', async () => {
    await using folder = await temporaryFolder();
    const path = (name: string) => join(folder.path, name);
    const scores = join(ROOT, 'plans/data/tiny-gpt-oss/u/mask-kld.json');
    await run('plan export', { plan: scores, format: 'reap', out: path('reap.json') });
    await run('plan', {
      base: TINY_MODEL,
      by: 'reap-file',
      from: path('reap.json'),
      keep: '28',
      out: path('a.json'),
    });
    await run('plan', { base: TINY_MODEL, scores, keep: '28', out: path('b.json') });
    const [{ plan: a }, { plan: b }] = [await readPlan(path('a.json')), await readPlan(path('b.json'))];
    expect(a.keep).toEqual(b.keep);
    expect(a.origin?.method).toBe('reap-file');
  });

  test.each<[string, string | Uint8Array, RegExp]>([
    ['another number of layers', '{"0": {"reap": [1]}}', /^usage: .* it lacks layer 1|layer 0 has 1 scores/],
    ['no reap', '{"0": {"ean_mean": [1]}}', /^dataset-invalid: /],
    [
      'a file of torch',
      new Uint8Array([0x50, 0x4b, 3, 4]),
      /^dataset-invalid: .* is a ZIP archive, as torch.save and numpy.savez write, expected JSON/,
    ],
  ])('%s is refused', async (_, content, message) => {
    await using folder = await temporaryFolder();
    const from = join(folder.path, 'reap.json');
    await writeFile(from, content);
    expect(
      await refusal(
        run('plan', {
          base: TINY_MODEL,
          by: 'reap-file',
          from,
          keep: '28',
          out: join(folder.path, 'p.json'),
        }),
      ),
    ).toMatch(message);
  });
});
