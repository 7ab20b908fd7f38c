import { truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { header, tensors } from '../../bench/gpt-oss-20b.ts';
import { benchPlan } from '../../bench/plan.ts';
import { commandRunner } from '../support/commands.ts';
import { temporaryFolder } from '../support/folder.ts';

const { bytes, dataBytes } = header();

/** The real header before a hole of the size of the data: neither command reads that. */
async function realShape(folder: string): Promise<string> {
  const path = join(folder, 'gpt-oss-20b.gguf');
  await writeFile(path, bytes);
  await truncate(path, bytes.length + dataBytes);
  return path;
}

const run = commandRunner();

test('the generator has the tensors of the shipped file, by type, and its size', () => {
  const types = Object.groupBy(tensors(), ({ type }) => type);
  const counts = Object.fromEntries(Object.entries(types).map(([type, all]) => [type, all.length]));
  expect(counts).toEqual({ F32: 289, Q8_0: 98, MXFP4: 72 });
  // llama.cpp's loader calls the shipped file 11.27 GiB.
  expect((bytes.length + dataBytes) / 2 ** 30).toBeCloseTo(11.27, 1);
});

test.each([
  [28, 18.525, 10.397],
  [27, 17.927, 10.078],
  [25, 16.732, 9.441],
  [24, 16.135, 9.123],
])(
  'gpt-oss-20b with %i experts: %f B parameters; out of a file of 11.67 GB, %f GB',
  async (experts, billions, gigabytes) => {
    await using folder = await temporaryFolder();
    const base = await realShape(folder.path);
    const { json } = await run('inspect', { base });
    const { sizes } = json as { sizes: { experts: number; parameters: number; bytes: number }[] };
    const row = sizes.find((one) => one.experts === experts)!;
    expect((row.parameters / 1e9).toFixed(3)).toBe(billions.toFixed(3));
    // What goes does not depend on how the attention is quantized, which is all that differs between the files.
    const gone = bytes.length + dataBytes - row.bytes;
    expect(((11.67e9 - gone) / 1e9).toFixed(3)).toBe(gigabytes.toFixed(3));

    // A dry run of a plan with real names comes to the same byte.
    const plan = join(folder.path, 'plan.json');
    await writeFile(plan, JSON.stringify(benchPlan(experts)));
    const dry = await run('prune', { base, plan, 'dry-run': 'true' });
    expect(dry.json).toMatchObject({ bytes: row.bytes });
  },
);
