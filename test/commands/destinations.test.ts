import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFile, cp, link, mkdir, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import type { RawOptions } from '../../src/commands/definition/command.ts';
import { inputsOf } from '../../src/commands/definition/input-files.ts';
import { type CommandName, loadAllCommands } from '../../src/commands/registry.ts';
import { infoOf, optionName } from '../../src/common/option.ts';
import { commandRunner } from '../support/commands.ts';
import { type TemporaryFolder, temporaryFolder } from '../support/folder.ts';
import { ROOT, TINY_MODEL } from '../support/llama.ts';
import { refusal } from '../support/refusal.ts';

let folder: TemporaryFolder;
let notes: string[] = [];
const at = (name: string) => join(folder.path, name);
const run = commandRunner({ progress: (event) => void (event.type === 'note' && notes.push(event.message)) });
const sha256 = async (name: string) =>
  createHash('sha256')
    .update(await readFile(at(name)))
    .digest('hex');

beforeEach(async () => {
  await folder?.[Symbol.asyncDispose]();
  folder = await temporaryFolder();
  notes = [];
  await copyFile(TINY_MODEL, at('base.gguf'));
  await copyFile(join(ROOT, 'plans/tiny-gpt-oss-28x.json'), at('plan.json'));
});
afterAll(() => folder[Symbol.asyncDispose]());

type Case = [CommandName, () => RawOptions];
const base = () => at('base.gguf');
const plan = () => at('plan.json');
/** Each with an `out` that is to be tried. */
const COMMANDS: readonly Case[] = [
  ['prune', () => ({ base: base(), plan: plan() })],
  ['mask', () => ({ base: base(), plan: plan() })],
  ['plan', () => ({ base: base(), keep: '28' })],
  ['score', () => ({ base: base() })],
  ['verify', () => ({ candidate: base(), base: base(), plan: plan() })],
  ['validate', () => ({ candidate: base(), base: base(), 'run-dir': at('run') })],
  ['card', () => ({ report: plan() })],
];

describe.each(COMMANDS)('%s', (command, raw) => {
  test('never writes over what it reads, by whatever name', async () => {
    await symlink(at('base.gguf'), at('link.gguf'));
    await link(at('base.gguf'), at('hard.gguf'));
    await link(at('plan.json'), at('hard-plan.json'));
    await mkdir(at('sub'));
    const isModel = command !== 'card';
    const before = [await sha256('base.gguf'), await sha256('plan.json')];
    const outs = isModel
      ? ['base.gguf', './base.gguf', 'sub/../base.gguf', 'hard.gguf']
      : ['plan.json', 'hard-plan.json', 'sub/../plan.json'];
    for (const force of ['false', 'true']) {
      for (const out of outs) {
        const message = await refusal(run(command, { ...raw(), out: `${folder.path}/${out}`, force }));
        expect(message, out).toMatch(
          /^usage: out is .*: that is the (base|candidate|report) .*, which is read$/,
        );
      }
    }
    if (isModel) {
      const linked = { ...raw(), base: at('link.gguf'), out: at('base.gguf'), force: 'true' };
      expect(await refusal(run(command, linked))).toMatch(/^usage: .*which is read$/);
    }
    expect([await sha256('base.gguf'), await sha256('plan.json')]).toEqual(before);
  });

  test('refuses what is no file, and a folder that cannot be one, before it writes', async () => {
    execFileSync('mkfifo', [at('fifo')]);
    await mkdir(at('folder'));
    await symlink(at('elsewhere'), at('dangling'));
    const refused = (out: string) => refusal(run(command, { ...raw(), out, force: 'true' }));
    expect(await refused(at('fifo'))).toMatch(/^file-unreadable: .*it is a device, a pipe or a socket$/);
    expect(await refused('/dev/null')).toMatch(/^file-unreadable: .*it is a device, a pipe or a socket$/);
    expect(await refused(at('folder'))).toMatch(/^file-unreadable: .*it is a folder$/);
    expect(await refused(`${at('new')}/`)).toMatch(/^file-unreadable: .*it is a folder$/);
    expect(await refused(at('dangling'))).toMatch(/^file-unreadable: .*it is a link to nothing$/);
    expect(await refused(join(at('plan.json'), 'x'))).toMatch(
      /^file-unreadable: .*plan\.json is not a folder$/,
    );
    expect(await refused(at('new/deep/x'))).toBe(
      `file-unreadable: cannot write ${at('new/deep/x')}: there is no folder ${at('new/deep')}`,
    );
    for (const stream of ['-', '/dev/stdout', '/dev/fd/1']) {
      expect(await refused(stream)).toBe(`usage: out is ${stream}: the output must be a file, not a stream`);
    }
    const left = await readdir(folder.path);
    expect(left.toSorted()).toEqual(['base.gguf', 'dangling', 'fifo', 'folder', 'plan.json']);
  });

  test('replaces no file of somebody else without force', async () => {
    await writeFile(at('thesis.txt'), 'ten years');
    await writeFile(at('other.json'), '{"keep": 1}');
    for (const out of ['thesis.txt', 'other.json']) {
      expect(await refusal(run(command, { ...raw(), out: at(out) }))).toMatch(
        /^usage: .*: that file is there/,
      );
    }
    expect(await readFile(at('thesis.txt'), 'utf8')).toBe('ten years');
  });
});

