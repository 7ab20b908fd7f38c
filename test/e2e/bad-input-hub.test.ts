import { copyFile, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BASE_URI } from '../../demo/seed.ts';
import { seedRepo } from '../hub/fixture.ts';
import { type TemporaryFolder, temporaryFolder } from '../support/folder.ts';
import { freePort } from '../support/free-port.ts';
import { ROOT } from '../support/llama.ts';
import { espalier, filesIn, onHub, refusalIn, type SeededHub, startSeededHub, TOKEN } from './support.ts';

let hub: SeededHub;
let folder: TemporaryFolder;
beforeAll(async () => {
  hub = await startSeededHub();
  folder = await temporaryFolder();
  await copyFile(join(ROOT, 'plans/tiny-gpt-oss-28x.json'), join(folder.path, 'plan.json'));
});
afterAll(async () => {
  await folder[Symbol.asyncDispose]();
  await hub[Symbol.asyncDispose]();
});

/** The Hub must be as it was: no repo, no commit, no object. */
async function refused(command: string, token?: string): Promise<string> {
  const before = await filesIn(hub.folder);
  const message = await refusalIn(folder.path, command.split(' '), onHub(hub, token));
  expect(await filesIn(hub.folder)).toEqual(before);
  return message;
}

const FILE = 'tiny-gpt-oss-MXFP4.gguf';

describe('a base that the Hub does not have', () => {
  test.each([
    [`hf://demo/nothing/${FILE}`, /^40: cannot .*demo\/nothing.*: the Hub answered 401/],
    [
      `hf://demo/tiny-gpt-oss-GGUF@v9/${FILE}`,
      /^41: cannot .*demo\/tiny-gpt-oss-GGUF.*v9.*: the Hub answered 404/,
    ],
    [
      'hf://demo/tiny-gpt-oss-GGUF/Tiny.gguf',
      /^42: .*(Tiny\.gguf.*demo\/tiny-gpt-oss-GGUF|demo\/tiny-gpt-oss-GGUF.* has no file Tiny\.gguf)/,
    ],
  ])('%s', async (uri, message) => {
    expect(await refused(`inspect ${uri}`)).toMatch(message);
    expect(await refused(`prune ${uri} --plan plan.json --out new.gguf`)).toMatch(message);
    expect(await refused(`run --base ${uri} --plan plan.json --benchmarks none`)).toMatch(message);
  });

  test('a file that is not the one of the plan', async () => {
    const plan = JSON.parse(await readFile(join(folder.path, 'plan.json'), 'utf8'));
    const base = { repo: 'demo/tiny-gpt-oss-GGUF', revision: 'main', file: FILE, sha256: '0'.repeat(64) };
    await writeFile(join(folder.path, 'other.json'), JSON.stringify({ ...plan, base }));
    const message =
      /^22: the plan .* was not made for hf:\/\/demo\/tiny-gpt-oss-GGUF.*, which has SHA-256 3bd2a20f[0-9a-f]{56}: it was made for .* with SHA-256 0{64}$/;
    expect(await refused('prune --plan other.json --out new.gguf')).toMatch(message);
    expect(await refused('run --plan other.json --benchmarks none')).toMatch(message);
  });

  test('a benchmark that is not there is refused before the base is read', async () => {
    const asked = hub.requests.length;
    const command = `run --base ${BASE_URI} --plan plan.json --benchmarks mmlu:4`;
    expect(await refused(command)).toMatch(/^40: .*cais\/mmlu.*the Hub answered 401/);
    const read = hub.requests.slice(asked).reduce((sum, { bytes }) => sum + bytes, 0);
    expect(read).toBeLessThan(200_000);
  });

  test('a Hub that does not answer', async () => {
    const url = `http://127.0.0.1:${await freePort()}`;
    const message = await refusalIn(folder.path, ['inspect', BASE_URI], onHub({ url }));
    expect(message).toMatch(/^47: .*did not answer/);
    expect(message).toContain(url);
  });
});

