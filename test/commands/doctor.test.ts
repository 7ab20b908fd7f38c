import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import {
  checkDisk,
  checkLlama,
  checkNode,
  checkOidc,
  checkProxies,
  checkToken,
} from '../../src/commands/doctor-checks.ts';
import { EspalierError } from '../../src/common/errors.ts';
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
  [checkLlama(undefined, ['Debian']), 'note', 'a run fetches it from Debian'],
  [checkLlama(undefined, []), 'missing', 'neither GitHub nor Debian can be asked'],
  [checkToken(undefined, undefined), 'note', 'none (HF_TOKEN, or hf auth login)'],
  [checkToken(undefined, 'u/r'), 'missing', 'none (HF_TOKEN, or hf auth login)'],
  [checkToken({ name: 'u', orgs: [], role: 'write' }, 'u/r'), 'ok', 'of u, role write; it may write to u/r'],
  [checkToken({ name: 'u', orgs: [], role: 'fineGrained' }, 'u/r'), 'ok', 'tells only when it is used'],
  [
    checkToken({ name: 'u', orgs: [], role: 'write' }, undefined, '/h/token'),
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
