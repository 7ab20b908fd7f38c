import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { memorySource } from '../../src/bytes/memory-source.ts';
import { readHeader } from '../../src/gguf/read-header.ts';
import { readPlan } from '../../src/plan/plan-file.ts';
import { loadRouterEdit, parseRouterEdit } from '../../src/search/masks/router-edit.ts';
import { commandRunner } from '../support/commands.ts';
import { temporaryFolder } from '../support/folder.ts';
import { gptOssGguf } from '../support/gpt-oss.ts';
import { refusal } from '../support/refusal.ts';

const run = commandRunner();
/** One for each expert of the base. */
const VALUES = { '0': [0, 0.1, 0.2, 0.3], '1': [-1, -2, -3, -4] };

test('a vector of router biases: those of the kept experts are in the plan, are written, and are proved', async () => {
  await using folder = await temporaryFolder();
  const path = (name: string) => join(folder.path, name);
  const [base, plan, out] = [path('base.gguf'), path('plan.json'), path('cut.gguf')];
  await writeFile(base, gptOssGguf({ layers: 2, experts: 4, used: 1 }).bytes);
  await writeFile(path('values.json'), JSON.stringify(VALUES));
  await run('plan', { base, keep: '3', 'router-bias': `values:${path('values.json')}`, out: plan });
  const { plan: made } = await readPlan(plan);
  for (const [layer, ids] of Object.entries(made.keep)) {
    expect(made.router.values?.[layer]).toEqual(ids.map((id) => VALUES[layer as '0' | '1'][id]));
  }
  // A layer a line, as the rest of the plan.
  expect(await readFile(plan, 'utf8')).toMatch(
    /\n {4}"values": \{\n {6}"0": \[.+\],\n {6}"1": \[.+\]\n {4}\}\n/,
  );
  await run('prune', { base, plan, out });
  await run('verify', { candidate: out, plan, base });
  const bytes = await readFile(out);
  const header = await readHeader(memorySource('cut', bytes));
  bytes[header.tensors.find(({ name }) => name === 'blk.1.ffn_gate_inp.bias')!.dataOffset + 5]! ^= 1;
  await writeFile(out, bytes);
  expect(await refusal(run('verify', { candidate: out, plan, base }))).toMatch(
    /^proof-failed: .*blk\.1\.ffn_gate_inp\.bias \(layer 1, expert \d of the base, as the plan sets it\)/,
  );
  const text = await readFile(plan, 'utf8');
  await writeFile(plan, text.replace(/("values": \{\n +"0": \[)[^,]+, /, '$1'));
  expect(await refusal(run('plan', { base, check: plan }))).toMatch(
    /^plan-mismatch: .*router\.values has 2 values in layer 0, which keeps 3 experts/,
  );
});

test.each<[string, RegExp]>([
  ['{"0": [1, 2]}', /^usage: .* it has 2 values in layer 0, but the base has 3 experts in layers 0 to 1$/],
  ['{"0": [1, 2, 3]}', /^usage: .* it has no values in layer 1,/],
  ['{"0": [1, 2, 3], "1": [1, 2, 3], "2": [1, 2, 3]}', /^usage: .* it has 3 values in layer 2,/],
  ['{"0": [1, 2, null], "1": [1, 2, 3]}', /^dataset-invalid: /],
])('values of another model are refused: %s', async (text, message) => {
  await using folder = await temporaryFolder();
  const path = join(folder.path, 'v.json');
  await writeFile(path, text);
  const model = { expertCount: 3, layers: [{ index: 0 }, { index: 1 }] } as unknown as Parameters<
    typeof loadRouterEdit
  >[1];
  expect(await refusal(loadRouterEdit(parseRouterEdit(`values:${path}`), model))).toMatch(message);
});