describe('a destination that cannot be written to is refused before the base is read', () => {
  const run = `run --base ${BASE_URI} --plan plan.json --benchmarks none --repo`;
  test.each<[string, string, string | undefined, string]>([
    ['no token', 'demo/new', undefined, '43: publishing needs a Hub token, and none was given'],
    ['an empty token', 'demo/new', '', '43: publishing needs a Hub token, and none was given'],
    ['a token of another kind', 'demo/new', 'sk-123', '44: the Hub token does not start with hf_'],
    ['a token that nobody has', 'demo/new', 'hf_unknown', '44: cannot check the token'],
    ['a token that may only read', 'demo/new', TOKEN.reader, '45: the token of demo may read'],
    ["somebody else's namespace", 'demo/new', TOKEN.outsider, '45: outsider may not write to demo'],
  ])('%s', async (_name, repo, token, message) => {
    const asked = hub.requests.length;
    expect(await refused(`${run} ${repo}`, token)).toContain(message);
    expect(hub.requests.slice(asked).filter(({ path }) => path.includes('.gguf'))).toEqual([]);
  });
});

describe('names that a repo cannot have are refused before the base is read', () => {
  const run = `run --base ${BASE_URI} --plan plan.json --benchmarks none --gate none`;
  test.each([
    ['--repo demo/names --tag a..b', '2: tag is "a..b": cannot be the name of a tag: it has ".."'],
    ['--repo demo/names --branch refs/pr/3', 'cannot be the name of a branch: it begins with refs/'],
    ['--repo demo/names --tag main', '2: the tag and the branch are both main'],
    ['--repo demo/names --branch next --tag main', '46: demo/names has a branch main, which should be a tag'],
    ['--repo demo/names --branch main/x', '46: demo/names has a branch main, so that it cannot have main/x'],
    ['--repo demo/names --file-name .git.gguf', 'it has the part ".git", which git keeps for itself'],
    ['--repo demo/names --file-name con.gguf', 'it has the part "con.gguf", which is the name of a device'],
    ['--repo demo/names --file-name a..gguf', 'it has the part "a.", which ends in a dot or space'],
    ['--repo demo/names --file-name a:b.gguf', 'it has the character :'],
  ])('%s', async (options, message) => {
    const asked = hub.requests.length;
    expect(await refused(`${run} ${options}`, TOKEN.writer)).toContain(message);
    expect(hub.requests.slice(asked).filter(({ path }) => path.includes('.gguf'))).toEqual([]);
  });

  test('and so is one that it has already in other letters', async () => {
    const options = { hubUrl: hub.url, token: TOKEN.writer, fetch };
    await seedRepo({ options }, 'demo/twins', [{ path: 'readme.md', content: 'theirs' }]);
    await seedRepo({ options }, 'demo/model', [{ path: 'TINY-28X-MXFP4.gguf', content: 'theirs' }]);
    const both = 'on Windows and macOS both have one name';
    expect(await refused(`${run} --repo demo/twins`, TOKEN.writer)).toBe(
      `46: demo/twins has readme.md, and this release would add README.md: ${both}`,
    );
    const named = '--repo demo/model --file-name tiny-28x-MXFP4.gguf';
    expect(await refused(`${run} ${named}`, TOKEN.writer)).toBe(
      `46: demo/model has TINY-28X-MXFP4.gguf, and this release would add tiny-28x-MXFP4.gguf: ${both}`,
    );
  });
});

test('a tag that is on something else is refused before anything is done, and stays where it is', async () => {
  const env = onHub(hub, TOKEN.writer);
  const run = `run --base ${BASE_URI} --plan plan.json --benchmarks none --gate none`.split(' ');
  const destination = ['--repo', 'demo/tagged', '--tag', 'v1'];
  await using first = await temporaryFolder();
  await copyFile(join(folder.path, 'plan.json'), join(first.path, 'plan.json'));
  expect(await espalier([...run, ...destination], { cwd: first.path, env })).toMatchObject({ code: 0 });

  const other = ['--file-name', 'another-28x-MXFP4.gguf', '--run-dir', 'other'];
  const message = await refusalIn(folder.path, [...run, ...destination, ...other], env);
  expect(message).toMatch(
    /^46: the tag v1 of demo\/tagged exists and is on [0-9a-f]{40}, not on this release$/,
  );
});
