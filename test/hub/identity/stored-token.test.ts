import { chmod, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { execa } from 'execa';
import { expect, test } from 'vitest';
import { findToken } from '../../../src/hub/identity/stored-token.ts';
import { temporaryFolder } from '../../support/folder.ts';
import { officialPython } from '../../support/python.ts';

const python = await officialPython();

/** Tokens below a home, by their files. */
const FILES = {
  'home/.cache/huggingface/token': 'hf_default\n',
  'hf/token': 'hf_of_hf_home\r\n',
  'xdg/huggingface/token': '  hf_of_xdg',
  'own/secret': 'hf_own',
  'home/own': 'hf_below_home',
  'blank/token': ' \n',
};

/** Variables, `HERE` being the folder of the files above; HOME is `HERE/home` unless they say another. */
const CASES: readonly Record<string, string>[] = [
  {},
  { HF_TOKEN: 'hf_a' },
  { HF_TOKEN: ' hf_a\n' },
  { HF_TOKEN: '\n' },
  { HF_TOKEN: 'hf_a', HUGGING_FACE_HUB_TOKEN: 'hf_b', HF_TOKEN_PATH: 'HERE/own/secret' },
  { HUGGING_FACE_HUB_TOKEN: 'hf_b' },
  { HF_HOME: 'HERE/hf' },
  { HF_HOME: '$HERE_VARIABLE/hf', HERE_VARIABLE: 'HERE' },
  // biome-ignore lint/suspicious/noTemplateCurlyInString: a variable as the official client expands it
  { HF_HOME: '${HERE_VARIABLE}/hf', HERE_VARIABLE: 'HERE' },
  { HF_HOME: '$NOT_SET/hf' },
  { HF_TOKEN_PATH: '~/own' },
  { HF_TOKEN_PATH: 'HERE/own/secret', HF_HOME: 'HERE/hf' },
  { HF_TOKEN_PATH: 'HERE/none' },
  { HF_TOKEN_PATH: 'HERE/own/secret/below' },
  { XDG_CACHE_HOME: 'HERE/xdg' },
  { XDG_CACHE_HOME: 'HERE/xdg', HF_HOME: 'HERE/hf' },
  { HF_HOME: 'HERE/blank' },
  { HF_HOME: 'HERE/none' },
  { HF_HUB_DISABLE_IMPLICIT_TOKEN: '1' },
  { HOME: 'HERE/nobody' },
];

/** What the official client would send. */
const PROGRAM = `
import json, os, sys
from huggingface_hub import constants
from huggingface_hub.utils import get_token
try:
    found = None if constants.HF_HUB_DISABLE_IMPLICIT_TOKEN else get_token()
except NotADirectoryError:
    found = None
print(json.dumps(found))
`;

async function withTokens() {
  const folder = await temporaryFolder();
  for (const [path, text] of Object.entries(FILES)) {
    await mkdir(join(folder.path, path, '..'), { recursive: true });
    await writeFile(join(folder.path, path), text);
  }
  const environmentOf = (variables: Record<string, string>) => {
    const entries = Object.entries({ HOME: 'HERE/home', ...variables });
    return Object.fromEntries(
      entries.map(([name, value]) => [
        name,
        value.replaceAll('HERE', (word, at: number, text: string) =>
          text.startsWith('HERE_VARIABLE', at) ? word : folder.path,
        ),
      ]),
    );
  };
  return { folder, environmentOf, [Symbol.asyncDispose]: () => folder[Symbol.asyncDispose]() };
}

const none = (reason: string) => {
  throw new Error(reason);
};

test('the token is that of this machine, and it is known where it stood', async () => {
  await using world = await withTokens();
  const found = async (variables: Record<string, string>) => {
    const { token, from } = (await findToken(world.environmentOf(variables), none)) ?? {};
    return `${token} ${from?.replace(world.folder.path, '')}`;
  };
  const all = [];
  for (const variables of CASES) all.push(await found(variables));
  expect(all).toEqual([
    'hf_default /home/.cache/huggingface/token',
    'hf_a HF_TOKEN',
    'hf_a HF_TOKEN',
    'hf_default /home/.cache/huggingface/token',
    'hf_a HF_TOKEN',
    'hf_b HUGGING_FACE_HUB_TOKEN',
    'hf_of_hf_home /hf/token',
    'hf_of_hf_home /hf/token',
    'hf_of_hf_home /hf/token',
    'undefined undefined',
    'hf_below_home /home/own',
    'hf_own /own/secret',
    'undefined undefined',
    'undefined undefined',
    'hf_of_xdg /xdg/huggingface/token',
    'hf_of_hf_home /hf/token',
    'undefined undefined',
    'undefined undefined',
    'undefined undefined',
    'undefined undefined',
  ]);
});

test('a token that cannot be read stops nothing, and it is said', async () => {
  await using world = await withTokens();
  const said: string[] = [];
  const path = join(world.folder.path, 'own');
  expect(await findToken({ HF_TOKEN_PATH: path }, (reason) => said.push(reason))).toBeUndefined();
  expect(said.join()).toContain('the stored token of the Hub is not used: EISDIR');
});

test('empty variables are as good as none', async () => {
  await using world = await withTokens();
  const empty = { HF_TOKEN: '', HF_HOME: '', HF_TOKEN_PATH: '', XDG_CACHE_HOME: '' };
  expect(await findToken(world.environmentOf(empty), none)).toMatchObject({ token: 'hf_default' });
});

test.skipIf(python === undefined)(
  `huggingface_hub (Python)${python ? '' : ' cannot be had here'} finds the same token`,
  { timeout: 120_000 },
  async () => {
    await using world = await withTokens();
    await chmod(world.folder.path, 0o755);
    for (const variables of CASES) {
      const env = { ...world.environmentOf(variables), PATH: process.env.PATH ?? '' };
      const { stdout } = await execa(python ?? '', ['-c', PROGRAM], { env, extendEnv: false });
      const ours = await findToken(env, none);
      expect(ours?.token ?? null, JSON.stringify(variables)).toBe(JSON.parse(stdout));
    }
  },
);
