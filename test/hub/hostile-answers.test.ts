import { afterAll, beforeAll, expect, test } from 'vitest';
import { EspalierError } from '../../src/common/errors.ts';
import {
  type HubOptions,
  listModels,
  locateModel,
  openHubFile,
  readHubText,
  readRefs,
  repoPaths,
  resolveRevision,
  statFiles,
  whoAmI,
} from '../../src/hub/index.ts';
import { isInHistory } from '../../src/hub/repo/refs.ts';
import { readRepo } from '../../src/hub/repo/repo.ts';
import { filesOfRepo } from '../../src/hub/repo/repo-files.ts';
import { type HubFixture, hubFixture, seedRepo } from './fixture.ts';

const repo = { type: 'model', id: 'espalier/base' } as const;
const at = { kind: 'repo', repo, revision: 'main' } as const;
const files = [
  { path: 'README.md', content: '# Base\n' },
  { path: 'sub/model-Q4_0.gguf', content: 'GGUF, or not' },
];

let fixture: HubFixture;
let commit: string;
beforeAll(async () => {
  fixture = await hubFixture();
  commit = await seedRepo(fixture, repo.id, files, { tag: 'v1' });
});
afterAll(() => fixture[Symbol.asyncDispose]());

/** Every question whose answer is JSON and decides what is read. */
const QUESTIONS: Readonly<Record<string, (options: HubOptions) => Promise<unknown>>> = {
  'a revision': (options) => resolveRevision(repo, 'main', options),
  'a repo': (options) => readRepo(repo, options),
  'files and their digests': (options) => statFiles(repo, commit, ['README.md', 'sub'], options),
  'paths of a repo': (options) => repoPaths(at, options),
  'paths at the top': (options) => filesOfRepo(repo, options),
  models: (options) => listModels(at, options),
  'the model of a repo': (options) => locateModel(repo.id, options),
  'branches and tags': (options) => readRefs(repo, options),
  history: (options) => isInHistory(repo, 'main', commit, options),
  // A token of some kinds has no role.
  'whose token': async (options) => ({ ...(await whoAmI(options)), role: undefined }),
  'a text': (options) => readHubText(repo, commit, 'README.md', options),
  'a model': async (options) => {
    await using source = await openHubFile(repo, commit, 'sub/model-Q4_0.gguf', options);
    return new TextDecoder().decode(await source.read(0, source.size));
  },
};

/** Stands for what JSON cannot say by itself. */
const HUGE = '1e999';
const WRONG: readonly unknown[] = [
  null,
  [],
  {},
  [[]],
  '',
  '../../etc/passwd',
  '\0',
  true,
  -1,
  0.5,
  2 ** 60,
  HUGE,
];
/** What a path or an id can never be; other texts may be any. */
const BOUND = ['rfilename', 'path', 'oid', 'sha', 'targetCommit', 'ref', 'id'];

/** Whether a value could stand there: another list, flag or name. */
function mayBe(path: Path, was: unknown, value: unknown): boolean {
  if (Array.isArray(was)) return Array.isArray(value) && value.length === 0;
  if (typeof was === 'boolean') return typeof value === 'boolean';
  return (
    typeof was === 'string' &&
    typeof value === 'string' &&
    value !== HUGE &&
    !BOUND.includes(String(path.at(-1)))
  );
}

type Path = readonly (string | number)[];

function pathsIn(value: unknown, path: Path = []): Path[] {
  const below =
    typeof value === 'object' && value !== null
      ? Object.entries(value).flatMap(([key, inner]) => pathsIn(inner, [...path, key]))
      : [];
  return [path, ...below];
}

/** A copy in which one part is another value, or is gone (undefined), or an entry of a list is listed twice. */
function changed(value: unknown, [key, ...rest]: Path, to: unknown): unknown {
  if (key === undefined) return to;
  const copy = structuredClone(value) as Record<string, unknown> | unknown[];
  const inner = (copy as Record<string, unknown>)[key];
  if (rest.length > 0) Object.assign(copy, { [key]: changed(inner, rest, to) });
  else if (to === TWICE) (copy as unknown[]).push(inner);
  else Object.assign(copy, { [key]: to });
  return copy;
}
const TWICE = Symbol('twice');

function textOf(value: unknown): string {
  return (JSON.stringify(value) ?? '').replaceAll(`"${HUGE}"`, HUGE);
}

/** A fetch that puts another text into the place of each answer of the Hub's API that is JSON. */
function rewriting(fetch: typeof globalThis.fetch, rewrite: (text: string, route: string) => string) {
  return async (...[input, init]: Parameters<typeof globalThis.fetch>) => {
    const response = await fetch(input, init);
    const route = new URL(String(input)).pathname;
    if (!response.ok || !route.startsWith('/api/')) return response;
    return new Response(rewrite(await response.text(), route), {
      status: 200,
      headers: new Headers([...response.headers]),
    });
  };
}

const shown = (value: unknown) =>
  JSON.stringify(value, (_, part: unknown) => (part instanceof Map ? [...part] : part));

test.each(Object.entries(QUESTIONS))('%s: answers of another form are refused', async (_, ask) => {
  const { options } = fixture;
  const answers = new Map<string, unknown>();
  const recording = rewriting(options.fetch, (text, route) => {
    answers.set(route, JSON.parse(text));
    return text;
  });
  const right = shown(await ask({ ...options, fetch: recording }));
  expect(answers.size).toBeGreaterThan(0);

  const wrong: string[] = [];
  for (const [route, answer] of answers) {
    const texts = new Map([
      ['no JSON', '<html>Log in</html>'],
      ['cut off', textOf(answer).slice(0, -2)],
      ['empty', ''],
    ]);
    for (const path of pathsIn(answer)) {
      const was = path.reduce<unknown>((inner, key) => (inner as Record<string, unknown>)[key], answer);
      for (const value of WRONG.filter((one) => !mayBe(path, was, one)))
        texts.set(`${path.join('.')} = ${textOf(value)}`, textOf(changed(answer, path, value)));
      texts.set(`without ${path.join('.')}`, textOf(changed(answer, path, undefined)));
      const list = path
        .slice(0, -1)
        .reduce<unknown>((inner, key) => (inner as Record<string, unknown>)[key], answer);
      if (Array.isArray(list)) texts.set(`${path.join('.')} twice`, textOf(changed(answer, path, TWICE)));
    }
    for (const [what, text] of texts) {
      const fetch = rewriting(options.fetch, (real, asked) => (asked === route ? text : real));
      const outcome = await ask({ ...options, fetch }).then(shown, (error: unknown) => error);
      const isRefused =
        outcome instanceof EspalierError && /^(hub-|base-changed|download-corrupt|usage)/.test(outcome.code);
      if (!isRefused && outcome !== right) wrong.push(`${route}: ${what}: ${String(outcome)}`);
    }
  }
  expect(wrong).toEqual([]);
});
