import { cp, link, mkdir, readdir, readFile, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { RawOptions } from '../../../src/commands/definition/command.ts';
import { loadCommand } from '../../../src/commands/registry.ts';
import { sha256Hex } from '../../../src/common/digest.ts';
import { stringifyJson } from '../../../src/common/files.ts';
import { readOptions } from '../../../src/entry/read-options.ts';
import type { Report } from '../../../src/report/kit/report-schema.ts';
import { startWorld, type World } from '../support.ts';

const REPO = 'demo/pruned';
/** Refuses what the small model loses. */
const GATE = 'truncation<=0%, mmlu>=10pp';
const FILE = 'tiny-gpt-oss-28x-MXFP4.gguf';

let world: World;
let made: string;
beforeAll(async () => {
  world = await startWorld();
  const plan = join(world.folder.path, 'plan.json');
  const text = await readFile(join(import.meta.dirname, '../../../plans/tiny-gpt-oss-28x.json'), 'utf8');
  await writeFile(plan, text.replace('"architecture"', `"gate": "${GATE}",\n  "architecture"`));
  made = join(world.folder.path, 'made');
  const run = world.run({ plan, runDir: made, repo: REPO, until: 'render', gate: undefined });
  await expect(run).rejects.toMatchObject({ code: 'gate-failed' });
});
afterAll(() => world[Symbol.asyncDispose]());

let copies = 0;
/** A copy of the run directory, changed as an attacker would. */
async function changed(change: (at: (name: string) => string) => Promise<void>): Promise<string> {
  copies += 1;
  const copy = join(world.folder.path, `copy-${copies}`);
  await cp(made, copy, { recursive: true });
  await change((name) => join(copy, name));
  return copy;
}

async function publishing(runDir: string, more: RawOptions = {}) {
  const command = await loadCommand('publish');
  const options = await readOptions(command, { 'run-dir': runDir, repo: REPO, ...more });
  return await command.run(options, world.context);
}

async function editReport(at: (name: string) => string, edit: (report: Report) => void): Promise<void> {
  const report: Report = JSON.parse(await readFile(at('report.json'), 'utf8'));
  edit(report);
  await writeFile(at('report.json'), stringifyJson(report));
}

async function editText(path: string, edit: (text: string) => string): Promise<void> {
  await writeFile(path, edit(await readFile(path, 'utf8')));
}

test('what the run made is refused by its gate, and published when people say so', async () => {
  await expect(publishing(made)).rejects.toMatchObject({ code: 'gate-failed' });
});

type Change = (at: (name: string) => string) => Promise<void>;

const CHANGES: [what: string, change: Change, code: string, said: string][] = [
  [
    'refusals that were emptied',
    (at) => editReport(at, ({ gate }) => void Object.assign(gate, { refusals: [] })),
    'release-invalid',
    'report.json and what the gate refuses do not agree',
  ],
  [
    'a gate that was emptied',
    (at) => editReport(at, ({ gate }) => void Object.assign(gate, { asked: [], refusals: [] })),
    'usage',
    'was made for the gate none, but the gate is now truncation<=0%',
  ],
  [
    'a verdict of another kind',
    (at) =>
      editReport(at, ({ trial }) => void Object.assign(trial!.overall.pairs[0].verdict, { kind: 'better' })),
    'release-invalid',
    'does not say what the records say: overall.pairs.0.verdict.kind',
  ],
  [
    'a record of another answer',
    (at) =>
      editText(at('records/candidate-mmlu.jsonl'), (text) =>
        text.replace(/"answerTokens":/, '"answerTokens":1'),
      ),
    'trial-invalid',
    'MMLU, candidate: expected records',
  ],
  ['no records', (at) => rm(at('records'), { recursive: true }), 'file-unreadable', 'there is no such file'],
  [
    'an edited card',
    (at) =>
      editText(at('README.md'), (text) => text.replace('The gate of this release did not pass', 'It passed')),
    'release-invalid',
    'README.md is not what the report and templates produce',
  ],
  [
    'another name in card and report',
    (at) => editReport(at, ({ model }) => void Object.assign(model, { name: 'gpt-oss-120b' })),
    'release-invalid',
    'README.md is not what',
  ],
  [
    'an edited plan',
    (at) => editText(at('plan.json'), (text) => text.replace(`"gate": "${GATE}",\n`, '')),
    'release-invalid',
    'report.json and plan.json do not agree (sha256 is "',
  ],
  [
    'an edited plan, and a report of it',
    async (at) => {
      await editText(at('plan.json'), (text) => text.replace(GATE, 'none'));
      const sha256 = sha256Hex(await readFile(at('plan.json')));
      await editReport(at, ({ plan, gate }) => {
        plan.sha256 = sha256;
        Object.assign(gate, { asked: [], refusals: [] });
      });
    },
    'release-invalid',
    'README.md is not what',
  ],
  [
    'a list of files with one more',
    (at) =>
      editReport(
        at,
        ({ release }) => void release.written!.files.push({ path: 'x', sha256: 'a'.repeat(64) }),
      ),
    'release-invalid',
    'the files of the release do not agree (files.',
  ],
  [
    'a byte of the model',
    async (at) => {
      const bytes = await readFile(at(FILE));
      bytes[bytes.length - 1]! ^= 1;
      await writeFile(at(FILE), bytes);
    },
    'release-invalid',
    `${FILE} has SHA-256`,
  ],
  [
    'a key that stands twice',
    (at) => editText(at('report.json'), (text) => text.replace('{', '{"tool": 1,')),
    'release-invalid',
    'is listed twice',
  ],
  ['a longer model', (at) => editText(at(FILE), (text) => `${text} `), 'release-invalid', `${FILE} has`],
];

test.each(CHANGES)('%s: refused', async (_, change, code, said) => {
  const runDir = await changed(change);
  const failure = publishing(runDir, { 'on-gate': 'warn' });
  await expect(failure).rejects.toMatchObject({ code, message: expect.stringContaining(said) });
});

const LINKED = ['plan.json', 'README.md', 'report.json', 'records/base-mmlu.jsonl', 'records', FILE];

test.each(LINKED)('%s as a link out of the run directory is not published', async (name) => {
  const outside = join(world.folder.path, `outside-${copies}`);
  const runDir = await changed(async (at) => {
    await rename(at(name), outside);
    await symlink(outside, at(name));
  });
  await expect(publishing(runDir, { 'on-gate': 'warn' })).rejects.toMatchObject({
    code: 'file-unreadable',
    message: expect.stringContaining('link'),
  });
});

test('a folder in place of a file, and a name that leads out, are refused', async () => {
  const folder = await changed(async (at) => {
    await rm(at('plan.json'));
    await mkdir(at('plan.json'));
  });
  await expect(publishing(folder)).rejects.toMatchObject({ code: 'file-unreadable' });
  const away = await changed((at) =>
    editReport(at, ({ candidate }) => {
      candidate.file = '../made/tiny-gpt-oss-28x-MXFP4.gguf';
    }),
  );
  await expect(publishing(away)).rejects.toMatchObject({ code: 'release-invalid' });
});

test('what is published is every file that the report lists, as it is; a hard link is a file', async () => {
  const runDir = await changed(async (at) => {
    await link(at('plan.json'), at('also.json'));
  });
  await publishing(runDir, { 'on-gate': 'warn' });
  const names = ['README.md', 'report.json', 'plan.json', FILE];
  for (const name of names) {
    const response = await fetch(`${world.hub.url}/${REPO}/resolve/main/${name}`);
    const here = await readFile(join(runDir, name));
    expect(Buffer.from(await response.arrayBuffer()).equals(here), name).toBe(true);
  }
  expect(await readdir(runDir)).toContain('release.json');
});

test('a run that goes on to publish does not believe the record of an earlier stage either', async () => {
  const plan = join(world.folder.path, 'plan.json');
  const runDir = await changed((at) =>
    editText(at('trial.json'), (text) =>
      text
        .replace(/"truncationRate": [\d.]+/g, '"truncationRate": 0')
        .replace(/"difference": -?[\d.]+/g, '"difference": 1'),
    ),
  );
  const failure = world.run({ plan, runDir, repo: REPO, until: 'publish', gate: undefined });
  await expect(failure).rejects.toMatchObject({
    code: 'release-invalid',
    message: expect.stringContaining('does not say what the records say'),
  });
});
