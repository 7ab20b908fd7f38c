import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { RawOptions } from '../../src/commands/definition/command.ts';
import type { Sweep } from '../../src/search/sweep/sweep-schema.ts';
import { commandRunner } from '../support/commands.ts';
import { temporaryFolder } from '../support/folder.ts';
import { CACHE_FOLDER, llamaTools, ROOT, TINY_MODEL } from '../support/llama.ts';
import { refusal } from '../support/refusal.ts';

const QUESTIONS = join(ROOT, 'demo/tiny-gpt-oss/benchmarks');
const BENCHMARKS = `mmlu:12=${QUESTIONS}/mmlu.jsonl,gsm8k:12=${QUESTIONS}/gsm8k.jsonl`;

const commands = commandRunner({ environment: { ...process.env, ESPALIER_CACHE: CACHE_FOLDER } });

function run(raw: RawOptions) {
  return commands('sweep', raw);
}

test('a matrix of jobs, merged, is the single run', async () => {
  await using folder = await temporaryFolder();
  await llamaTools();
  const path = (name: string) => join(folder.path, name);
  const text = ['sums', 'code']
    .map((name) => `${name}=${ROOT}/plans/data/tiny-gpt-oss/held-out-${name}.txt`)
    .join(',');
  // One slot: with two, what is in a batch together may change a text where two tokens are nearly as probable.
  const measuring = {
    ...{ base: TINY_MODEL, text, chunks: '6', 'chunk-tokens': '64', slots: '1', threads: '1' },
    ...{
      benchmarks: BENCHMARKS,
      'no-answer-cache': 'true',
      'max-tokens': '96',
      context: '512',
      'gpu-layers': '0',
    },
  };
  const what = { methods: 'gaussian-router', points: '24', 'router-edits': 'keep,zero' };
  const { json } = await run({ ...what, matrix: 'true' });
  const { include } = json as { include: RawOptions[] };
  expect(include).toEqual([
    { methods: 'gaussian-router', points: '24', 'router-edits': 'keep' },
    { methods: 'gaussian-router', points: '24', 'router-edits': 'zero' },
  ]);
  const jobs = [];
  // Jobs end in any order; each has its own disk.
  for (const [i, point] of include.toReversed().entries()) {
    await run({ ...measuring, ...point, out: path(`${i}.json`), 'run-dir': path(`job-${i % 2}`) });
    jobs.push(path(`${i}.json`));
  }
  await run({ merge: jobs.toReversed().join(','), out: path('merged.json'), chart: path('merged.svg') });
  const { text: table } = await run({
    ...measuring,
    ...what,
    out: path('one.json'),
    chart: path('one.svg'),
    'run-dir': path('one'),
  });
  const merged = await readFile(path('merged.json'), 'utf8');
  expect(merged).toBe(await readFile(path('one.json'), 'utf8'));
  expect(await readFile(path('merged.svg'), 'utf8')).toBe(await readFile(path('one.svg'), 'utf8'));

  const { rows } = JSON.parse(merged) as Sweep;
  const [kept, zeroed] = rows;
  expect(kept!.meanKld).toBeGreaterThan(0.01);
  expect(zeroed!.meanKld).toBeGreaterThan(kept!.meanKld);
  expect(kept!.bytes).toBeLessThan((await stat(TINY_MODEL)).size);
  for (const { right, trial, domains } of rows) {
    const digits = [...right!.mmlu!, ...right!.gsm8k!];
    const {
      pairs: [{ paired }],
      questions,
    } = trial!.overall;
    expect(digits).toHaveLength(questions);
    expect(digits.filter((digit) => digit === '1')).toHaveLength(paired.bothRight + paired.gained);
    // The running means that the tool prints have five decimals.
    const { chunkKlds, meanKld } = domains.sums!;
    expect(chunkKlds).toHaveLength(6);
    expect(chunkKlds.reduce((a, b) => a + b) / 6).toBeCloseTo(meanKld, 4);
  }
  // Head, base, two candidates, an empty line, four notes, a finding.
  expect(table.split('\n')).toHaveLength(10);
  expect(table).toContain('zero on 24 experts by gaussian-router: does not help: KL divergence changes by +');

  // What was measured and answered is not asked for again: no server is started.
  const log = join(path('one'), 'logs/candidate.log');
  const { mtimeMs } = await stat(log);
  await run({ ...measuring, ...what, out: path('again.json'), 'run-dir': path('one') });
  expect(await readFile(path('again.json'), 'utf8')).toBe(merged);
  expect((await stat(log)).mtimeMs).toBe(mtimeMs);

  const twice = run({ merge: [jobs[0], jobs[0]].join(',') });
  expect(await refusal(twice)).toBe('usage: two sweeps hold gaussian-router at 24, router bias zero');
});

