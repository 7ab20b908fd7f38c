import { expect, test } from 'vitest';
import { publish, type ReleaseFile, readHubText, statFiles } from '../../src/hub/index.ts';
import { type HubFixture, hubFixture, seedRepo } from './fixture.ts';
import { card, commitTitles, releaseOf, repo, reported } from './release-fixture.ts';

const BEGIN = '<!-- espalier:begin -->';
const END = '<!-- espalier:end -->';

/** A release of texts: fast, and stored inside git, where the Hub names no SHA-256. */
function texts(files: Record<string, string>, readme = card): ReleaseFile[] {
  const others = Object.entries(files).map(([path, content]) => ({ path, content }));
  return reported([...others, { path: 'README.md', content: readme }]);
}

const FIRST = { 'm-28x.txt': 'twenty-eight', 'plan.json': '{"n":28}', 'records/base.jsonl': '{}\n' };
const SECOND = { 'm-30x.txt': 'thirty', 'plan.json': '{"n":30}' };

function release(fixture: HubFixture, files: readonly ReleaseFile[], overwrite = false) {
  const { options, progress } = fixture;
  return publish({ repo, visibility: 'public', files, title: 'Release', overwrite }, options, progress);
}

async function paths({ options }: HubFixture): Promise<string[]> {
  const response = await options.fetch(`${options.hubUrl}/api/models/${repo.id}`);
  const { siblings } = (await response.json()) as { siblings: { rfilename: string }[] };
  return siblings.map(({ rfilename }) => rfilename).sort();
}

const readme = ({ options }: HubFixture) => readHubText(repo, 'main', 'README.md', options);

test('the next release takes away what the last one wrote and it does not, and nothing else', async () => {
  await using fixture = await hubFixture();
  await release(fixture, texts(FIRST));
  await seedRepo(fixture, repo.id, [{ path: 'records/mine.txt', content: 'mine' }]);
  await release(fixture, texts(SECOND));
  const kept = ['.gitattributes', 'README.md', 'm-30x.txt', 'plan.json', 'records/mine.txt', 'report.json'];
  expect(await paths(fixture)).toEqual(kept);
  expect(await commitTitles(fixture)).toEqual(['Release', 'Seed', 'Release', 'initial commit']);
  expect(await release(fixture, texts(SECOND))).toMatchObject({ alreadyPublished: true });
});

test('an LFS object of the last release is removed too', async () => {
  await using fixture = await hubFixture();
  const { options, progress } = fixture;
  await publish(await releaseOf(fixture), options, progress);
  await release(fixture, texts(SECOND));
  expect(await statFiles(repo, 'main', ['model-Q4_0.gguf'], options)).toEqual([]);
});

test('text outside of the markers and keys of its own survive; a bare front matter is no text', async () => {
  await using fixture = await hubFixture();
  await seedRepo(fixture, repo.id, [{ path: 'README.md', content: '---\nlicense: apache-2.0\n---\n' }]);
  await release(fixture, texts(FIRST));
  expect(await readme(fixture)).toBe(card);
  const edited = card
    .replace('license: apache-2.0\n', 'license: apache-2.0\nthumbnail: a.png\nmerged: "no"\n')
    .replace(BEGIN, `Before.\n\n${BEGIN}`)
    .replace(END, `${END}\n\nAfter.`);
  await seedRepo(fixture, repo.id, [{ path: 'README.md', content: edited }]);
  await release(fixture, texts(SECOND, card.replace('# Pruned', '# Thirty')));
  expect(await readme(fixture)).toBe(edited.replace('# Pruned', '# Thirty'));
  expect(await release(fixture, texts(SECOND, card.replace('# Pruned', '# Thirty')))).toMatchObject({
    alreadyPublished: true,
  });
});

