import { access, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { RawOptions } from '../../src/commands/definition/command.ts';
import type { ProgressEvent } from '../../src/common/progress.ts';
import type { Growth } from '../../src/planning/calibration/stability.ts';
import { commandRunner } from '../support/commands.ts';
import { temporaryFolder } from '../support/folder.ts';
import { CACHE_FOLDER, llamaTools, TINY_MODEL } from '../support/llama.ts';
import { refusal } from '../support/refusal.ts';

const events: ProgressEvent[] = [];
const commands = commandRunner({
  progress: (e: ProgressEvent) => void events.push(e),
  environment: { ...process.env, ESPALIER_CACHE: CACHE_FOLDER },
});
const sum = (i: number) => `What is ${(i % 9) + 2} times ${Math.floor(i / 9) + 2}?`;

test('a text grows until halves of it agree about plans, and a second run measures nothing again', async () => {
  await llamaTools();
  await using folder = await temporaryFolder();
  const file = join(folder.path, 'sums.txt');
  await writeFile(file, Array.from({ length: 60 }, (_, i) => sum(i)).join('\n'));
  const runDir = join(folder.path, 'run');
  const calibrate = async (raw: RawOptions) => {
    const { json } = await commands('calibrate', {
      ...{ base: TINY_MODEL, threads: '1', slots: '2', 'gpu-layers': '0', 'chunk-tokens': '128' },
      ...{ prompts: file, 'run-dir': runDir, benchmarks: 'none', 'max-tokens': '48', context: '256' },
      ...raw,
    });
    return json as { growth: Growth; notes: string[]; domains: { text: string; prompts: number }[] };
  };

  const loose = await calibrate({ 'until-stable': '0.9' });
  expect(loose.growth).toMatchObject({ tolerance: 0.9, stable: true });
  expect(loose.growth.rounds.map(({ conversations }) => conversations)).toEqual([25]);
  expect(loose.growth.rounds[0]!.plans.map(({ keep }) => keep)).toEqual([31, 30, 28]);
  expect(loose.domains[0]!.prompts).toBe(25);

  const strict = await calibrate({ 'until-stable': '0.00001' });
  expect(strict.growth.stable).toBe(false);
  expect(strict.growth.rounds.map(({ conversations }) => conversations)).toEqual([25, 50, 60]);
  expect(strict.growth.rounds[0]).toEqual(loose.growth.rounds[0]);
  const [plans] = strict.growth.rounds.slice(-1).map((round) => round.plans);
  for (const { loss, difference } of plans!) {
    expect(loss).toBeGreaterThanOrEqual(0);
    expect(loss).toBeLessThanOrEqual(1);
    expect(difference).toBeGreaterThan(0);
  }
  expect(strict.notes[0]).toMatch(
    /^the prompts ran out before the text was stable: 60 conversations: 31 experts: J/,
  );
  const said = (await readFile(strict.domains[0]!.text, 'utf8')).match(/<\|start\|>user/g);
  expect(said).toHaveLength(60);
  const growth = join(runDir, 'calibration/growth');
  const saved = JSON.parse(await readFile(join(runDir, 'calibration/stability.json'), 'utf8')) as Growth;
  expect(saved).toEqual(strict.growth);
  await access(join(runDir, 'calibration/stability.svg'));
  // The base's probabilities take gigabytes for real models.
  expect((await readdir(runDir)).filter((name) => name.startsWith('evaluator-'))).toEqual([]);

  const memos = (await readdir(growth)).filter((name) => name.endsWith('.json'));
  expect(memos).toHaveLength(3);
  events.length = 0;
  expect((await calibrate({ 'until-stable': '0.00001' })).growth).toEqual(strict.growth);
  // Nothing was asked of the base again.
  const asked = events.flatMap((event) =>
    event.type === 'items' && event.label === 'answers: sums' && event.done < event.total ? [event] : [],
  );
  expect(asked).toEqual([]);
});

test('growth needs prompts, and a chat format that can be measured', async () => {
  await using folder = await temporaryFolder();
  const text = join(folder.path, 'sums.txt');
  await writeFile(text, 'What is 1 times 2?');
  const raw = { base: TINY_MODEL, 'run-dir': join(folder.path, 'run'), benchmarks: 'none' };
  const refused = (more: RawOptions) => refusal(commands('calibrate', { ...raw, ...more }));
  expect(await refused({ text, 'until-stable': '0.02' })).toBe(
    'usage: until-stable needs prompts: a given text cannot be extended',
  );
  expect(await refused({ prompts: text, 'until-stable': '2' })).toMatch(/until-stable.*must be a share/);
  expect(await refused({ prompts: text, 'until-stable': '0.0' })).toMatch(/until-stable.*must be above 0/);
});
