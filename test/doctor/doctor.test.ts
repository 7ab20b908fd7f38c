import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { EspalierError } from '../../src/common/errors.ts';
import { checkOidc, checkProxies, checkToken } from '../../src/doctor/check-access.ts';
import { examineJobs } from '../../src/doctor/check-jobs.ts';
import { checkDisk, checkHardware, checkLlama, checkNode } from '../../src/doctor/checks.ts';
import { jobOptions } from '../../src/engines/hf-jobs/options.ts';
import { parseDevices } from '../../src/llama/tools/devices.ts';
import { hubFixture } from '../hub/fixture.ts';
import { commandRunner } from '../support/commands.ts';
import { temporaryFolder } from '../support/folder.ts';

test.each([
  [checkNode('24.0.1'), 'ok', '24.0.1'],
  [checkNode('22.19.0'), 'ok', '22.19.0'],
  [checkNode('22.18.9'), 'missing', '22.18.9, needs 22.19 or later'],
  [checkNode('20.20.2'), 'missing', '20.20.2, needs 22.19 or later'],
  [checkDisk('disk', 23e9), 'ok', '23.000 GB free'],
  [checkDisk('disk', 1e9), 'note', '1.000 GB free: base and candidate'],
  [checkDisk('disk', 1e9 - 1), 'missing', '1000.00 MB free, needs 1.000 GB'],
  [checkLlama({ version: 'b1', program: '/x' }, []), 'ok', 'b1, /x'],
  [checkLlama(undefined, ['Debian']), 'note', 'a run downloads it from Debian'],
  [checkLlama(undefined, []), 'missing', 'neither GitHub nor Debian can be reached'],
  [checkToken(undefined, undefined), 'note', 'none (HF_TOKEN, or hf auth login)'],
  [checkToken(undefined, 'u/r'), 'missing', 'none (HF_TOKEN, or hf auth login)'],
  [
    checkToken({ name: 'u', orgs: [], readOrgs: [], role: 'write' }, 'u/r'),
    'ok',
    'of u, role write; it may write to u/r',
  ],
  [
    checkToken({ name: 'u', orgs: [], readOrgs: [], role: 'fineGrained' }, 'u/r'),
    'ok',
    'only tells what it may do in u/r when it is used',
  ],
  [
    checkToken({ name: 'u', orgs: [], readOrgs: [], role: 'write' }, undefined, '/h/token'),
    'ok',
    'of u, role write, from /h/token',
  ],
  [checkToken(new EspalierError('hub-token-invalid', 'no such token'), 'u/r'), 'missing', 'no such token'],
  [checkOidc({}), 'note', 'not in a job'],
  [checkOidc({ GITHUB_ACTIONS: 'true' }), 'note', 'id-token: write'],
  [
    checkOidc({
      GITHUB_ACTIONS: 'true',
      ACTIONS_ID_TOKEN_REQUEST_URL: 'u',
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: 't',
    }),
    'ok',
    'may ask',
  ],
  [checkProxies({}), 'ok', 'none'],
  [checkProxies({ HTTPS_PROXY: 'http://p:3128' }), 'ok', 'https_proxy=http://p:3128'],
])('%o', (check, state, text) => {
  expect(check.state).toBe(state);
  expect(check.text).toContain(text);
  expect(check.code !== undefined).toBe(state === 'missing');
});

test('the password of a proxy is not shown', () => {
  expect(checkProxies({ https_proxy: 'http://me:s3same@p:3128' }).text).not.toContain('s3same');
});

test('it examines this machine and changes nothing; without a token nothing can be published', async () => {
  await using folder = await temporaryFolder();
  const cache = join(folder.path, 'cache');
  const environment = { PATH: process.env.PATH, ESPALIER_CACHE: cache };
  const raw = { 'run-dir': join(folder.path, 'run'), repo: 'u/r', 'llama-server': join(folder.path, 'none') };
  const { json, failure, text } = await commandRunner({ environment })('doctor', raw);
  expect(json).toMatchObject({ possible: false });
  expect(failure).toBe('llama-not-found');
  expect(text).toMatch(/^check +state +what was found\n/);
  for (const name of ['Node.js', 'GPU', 'sandbox', 'Hub token', 'OIDC', 'proxies'])
    expect(text).toContain(name);
  expect(await readdir(folder.path)).toEqual([]);
});

test('a GPU that llama.cpp does not list is no GPU of a run', () => {
  const hardware = { cpu: 'x', cores: 8, memoryBytes: 1, accelerator: 'vulkan', gpus: [] };
  expect(checkHardware(hardware)).toMatchObject({ state: 'ok' });
  expect(checkHardware(hardware, [])).toMatchObject({
    state: 'note',
    text: expect.stringContaining('a Vulkan GPU, not used: llama.cpp lists no device'),
  });
  expect(checkHardware(hardware, [{ name: 'Vulkan0', text: 'A card (1 MiB)' }]).text).toContain(
    'llama.cpp uses Vulkan0: A card (1 MiB)',
  );
});

