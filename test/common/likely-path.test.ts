import { mkdir, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { likelyPath, missingHint } from '../../src/common/likely-path.ts';
import { temporaryFolder } from '../support/folder.ts';

test('a path that is not there, as people write one that is', async () => {
  await using folder = await temporaryFolder();
  const at = (name: string) => join(folder.path, name);
  await mkdir(at('sub'));
  for (const name of ['Model.gguf', 'sub/my plan.json', 'm\u00f6del.gguf']) await writeFile(at(name), '');
  for (const [written, meant] of [
    [`'${at('Model.gguf')}'`, at('Model.gguf')],
    [`\u201c${at('Model.gguf')}\u201d`, at('Model.gguf')],
    [`<${at('Model.gguf')}>`, at('Model.gguf')],
    [` ${at('Model.gguf')}\n`, at('Model.gguf')],
    [at('model.GGUF'), at('Model.gguf')],
    [at('Model'), at('Model.gguf')],
    [at('sub/my plan.json').replaceAll('/', '\\'), at('sub/my plan.json')],
    [at('sub/my\\ plan.json'), at('sub/my plan.json')],
    [pathToFileURL(at('sub/my plan.json')).href, at('sub/my plan.json')],
    [at('mo\u0308del.gguf'), at('m\u00f6del.gguf')],
  ] as const) {
    expect(likelyPath(written), written).toBe(meant);
  }
  expect(likelyPath(at('other.gguf'))).toBeUndefined();
  // Two files begin so, and none is the one.
  await writeFile(at('Model.json'), '');
  expect(likelyPath(at('Model'))).toBeUndefined();
  expect(missingHint(at('*.txt'))).toBe(
    'Patterns are not expanded here: name each file, separated by commas.',
  );
});

test('a home folder that the shell did not put in its place', async () => {
  await using folder = await temporaryFolder();
  await writeFile(join(folder.path, 'x'), '');
  const path = relative(homedir(), join(folder.path, 'x'));
  for (const home of ['~', '$HOME', '\u0024{HOME}', '%USERPROFILE%']) {
    expect(likelyPath(`${home}/${path}`)).toBe(`${homedir()}/${path}`);
  }
});