test('a GGUF is replaced by force only, a file of ours is replaced and said', async () => {
  const cut = { base: base(), plan: plan(), out: at('c.gguf') };
  await run('prune', cut);
  expect(await refusal(run('prune', cut))).toMatch(/^usage: out is .*c\.gguf: that file is there$/);
  await run('prune', { ...cut, force: 'true' });
  const made = { base: base(), keep: '28', out: at('new.json') };
  await run('plan', made);
  await run('plan', made);
  const scored = { base: base(), out: at('scores.json'), 'heat-map': at('map.svg') };
  await run('score', scored);
  await run('score', scored);
  expect(notes.filter((note) => note.includes('replaced'))).toEqual([
    `if this succeeds, ${at('c.gguf')} is replaced`,
    `if this succeeds, ${at('new.json')} is replaced: it is a plan`,
    `if this succeeds, ${at('scores.json')} is replaced: it is scores`,
    `if this succeeds, ${at('map.svg')} is replaced: it is a heat map`,
  ]);
  expect(await refusal(run('plan', { ...made, out: at('scores.json') }))).toMatch(
    /is not what this command writes$/,
  );
});

test('shards of a split base are inputs, and outputs of one command are not the same file', async () => {
  const names = [1, 2, 3].map((shard) => `m-0000${shard}-of-00003.gguf`);
  const split = { base: base(), plan: plan(), out: at('m.gguf'), 'max-shard-size': '900kB' };
  await run('prune', split);
  const before = await Promise.all(names.map(sha256));
  const all = JSON.parse(await readFile(plan(), 'utf8'));
  const keep = Object.fromEntries(
    [0, 1, 2, 3].map((layer) => [layer, Array.from({ length: 27 }, (_, i) => i)]),
  );
  delete all.base;
  await writeFile(at('all.json'), JSON.stringify({ ...all, experts: { ...all.experts, total: 28 }, keep }));
  const again = { ...split, base: at(names[0]!), plan: at('all.json'), force: 'true' };
  expect(await refusal(run('prune', again))).toMatch(/which is read$/);
  expect(await Promise.all(names.map(sha256))).toEqual(before);
  const same = { base: base(), out: at('x.json'), 'heat-map': `${folder.path}/./x.json` };
  expect(await refusal(run('score', same))).toMatch(/^usage: heat-map and out are the same file/);
});

test('the names beside a GGUF are no inputs and nobody else has them', async () => {
  await copyFile(base(), at('c.gguf.partial'));
  const cut = { plan: plan(), out: at('c.gguf') };
  const message = await refusal(run('prune', { ...cut, base: at('c.gguf.partial'), force: 'true' }));
  expect(message).toMatch(/which needs c\.gguf\.partial while it is written\): that is the base/);
  expect(await refusal(run('prune', { ...cut, base: base() }))).toMatch(
    /c\.gguf\.partial already exists, and was not left by a run of Espalier$/,
  );
  expect(await sha256('c.gguf.partial')).toBe(await sha256('base.gguf'));
});

