import { createHash } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { commit, createBranch, downloadFile, listFiles, modelInfo, uploadFile } from '@huggingface/hub';
import { expect, test } from 'vitest';
import { startLocalHub } from '../../demo/local-hub/server.ts';
import { sha256Hex } from '../../src/common/digest.ts';
import { openHubFile, publish, readRefs } from '../../src/hub/index.ts';
import { temporaryFolder } from '../support/folder.ts';
import { hubFixture, patternBytes, seedRepo } from './fixture.ts';

const repo = { type: 'model', id: 'espalier/model' } as const;
const model = patternBytes(100_000);
const seed = [
  { path: 'README.md', content: '---\ntags: [moe]\n---\n# Model\n' },
  { path: 'm.gguf', content: model },
];

test('another client reads, writes and branches', async () => {
  await using fixture = await hubFixture();
  const { hub, options } = fixture;
  const head = await seedRepo(fixture, repo.id, seed);
  const asUser = { hubUrl: hub.url, accessToken: options.token, repo: repo.id };
  const info = await modelInfo({ ...asUser, name: repo.id, additionalFields: ['sha', 'tags'] });
  expect(info).toMatchObject({ name: repo.id, private: false, sha: head, tags: ['gguf', 'moe'] });
  await createBranch({ ...asUser, branch: 'dev' });
  await uploadFile({
    ...asUser,
    branch: 'dev',
    file: { path: 'sub/x.txt', content: new Blob(['x']) },
    useXet: false,
  });
  const names = await Array.fromAsync(listFiles({ ...asUser, recursive: true, revision: 'dev' }));
  expect(names.map(({ type, path }) => `${type} ${path}`)).toEqual([
    'directory sub',
    'file .gitattributes',
    'file README.md',
    'file m.gguf',
    'file sub/x.txt',
  ]);
  const blob = await downloadFile({ ...asUser, path: 'm.gguf', revision: 'dev', xet: false });
  expect(new Uint8Array((await blob?.arrayBuffer()) ?? new ArrayBuffer(0))).toEqual(model);
  const operations = [{ operation: 'delete', path: 'm.gguf' }] as const;
  await commit({ ...asUser, title: 'Remove', operations: [...operations], useXet: false });
  const refs = await readRefs(repo, options);
  expect(refs.branches.get('main')).not.toBe(refs.branches.get('dev'));
});

test('everything is still there after a restart', async () => {
  await using folder = await temporaryFolder();
  const fixture = await hubFixture();
  await using first = await startLocalHub({ dir: folder.path });
  const options = { ...fixture.options, hubUrl: first.url, token: first.token };
  const head = await seedRepo({ options }, repo.id, seed, { tag: 'v1' });
  await first[Symbol.asyncDispose]();
  await using second = await startLocalHub({ dir: folder.path });
  const later = { ...options, hubUrl: second.url };
  expect((await readRefs(repo, later)).tags.get('v1')).toBe(head);
  await using source = await openHubFile(repo, head, 'm.gguf', later);
  expect(await source.read(0, source.size)).toEqual(model);
  await fixture[Symbol.asyncDispose]();
});

