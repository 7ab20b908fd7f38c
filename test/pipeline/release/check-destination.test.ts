import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { BASE_URI } from '../../../demo/seed.ts';
import type { RawOptions } from '../../../src/commands/definition/command.ts';
import type { CommandName } from '../../../src/commands/registry.ts';
import { repoPaths } from '../../../src/hub/index.ts';
import { commandRunner } from '../../support/commands.ts';
import { refusal } from '../../support/refusal.ts';
import { changeRepo } from '../hub-files.ts';
import { PLAN, startWorld, type World } from '../support.ts';

const FILE = 'tiny-gpt-oss-28x-MXFP4.gguf';
const all = { plan: PLAN, base: BASE_URI, benchmarks: 'none' };

let world: World;
const notes: string[] = [];
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world[Symbol.asyncDispose]());

function run(name: CommandName, more: RawOptions, runDir = 'run') {
  const command = commandRunner({
    progress: (event) => event.type === 'note' && notes.push(event.message),
    environment: process.env,
    hubUrl: world.hub.url,
    token: world.hub.token,
  });
  notes.length = 0;
  const raw = { ...(name === 'run' && all), gate: 'none', ...more };
  return command(name, { ...raw, 'run-dir': join(world.folder.path, runDir) });
}

test('a repo that was renamed gets the release, and its name now is told at the start of every command', async () => {
  const { hub } = world.context;
  await run('run', { repo: 'demo/former' });
  expect(notes.filter((note) => note.includes('now called'))).toEqual([]);
  const headers = { authorization: `Bearer ${hub.token}`, 'content-type': 'application/json' };
  const body = JSON.stringify({ fromRepo: 'demo/former', toRepo: 'demo/latter', type: 'model' });
  await hub.fetch(`${hub.hubUrl}/api/repos/move`, { method: 'POST', headers, body });
  const told =
    'demo/former is now called demo/latter: it is published there, but the card names demo/former; give --repo demo/latter';
  await run('run', { repo: 'demo/former', 'dry-run': 'true' }, 'dry');
  expect(notes).toContain(told);
  await run('publish', { repo: 'demo/former', tag: undefined, 'dry-run': 'true' });
  expect(notes).toContain(told);
  const next = { repo: 'demo/former', 'file-name': `next-${FILE}` };
  await run('run', next, 'next');
  expect(notes).toContain(told);
  const there = await repoPaths({ repo: { type: 'model', id: 'demo/latter' }, revision: 'main' }, hub);
  expect(there).toEqual(expect.arrayContaining([FILE, `next-${FILE}`]));
});

test('a candidate of other letters joins no repo, but one that is alone takes the other one away', async () => {
  await run('run', { repo: 'demo/letters' }, 'letters');
  const other = { repo: 'demo/letters', 'file-name': 'TINY-GPT-OSS-28x-MXFP4.gguf' };
  expect(await refusal(run('run', other, 'upper'))).toMatch(
    /^hub-conflict: demo\/letters has (candidates\/)?tiny-gpt-oss-28x-MXFP4\S*, and this release would add (candidates\/)?TINY/,
  );
  await run('run', { ...other, alone: 'true' }, 'upper');
  const repo = { type: 'model', id: 'demo/letters' } as const;
  const there = await repoPaths({ repo, revision: 'main' }, world.context.hub);
  expect(there.filter((path) => path.endsWith('.gguf'))).toEqual(['TINY-GPT-OSS-28x-MXFP4.gguf']);
});

test('a companion that the repo has in other letters is left where it is', async () => {
  const { hub } = world.context;
  const of = (id: string) => ({ type: 'model', id }) as const;
  await changeRepo(of('demo/tiny-gpt-oss-GGUF'), hub, [{ path: 'template', content: '{{ .Prompt }}' }]);
  await run('run', { repo: 'demo/companions', companions: 'none' }, 'without');
  await changeRepo(of('demo/companions'), hub, [{ path: 'Template', content: 'mine' }]);
  await run('run', { repo: 'demo/companions', 'file-name': `next-${FILE}` }, 'with');
  expect(notes).toContain('template of the base is not copied: demo/companions has Template');
  const there = await repoPaths({ repo: of('demo/companions'), revision: 'main' }, hub);
  expect(there.filter((path) => /^template$/i.test(path))).toEqual(['Template']);
});