test('chats of other programs are measured by what the assistant says, and what is left out of them is said', async () => {
  await using folder = await temporaryFolder();
  const text = join(folder.path, 'chats.jsonl');
  const chat = (...messages: object[]) => `${JSON.stringify({ messages })}\n`;
  const [user, assistant] = ['user', 'assistant'].map((role) => (content: string) => ({ role, content }));
  const chats = ['Paris', 'Rome', 'Bern'].map((city) =>
    chat(user!(`Where is ${city}?`), assistant!(`In ${city}.`)),
  );
  await writeFile(text, [...chats, chat(user!('Anyone?'))].join(''));
  const said: string[] = [];
  const noting = commandRunner({
    environment: { ...process.env, ESPALIER_CACHE: CACHE_FOLDER },
    progress: (event) => {
      if (event.type === 'note') said.push(event.message);
    },
  });
  const { json } = await noting('sweep', {
    ...{
      base: TINY_MODEL,
      text,
      methods: 'router-norm-bias',
      points: '24',
      threads: '1',
      'run-dir': folder.path,
    },
  });
  const [row] = (json as Sweep).rows;
  expect(row!.domains.chats!.chunkKlds).toHaveLength(3);
  expect(row!.changedAnswers).toBeGreaterThan(0);
  expect(said).toContain('chats.jsonl: 1 of 4 conversations have no turn of the assistant and were left out');
  expect(said.some((note) => note.startsWith('little text: 3 conversations in all'))).toBe(true);
});

test.each<[RawOptions, string]>([
  [{}, 'usage: sweep needs base, unless it merges parts or prints a matrix'],
  [{ base: TINY_MODEL }, 'usage: sweep needs text, one file for each domain'],
  [{ base: TINY_MODEL, methods: 'magic' }, 'usage: there is no importance method "magic"'],
  // Before a text is read, or llama.cpp looked for.
  [
    { base: TINY_MODEL, points: '28,99', 'llama-server': '/nowhere' },
    'usage: cannot keep 99 experts per layer',
  ],
  [{ points: '28,x' }, 'usage: points is "28,x": must be whole numbers'],
  [
    { 'router-edits': 'shrink:2' },
    'usage: router-edits holds "shrink:2": must be keep, zero, centre, shrink:F, permute:SEED or values:FILE',
  ],
  [
    { matrix: 'true', points: Array.from({ length: 43 }, (_, i) => 4 + i).join() },
    'usage: 258 points do not fit into the 256 jobs of a GitHub matrix',
  ],
  [
    { base: TINY_MODEL, benchmarks: 'mmlu,speed' },
    'usage: a sweep cannot measure speed: its candidates are not written to disk',
  ],
  [
    { 'router-edits': 'zero:1' },
    'usage: router-edits holds "zero:1": must be keep, zero, centre, shrink:F, permute:SEED or values:FILE',
  ],
])('%j is refused', async (raw, message) => {
  expect(await refusal(async () => run(raw))).toBe(message);
});

test('a matrix refuses what each of its jobs would, as far as it is known', async () => {
  await using folder = await temporaryFolder();
  const scores = join(folder.path, 'scores.json');
  await commands('score', { base: TINY_MODEL, out: scores });
  const refused = (more: RawOptions) => refusal(run({ matrix: 'true', methods: 'aimer', ...more }));
  expect(await refused({ methods: 'aimer,magic' })).toBe('usage: there is no importance method "magic"');
  expect(await refused({ methods: 'mask-kld' })).toMatch(/^usage: the method mask-kld runs the model/);
  expect(await refused({ base: TINY_MODEL, points: '28,33' })).toBe(
    'usage: cannot keep 33 experts per layer',
  );
  expect(await refused({ methods: scores, points: '28,3' })).toBe('usage: cannot keep 3 experts per layer');
  // A score file that only the jobs have, and no base: nothing is known of the numbers.
  const { json } = await run({ matrix: 'true', methods: 'only-in-jobs.json', points: '99' });
  expect(json).toEqual({ include: [{ methods: 'only-in-jobs.json', points: '99', 'router-edits': 'keep' }] });
});

test('random stands for five draws', async () => {
  const { json } = await run({ methods: 'aimer,random', points: '28', matrix: 'true' });
  const names = (json as { include: { methods: string }[] }).include.map(({ methods }) => methods);
  expect(names).toEqual(['aimer', 'random:0', 'random:1', 'random:2', 'random:3', 'random:4']);
});

test('a text that is too short says which one, how much it holds, and what to type', async () => {
  await llamaTools();
  await using folder = await temporaryFolder();
  const text = join(folder.path, 'a.txt');
  await writeFile(text, 'One two three four five. '.repeat(60));
  const short = (more: RawOptions) =>
    refusal(
      run({
        ...{
          base: TINY_MODEL,
          text,
          methods: 'gaussian-router',
          points: '28',
          threads: '1',
          'gpu-layers': '0',
        },
        ...{ 'run-dir': join(folder.path, 'run'), ...more },
      }),
    );
  expect(await short({ chunks: '2', 'chunk-tokens': '4096' })).toMatch(
    /^dataset-invalid: \S+a\.txt has at most \d+ tokens, sweep needs 8192: two chunks of 4096$/,
  );
  // Counted with the vocabulary in the header, before the base is laid out.
  expect(await short({ chunks: '2', 'chunk-tokens': '512' })).toMatch(
    /^dataset-invalid: \S+a\.txt has \d{3} tokens, sweep needs 1024: two chunks of 512$/,
  );
  expect(await readdir(join(folder.path, 'run')).catch(() => [])).toEqual([]);
  expect(await short({ chunks: '1000', 'chunk-tokens': '64' })).toMatch(
    /^dataset-invalid: \S+a\.txt holds at most \d+ of the 1000 chunks of 64 tokens that were requested$/,
  );
});
