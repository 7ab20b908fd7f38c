import { join, resolve } from 'node:path';
import { execa } from 'execa';
import { expect, test } from 'vitest';
import { FAMILIES } from '../../src/safetensors/families.ts';
import { commandRunner } from '../support/commands.ts';
import { temporaryFolder } from '../support/folder.ts';
import { transformersPython } from '../support/python.ts';

const python = await transformersPython();
const program = resolve(import.meta.dirname, 'read_transformers.py');

interface Compared {
  readonly problems: Readonly<Record<string, readonly string[]>>;
  /** The largest difference of a logit from those of the base with its router masked, and without. */
  readonly masked: number;
  readonly whole: number;
}

test.skipIf(python === undefined)(
  `transformers loads a cut of every family, which answers as the base with its router masked${python ? '' : ' (set ESPALIER_TRANSFORMERS_VENV)'}`,
  { timeout: 1_200_000 },
  async () => {
    await using folder = await temporaryFolder();
    const ask = async (action: string) =>
      JSON.parse((await execa(python ?? '', [program, action, folder.path])).stdout) as unknown;
    const { types } = (await ask('make')) as { types: string[] };
    expect(types.toSorted()).toEqual(Object.keys(FAMILIES).toSorted());
    const run = commandRunner();
    for (const type of types) {
      const path = (name: string) => join(folder.path, type, name);
      await run('prune', { base: path('base'), plan: path('plan.json'), out: path('cut') });
      await run('verify', { candidate: path('cut'), plan: path('plan.json'), base: path('base') });
    }
    const compared = (await ask('compare')) as Record<string, Compared>;
    expect(Object.keys(compared).toSorted()).toEqual(types.toSorted());
    for (const [type, { problems, masked, whole }] of Object.entries(compared)) {
      expect(problems, type).toEqual({});
      expect(masked, type).toBeLessThan(1e-4);
      expect(whole, type).toBeGreaterThan(0.05);
    }
  },
);
