import { expect, test } from 'vitest';
import { hubFixture } from '../hub/fixture.ts';
import { commandRunner } from '../support/commands.ts';
import { temporaryFolder } from '../support/folder.ts';
import { TINY_MODEL } from '../support/llama.ts';

const raw = { keep: '28', base: TINY_MODEL, benchmarks: 'none', gate: 'none' };

test('the summaries of publish and run say where the release is, and how much of it was new', async () => {
  await using fixture = await hubFixture({ xet: {} });
  await using folder = await temporaryFolder();
  const { url: hubUrl, token } = fixture.hub;
  const run = commandRunner({ hubUrl, token });
  const first = { repo: 'espalier/first', 'run-dir': `${folder.path}/first` };
  const ready = await run('run', { ...raw, ...first, until: 'render' });
  expect(ready.summary).not.toMatch(/Published|uploaded/);
  const { summary } = await run('publish', { ...first, gate: 'none' });
  expect(summary).toMatch(/^Published: \[espalier\/first\]\(http:\S+espalier\/first\/tree\/[0-9a-f]{40}\)$/m);
  // Of a file that nobody had: all.
  expect(summary).toMatch(/^\| uploaded \| 2\\\.(\d+ MB) of 2\.\1 were new \|$/m);

  const second = { repo: 'espalier/second', 'run-dir': `${folder.path}/second` };
  const proposed = await run('run', { ...raw, ...second, 'pull-request': 'true' });
  expect(proposed.summary).toMatch(
    /^Proposed in a pull request: \[espalier\/second\]\(\S+espalier\/second\/discussions\/1\)$/m,
  );
  expect(proposed.summary).toMatch(/^\| uploaded \| 0 B of 2\.\d+ MB were new \|$/m);
});

test('nothing is said to be new where the release went by LFS', async () => {
  await using fixture = await hubFixture();
  await using folder = await temporaryFolder();
  const { url: hubUrl, token } = fixture.hub;
  const { summary } = await commandRunner({ hubUrl, token })('run', {
    ...raw,
    repo: 'espalier/first',
    'run-dir': folder.path,
  });
  expect(summary).toMatch(/^Published: \[espalier\/first\]\(\S+espalier\/first\/tree\/[0-9a-f]{40}\)$/m);
  expect(summary).not.toContain('uploaded');
});
