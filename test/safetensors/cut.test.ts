import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { execa } from 'execa';
import { describe, expect, test } from 'vitest';
import { writePlan } from '../../src/plan/plan-file.ts';
import type { Plan } from '../../src/plan/plan-schema.ts';
import { FAMILIES } from '../../src/safetensors/families.ts';
import { hubFixture, seedRepo } from '../hub/fixture.ts';
import { commandRunner } from '../support/commands.ts';
import { temporaryFolder } from '../support/folder.ts';
import { refusal } from '../support/refusal.ts';
import { CHECKPOINT, countKey, TYPES, writeCheckpoint } from '../support/safetensors.ts';

const run = commandRunner();
const KEEP = { '0': [0, 2, 3], '1': [1, 2, 3] };

/** Python with the safetensors package; undefined where it cannot be had. */
const python = await (async () => {
  const venv = process.env.ESPALIER_VENV;
  for (const candidate of [venv && join(venv, 'bin', 'python'), 'python3']) {
    if (!candidate) continue;
    const found = await execa(candidate, ['-c', 'import safetensors'], { reject: false });
    if (found.exitCode === 0) return candidate;
  }
  return undefined;
})();

async function world(type: string, options?: Parameters<typeof writeCheckpoint>[2]) {
  const folder = await temporaryFolder();
  const path = (...names: string[]) => join(folder.path, ...names);
  await writeCheckpoint(path('base'), type, options);
  const plan: Plan = {
    name: 'p',
    architecture: FAMILIES[type]?.[0] ?? '',
    experts: { total: options?.count ?? CHECKPOINT.experts, used: CHECKPOINT.used },
    keep: KEEP,
    router: { bias: 'keep' },
  };
  const write = (changed: Partial<Plan>) => writePlan(path('plan.json'), { ...plan, ...changed });
  await write({});
  const prune = () => run('prune', { base: path('base'), plan: path('plan.json'), out: path('cut') });
  const verify = () => run('verify', { candidate: path('cut'), plan: path('plan.json'), base: path('base') });
  return { path, write, prune, verify, [Symbol.asyncDispose]: () => folder[Symbol.asyncDispose]() };
}

