import { execFile } from 'node:child_process';
import { appendFile, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { keepRecords, openJournal } from '../../src/state/journal.ts';
import type { MemoKey } from '../../src/state/memo.ts';
import { temporaryFolder } from '../support/folder.ts';
import { refusal } from '../support/refusal.ts';

const KEY = { model: 'm', sampling: { seed: 0 } };
const schema = z.strictObject({ id: z.string(), text: z.string() });
const record = (id: string) => ({ id, text: 'two\nlines' });

async function earlier(path: string, key: MemoKey = KEY): Promise<string[]> {
  return (await openJournal(path, key, schema)).earlier.map(({ id }) => id);
}

async function append(path: string, ids: readonly string[], key: MemoKey = KEY): Promise<void> {
  await using journal = await openJournal(path, key, schema);
  await Promise.all(ids.map((id) => journal.append(record(id))));
}

test('records are found again in their order, under the same key', async () => {
  await using folder = await temporaryFolder();
  const path = join(folder.path, 'below', 'journal.jsonl');
  expect(await earlier(path)).toEqual([]);
  await append(path, ['b', 'a']);
  await append(path, ['c']);
  expect(await earlier(path)).toEqual(['b', 'a', 'c']);
  const [first, ...lines] = (await readFile(path, 'utf8')).split('\n');
  expect(first).toBe(JSON.stringify({ key: KEY }));
  expect(lines.map((line): unknown => JSON.parse(line))).toEqual(['b', 'a', 'c'].map(record));
});

test.each<[string, MemoKey]>([
  ['a part less', { model: 'm' }],
  ['a part more', { ...KEY, llama: 'b7' }],
  ['another value', { ...KEY, model: 'n' }],
  ['another value deeper', { ...KEY, sampling: { seed: 1 } }],
])('records under another key stay until there is a new one, and are never read: %s', async (_, other) => {
  await using folder = await temporaryFolder();
  const path = join(folder.path, 'journal.jsonl');
  await append(path, ['a', 'b']);
  expect(await earlier(path, other)).toEqual([]);
  expect(await earlier(path)).toEqual(['a', 'b']);
  await append(path, ['c'], other);
  expect(await earlier(path, other)).toEqual(['c']);
  expect(await earlier(path)).toEqual([]);
});

test('wherever a file is torn, whole records before are kept and new ones are not swallowed', async () => {
  await using folder = await temporaryFolder();
  const path = join(folder.path, 'journal.jsonl');
  await append(path, ['a', 'b']);
  const whole = await readFile(path, 'utf8');
  const header = whole.indexOf('\n');
  const afterFirst = whole.indexOf('\n', header + 1);
  for (let length = 0; length <= whole.length; length += 1) {
    await writeFile(path, whole.slice(0, length));
    const kept =
      length < header ? [] : ['a', 'b'].slice(0, length === whole.length ? 2 : +(length >= afterFirst));
    expect(await earlier(path)).toEqual(kept);
    await append(path, ['c']);
    expect(await earlier(path)).toEqual([...kept, 'c']);
  }
});

test('lines of another shape and bytes that a disk lost are passed over', async () => {
  await using folder = await temporaryFolder();
  const path = join(folder.path, 'journal.jsonl');
  await append(path, ['a']);
  await appendFile(path, `\n{"id":"x"}\n[]\n\0\0\0\0\nnull`);
  await append(path, ['b']);
  expect(await earlier(path)).toEqual(['a', 'b']);
});

test('several processes add to one journal at once, and nothing is lost', async () => {
  await using folder = await temporaryFolder();
  const path = join(folder.path, 'journal.jsonl');
  const program = join(import.meta.dirname, 'journal-program.ts');
  const names = ['p', 'q', 'r', 's'];
  await Promise.all(names.map((name) => promisify(execFile)(process.execPath, [program, path, name, '100'])));
  const { earlier } = await openJournal(path, { model: 'm' }, z.string());
  expect(new Set(earlier).size).toBe(400);
  expect(earlier).toHaveLength(400);
  for (const name of names) {
    const own = earlier
      .filter((line) => line.startsWith(`${name} `))
      .map((line) => Number(line.split(' ')[1]));
    expect(own).toEqual(Array.from({ length: 100 }, (_, i) => i));
  }
  expect(await readdir(folder.path)).toEqual(['journal.jsonl']);
}, 60_000);

test('a journal that is cleared away while it is open is begun anew', async () => {
  await using folder = await temporaryFolder();
  const path = join(folder.path, 'below', 'journal.jsonl');
  await using journal = await openJournal(path, KEY, schema);
  await journal.append(record('a'));
  await rm(join(folder.path, 'below'), { recursive: true });
  await journal.append(record('b'));
  expect(await earlier(path)).toEqual(['b']);
});

test('a place that cannot be written is said, for each record', async () => {
  await using folder = await temporaryFolder();
  await mkdir(join(folder.path, 'journal.jsonl'));
  expect(await refusal(openJournal(join(folder.path, 'journal.jsonl'), KEY, schema))).toMatch(
    /^file-unreadable: cannot read .*: it is a folder/,
  );
  await writeFile(join(folder.path, 'file'), '');
  const open = openJournal(join(folder.path, 'file', 'journal.jsonl'), KEY, schema);
  expect(await refusal(open)).toMatch(/^file-unreadable: .*ENOTDIR/);
});

test('records are taken out, and the others stay under the key', async () => {
  await using folder = await temporaryFolder();
  const path = join(folder.path, 'journal.jsonl');
  await keepRecords(path, schema, () => false);
  expect(await readdir(folder.path)).toEqual([]);
  await append(path, ['a', 'b', 'c']);
  await keepRecords(path, schema, ({ id }) => id !== 'b');
  expect(await earlier(path)).toEqual(['a', 'c']);
  await append(path, ['d']);
  expect(await earlier(path)).toEqual(['a', 'c', 'd']);
});