test('a key of the last release that the next one has not is taken out, another one put in', async () => {
  await using fixture = await hubFixture();
  await release(fixture, texts(FIRST, card.replace('license:', 'language: en\nlicense:')));
  const other = card.replace('license: apache-2.0', 'license: mit\ntags:\n  - moe');
  await release(fixture, texts(SECOND, other));
  expect(await readme(fixture)).toBe(other);
});

const EDITS: [what: string, files: ReleaseFile[], said: string][] = [
  [
    'the text between the markers',
    [{ path: 'README.md', content: card.replace('# Pruned', '# Mine') }],
    'README.md (its text between the markers, which was edited)',
  ],
  [
    'a README without the markers',
    [{ path: 'README.md', content: '---\nlicense: apache-2.0\n---\nMine.\n' }],
    'README.md (its text, which has not one pair of markers)',
  ],
  [
    'a README with a marker twice',
    [{ path: 'README.md', content: card.replace(END, `${END}\n${END}`) }],
    'README.md (its text, which has not one pair of markers)',
  ],
  [
    'a value of the front matter',
    [{ path: 'README.md', content: card.replace('apache-2.0', 'mit') }],
    'README.md (license in its front matter)',
  ],
  [
    'a key taken out of the front matter',
    [{ path: 'README.md', content: card.replace('license: apache-2.0\n', '') }],
    'README.md (that license was taken out of its front matter)',
  ],
  [
    'a file that the next release writes again',
    [{ path: 'plan.json', content: '{"n":29}' }],
    'plan.json (changed after the last release wrote it)',
  ],
  [
    'a file that the next release does not write',
    [{ path: 'm-28x.txt', content: 'twenty-seven' }],
    'm-28x.txt (changed after the last release wrote it)',
  ],
  [
    'another file under a name of the next release',
    [{ path: 'm-30x.txt', content: 'mine' }],
    'm-30x.txt (not written by a release)',
  ],
  [
    'a report of somebody else',
    [{ path: 'report.json', content: '{"tool":{"name":"other"}}' }],
    'report.json (not written by a release)',
  ],
];

test.each(EDITS)('%s is not lost unasked', async (_, edits, said) => {
  await using fixture = await hubFixture();
  await release(fixture, texts(FIRST));
  const head = await seedRepo(fixture, repo.id, edits);
  const failure = release(fixture, texts(SECOND));
  await expect(failure).rejects.toMatchObject({
    code: 'hub-conflict',
    message: expect.stringContaining(said),
    hint: expect.stringContaining('overwrite'),
  });
  const before = await fixture.options.fetch(`${fixture.options.hubUrl}/api/models/${repo.id}`);
  expect(await before.json()).toMatchObject({ sha: head });
  expect(await release(fixture, texts(SECOND), true)).toMatchObject({ alreadyPublished: false });
  expect(await readme(fixture)).toBe(card);
});

test('a push between the look and the commit is refused, not overwritten', async () => {
  await using fixture = await hubFixture();
  const { options, progress } = fixture;
  await release(fixture, texts(FIRST));
  const edit = { path: 'README.md', content: card.replace('# Pruned', '# Mine') };
  const meddling: typeof fetch = async (input, init) => {
    if (String(input).endsWith('/commit/main')) await seedRepo(fixture, repo.id, [edit]);
    return await options.fetch(input, init);
  };
  const files = texts(SECOND);
  const failure = publish(
    { repo, visibility: 'public', files, title: 'Release' },
    { ...options, fetch: meddling },
    progress,
  );
  await expect(failure).rejects.toMatchObject({ code: 'hub-conflict' });
  expect(await readme(fixture)).toBe(edit.content);
});

test('an editor that ends lines with CR LF edited nothing', async () => {
  await using fixture = await hubFixture();
  await release(fixture, texts(FIRST));
  const content = card.replaceAll('\n', '\r\n');
  await seedRepo(fixture, repo.id, [{ path: 'README.md', content }]);
  await release(fixture, texts(SECOND));
  expect(await readme(fixture)).toBe(card);
});
