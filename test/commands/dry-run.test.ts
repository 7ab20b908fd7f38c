import { join } from 'node:path';
import { expect, test } from 'vitest';
import { BASE_URI } from '../../demo/seed.ts';
import type { ProgressEvent } from '../../src/common/progress.ts';
import { PLAN, startWorld } from '../pipeline/support.ts';
import { commandRunner } from '../support/commands.ts';
import { refusal } from '../support/refusal.ts';

test('a dry run needs no token, and says that what it may write was not checked; a run is refused', async () => {
  await using world = await startWorld();
  const notes: string[] = [];
  const command = commandRunner({
    progress: (event: ProgressEvent) => event.type === 'note' && notes.push(event.message),
    hubUrl: world.hub.url,
    environment: { HOME: world.folder.path, PATH: process.env.PATH },
  });
  const raw = {
    ...{ plan: PLAN, base: BASE_URI, repo: 'demo/not-there', benchmarks: 'none', gate: 'none' },
    'run-dir': join(world.folder.path, 'dry'),
  };
  const from = world.hub.requests.length;
  const { json, text } = await command('run', { ...raw, 'dry-run': 'true' });
  expect(json).toMatchObject({ estimate: { questions: 0 } });
  // What it needs is the result, and is not told twice.
  expect(text).toMatch(/ on disk; no questions$/);
  expect(notes.filter((note) => note.includes(' on disk'))).toEqual([]);
  expect(notes).toContainEqual(
    'no Hub token was given: whether it may write to demo/not-there was not checked',
  );
  expect(await refusal(command('run', raw))).toMatch(/^hub-token-missing: /);
  const changing = world.hub.requests
    .slice(from)
    .filter(({ method, path }) => !['GET', 'HEAD'].includes(method) && !path.includes('/paths-info/'));
  expect(changing).toEqual([]);
});
