import { afterAll, beforeAll, expect, test } from 'vitest';
import { type HubOptions, publish, repoPaths, statFiles } from '../../src/hub/index.ts';
import { serve } from '../http/fixture.ts';
import { refusal } from '../support/refusal.ts';
import { type HubFixture, hubFixture } from './fixture.ts';
import { card, commitTitles, repo, reported } from './release-fixture.ts';

// More files than a page of the Hub, and than a request of its own client asks about; with README and report five times as many.

const paths = Array.from({ length: 1278 }, (_, i) => `records/${String(i).padStart(4, '0')}.jsonl`);
const filesOf = (names: readonly string[]) =>
  reported([...names.map((path) => ({ path, content: path })), { path: 'README.md', content: card }]);
const releaseOf = (names: readonly string[]) => {
  return { repo, visibility: 'public', files: filesOf(names), title: `${names.length}` } as const;
};

let fixture: HubFixture;
let commit: string;
beforeAll(async () => {
  fixture = await hubFixture();
  ({ commit } = await publish(releaseOf(paths), fixture.options, fixture.progress));
});
afterAll(() => fixture[Symbol.asyncDispose]());

test('a release of 1280 files is one commit, and so is the next, which takes half of them away', async () => {
  const { hub, options, progress } = fixture;
  expect((await repoPaths({ repo, revision: commit }, options)).filter((one) => paths.includes(one))).toEqual(
    paths,
  );
  expect(await statFiles(repo, commit, paths, options)).toHaveLength(paths.length);
  expect(hub.requests.filter(({ path }) => path.includes('/preupload/'))).toHaveLength(
    Math.ceil((paths.length + 2) / 256),
  );
  expect(await publish(releaseOf(paths), options, progress)).toMatchObject({ alreadyPublished: true });
  const half = paths.filter((_, i) => i % 2 === 1);
  await publish(releaseOf(half), options, progress);
  const left = await repoPaths({ repo, revision: 'main' }, options);
  expect(left.filter((one) => one.startsWith('records/'))).toEqual(half);
  expect(await commitTitles(fixture)).toEqual(['639', '1278', 'initial commit']);
});

/** Says of the second page something else than the Hub does. */
function paging(link: (next: string) => string): HubOptions {
  const { options } = fixture;
  return {
    ...options,
    fetch: async (input, init) => {
      const response = await options.fetch(input, init);
      const next = response.headers.get('link');
      if (next === null) return response;
      const headers = new Headers([...response.headers]);
      headers.set('link', link(next));
      return new Response(await response.text(), { status: response.status, headers });
    },
  };
}

test('the Hub is asked for the next page, whatever host its address names', async () => {
  await using other = await serve((_request, response) => response.end('[]'));
  const { hub, options } = fixture;
  const right = await repoPaths({ repo, revision: commit }, options);
  expect(right).toHaveLength(paths.length + 3);
  for (const link of [
    (next: string) => next.replace(hub.url, other.url),
    (next: string) => next.replace(hub.url, ''),
    (next: string) => `<${other.url}/first>; rel="prev", ${next}`,
    (next: string) => next.replace('rel="next"', 'title="x"; rel=next'),
  ]) {
    expect(await repoPaths({ repo, revision: commit }, paging(link))).toEqual(right);
  }
  expect(other.requests).toHaveLength(0);
});

test('a page that comes again is refused', async () => {
  const { options } = fixture;
  const first = `</api/models/${repo.id}/tree/${commit}?recursive=true>; rel="next"`;
  const again = paging(() => first);
  expect(await refusal(repoPaths({ repo, revision: commit }, again))).toMatch(
    /^hub-refused: cannot list the files .*is listed twice/,
  );
  let cursor = 0;
  const endless: HubOptions = {
    ...options,
    fetch: async () =>
      Response.json([{ type: 'file', path: `f-${cursor++}` }], {
        headers: { link: `</api/next?cursor=${cursor}>; rel="next"` },
      }),
  };
  expect(await refusal(repoPaths({ repo, revision: 'main' }, endless))).toBe(
    'hub-refused: cannot list the files: the list has more than 200 pages',
  );
});