/** A batch and its upload URL, as an LFS client gets them. */
async function uploadUrl(url: string, token: string, oid: string, size: number): Promise<string> {
  const response = await fetch(`${url}/${repo.id}.git/info/lfs/objects/batch`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}` },
    body: JSON.stringify({ operation: 'upload', transfers: ['basic'], objects: [{ oid, size }] }),
  });
  const { objects } = (await response.json()) as { objects: { actions: { upload: { href: string } } }[] };
  return objects[0]?.actions.upload.href ?? '';
}

test('an object is taken only if it is what was announced, and from nobody with a token', async () => {
  await using fixture = await hubFixture();
  const { hub, options } = fixture;
  await seedRepo(fixture, repo.id, seed);
  const body = 'the real object';
  const oid = createHash('sha256').update(body).digest('hex');
  const href = await uploadUrl(hub.url, options.token, oid, body.length);
  const put = async (content: string, headers = {}) =>
    (await fetch(href, { method: 'PUT', body: content, headers })).status;
  expect(await put('something else!')).toBe(400);
  expect(await put(body, { authorization: `Bearer ${options.token}` })).toBe(400);
  const lfsCommit = () =>
    fetch(`${hub.url}/api/models/${repo.id}/commit/main`, {
      method: 'POST',
      headers: { authorization: `Bearer ${options.token}` },
      body: [
        { key: 'header', value: { summary: 'x' } },
        { key: 'lfsFile', value: { path: 'b.gguf', algo: 'sha256', oid, size: body.length } },
      ]
        .map((line) => JSON.stringify(line))
        .join('\n'),
    });
  expect((await lfsCommit()).status).toBe(400);
  expect(await readdir(join(fixture.folder, 'hub', 'uploads'))).toEqual([]);
  expect(await put(body)).toBe(200);
  expect((await lfsCommit()).status).toBe(200);
  hub.expireSignedUrls();
  expect(await put(body)).toBe(403);
});

test('a repo has a page: files, tags, history, and a card that cannot run anything', async () => {
  await using fixture = await hubFixture();
  const { hub } = fixture;
  const card = [
    '---\ntags: ["<b>moe</b>"]\n---',
    '# Title & more',
    '| a | b |\n|---|---|\n| 1 | 2 |\n',
    '<details><summary>More</summary>\n\ninside\n\n</details>',
    '<script>alert(1)</script>',
    '<img src="chart.svg" onerror="alert(2)" alt="Chart">',
    '[bad](javascript:alert(3)) ![plot](img/plot.svg)',
  ].join('\n\n');
  const head = await seedRepo(fixture, repo.id, [{ path: 'README.md', content: card }, ...seed.slice(1)], {
    tag: 'v1',
  });
  const response = await fetch(`${hub.url}/${repo.id}`);
  const page = await response.text();
  expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
  expect(page).toContain('<h1>Title &amp; more</h1>');
  expect(page).toContain('<td>1</td>');
  expect(page).toContain('<summary>More</summary>');
  expect(page).toContain(`<img src="/${repo.id}/resolve/${head}/chart.svg" alt="Chart">`);
  expect(page).toContain(`src="/${repo.id}/resolve/${head}/img/plot.svg"`);
  expect(page).toContain(createHash('sha256').update(model).digest('hex'));
  expect(page).toContain('>v1</span>');
  expect(page).toContain('&lt;b&gt;moe&lt;/b&gt;');
  expect(page).not.toMatch(/<script|onerror|javascript:/);
  expect(await (await fetch(hub.url)).text()).toContain(`href="/${repo.id}"`);
  expect((await fetch(`${hub.url}/espalier/nothing`)).status).toBe(404);
  expect((await fetch(`${hub.url}/${repo.id}/tree/v1`)).status).toBe(200);
});

test('a token of the store is for what is in its repo', async () => {
  await using fixture = await hubFixture({ xet: {} });
  const { hub, options, progress } = fixture;
  const bytes = patternBytes(300_000, 5);
  for (const [id, visibility, content] of [
    ['espalier/hidden', 'private', bytes],
    ['espalier/open', 'public', patternBytes(300_000, 6)],
  ] as const) {
    const repo = { type: 'model', id } as const;
    const files = [{ path: 'm.gguf', content }];
    await publish({ repo, visibility, title: 'Add it', files }, options, progress);
  }
  const tokenOf = async (id: string) => {
    const headers = { authorization: `Bearer ${options.token}` };
    const answer = await fetch(`${hub.url}/api/models/${id}/xet-read-token/main`, { headers });
    return ((await answer.json()) as { accessToken: string }).accessToken;
  };
  const file = hub.cas?.store.fileOfSha256(sha256Hex(bytes))?.hash;
  const read = async (token: string) => {
    const headers = { authorization: `Bearer ${token}` };
    return (await fetch(`${hub.cas?.url}/v2/reconstructions/${file}`, { headers })).status;
  };
  expect(await read(await tokenOf('espalier/hidden'))).toBe(200);
  expect(await read(await tokenOf('espalier/open'))).toBe(404);
});
