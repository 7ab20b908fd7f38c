import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { createProgram } from '../../src/cli/program.ts';
import { temporaryFolder } from '../support/folder.ts';
import { ROOT } from '../support/llama.ts';

/** Runs a command line in this process. */
async function run(...words: string[]): Promise<void> {
  const program = await createProgram(words, {}, new AbortController().signal, () => {});
  await program.parseAsync(words, { from: 'user' });
}

test('a command of two words has options of its own, whatever the first word has', async () => {
  await using folder = await temporaryFolder();
  const out = join(folder.path, 'drop.json');
  await run('plan', 'export', join(ROOT, 'plans/tiny-gpt-oss-28x.json'), '--format', 'drop', '--out', out);
  expect(JSON.parse(await readFile(out, 'utf8')).drop['0']).toEqual([5, 15, 27, 28]);
  // The command that the first word names alone is still there.
  await expect(run('plan')).rejects.toThrow('plan needs out (the file to write)');
});

test('an option of other commands is told with these, a misspelled one with what was meant', async () => {
  const said: string[] = [];
  using _written = vi
    .spyOn(process.stderr, 'write')
    .mockImplementation((text) => said.push(String(text)) > 0);
  await expect(run('inspect', 'x.gguf', '--keep', '3')).rejects.toThrow("unknown option '--keep'");
  await expect(run('inspect', 'x.gguf', '--jsonn')).rejects.toThrow("unknown option '--jsonn'");
  const [foreign, misspelled] = said.filter((text) => text.startsWith('error:'));
  expect(foreign).toBe("error: unknown option '--keep'\n(Commands that take it: init, plan, run, score)\n");
  expect(misspelled).toMatch(/Did you mean/);
});

async function saidOf(...words: string[]): Promise<string> {
  const said: string[] = [];
  using _written = vi
    .spyOn(process.stderr, 'write')
    .mockImplementation((text) => said.push(String(text)) > 0);
  await expect(run(...words)).rejects.toThrow();
  return said.join('');
}

test.each([
  [
    'an option before the command',
    '--keep 28 plan',
    'Options stand after the command: espalier COMMAND --keep',
  ],
  ['one hyphen', 'plan a.gguf -keep 28', 'Did you mean --keep?'],
  ['a dash that an editor made', 'plan a.gguf \u2014keep 28', 'Did you mean --keep?'],
  ['no hyphen', 'plan a.gguf keep=28', 'Did you mean --keep?'],
  ['an option as Windows has it', 'plan a.gguf /keep 28', 'Did you mean --keep?'],
  [
    'values with a space between them',
    'score a.gguf --text a.txt b.txt',
    'separated by commas, without spaces',
  ],
  ['too many words', 'plan a.gguf b.gguf', 'espalier plan --help shows its options'],
  [
    'too many words for a command of two words',
    'plan diff a b c',
    'espalier plan diff --help shows its options',
  ],
])('%s is told with what was meant', async (_name, words, hint) => {
  expect(await saidOf(...words.split(' '))).toContain(hint);
});

const TOKEN = 'a-token\u001b[2Jof "no\' known form';

test.each([
  ['run', '--hf-token', TOKEN],
  ['run', `--hf-token=${TOKEN}`],
  ['run', `--token=${TOKEN}`],
  ['inspect', 'a.gguf', `--api-key=${TOKEN}`],
  ['demo', `--password=${TOKEN}`],
  ['publish', `--nonsense=${TOKEN}`],
  [`--nonsense=${TOKEN}`],
  [`--hf-token=${TOKEN}`, 'run'],
])('what stands beside an option that is not known is not shown: %s %s', async (...words) => {
  const said = await saidOf(...words);
  expect(said).toMatch(/^error: unknown option '--[\w-]+'\n/);
  for (const part of ['a-token', 'known form', '\u001b']) expect(said).not.toContain(part);
  if (/^--(hf-token|token|api-key)/.test(words.find((word) => word.startsWith('--')) ?? '')) {
    if (words[0] !== 'demo') expect(said).toContain('set HF_TOKEN in the environment');
  }
});

test('a misspelled option of tokens to generate is no token', async () => {
  expect(await saidOf('run', '--max-token=5')).toContain('Did you mean --max-tokens?');
});

test('what commander says is printed without secrets and without what moves a cursor', async () => {
  const said = await saidOf('run', `--b\u001b[2Jhf_abcdefghijklmnopqrstuvwxyz`);
  expect(said).toMatch(/^error: unknown option '--b\\u001b\[2J/);
  expect(said).not.toContain('\u001b');
  expect(await saidOf('hf_abcdefghijklmnopqrstuvwxyz')).not.toContain('abcdefghijkl');
});
