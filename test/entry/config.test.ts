import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { RawOptions } from '../../src/commands/definition/command.ts';
import { type CommandName, loadCommand } from '../../src/commands/registry.ts';
import { configuredOptions } from '../../src/entry/config.ts';
import { readOptions } from '../../src/entry/read-options.ts';
import { temporaryFolder } from '../support/folder.ts';
import { refusal } from '../support/refusal.ts';

const run = async (raw: RawOptions) => readOptions(await loadCommand('run'), { plan: 'p.json', ...raw });

describe('espalier.yml', () => {
  async function configured(text: string, name: CommandName = 'run', path?: string, given: RawOptions = {}) {
    await using folder = await temporaryFolder();
    await writeFile(join(folder.path, 'espalier.yml'), text);
    const command = await loadCommand(name);
    return (await configuredOptions(command, given, path, folder.path)).values;
  }

  test('sets any option by its name, as text, number, switch or list', async () => {
    const text = 'benchmarks: [mmlu:200, gsm8k]\nmargin: 1.5\nshrink-to-fit: true\ntag:\nfile-name: a.gguf\n';
    const raw = await configured(text);
    expect(raw).toEqual({
      benchmarks: 'mmlu:200\ngsm8k',
      margin: '1.5',
      'shrink-to-fit': 'true',
      'file-name': 'a.gguf',
    });
    expect(await run(raw)).toMatchObject({
      benchmarks: ['mmlu:200', 'gsm8k'],
      margin: 0.015,
      shrinkToFit: true,
    });
  });

  /** Lists that name each other: nine to the sixth in all. */
  const BOMB = ['base', 'benchmarks', 'methods', 'points', 'text', 'from', 'edits']
    .map(
      (name, i, all) =>
        `${i === 6 ? 'router-edits' : name}: &${name} [${(i === 0 ? 'x,' : `*${all[i - 1]},`).repeat(9)}]`,
    )
    .join('\n');

  const FILE = 'plan: p.json\nbase: b.gguf\nkld: t.txt\nrivals: auto\n';

  test.each([
    ['run', {}, ['base', 'plan', 'rivals', 'kld']],
    ['run', { keep: '27' }, ['base', 'rivals', 'kld']],
    ['run', { benchmarks: 'none' }, ['base', 'plan']],
    ['verify', { candidate: 'ns/name-GGUF' }, []],
    ['verify', { candidate: 'https://huggingface.co/ns/name-GGUF' }, []],
    ['verify', { candidate: 'ns/name-GGUF', 'hub-url': 'no address' }, []],
    ['verify', { candidate: 'here.gguf' }, ['plan', 'base']],
  ] as const)(
    '%s with %j takes from the file only what that does not supersede',
    async (name, given, taken) => {
      const names = Object.keys(await configured(FILE, name, undefined, given));
      expect(names.sort()).toEqual([...taken].sort());
    },
  );

  test('may hold options of other commands, which this one does not see', async () => {
    expect(await configured('points: 28\nrepo: a/b\n')).toEqual({ repo: 'a/b' });
    expect(await configured('keep: 28\nrepo: a/b\n', 'plan')).toEqual({ keep: '28' });
  });

  test.each([
    ['benchmark: mmlu\n', 'there is no option "benchmark"'],
    ['hf-token: hf_abc\n', 'there is no option "hf-token": a committed file must not contain secrets'],
    ['on: true\n', 'there is no option "on"'],
    ['repo:\ta/b\n\ttag: v1\n', 'not valid YAML: '],
    ['- a\n', 'must map options to values'],
    ['margin: {a: 1}\n', 'margin must be a text, a number, true or false, or a list of them'],
    ['margin: 1\nmargin: 2\n', 'not valid YAML: Map keys must be unique'],
    ['tag: [v1, v2]\n', 'tag is given twice: v1, v2'],
    [BOMB, 'more than 10000 values'],
  ])('%j is refused', async (text, message) => {
    expect(await refusal(configured(text))).toContain(message);
  });

  test('that is named must be there', async () => {
    expect(await refusal(configured('', 'run', '/nowhere/e.yml'))).toContain('file-unreadable: ');
  });
});

test.each(['espalier.yaml', '.espalier.yml'])('%s is not left unread in silence', async (name) => {
  await using folder = await temporaryFolder();
  await writeFile(join(folder.path, name), 'keep: 28\n');
  const command = await loadCommand('plan');
  expect(await refusal(configuredOptions(command, {}, undefined, folder.path))).toBe(
    `usage: ${name} is not read: the file of options is espalier.yml`,
  );
  // Named, or beside the right one, it is the person's own business.
  const file = join(folder.path, name);
  expect((await configuredOptions(command, {}, file, folder.path)).values).toEqual({ keep: '28' });
  await writeFile(join(folder.path, 'espalier.yml'), 'keep: 27\n');
  expect((await configuredOptions(command, {}, undefined, folder.path)).values).toEqual({ keep: '27' });
});

test('a configuration file of megabytes is none', async () => {
  await using folder = await temporaryFolder();
  const file = join(folder.path, 'large.yml');
  await writeFile(file, `keep: "${'a'.repeat(2 ** 20)}"`);
  expect(await refusal(configuredOptions(await loadCommand('plan'), {}, file, folder.path))).toBe(
    `file-unreadable: config: ${file} has 1048584 bytes, but at most 1048576 are read`,
  );
});
