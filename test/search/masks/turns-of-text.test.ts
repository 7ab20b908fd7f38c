import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openFileSource } from '../../../src/bytes/file-source.ts';
import { readText } from '../../../src/common/files.ts';
import { readHeader } from '../../../src/gguf/read-header.ts';
import { layOutTurns } from '../../../src/search/masks/turns-of-text.ts';
import { temporaryFolder } from '../../support/folder.ts';
import { llamaTools, ROOT, TINY_MODEL } from '../../support/llama.ts';
import { refusal } from '../../support/refusal.ts';

const CODE = await readText(join(ROOT, 'plans/data/tiny-gpt-oss/code.txt'));
const some = CODE.split(/(?=<\|start\|>system)/).slice(0, 3);
const silent = '<|start|>system<|message|>x<|end|><|start|>user<|message|>a<|end|>';

await using source = await openFileSource(TINY_MODEL);
const header = await readHeader(source);

async function lay(content: string) {
  await using folder = await temporaryFolder();
  const path = join(folder.path, 'a.txt');
  await writeFile(path, content);
  const tools = await llamaTools();
  return await layOutTurns({
    ...{ tools, model: TINY_MODEL, header, texts: [{ path }], folder: join(folder.path, 'laid') },
    ...{ contextTokens: 'fit', chunks: 'all' },
  });
}
const tokensOf = ({ runs }: Awaited<ReturnType<typeof lay>>) => runs.map(({ tokens }) => [...tokens]);

test('what editors and scripts put between turns is not laid out', async () => {
  expect(some.join('')).toContain('\n');
  const wanted = await lay(some.join(''));
  expect(wanted.notes).toEqual([]);
  for (const other of [
    some.join('\n'),
    `\u{feff}\n${some.join('\n\n')}\n`,
    some.join('\r\n').replace(/\r?\n/g, '\r\n'),
    some.join('').replaceAll('<|end|><|start|>', '<|end|> \n<|start|>'),
    some.join('').replace(/<\|end\|>$/, ''),
  ]) {
    const found = await lay(other);
    expect(tokensOf(found)).toEqual(tokensOf(wanted));
    expect(found.conversations).toEqual([3]);
  }
});

test('conversations without an answer are left out and named, those that are there twice are named', async () => {
  const wanted = await lay(some.join(''));
  const { notes, ...found } = await lay([silent, ...some, silent].join(''));
  expect(tokensOf({ ...found, notes })).toEqual(tokensOf(wanted));
  expect(found.conversations).toEqual([3]);
  expect(notes).toEqual(['a.txt: 2 of 5 conversations have no turn of the assistant and were left out']);
  expect((await lay([...some, some[1]].join(''))).notes).toEqual([
    'a.txt: 1 of 4 conversations repeat one that is there already, and count again',
  ]);
  expect(await refusal(lay(silent.repeat(2)))).toBe(
    'dataset-invalid: a.txt has no turn of the assistant that could be scored',
  );
});

test.each(['', ' \n', 'plain words', `words ${some[0]}`])('%j is no text of conversations', async (text) => {
  expect(await refusal(lay(text))).toMatch(
    /^dataset-invalid: a\.txt cannot be laid out by turns: it must consist of/,
  );
});
