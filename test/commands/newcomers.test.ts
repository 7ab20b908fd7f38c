import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { RawOptions } from '../../src/commands/definition/command.ts';
import { loadCommand } from '../../src/commands/registry.ts';
import { EspalierError } from '../../src/common/errors.ts';
import { configuredOptions, without } from '../../src/entry/config.ts';
import { readOptions } from '../../src/entry/read-options.ts';
import { temporaryFolder } from '../support/folder.ts';

/** As an entry point reads what was written beside a file of options. */
async function read(written: RawOptions, text: string, name: 'run' | 'sweep' = 'run') {
  await using folder = await temporaryFolder();
  const path = join(folder.path, 'espalier.yml');
  await writeFile(path, text);
  const command = await loadCommand(name);
  try {
    const { values, places } = await configuredOptions(command, written, path, folder.path);
    const also = ['hf-token', 'config', 'command'];
    return await readOptions(command, { ...values, ...written }, { places: without(places, written), also });
  } catch (error) {
    if (!(error instanceof EspalierError)) throw error;
    const { message, hint, details } = error;
    return { said: `${message}\n${hint}`.replaceAll(path, 'espalier.yml'), line: details.line };
  }
}

const PLAN = { plan: 'plan.json' };

describe('what people write in espalier.yml', () => {
  test.each<[string, string, number, RegExp]>([
    ['a tab', 'benchmarks:\n\t- mmlu\n', 2, /not valid YAML: Tabs are not allowed.*\nIndent with spaces/],
    ['yes', 'shrink-to-fit: yes\n', 1, /shrink-to-fit is "yes": must be true or false/],
    ['on, quoted', 'slots: 2\nshrink-to-fit: "on"\n', 2, /shrink-to-fit is "on": must be true or false/],
    ['1e3', 'max-tokens: 1e3\n', 1, /max-tokens is "1e3": must be a whole number/],
    ['a per cent sign', 'margin: 2%\n', 1, /margin is "2%": must be a number of percentage points/],
    [
      'hours',
      '\nmax-minutes: 2h\n',
      2,
      /max-minutes is "2h": must be a whole number\n--max-minutes: .* in minutes/,
    ],
    [
      'a currency',
      'max-cost: $5\n',
      1,
      /max-cost is "\$5": must be an amount in USD, for example 2 or 1\.50/,
    ],
    [
      'a label of runs-on',
      'runner: ubuntu-latest\n',
      1,
      /runner is "ubuntu-latest": must be local, hf-jobs or/,
    ],
    ['a list as text', 'benchmarks: "[mmlu, gsm8k]"\n', 1, /benchmarks is .*without \[ and \]/],
    [
      'a benchmark that is none',
      'benchmarks: [mmlu, arc]\n',
      1,
      /benchmark "arc": there is no such benchmark/,
    ],
    ['the start of a name', 'bench: mmlu\n', 1, /there is no option "bench"\nDid you mean benchmarks\?/],
    [
      'a name as in Python',
      'max_tokens: 9\n',
      1,
      /there is no option "max_tokens"\nDid you mean max-tokens\?/,
    ],
    ['a name as in JavaScript', 'maxTokens: 9\n', 1, /"maxTokens"\nDid you mean max-tokens\?/],
    ['with:', 'with:\n  keep: 28\n', 1, /there is no option "with"\nOptions start at the left edge/],
    ['a mapping', 'slots: 2\nbase:\n  repo: x\n', 2, /base must be a text, a number, true or false/],
    [
      'numbers by name',
      'benchmarks:\n  mmlu: 10\n  gsm8k: 5\n',
      1,
      /benchmarks must be a text.*\nWrite it on one line: benchmarks: mmlu:10,gsm8k:5$/,
    ],
    ['a token', 'hf-token: hf_abc\n', 1, /a committed file must not contain secrets\nGive a token/],
    ['a name twice', 'slots: 2\nmargin: 1\nslots: 3\n', 3, /must be unique\nKeep one of the two lines/],
    ['a merge key', 'slots: &a 2\n<<: {threads: 2}\n', 2, /there is no option "<<"\nOptions start at/],
    ['an anchor of its own', 'x: &x 2\nslots: *x\n', 1, /there is no option "x"/],
    [
      'a name of nothing',
      'base: *.gguf\n',
      1,
      /base is \*\.gguf, which YAML takes.*\nQuote it: base: "\*\.gguf"/,
    ],
    ['a gate without quotes', 'gate: >=-2pp\n', 1, /not valid YAML: .*\nQuote a value that/],
    ['two documents', 'slots: 2\n---\nslots: 3\n', 2, /several documents, but one is expected\nKeep one/],
    ['lines of Windows', '\uFEFFslots: 2\r\nmargin: two\r\n', 2, /margin is "two": must be a number/],
  ])('%s: refused with its line, and what to write', async (_, text, line, message) => {
    const found = await read(PLAN, text);
    expect(found).toEqual({ said: expect.stringMatching(message), line });
    expect(found.said).toMatch(new RegExp(`^espalier\\.yml:${line}: `));
  });

  test.each<[string, string, Record<string, unknown>]>([
    ['a number in quotes', 'max-tokens: "96"\n', { maxTokens: 96 }],
    ['True', 'shrink-to-fit: True\n', { shrinkToFit: true }],
    ['a tag that looks like a number', 'tag: 1.10\nrepo: a/b\n', { tag: '1.10' }],
    ['a tag that looks like a whole number', 'tag: 007\nrepo: a/b\n', { tag: '007' }],
    ['an anchor of a value', 'slots: &a 2\nthreads: *a\n', { slots: 2, threads: 2 }],
    ['anchors in a list', 'benchmarks: [&a mmlu, gsm8k]\n', { benchmarks: ['mmlu', 'gsm8k'] }],
    ['a mark before the first byte, and lines of Windows', '\uFEFFslots: 2\r\nmargin: 2\r\n', { slots: 2 }],
    ['a name without a value', 'margin:\nslots: 2\n', { margin: 0.02, slots: 2 }],
    ['nothing', '', { margin: 0.02 }],
    ['notes alone', '# nothing\n', { margin: 0.02 }],
  ])('%s: taken as it was meant', async (_, text, values) => {
    expect(await read(PLAN, text)).toMatchObject(values);
  });

  test('that an input supersedes is not to blame', async () => {
    const found = await read({ ...PLAN, margin: 'x' }, 'margin: 2\n');
    expect(found).toEqual({ said: expect.stringMatching(/^margin is "x": /), line: undefined });
  });

  test('keeps the points of a sweep in quotes', async () => {
    const found = await read({ base: 'b' }, 'points: ["28", 27]\n', 'sweep');
    expect(found).toMatchObject({ points: [28, 27] });
  });
});

test.each([
  ['hf_token', 'Did you mean hf-token?'],
  ['max_cost', 'Did you mean max-cost?'],
  ['bechmarks', 'Did you mean benchmarks?'],
])('the input %s: %s', async (name, hint) => {
  expect(await read({ ...PLAN, [name]: 'x' }, '')).toMatchObject({
    said: `run does not take ${name}\n${hint}`,
  });
});

test('a list of YAML is no input', async () => {
  expect(await read({ ...PLAN, benchmarks: '- mmlu\n- gsm8k' }, '')).toMatchObject({
    said: expect.stringContaining('must be items separated by commas or lines, without "- "'),
  });
});

test.each([
  ['missing.yml', /^config: cannot read .*missing\.yml: there is no such file\nGive the path/],
  ['.', /^config: cannot read \.: it is a folder, expected a file/],
])('config: %s', async (path, message) => {
  const error: unknown = await configuredOptions(await loadCommand('run'), {}, path, '.').catch((one) => one);
  const { message: said, hint } = error as EspalierError;
  expect(`${said}\n${hint}`).toMatch(message);
});
