import { readdir, readFile, stat, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openFileSource } from '../../../src/bytes/file-source.ts';
import { readHeader } from '../../../src/gguf/read-header.ts';
import { openTools } from '../../../src/llama/tools/tools.ts';
import { passOverAll, passOverTurns } from '../../../src/search/masks/base-pass.ts';
import { temporaryFolder } from '../../support/folder.ts';
import { llamaTools, ROOT, TINY_MODEL } from '../../support/llama.ts';
import { recordedTools } from '../../support/recording.ts';
import { refusal } from '../../support/refusal.ts';

const [FACTS, CODE] = ['facts', 'code'].map((name) => join(ROOT, `plans/data/tiny-gpt-oss/${name}.txt`)) as [
  string,
  string,
];

test('what a base says of a text is taken up only where it is whole, and of this layout', async () => {
  await using folder = await temporaryFolder();
  const recorded = await recordedTools(join(folder.path, 'bin'), {
    tools: ['llama-server', 'llama-perplexity'],
  });
  const tools = await openTools({ source: 'explicit', folder: recorded.folder }, process.env);
  const run = {
    ...{ tools, texts: [{ path: CODE }], contextTokens: 64, chunks: 2, threads: 1, folder: folder.path },
  };
  const logitsFile = join(folder.path, '0.logits');
  const calls = async () => (await recorded.calls('llama-perplexity')).length;
  // Whether the tool ran, not how often: a run that loses its last lines is repeated.
  const pass = async (changes: Partial<typeof run> = {}) => {
    const before = await calls();
    const { runs } = await passOverAll(TINY_MODEL, { ...run, ...changes });
    return [runs.map(({ countedOf }) => countedOf.join()).join(' '), (await calls()) > before];
  };
  expect(await pass()).toEqual(['31,31', true]);
  expect(await pass()).toEqual(['31,31', false]);
  const { size } = await stat(logitsFile);
  await truncate(logitsFile, size - 1);
  expect(await pass()).toEqual(['31,31', true]);
  expect((await stat(logitsFile)).size).toBe(size);
  expect(await pass({ chunks: 3 })).toEqual(['31,31,31', true]);
  expect(await pass({ chunks: 3, contextTokens: 32 })).toEqual(['15,15,15', true]);
});

test('tokens that are read otherwise than they were laid out are no result, also for a later run', async () => {
  await using folder = await temporaryFolder();
  // The real program, and then one token of what it wrote is another.
  const bin = join(folder.path, 'bin');
  const after = [
    'for word in "$@"; do case "$word" in *.partial) file="$word";; esac; done',
    '"$(dirname "$0")/real/llama-perplexity" "$@" || exit',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: of the shell
    '[ -n "${file}" ] && printf "\\377" | dd of="$file" bs=1 seek=$((20 + 4 * 15)) conv=notrunc 2>&-',
    'exit 0',
  ].join('\n');
  await recordedTools(join(bin, 'real'), { tools: ['llama-perplexity'] });
  const { folder: path } = await recordedTools(bin, {
    tools: ['llama-server', 'llama-perplexity', 'llama-tokenize'],
    before: `case "$0" in *perplexity) ${after.replaceAll('\n', '; ')};; esac`,
  });
  const wrong = await openTools({ source: 'explicit', folder: path }, process.env);
  await using source = await openFileSource(TINY_MODEL);
  const header = await readHeader(source);
  const laid = join(folder.path, 'laid');
  const run = {
    ...{ texts: [{ path: FACTS }, { path: CODE }], contextTokens: 112, chunks: 2, threads: 1, header },
    folder: laid,
  };
  expect(await refusal(passOverTurns(TINY_MODEL, { ...run, tools: wrong }))).toMatch(
    /^dataset-invalid: facts\.txt is not tokenized as it was laid out: token 15 of chunk 0 is \d+, laid out was \d+$/,
  );
  const right = await passOverTurns(TINY_MODEL, { ...run, tools: await llamaTools() });
  expect(right.conversations).toEqual([2, 2]);
  const made = right.runs.flatMap(({ run: { contextTokens } }, i) => {
    return ['logits', 'txt'].map((kind) => `run-${i}-${contextTokens}.${kind}`);
  });
  expect((await readdir(laid)).toSorted()).toEqual([...made, '0.txt', '1.txt'].toSorted());
  // What another version laid out in a file of the same size is not taken up.
  const stored = join(laid, made.find((name) => name.endsWith('logits'))!);
  const before = await readFile(stored);
  const other = Buffer.from(before);
  other.writeInt32LE(7, 20 + 4 * 15);
  await writeFile(stored, other);
  await passOverTurns(TINY_MODEL, { ...run, tools: await llamaTools() });
  expect((await readFile(stored)).equals(before)).toBe(true);
});
