import { expect, test } from 'vitest';
import { publish, type ReleaseFile, readHubText, repoPaths, resolveRevision } from '../../src/hub/index.ts';
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
  const odd = ['ä b#c?d%e+f.txt', '日本/🙂 x.txt', 'a%20b.txt', 'm-29x.txt', 'readme', 'records/%/+.txt'];
  const theirs = odd.map((path) => ({ path, content: path }));
  await seedRepo(fixture, repo.id, [...theirs, { path: 'empty.txt', content: '' }]);
  await release(fixture);
  for (const path of odd) expect(await readHubText(repo, 'main', path, fixture.options)).toBe(path);
  expect(await readHubText(repo, 'main', 'empty.txt', fixture.options)).toBe('');
  expect(await readHubText(repo, 'main', 'README.md', fixture.options)).toBe(card);
});

test.each([
  ['Readme.md', 'README.md', 'Readme.md'],
  ['M-28X.txt', 'm-28x.txt', 'M-28X.txt'],
  ['Records/mine.txt', 'records', 'Records'],
  ['recordS', 'records', 'recordS'],
])('a name that is there in other letters is not made twice: %s', async (theirs, path, twin) => {
  await using fixture = await hubFixture();
  const before = await seedRepo(fixture, repo.id, [{ path: theirs, content: 'theirs' }]);
  for (const overwrite of [false, true]) {
    expect(await refusal(release(fixture, { overwrite }))).toBe(
      `hub-conflict: ${repo.id} has ${twin}, and this release would add ${path}: on Windows and macOS both have one name`,
    );
  }
  expect(await resolveRevision(repo, 'main', fixture.options)).toBe(before);
});

test('accents that are written in another way are one name, too', async () => {
  await using fixture = await hubFixture();
  const { options, progress } = fixture;
  await seedRepo(fixture, repo.id, [{ path: 'Größe.txt'.normalize('NFD'), content: 'theirs' }]);
  const all = reported([
    { path: 'größe.txt'.normalize('NFC'), content: 'ours' },
    { path: 'README.md', content: card },
  ]);
  const publishing = publish({ repo, visibility: 'public', files: all, title: 'x' }, options, progress);
  expect(await refusal(publishing)).toMatch(/^hub-conflict: .* both have one name$/);
});

test('twins that are there already stay; of a release of ours the old spelling goes', async () => {
  await using fixture = await hubFixture();
  const { options } = fixture;
  await release(fixture);
  await seedRepo(fixture, repo.id, [{ path: 'readme.md', content: 'theirs' }]);
  const next = reported([
    { path: 'M-28x.txt', content: 'twenty-eight' },
    { path: 'README.md', content: card.replace('# Pruned', '# Again') },
  ]);
  await publish({ repo, visibility: 'public', files: next, title: 'x' }, options, fixture.progress);
  const there = await repoPaths({ repo, revision: 'main' }, options);
  expect(there.toSorted()).toEqual(
    ['.gitattributes', 'M-28x.txt', 'README.md', 'readme.md', 'report.json'].toSorted(),
  );
});

test('a proposal of somebody else that could not be made is no matter of ours', async () => {
  await using fixture = await hubFixture();
  const { options, progress } = fixture;
  await seedRepo(fixture, repo.id, [{ path: 'notes.txt', content: 'theirs' }]);
  const headers = { authorization: `Bearer ${options.token}` };
  const lines = ['Readme.md', 'report.json/x'].map((path) => ({
    key: 'file',
    value: { path, content: 'x' },
  }));
  const body = [{ key: 'header', value: { summary: 'x' } }, ...lines].map((line) => JSON.stringify(line));
  const route = `${options.hubUrl}/api/models/${repo.id}/commit/main?create_pr=1`;
  await options.fetch(route, { method: 'POST', headers, body: body.join('\n') });
  const proposed = { repo, visibility: 'public', files: files(), title: 'x', pullRequest: true } as const;
  const first = await publish(proposed, options, progress);
  expect(first).toMatchObject({ pullRequest: true, alreadyPublished: false });
  expect(await publish(proposed, options, progress)).toMatchObject({
    alreadyPublished: true,
    url: first.url,
  });
});

test('a name that Windows cannot have is told', async () => {
  await using fixture = await hubFixture();
  const { options, progress, events } = fixture;
  const all = reported([
    { path: 'aux.txt', content: 'x' },
    { path: 'a:b.txt', content: 'x' },
  ]);
  await publish({ repo, visibility: 'public', files: all, title: 'x' }, options, progress);
  expect(events).toContainEqual({
    type: 'note',
    level: 'warning',
    message:
      'aux.txt has the part "aux.txt", which is the name of a device (and 1 more): the repo cannot be cloned on Windows; --file-name gives the candidate another name',
  });
});