describe.each(TYPES)('a checkpoint of %s', (type) => {
  test.each([true, false])('is cut and proved; sharded: %s', async (sharded) => {
    await using here = await world(type, { sharded });
    const { text } = await here.prune();
    expect(text).toMatch(/^3 of 4 experts: [\d,]+ bytes of weights \(/);
    expect((await here.verify()).text).toMatch(
      /is exactly the base minus the experts of the plan\n[\d,]+ bytes of \d+ tensors/,
    );
    const files = await readdir(here.path('cut'));
    expect(files).toContain('tokenizer.json');
    // The card of the base is not that of the cut.
    expect(files).not.toContain('README.md');
  });

  test.skipIf(python === undefined)(
    `reads back with the safetensors package as rows and tensors that stay${python ? '' : ' (no Python with it here)'}`,
    async () => {
      await using here = await world(type);
      await here.prune();
      const program = resolve(import.meta.dirname, '../interop/read_safetensors.py');
      const args = [program, here.path('base'), here.path('cut'), JSON.stringify(KEEP), countKey(type)];
      const { stdout } = await execa(python!, args);
      expect(Number(stdout)).toBeGreaterThan(10);
    },
  );

  test('one changed byte of any tensor, a lost tensor, count or name of the index fails the proof', async () => {
    await using here = await world(type);
    await here.prune();
    const shard = here.path('cut', 'model-00002-of-00002.safetensors');
    const bytes = await readFile(shard);
    const start = 8 + Number(bytes.readBigUInt64LE(0));
    for (const place of [start, Math.floor((start + bytes.length) / 2), bytes.length - 1]) {
      const changed = Buffer.from(bytes);
      changed[place]! ^= 1;
      await writeFile(shard, changed);
      expect(await refusal(here.verify())).toMatch(/^proof-failed: .*differs from the base in row \d+$/);
    }
    await writeFile(
      shard,
      Buffer.from(bytes.toString('latin1').replace('lm_head.weight', 'lm_head.WEIGHT'), 'latin1'),
    );
    expect(await refusal(here.verify())).toMatch(/^proof-failed: .*lm_head\.weight is missing/);
    await writeFile(shard, bytes);
    const config = here.path('cut', 'config.json');
    const count = countKey(type);
    const said = await readFile(config, 'utf8');
    await writeFile(config, said.replace(`"${count}": 3`, `"${count}": 4`));
    expect(await refusal(here.verify())).toContain(`config.json says ${count} is 4, must be 3`);
    // transformers 5 refuses an integer where a field is a float.
    await writeFile(config, said.replace('"dropout": 0.0', '"dropout": 0'));
    expect(await refusal(here.verify())).toMatch(
      /config\.json is written otherwise than the base's, from line \d+ on$/,
    );
    await writeFile(config, said);
    const index = here.path('cut', 'model.safetensors.index.json');
    await writeFile(index, (await readFile(index, 'utf8')).replace('00002-of-00002', '00001-of-00002'));
    expect(await refusal(here.verify())).toMatch(
      /^proof-failed: .*does not list the tensors that the shards hold$/,
    );
  });
});

test('blocks that predict further tokens are left out, and said, as no plan names their experts', async () => {
  for (const [type, tensors] of [
    ['deepseek_v3', 14],
    ['qwen3_next', 14],
  ] as const) {
    await using here = await world(type);
    const { text, json } = await here.prune();
    expect(json).toMatchObject({ leftOut: tensors });
    expect(text).toContain(`${tensors} tensors of the block that predicts further tokens left out`);
    const { weight_map: map } = JSON.parse(
      await readFile(here.path('cut', 'model.safetensors.index.json'), 'utf8'),
    ) as { weight_map: Record<string, string> };
    expect(Object.keys(map).filter((name) => /^mtp\.|^model\.layers\.2\./.test(name))).toEqual([]);
    // Shared experts, and the bias that selects, are of the layers that stay.
    expect(Object.keys(map).filter((name) => name.includes('shared_expert')).length).toBeGreaterThan(5);
  }
  await using here = await world('deepseek_v3');
  await here.prune();
  const config = await readFile(here.path('cut', 'config.json'), 'utf8');
  expect(config).toContain('"dropout": 0.0,\n  "time_limit": Infinity');
  expect(JSON.parse(config.replace('Infinity', '0'))).toMatchObject({
    n_routed_experts: 3,
    num_nextn_predict_layers: 0,
  });
});

test.each<[string, number, Record<string, unknown>, Plan['keep'], string | RegExp]>([
  ['a single group', 4, { n_group: 1, topk_group: 1 }, KEEP, '3 of 4 experts'],
  [
    'as many of each of two groups, other ones in each',
    8,
    { n_group: 2, topk_group: 2 },
    { '0': [0, 2, 3, 4, 5, 7], '1': [1, 2, 3, 4, 5, 6] },
    '6 of 8 experts',
  ],
  [
    'unequal groups',
    8,
    { n_group: 2, topk_group: 2 },
    { '0': [0, 2, 3, 4, 5, 7], '1': [0, 1, 2, 3, 4, 5] },
    /layer 1 keeps 4, 2 experts of the 2 groups \(n_group\); the same number must stay in each$/,
  ],
  [
    'one of each group',
    4,
    { n_group: 2, topk_group: 2 },
    { '0': [0, 2], '1': [1, 3] },
    /layer 0 keeps 1 of each group: two at least/,
  ],
])('a router that selects groups first: %s', async (_, count, config, keep, said) => {
  await using here = await world('deepseek_v3', { count, config });
  await here.write({ keep });
  if (said instanceof RegExp) expect(await refusal(here.prune())).toMatch(said);
  else {
    expect((await here.prune()).text).toContain(said);
    expect((await here.verify()).text).toContain('is exactly the base');
  }
});

test('the router bias is set to zero where the plan says so, and the proof demands it', async () => {
  await using here = await world('gpt_oss', { sharded: false });
  await here.write({ router: { bias: 'zero' } });
  await here.prune();
  await here.verify();
  await here.write({});
  expect(await refusal(here.verify())).toMatch(
    /^proof-failed: .*router\.bias differs from the base in row 0$/,
  );
});

test('the same cut into the same folder again gives the same files; another one is refused', async () => {
  await using here = await world('mixtral');
  await here.prune();
  await here.prune();
  await here.write({ keep: { '0': [0, 1, 2], '1': [1, 2, 3] } });
  expect(await refusal(here.prune())).toMatch(
    /^usage: out is .*cut, which holds \d files of something else$/,
  );
  expect(
    await refusal(
      run('prune', { base: here.path('base'), plan: here.path('plan.json'), out: here.path('base') }),
    ),
  ).toMatch(/^usage: out is .*base, which is the base$/);
});

test('shards of a size are not promised for a checkpoint', async () => {
  await using here = await world('mixtral');
  const named = { base: here.path('base'), plan: here.path('plan.json'), out: here.path('new') };
  expect(await refusal(run('prune', { ...named, 'max-shard-size': '1MB' }))).toMatch(
    /^usage: max-shard-size is for GGUFs, and .*base is a checkpoint$/,
  );
});

test('a repo of the Hub is cut and proved as a folder is', async () => {
  await using fixture = await hubFixture();
  await using here = await world('gpt_oss');
  const files = await readdir(here.path('base'));
  const seeded = await Promise.all(
    files.map(async (name) => ({
      path: name,
      content: new Uint8Array(await readFile(here.path('base', name))),
    })),
  );
  await seedRepo(fixture, 'espalier/base', seeded);
  const fromHub = commandRunner({ hubUrl: fixture.hub.url, token: fixture.hub.token });
  const base = 'hf://espalier/base';
  await fromHub('prune', { base, plan: here.path('plan.json'), out: here.path('cut') });
  await here.verify();
  expect(
    (await fromHub('verify', { candidate: here.path('cut'), plan: here.path('plan.json'), base })).text,
  ).toContain('is exactly the base');
});

test('a dry run writes nothing', async () => {
  await using here = await world('qwen3_moe');
  const result = await run('prune', {
    base: here.path('base'),
    plan: here.path('plan.json'),
    'dry-run': 'true',
  });
  expect(result.text).toContain('would be written');
  await here.prune();
  expect(result.json).toMatchObject({ bytes: ((await here.prune()).json as { bytes: number }).bytes });
});

test.each<[string, Partial<Plan>, RegExp]>([
  ['other counts', { experts: { total: 8, used: 2 } }, /it counts 8 experts, but config\.json has 4/],
  ['other use', { experts: { total: 4, used: 1 } }, /a token uses 1 expert in it, but config\.json has 2/],
  ['another architecture', { architecture: 'llama' }, /it is of llama, but qwen3_moe is qwen3moe/],
  ['a layer less', { keep: { '0': [0, 1, 2] } }, /it has no layer 1, but the checkpoint has experts there/],
  ['a layer more', { keep: { ...KEEP, '2': [0, 1, 2] } }, /the checkpoint has no experts in layer 2/],
  [
    'layers of different numbers',
    { keep: { '0': [0, 1], '1': [0, 1, 2] }, layers: 'mask' },
    /different numbers of experts/,
  ],
  ['fewer than a token uses', { keep: { '0': [0], '1': [1] } }, /it keeps 1 expert, but a token uses 2/],
  [
    'an edit that this model has no bias for',
    { router: { bias: 'zero' } },
    /cannot have its router bias set to "zero"/,
  ],
])('a plan of %s is refused', async (_, changed, message) => {
  await using here = await world('qwen3_moe');
  await here.write(changed);
  const said = await refusal(here.prune());
  expect(said).toMatch(/^plan-mismatch: the plan "p" does not fit this checkpoint: /);
  expect(said).toMatch(message);
});

test.each<[string, Record<string, unknown>, RegExp]>([
  ['of a type that is not known', { model_type: 'bloom' }, /^checkpoint-invalid: .*model_type bloom/],
  [
    'whose quantization names experts',
    { quantization_config: { skip: ['model.layers.0.mlp.experts.3.up_proj'] } },
    /^checkpoint-invalid: .*names individual experts/,
  ],
])('a checkpoint %s is refused', async (_, config, message) => {
  await using here = await world('mixtral', { config });
  expect(await refusal(here.prune())).toMatch(message);
});
