import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { removeTried } from '../../src/search/masks/leftovers.ts';
import { temporaryFolder } from '../support/folder.ts';

test('masks and cuts of killed processes go; those of running ones, and the base, stay', async () => {
  await using folder = await temporaryFolder();
  const keep = [
    'base-00001-of-00003.gguf',
    'base.gguf',
    `cut-${process.ppid}-1.gguf`,
    `mask-${process.pid}-1-00002-of-00003.gguf`,
    'cut-notes.txt',
  ];
  const go = [
    'cut-999999999-3.gguf',
    'cut-999999999-4.gguf.partial',
    'mask-999999999-2-00001-of-00003.gguf',
    'x.json.999999999-ab12.partial',
  ];
  for (const name of [...keep, ...go]) await writeFile(join(folder.path, name), '');
  await removeTried(folder.path);
  expect((await readdir(folder.path)).toSorted()).toEqual(keep.toSorted());
});
