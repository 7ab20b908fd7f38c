import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ROOT } from '../support/llama.ts';
import { planText, startWorld, type World } from './support.ts';

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world[Symbol.asyncDispose]());

const states = (...how: ('done' | 'skipped')[]) =>
  ['resolve', 'prune', 'verify', 'validate', 'render']
    .slice(0, how.length)
    .map((stage, i) => `${stage}: ${how[i]}`);
const ALL_SKIPPED = states('skipped', 'skipped', 'skipped', 'skipped', 'skipped');
const inRun = (name: string) => world.context.runDir.at(name);

test('the first run does everything, the second nothing', async () => {
  const first = await world.run();
  expect(first.stages).toEqual(states('done', 'done', 'done', 'done', 'done'));
  const second = await world.run();
  expect(second.stages).toEqual(ALL_SKIPPED);
  expect(second.output).toEqual(first.output);
});

describe('what changes decides what is done again', () => {
  test('a template: the card only', async () => {
    const templates = join(world.folder.path, 'templates');
    await mkdir(templates);
    await writeFile(join(templates, 'model-card.md.hbs'), '{{frontMatter}}\n\nMy way\n');
    const { stages } = await world.run({ templates });
    expect(stages).toEqual(states('skipped', 'skipped', 'skipped', 'skipped', 'done'));
    expect(await readFile(inRun('README.md'), 'utf8')).toContain('\nMy way\n');
    expect((await world.run()).stages).toEqual(states('skipped', 'skipped', 'skipped', 'skipped', 'done'));
  });

  test('a question more, or another budget: trial and card', async () => {
    const { stages } = await world.run({ options: { 'max-tokens': '64' } });
    expect(stages).toEqual(states('skipped', 'skipped', 'skipped', 'done', 'done'));
  });

  test('where the server listens, and the same prompts in another folder: nothing', async () => {
    await world.run();
    const prompts = join(world.folder.path, 'prompts');
    await cp(join(ROOT, 'templates/prompts'), prompts, { recursive: true });
    expect((await world.run({ options: { port: '49151', prompts } })).stages).toEqual(ALL_SKIPPED);
  });

  test('a kept expert: everything', async () => {
    const plan = join(world.folder.path, 'plan.json');
    const other = JSON.parse(await planText());
    other.keep['0'] = other.keep['0'].map((id: number) => (id === 4 ? 5 : id));
    await writeFile(plan, JSON.stringify(other));
    expect((await world.run({ plan })).stages).toEqual(states('done', 'done', 'done', 'done', 'done'));
    // And back: the records are of another candidate.
    expect((await world.run()).stages).toEqual(states('done', 'done', 'done', 'done', 'done'));
  });
});

describe('what is damaged is made again', () => {
  test.each<[string, string, string | undefined, ('done' | 'skipped')[]]>([
    [
      'a record that is not JSON',
      'proof.json',
      '{"stage": "ver',
      ['skipped', 'skipped', 'done', 'skipped', 'skipped'],
    ],
    [
      'a record of another shape',
      'trial.json',
      '{"stage":"validate","output":{}}',
      ['skipped', 'skipped', 'skipped', 'done', 'skipped'],
    ],
    [
      'a candidate that is gone',
      'tiny-gpt-oss-28x-MXFP4.gguf',
      undefined,
      ['skipped', 'done', 'skipped', 'skipped', 'skipped'],
    ],
    [
      'a candidate that was cut short',
      'tiny-gpt-oss-28x-MXFP4.gguf',
      'GGUF',
      ['skipped', 'done', 'skipped', 'skipped', 'skipped'],
    ],
    [
      'a card that was edited',
      'README.md',
      '# Lossless!\n',
      ['skipped', 'skipped', 'skipped', 'skipped', 'done'],
    ],
  ])('%s', async (_name, file, text, how) => {
    await world.run();
    const before = await readFile(inRun(file));
    await (text === undefined ? rm(inRun(file)) : writeFile(inRun(file), text));
    expect((await world.run()).stages).toEqual(states(...how));
    const after = await readFile(inRun(file));
    expect(after.equals(before)).toBe(true);
  });
});

test('a question that the server failed at is asked again', async () => {
  await world.run();
  const file = inRun('records/base-mmlu.jsonl');
  const before = await readFile(file, 'utf8');
  await writeFile(file, before.replace('"finishReason":"stop"', '"finishReason":"failed"'));
  expect((await world.run()).stages[3]).toBe('validate: done');
  expect((await world.run()).stages).toEqual(ALL_SKIPPED);
});