test('a run replaces neither its base, nor a file that no run made, and goes on with its own', async () => {
  const raw = { base: base(), plan: plan(), 'run-dir': folder.path, benchmarks: 'none', until: 'verify' };
  const before = await sha256('base.gguf');
  expect(await refusal(run('run', { ...raw, 'file-name': 'base.gguf' }))).toMatch(/which is read$/);
  await writeFile(at('mine.gguf'), 'mine');
  expect(await refusal(run('run', { ...raw, 'file-name': 'mine.gguf' }))).toMatch(/that file is there$/);
  await run('run', { ...raw, 'file-name': 'cut.gguf' });
  await run('run', { ...raw, 'file-name': 'cut.gguf' });
  await writeFile(at('README.md'), '# Mine');
  expect(await refusal(run('run', { ...raw, 'file-name': 'cut.gguf', until: 'render' }))).toMatch(
    /README\.md exists, and no run of Espalier made it$/,
  );
  expect([await sha256('base.gguf'), await readFile(at('README.md'), 'utf8')]).toEqual([before, '# Mine']);
  // Without a sweep there is no chart, and one of somebody else is left alone.
  await rm(at('README.md'));
  await writeFile(at('sweep.svg'), 'mine');
  await run('run', { ...raw, 'file-name': 'cut.gguf', until: 'render' });
  expect(JSON.parse(await readFile(at('espalier-files.json'), 'utf8')).files).not.toContain('sweep.svg');
  expect(await readFile(at('sweep.svg'), 'utf8')).toBe('mine');
});

test('a run directory may lie in a folder that is read; what it holds of that folder itself may not be written', async () => {
  await cp(join(ROOT, 'templates/prompts'), folder.path, { recursive: true });
  const raw = { base: base(), plan: plan(), benchmarks: 'none', until: 'verify', prompts: folder.path };
  await run('run', { ...raw, 'run-dir': at('run') });
  await run('run', { ...raw, 'run-dir': at('run') });
  // Its own copy of the plan, written by an earlier run, as a template folder of a later one.
  const inside = { ...raw, 'run-dir': folder.path, prompts: at('run') };
  expect(await refusal(run('run', { ...inside, 'file-name': 'run/resolved.json' }))).toMatch(/^usage: /);
});

test('every option that names a file or folder says whether the command reads it', async () => {
  const read = new Set<string>();
  for (const { name, shape } of await loadAllCommands()) {
    for (const [key, schema] of Object.entries(shape)) {
      const { value, reads } = infoOf(schema);
      if (!/^(FILES?|FOLDER|PATH|BASE|PLAN|REPORT)$/.test(value)) continue;
      expect(reads, `${name}: ${key} names a file and does not say reads`).toBeDefined();
      if (reads === false) continue;
      expect(inputsOf(shape, { [key]: `path-of-${key}` })).toEqual([
        { path: `path-of-${key}`, option: optionName(key) },
      ]);
      read.add(key);
    }
  }
  expect(read.size).toBeGreaterThan(10);
});

test('a file that is named inside a value is an input as well', async () => {
  const values = { base: base(), out: at('values.json'), force: 'true' };
  await writeFile(at('values.json'), '{}');
  const biased = run('plan', { ...values, keep: '28', 'router-bias': `values:${at('values.json')}` });
  expect(await refusal(biased)).toMatch(/that is the router-bias .*which is read$/);
  const edited = { ...values, text: 'built-in', 'router-edits': `keep,values:${at('values.json')}` };
  expect(await refusal(run('sweep', edited))).toMatch(/that is the router-edits .*which is read$/);
  await writeFile(at('questions.jsonl'), '{}');
  const asked = { ...values, out: at('questions.jsonl'), benchmarks: `mmlu=${at('questions.jsonl')}` };
  expect(await refusal(run('sweep', { ...asked, text: 'built-in' }))).toMatch(
    /that is the benchmarks .*which is read$/,
  );
});
