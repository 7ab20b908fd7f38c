import { expect, test } from 'vitest';
import { z } from 'zod';
import type { RunContext } from '../../../src/pipeline/inputs/context.ts';
import { runStage } from '../../../src/pipeline/stages/stage.ts';
import { RunDirectory } from '../../../src/state/run-directory.ts';
import { temporaryFolder } from '../../support/folder.ts';

test('a stage is skipped for the same inputs and version of the tool, and for nothing else', async () => {
  await using folder = await temporaryFolder();
  let worked = 0;
  const run = (tool: string, inputs: unknown) =>
    runStage(
      { runDir: new RunDirectory(folder.path), tool, progress: () => {} } as unknown as RunContext,
      { name: 'prune', output: z.number(), summarize: String },
      {
        inputs,
        work: async () => {
          worked += 1;
          return worked;
        },
      },
    );
  expect(await run('espalier 1.0.0', { plan: 'a' })).toBe(1);
  expect(await run('espalier 1.0.0', { plan: 'a' })).toBe(1);
  expect(await run('espalier 1.0.1', { plan: 'a' })).toBe(2);
  expect(await run('espalier 1.0.1', { plan: 'b' })).toBe(3);
  expect(await run('espalier 1.0.1', { plan: 'b' })).toBe(3);
});
