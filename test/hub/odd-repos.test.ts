import { expect, test } from 'vitest';
import { publish, type ReleaseFile, readHubText } from '../../src/hub/index.ts';
import { refusal } from '../support/refusal.ts';
import { type HubFixture, hubFixture, seedRepo } from './fixture.ts';
import { card, repo, reported } from './release-fixture.ts';

const files = (readme = card) =>
  reported([
    { path: 'm-28x.txt', content: 'twenty-eight' },
    { path: 'records/base.jsonl', content: '{}\n' },
    { path: 'README.md', content: readme },
  ]);

function release({ options, progress }: HubFixture, settings: { overwrite?: boolean; branch?: string } = {}) {
  const all = { repo, visibility: 'public', files: files(), title: 'Release', overwrite: false } as const;
  return publish({ ...all, ...settings }, options, progress);
}

test.each<[string, ReleaseFile, string]>([
  [
    'a folder where the release has a file',
    { path: 'report.json/x.txt', content: 'x' },
    'report.json is a folder in espalier/model-GGUF, but a file of this release has that name',
  ],
  [
    'a file where the release has a folder',
    { path: 'records', content: 'x' },
    'records is a file in espalier/model-GGUF, but a folder of this release has that name',
  ],
])('%s is told before anything is written', async (_, theirs, message) => {
  await using fixture = await hubFixture();
  const before = await seedRepo(fixture, repo.id, [theirs]);
  for (const overwrite of [false, true]) {
    const said = await refusal(release(fixture, { overwrite }));
    expect(said).toBe(`hub-conflict: ${message.replace('espalier/model-GGUF', repo.id)}`);
  }
  const response = await fixture.options.fetch(`${fixture.options.hubUrl}/api/models/${repo.id}`);
  expect(await response.json()).toMatchObject({ sha: before });
});

test('of a README that is not UTF-8 no part can be kept', async () => {
  await using fixture = await hubFixture();
  const theirs = Buffer.from(`# Café\n\n<!-- espalier:begin -->\n\n<!-- espalier:end -->\n`, 'latin1');
  await seedRepo(fixture, repo.id, [{ path: 'README.md', content: theirs }]);
  expect(await refusal(release(fixture))).toBe(
    `hub-conflict: publishing to ${repo.id} would replace README.md (its text, which is not UTF-8)`,
  );
  await release(fixture, { overwrite: true });
  expect(await readHubText(repo, 'main', 'README.md', fixture.options)).toBe(card);
});

test('files of strangers with odd names stay as they are, as do those that are empty', async () => {
  await using fixture = await hubFixture();
  const odd = ['ä b#c?d%e+f.txt', '日本/🙂 x.txt', 'a%20b.txt', 'M-28X.txt', 'Readme.md', 'records/%/+.txt'];
  const theirs = odd.map((path) => ({ path, content: path }));
  await seedRepo(fixture, repo.id, [...theirs, { path: 'empty.txt', content: '' }]);
  await release(fixture);
  for (const path of odd) expect(await readHubText(repo, 'main', path, fixture.options)).toBe(path);
  expect(await readHubText(repo, 'main', 'empty.txt', fixture.options)).toBe('');
  expect(await readHubText(repo, 'main', 'README.md', fixture.options)).toBe(card);
});
