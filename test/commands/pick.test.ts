import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { RawOptions } from '../../src/commands/definition/command.ts';
import type { CommandName } from '../../src/commands/registry.ts';
import { readRecords } from '../../src/evaluation/answering/records.ts';
import { planSchema } from '../../src/plan/plan-schema.ts';
import type { Sweep } from '../../src/search/sweep/sweep-schema.ts';
import { commandRunner } from '../support/commands.ts';
import { temporaryFolder } from '../support/folder.ts';
import { CACHE_FOLDER, llamaTools, ROOT, TINY_MODEL } from '../support/llama.ts';
import { refusal } from '../support/refusal.ts';

const commands = commandRunner({ environment: { ...process.env, ESPALIER_CACHE: CACHE_FOLDER } });

function run(raw: RawOptions, command: CommandName = 'sweep') {
  return commands(command, raw);
}

const data = (name: string) => join(ROOT, 'plans/data/tiny-gpt-oss', name);
const SCORES = data('mask-kld-greedy.json');
const QUESTIONS = `gsm8k:16=${ROOT}/demo/tiny-gpt-oss/benchmarks/gsm8k.jsonl`;
const SWEEP = {
  ...{ base: TINY_MODEL, methods: SCORES, points: '31,24', text: data('held-out-sums.txt'), chunks: '6' },
  ...{ 'chunk-tokens': '64', benchmarks: QUESTIONS, 'max-tokens': '96', context: '512', 'gpu-layers': '0' },
  ...{ slots: '2', threads: '1' },
};

test('the pick is tested on a confirmation set, and its plan is that of plan --keep', async () => {
  await using folder = await temporaryFolder();
  await llamaTools();
  const path = (name: string) => join(folder.path, name);
  const gate = { gate: 'overall>=-60pp@95, kld<=0.1', 'confirm-text': data('held-out-code.txt') };
  const swept = { ...SWEEP, 'run-dir': path('run'), out: path('sweep.json') };
  await run(swept);
  const picking = { ...gate, pick: path('tiny-31x.json'), out: path('picked.json') };
  const { text, outputs } = await run({ ...swept, ...picking, merge: path('sweep.json') });

  const { pick, rows } = JSON.parse(await readFile(path('picked.json'), 'utf8')) as Sweep;
  expect(pick!.picked).toMatchObject({ keep: 31, bytes: rows[0]!.bytes });
  expect(pick!.refused).toMatchObject([{ keep: 24, on: 'sweep', refusals: [{ clause: 'kld<=0.1' }] }]);
  expect(pick!.confirmation!.kld!.meanKld).not.toBe(rows[0]!.meanKld);
  expect(outputs).toMatchObject({
    plan: path('tiny-31x.json'),
    verdict: pick!.confirmation!.trial!.overall.pairs[0].verdict.kind,
  });
  expect(text).toContain(`picked: ${pick!.sentence}`);

  // No question of the sweep is in the confirmation set; the base answered both.
  const ids = async (where: string) =>
    (await readRecords(path(`run/sweep/${where}/base-gsm8k.jsonl`))).map(({ promptSha256 }) => promptSha256);
  const [before, confirmation] = [await ids('base'), await ids('confirmation/base')];
  expect([before.length, confirmation.length]).toEqual([16, 16]);
  expect(new Set([...before, ...confirmation]).size).toBe(32);

  await mkdir(path('made'));
  await run({ base: TINY_MODEL, scores: SCORES, keep: '31', out: path('made/tiny-31x.json') }, 'plan');
  const planOf = async (name: string) => planSchema.parse(JSON.parse(await readFile(path(name), 'utf8')));
  const [picked, made] = [await planOf('tiny-31x.json'), await planOf('made/tiny-31x.json')];
  // It also says which questions chose it: of these no claim can be made anew.
  const { asked, ...origin } = picked.origin!;
  expect({ ...picked, origin }).toEqual(made);
  expect(asked).toMatchObject([{ benchmark: 'gsm8k', candidates: 3 }]);

  const other = run({ ...swept, ...picking, merge: path('sweep.json'), seed: '7' });
  expect(await refusal(other)).toBe('usage: the sweep did not ask the benchmarks that were given');
  const strict = run({ ...swept, ...picking, gate: 'overall>=5pp', merge: path('sweep.json') });
  expect(await refusal(strict)).toMatch(
    /^gate-failed: none of 2 candidates passes the gate; of the largest, /,
  );
});

const picked = { ...SWEEP, points: '31', pick: 'never-written.json', gate: 'not-worse' };
test.each<[string, RawOptions, string]>([
  ['no gate', { ...picked, gate: '' }, 'usage: pick needs gate (what a candidate must pass)'],
  [
    'a gate on text without confirmation text',
    { ...picked, gate: 'kld<=0.1' },
    'usage: pick needs confirm-text: the gate asks for KL divergence, and the texts of the sweep were used to choose',
  ],
  [
    'neither questions nor confirmation text',
    { ...picked, benchmarks: 'none' },
    'usage: pick needs confirm-text: no questions are asked, and the texts of the sweep were used to choose',
  ],
  [
    'all questions asked already',
    { ...picked, benchmarks: QUESTIONS.replace(':16', '') },
    `usage: GSM8K: 200 of the 200 questions of ${ROOT}/demo/tiny-gpt-oss/benchmarks/gsm8k.jsonl are asked, which leaves 0 to confirm a pick`,
  ],
  [
    'the text of the sweep',
    { ...picked, 'confirm-text': SWEEP.text },
    'usage: confirm-text held-out-sums.txt shares 63 of its 63 conversations (100.0 %) with held-out-sums.txt, which was used to choose, the first at line 1 ("system reasoning low user question carl has 25 shells buys 16 shells and")',
  ],
  [
    'a text that the scores were made from, as confirmation text',
    { ...picked, 'confirm-text': data('code.txt') },
    'usage: confirm-text code.txt was read by the sweep or by a method, so it cannot confirm the pick',
  ],
  [
    'a text that the scores were made from, as text',
    { ...picked, text: data('code.txt') },
    `usage: ${SCORES} was scored on code.txt, so the text cannot judge it`,
  ],
])('%s: refused before anything is measured', async (_, raw, message) => {
  await using folder = await temporaryFolder();
  await llamaTools();
  expect(await refusal(run({ ...raw, 'run-dir': folder.path }))).toBe(message);
});
