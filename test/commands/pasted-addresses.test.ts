import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openFileSource } from '../../src/bytes/file-source.ts';
import { silent } from '../../src/common/progress.ts';
import { createContext } from '../../src/entry/create-context.ts';
import { readHeader } from '../../src/gguf/read-header.ts';
import { resolveTexts } from '../../src/planning/texts/built-in.ts';
import { type HubFixture, hubFixture, seedRepo } from '../hub/fixture.ts';
import { commandRunner } from '../support/commands.ts';
import { ROOT, TINY_MODEL } from '../support/llama.ts';

const REPO = 'espalier/tiny-24x-GGUF';
const PLAN = join(ROOT, 'plans/tiny-gpt-oss-28x.json');
const TEXT = 'One word follows another.\n';

let fixture: HubFixture;
let run: ReturnType<typeof commandRunner>;
const path = (name: string) => join(fixture.folder, name);
beforeAll(async () => {
  fixture = await hubFixture();
  run = commandRunner({ hubUrl: fixture.hub.url, token: fixture.options.token });
  await run('score', { base: TINY_MODEL, by: 'router-norm-bias', out: path('scores.json') });
  const reports = join(ROOT, 'test/report/reports');
  await seedRepo(fixture, REPO, [
    { path: 'report.json', content: await readFile(join(reports, '1.0.json'), 'utf8') },
    { path: 'plan.json', content: await readFile(PLAN, 'utf8') },
    { path: 'tables/scores.json', content: await readFile(path('scores.json'), 'utf8') },
    { path: 'texts/code.txt', content: TEXT },
  ]);
});
afterAll(() => fixture[Symbol.asyncDispose]());

/** How people name one file of a repo. */
const forms = (file: string) => [
  `hf://${REPO}/${file}`,
  `https://huggingface.co/${REPO}/blob/main/${file}`,
  `https://huggingface.co/${REPO}/resolve/main/${file}?download=true`,
  `${fixture.hub.url}/${REPO}/raw/main/${file}`,
];

test('scores: a path, a repo, hf:// or a page gives the same plan', async () => {
  const planFrom = async (scores: string, name: string) => {
    await run('plan', { base: TINY_MODEL, keep: '28', name: 'p', scores, out: path(name) });
    return await readFile(path(name), 'utf8');
  };
  const here = await planFrom(path('scores.json'), 'here.json');
  for (const [i, form] of [REPO, ...forms('tables/scores.json')].entries()) {
    expect(await planFrom(form, `there-${i}.json`), form).toBe(here);
  }
});

test('plan diff and plan export take scores and plans as they are pasted', async () => {
  const [scores = ''] = forms('tables/scores.json');
  const [, plan = ''] = forms('plan.json');
  const { text } = await run('plan diff', { plan, other: PLAN, scores });
  expect(text).toContain('0 of 4 layers differ');
  await run('plan export', { plan, format: 'keep', out: path('there.json') });
  await run('plan export', { plan: PLAN, format: 'keep', out: path('here-keep.json') });
  expect(await readFile(path('there.json'), 'utf8')).toBe(await readFile(path('here-keep.json'), 'utf8'));
  await run('plan export', { plan: scores, format: 'reap', out: path('reap.json') });
});

test('a card is rendered of a report on the Hub', async () => {
  const report = join(ROOT, 'test/report/reports/1.0.json');
  await run('card', { report, out: path('here.md') });
  for (const [i, form] of [REPO, ...forms('report.json')].entries()) {
    await run('card', { report: form, out: path(`there-${i}.md`) });
    expect(await readFile(path(`there-${i}.md`), 'utf8'), form).toBe(await readFile(path('here.md'), 'utf8'));
  }
});

test('a text of the Hub is fetched under its name; a path stays', async () => {
  await using source = await openFileSource(TINY_MODEL);
  const header = await readHeader(source);
  const context = createContext({
    ...{ environment: {}, hubUrl: fixture.hub.url, token: fixture.options.token },
    ...{ progress: silent, signal: undefined },
  });
  const math = { domain: 'math', path: path('math.txt') };
  await writeFile(math.path, 'What is 2 plus 3? 5\n');
  for (const form of forms('texts/code.txt').slice(0, 2)) {
    const asked = [{ domain: 'code', path: form }, math];
    const { text } = await resolveTexts({ text: asked, runDir: path('run') }, header, context);
    const [code, own] = text ?? [];
    expect(own).toEqual(math);
    expect(code?.path).toMatch(/\/run\/texts\/hub\/[0-9a-f]{16}\/code\.txt$/);
    expect(await readFile(code?.path ?? '', 'utf8')).toBe(TEXT);
  }
});