test('what a token may do is said by its role', () => {
  const user = { name: 'u', orgs: [], readOrgs: [] };
  expect(checkToken({ ...user, role: 'read' }, undefined).text).toContain('it may only read');
  expect(checkToken({ ...user, role: 'write' }, undefined).text).toContain('start Jobs');
  expect(checkToken({ ...user, role: 'fineGrained' }, undefined).text).toContain(
    'only tells what it may do when it is used',
  );
});

test('devices as llama-server lists them', () => {
  const said =
    'load_backend: x\nAvailable devices:\n  CUDA0: NVIDIA L4 (22563 MiB, 22304 MiB free)\n  CUDA1: B: c (1 MiB)\n';
  expect(parseDevices(said)).toEqual([
    { name: 'CUDA0', text: 'NVIDIA L4 (22563 MiB, 22304 MiB free)' },
    { name: 'CUDA1', text: 'B: c (1 MiB)' },
  ]);
  expect(parseDevices('Available devices:\n  (none)\n')).toEqual([]);
  expect(parseDevices('error: x: y\n')).toEqual([]);
});

test('without a network it ends, and says what cannot be asked', async () => {
  await using folder = await temporaryFolder();
  const environment = {
    PATH: '/nowhere',
    ESPALIER_DEBIAN_MIRROR: 'http://127.0.0.1:9',
    https_proxy: 'http://127.0.0.1:9',
  };
  const values = { environment: { ...environment, ESPALIER_CACHE: folder.path } };
  const { json, text } = await commandRunner(values)('doctor', { 'run-dir': join(folder.path, 'run') });
  expect(json).toMatchObject({ possible: false });
  expect(text).toMatch(/llama\.cpp +missing +not found, and neither GitHub nor Debian can be reached/);
  expect(await readdir(folder.path)).toEqual([]);
});

test('Jobs: the flavor, its price, and what the token may see; nothing is started', async () => {
  await using fixture = await hubFixture({
    tokens: {
      hf_writer: { user: 'demo', role: 'write', orgs: ['lab'] },
      hf_reader: { user: 'demo', role: 'read' },
    },
    jobs: {
      program: () => {
        throw new Error('no Job is started');
      },
    },
  });
  const { hub } = fixture;
  const examine = async (token: string | undefined, more: Record<string, string> = {}) => {
    const options = jobOptions.parse({ runner: 'hf-jobs:t4-small', ...more });
    const [check] = await examineJobs(options, { hub: { ...fixture.options, token } });
    return check;
  };
  expect(await examine('hf_writer')).toEqual({
    ...{ name: 'Jobs', state: 'ok' },
    text: 't4-small (1 x T4 (16 GB), 2 vCPU, 16 GB) at 0.41 USD an hour; the token sees the Jobs of demo; whether there is credit the Hub tells only at the start',
  });
  expect((await examine('hf_writer', { jobNamespace: 'lab' }))?.text).toContain('the Jobs of lab');
  const missing = async (...asked: Parameters<typeof examine>) => {
    const check = await examine(...asked);
    expect(check).toMatchObject({ state: 'missing' });
    return `${check?.code}: ${check?.text}`;
  };
  expect(await missing('hf_writer', { runner: 'hf-jobs:abacus' })).toMatch(
    /^usage: the Hub has no machine abacus/,
  );
  expect(await missing('hf_writer', { jobNamespace: 'somebody' })).toMatch(/^hub-/);
  expect(await missing('hf_reader')).toMatch(/^hub-token-read-only: /);
  expect(await missing(undefined)).toMatch(/^hub-token-missing: runner hf-jobs needs a Hub token/);
  expect(await examine('hf_writer', { runner: 'local' })).toBeUndefined();
  expect(hub.jobs?.list()).toEqual([]);
});

test.skipIf(process.platform !== 'linux')('folders that cannot be written to are missing', async () => {
  await using folder = await temporaryFolder();
  const file = join(folder.path, 'file');
  await writeFile(file, '');
  const states = async (runDir: string, cache: string) => {
    const environment = { PATH: '', ESPALIER_CACHE: cache };
    const { json } = await commandRunner({ environment })('doctor', {
      ...{ 'run-dir': runDir, 'llama-server': join(folder.path, 'none') },
    });
    const { checks } = json as { checks: { name: string; state: string; text: string }[] };
    return checks.filter(({ name }) => name.startsWith('disk of')).map(({ state, text }) => [state, text]);
  };
  const [run, cache] = await states('/proc/espalier/run', join(file, 'cache'));
  expect(run).toEqual(['missing', expect.stringContaining('cannot write to /proc/espalier/run: ')]);
  expect(cache).toEqual(['missing', expect.stringContaining('cannot write to ')]);
  const [there] = await states(join(folder.path, 'run'), folder.path);
  expect(there?.[1]).toContain(' free');
});
