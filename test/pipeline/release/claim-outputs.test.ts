import { mkdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { claimFiles, filesOfTrial } from '../../../src/pipeline/release/claim-outputs.ts';
import { RunDirectory } from '../../../src/state/run-directory.ts';
import { commandRunner } from '../../support/commands.ts';
import { temporaryFolder } from '../../support/folder.ts';
import { refusal } from '../../support/refusal.ts';

const LOCAL = { kind: 'local' } as const;
const TRIAL = {
  benchmarks: ['mmlu:4', 'speed:2', 'memory', 'kld'],
  kld: [{ path: 'text.txt' }, { path: 'law.txt', category: 'law' }],
  shrinkToFit: true,
  runner: LOCAL,
};

async function put(path: string): Promise<string> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, 'ten years');
  return path;
}

test.each([
  ...['records/base-mmlu.jsonl', 'records/candidate.json', 'logs/candidate.log', 'logs/base-gpus.json'],
  ...[
    'trial.json',
    'fit.json',
    'kld/base.logits',
    'kld/law/text.txt',
    'kld/code/base.logits',
    'speed/round-2.json',
    'memory/base.json',
  ],
])('a trial writes %s: an input there is refused, and so is a file of somebody else', async (name) => {
  await using folder = await temporaryFolder();
  const run = new RunDirectory(folder.path);
  const path = run.at(name);
  const files = filesOfTrial(run, TRIAL);
  await put(path);
  expect(await refusal(claimFiles(run, files, []))).toMatch(/^usage: run-dir is .*: that file is there/);
  await run.claim([]);
  await writeFile(run.at('espalier-files.json'), JSON.stringify(claims([name])));
  expect(await refusal(claimFiles(run, files, [{ path, option: 'benchmarks' }]))).toMatch(
    /^usage: run-dir is .*: that is the benchmarks /,
  );
  await claimFiles(run, files, []);
  expect(await run.claimed()).toContain(name);
});

test('what is not measured is not listed', async () => {
  const files = filesOfTrial(new RunDirectory('/r'), {
    benchmarks: ['mmlu:4'],
    kld: undefined,
    shrinkToFit: false,
    runner: LOCAL,
  });
  expect(files.filter((file) => /kld|speed|memory|fit/.test(file))).toEqual([]);
});

test('a link in the place of a record is refused', async () => {
  await using folder = await temporaryFolder();
  const run = new RunDirectory(folder.path);
  const mine = await put(join(folder.path, 'mine.txt'));
  await mkdir(run.records);
  await symlink(mine, join(run.records, 'base-mmlu.jsonl'));
  expect(await refusal(claimFiles(run, filesOfTrial(run, TRIAL), []))).toMatch(/: it is a link to /);
});

test('validate and calibrate do not write over what they read in their run directory', async () => {
  await using folder = await temporaryFolder();
  const command = commandRunner({ environment: process.env });
  const run = new RunDirectory(join(folder.path, 'run'));
  const answers = await put(join(run.records, 'base-mmlu.jsonl'));
  const traces = await put(run.calibration.domain('chat').traces);
  await writeFile(
    run.at('espalier-files.json'),
    JSON.stringify(claims(['records/base-mmlu.jsonl', 'calibration/traces/chat.jsonl'])),
  );
  const common = { base: 'base.gguf', 'run-dir': run.path };
  const benchmarks = `mmlu=${answers}`;
  expect(await refusal(command('validate', { ...common, candidate: 'c.gguf', benchmarks }))).toMatch(
    /^usage: .*that is the benchmarks/,
  );
  expect(await refusal(command('calibrate', { ...common, prompts: `chat=${traces}` }))).toMatch(
    /^usage: .*that is the prompts/,
  );
  for (const path of [answers, traces]) expect(await readFile(path, 'utf8')).toBe('ten years');
});

function claims(files: readonly string[]) {
  return { about: 'files that Espalier made here, and may replace or delete', files };
}
