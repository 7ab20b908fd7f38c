import { existsSync } from 'node:fs';
import { appendFile, chmod, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { RawOptions } from '../../src/commands/definition/command.ts';
import type { ProgressEvent } from '../../src/common/progress.ts';
import type { Scores } from '../../src/plan/scores.ts';
import { textOfTraces } from '../../src/planning/calibration/answer.ts';
import {
  type CalibrationEstimate,
  calibrationEstimateText,
} from '../../src/planning/calibration/calibration-estimate.ts';
import { commandRunner } from '../support/commands.ts';
import { temporaryFolder } from '../support/folder.ts';
import { buildGguf } from '../support/gguf.ts';
import { CACHE_FOLDER, llamaTools, ROOT, TINY_MODEL } from '../support/llama.ts';
import { refusal } from '../support/refusal.ts';

const TEXTS = join(ROOT, 'plans/data/tiny-gpt-oss');
const BENCHMARKS = join(ROOT, 'demo/tiny-gpt-oss/benchmarks');
const events: ProgressEvent[] = [];

function run(command: 'calibrate' | 'score', raw: RawOptions) {
  const commands = commandRunner({
    progress: (e: ProgressEvent) => void events.push(e),
    environment: { ...process.env, ESPALIER_CACHE: CACHE_FOLDER },
  });
  const small = { base: TINY_MODEL, threads: '1', slots: '2', 'gpu-layers': '0', 'chunk-tokens': '128' };
  return commands(command, { ...small, ...raw });
}

interface Calibrated {
  from: string;
  text: string;
  notes: string[];
  domains: {
    domain: string;
    text: string;
    kldText?: string;
    reused: boolean;
    prompts?: number;
    cut?: number;
  }[];
}
const calibrate = async (raw: RawOptions) => (await run('calibrate', raw)).json as Calibrated;

test('texts become imatrix files, one a domain, that score reads; made once', async () => {
  await llamaTools();
  await using folder = await temporaryFolder();
  const text = ['sums', 'code'].map((domain) => `${domain}=${TEXTS}/${domain}.txt`).join(',');
  const raw = { text, 'run-dir': folder.path, benchmarks: `gsm8k=${BENCHMARKS}/gsm8k.jsonl` };
  const made = await calibrate({ ...raw, chunks: '2' });
  const path = (domain: string) => join(folder.path, 'calibration/imatrix', `${domain}.gguf`);
  expect(made.from).toBe(`sums=${path('sums')},code=${path('code')}`);
  const scored = await run('score', { by: 'imatrix-frequency', from: made.from });
  expect(scored.json).toMatchObject({ options: { domains: 'sums,code' } });
  // The name alone says the domain as well.
  const bare = await run('score', { by: 'imatrix-frequency', from: path('code') });
  expect(bare.json).toMatchObject({ options: { domains: 'code' } });

  const again = await calibrate({ ...raw, chunks: '2' });
  expect(again.domains.map(({ reused }) => reused)).toEqual([true, true]);
  // A file that is no longer what was made is made again; so is one of other settings.
  const before = await readFile(path('sums'));
  await writeFile(path('sums'), before.subarray(0, 1000));
  expect((await calibrate({ ...raw, chunks: '2' })).domains.map(({ reused }) => reused)).toEqual([
    false,
    true,
  ]);
  expect((await calibrate({ ...raw, chunks: '3' })).domains[1]!.reused).toBe(false);
});

test('the base answers prompts, and its own conversations are the text; what is answered is not asked again', async () => {
  await llamaTools();
  await using folder = await temporaryFolder();
  const prompts = Array.from({ length: 24 }, (_, i) => `What is ${i + 2} times ${i + 3}?`);
  const file = join(folder.path, 'sums.txt');
  await writeFile(file, prompts.join('\n'));
  const lines = ['Write the past tense of go.', 'What is the capital of France?'].map((prompt) => ({
    prompt,
  }));
  const facts = join(folder.path, 'facts.jsonl');
  await writeFile(facts, lines.map((line) => JSON.stringify(line)).join('\n'));
  const raw = {
    ...{ prompts: `${file},other=${facts}`, 'run-dir': folder.path, benchmarks: 'none' },
    ...{ 'max-tokens': '48', context: '256', 'chunk-tokens': '16' },
  };
  events.length = 0;
  const made = await calibrate(raw);
  expect(made.domains).toMatchObject([
    { domain: 'sums', prompts: 24 },
    { domain: 'other', prompts: 2, cut: 0 },
  ]);
  const text = await readFile(made.domains[1]!.text, 'utf8');
  // Rendered by the model's own template, thinking and answer, ended as the model ends.
  expect(text).toContain(
    '<|start|>user<|message|>What is the capital of France?<|end|><|start|>assistant<|channel|>analysis<|message|>',
  );
  expect(text).toMatch(/<\|start\|>assistant<\|channel\|>final<\|message\|>Paris<\|return\|>$/);
  const kld = await readFile(made.domains[1]!.kldText!, 'utf8');
  expect(kld).toBe(text.replaceAll('<|return|>', '<|end|>'));
  expect(made.text).toBe(made.domains.map(({ domain, kldText }) => `${domain}=${kldText}`).join(','));
  const answered = (list: ProgressEvent[]) =>
    list.flatMap((event) => (event.type === 'items' && event.label === 'answers: sums' ? [event.done] : []));
  expect(answered(events)).toEqual(Array.from({ length: 25 }, (_, i) => i));

  // A run that was killed: half of the answers, and a torn line.
  const log = join(folder.path, 'calibration/traces/sums.jsonl');
  const half = (await readFile(log, 'utf8')).split('\n').slice(0, 13);
  await writeFile(log, `${half.join('\n')}\n`);
  await appendFile(log, '{"prompt":"What is 2');
  events.length = 0;
  const again = await calibrate(raw);
  expect(answered(events)[0]).toBe(12);
  expect(again.domains).toEqual(made.domains.map((domain) => ({ ...domain, reused: true })));
  // Nothing is open: no server.
  events.length = 0;
  await calibrate(raw);
  expect(answered(events)).toEqual([24]);
});

test('counts of a mixed text drop what a rare domain lives on; counts by domain keep it', async () => {
  await llamaTools();
  await using folder = await temporaryFolder();
  const base = join(ROOT, 'demo/rare-domain/rare-domain.gguf');
  const domains = ['facts', 'sums', 'code'];
  const texts = await Promise.all(domains.map((domain) => readFile(`${TEXTS}/${domain}.txt`, 'utf8')));
  const mixed = join(folder.path, 'mixed.txt');
  await writeFile(mixed, texts.join(''));
  const text = [mixed, ...domains.map((domain) => `${TEXTS}/${domain}.txt`)].join(',');
  const raw = { base, text, benchmarks: 'none', 'run-dir': folder.path, 'chunk-tokens': '256' };
  await calibrate(raw);
  const imatrix = (domain: string) => join(folder.path, `calibration/imatrix/${domain}.gguf`);
  const rank = async (from: string, mix: string) => {
    const { json } = await run('score', { base, by: 'imatrix-frequency', from, mix });
    const { scores } = (json as Scores).layers[0]!;
    return scores.filter((score) => score < scores[26]!).length;
  };
  // Without expert 26 of layer 0 the model writes no code (docs/plan-measurements.md).
  expect(await rank(imatrix('mixed'), 'mean')).toBeLessThan(2);
  expect(await rank(domains.map(imatrix).join(','), 'mean')).toBeGreaterThan(1);
});

test('text that holds questions of a benchmark is refused, prompts as well, unless it is allowed', async () => {
  await llamaTools();
  await using folder = await temporaryFolder();
  const rows = (await readFile(`${BENCHMARKS}/gsm8k.jsonl`, 'utf8')).trim().split('\n');
  const questions = rows.map((row) => (JSON.parse(row) as { question: string }).question);
  const text = await readFile(`${TEXTS}/sums.txt`, 'utf8');
  const leaky = join(folder.path, 'leaky.txt');
  await writeFile(leaky, `First line.\n${questions[7]!.toUpperCase()}\n${text}`);
  const raw = { 'run-dir': folder.path, benchmarks: `gsm8k:3=${BENCHMARKS}/gsm8k.jsonl` };
  const message = /leaky.txt holds 1 of the 200 questions of GSM8K: question 7 at line 2 \("/;
  expect(await refusal(calibrate({ ...raw, text: leaky }))).toMatch(message);
  const { notes } = await calibrate({ ...raw, text: leaky, 'allow-overlap': 'true', chunks: '2' });
  expect(notes[0]).toMatch(message);
  const prompts = join(folder.path, 'prompts.txt');
  await writeFile(prompts, `What is the capital of France?\n${questions[7]}`);
  expect(await refusal(calibrate({ ...raw, prompts }))).toMatch(
    /prompts.txt holds 1 of the 200 questions of GSM8K: question 7 at line 2 \("/,
  );
});

test('what the base says is looked through for questions of a benchmark as well', async () => {
  await llamaTools();
  await using folder = await temporaryFolder();
  const prompts = join(folder.path, 'prompts.txt');
  await writeFile(prompts, 'Say something.');
  const raw = {
    'run-dir': folder.path,
    prompts,
    context: '512',
    'max-tokens': '16',
    'allow-overlap': 'false',
  };
  const asked = { ...raw, benchmarks: `gsm8k:3=${BENCHMARKS}/gsm8k.jsonl`, chunks: '2' };
  // One short answer is no text for an imatrix; it is kept all the same.
  expect(await refusal(calibrate(asked))).not.toMatch(/holds 1 of/);
  const [row = ''] = (await readFile(`${BENCHMARKS}/gsm8k.jsonl`, 'utf8')).split('\n', 1);
  const text = (JSON.parse(row) as { question: string }).question;
  const traces = join(folder.path, 'calibration/traces/prompts.jsonl');
  const recited = JSON.stringify({ prompt: 'Say something.', text, tokens: 50, cut: false });
  await appendFile(traces, `\n${recited}`);
  expect(await refusal(calibrate(asked))).toMatch(/what the base says to .* holds 1 of the 200 questions/);
}, 60_000);

test('answers of which none was finished are no text', async () => {
  const traces = [{ prompt: 'a', text: 'b', tokens: 8, cut: true }];
  expect(await refusal(() => textOfTraces('sums', traces, 4))).toBe(
    'trial-invalid: none of the 1 answers of sums was finished in 4 tokens',
  );
  const finished = { ...traces[0]!, text: 'c', cut: false };
  expect(textOfTraces('sums', [...traces, finished, finished], 4)).toBe('b\ncc');
});

test('a dry run says what answers and reading take, of texts that come with Espalier as well, and makes no imatrix', async () => {
  await using folder = await temporaryFolder();
  const runDir = join(folder.path, 'run');
  const dry = { 'run-dir': runDir, 'dry-run': 'true', benchmarks: 'none', 'max-tokens': '48' };
  const asked = await run('calibrate', { ...dry, prompts: 'built-in', 'until-stable': '0.02' });
  const { estimate } = asked.json as unknown as { estimate: CalibrationEstimate };
  expect(estimate).toMatchObject({ prompts: 699, answerTokens: 699 * 48, downloadBytes: 0 });
  // A text that grows is read by the base and three plans too, each conversation in chunks that score its answer.
  const once = await run('calibrate', { ...dry, prompts: 'built-in' });
  const { tokens, hours } = (once.json as unknown as { estimate: CalibrationEstimate }).estimate;
  expect(estimate.tokens - tokens).toBeGreaterThan(4 * 699 * 48);
  expect(estimate.tokens - tokens).toBeLessThan(4 * 4 * tokens);
  expect(estimate.hours.GPU.low).toBeGreaterThan(hours.GPU.low);
  const read = await run('calibrate', { ...dry, text: 'code=built-in' });
  const { estimate: reading } = read.json as unknown as { estimate: CalibrationEstimate };
  expect(reading).toMatchObject({ prompts: 0, answerTokens: 0 });
  expect(reading.tokens).toBeGreaterThan(2000);
  expect(read.text).toBe(`nothing was measured: ${calibrationEstimateText(reading)}`);
  expect(existsSync(join(runDir, 'calibration'))).toBe(false);
  for (const option of ['text', 'prompts'])
    expect(await refusal(run('calibrate', { ...dry, [option]: 'code=built-in:held-out' }))).toMatch(
      /^dataset-invalid: .* of the 218 conversations of built-in:held-out/,
    );
  expect(await refusal(run('calibrate', { ...dry, text: 'law=built-in' }))).toBe(
    'usage: the built-in text has no domain law',
  );
});

test('the text that comes with Espalier makes an imatrix', async () => {
  await llamaTools();
  await using folder = await temporaryFolder();
  const raw = { 'run-dir': folder.path, benchmarks: 'none', chunks: '2', text: 'science=built-in' };
  expect((await calibrate(raw)).domains).toMatchObject([{ domain: 'science', tokens: 256 }]);
});

test('what cannot be calibrated with is said', async () => {
  const tools = await llamaTools();
  await using folder = await temporaryFolder();
  const file = async (name: string, content: string | Uint8Array) => {
    const path = join(folder.path, name);
    await writeFile(path, content);
    return path;
  };
  const short = await file('short.txt', 'Too short.');
  const run = async (raw: RawOptions) =>
    (await refusal(async () => calibrate({ benchmarks: 'none', 'run-dir': folder.path, ...raw }))).replaceAll(
      folder.path,
      '',
    );
  expect(await run({ text: short })).toMatch(
    /^dataset-invalid: \/short.txt has at most 13 tokens, an imatrix needs 256: two chunks of 128$/,
  );
  const words = await file('words.txt', 'Too short. '.repeat(40));
  expect(await run({ text: words })).toMatch(
    /^dataset-invalid: \/words.txt has \d+ tokens, an imatrix needs 256: two chunks of 128$/,
  );
  const long = await file('long.txt', 'Long enough. '.repeat(400));
  expect(await run({ text: long, benchmarks: `mmlu=${folder.path}/none.jsonl` })).toBe(
    'file-unreadable: cannot read /none.jsonl: there is no such file',
  );
  expect(await run({})).toBe('usage: calibrate needs either text or prompts, one file for each domain');
  expect(await run({ text: short, prompts: short })).toBe(
    'usage: calibrate needs either text or prompts, one file for each domain',
  );
  expect(await run({ text: `a=${short},a=${short}` })).toBe(
    'usage: the domain "a" is given twice or is not a plain word',
  );
  expect(await run({ prompts: await file('empty.txt', '\n\n') })).toBe(
    'dataset-invalid: /empty.txt holds no prompts',
  );
  expect(await run({ prompts: await file('bad.jsonl', '{"prompt":"a"}\n{"text":"b"}') })).toBe(
    'dataset-invalid: /bad.jsonl line 2 is not valid: needs a prompt or a question',
  );
  const dense = buildGguf({ metadata: [['general.architecture', { type: 'string', value: 'llama' }]] });
  expect(await run({ text: long, base: await file('dense.gguf', dense.bytes) })).toMatch(
    /^gguf-unsupported: /,
  );

  // Debian has llama-server and llama-imatrix in two packages: a folder with the first alone.
  const { file: program, args, env } = tools.command('llama-server');
  const server = await file(
    'llama-server',
    `#!/bin/sh\nGGML_BACKEND_PATH='${env.GGML_BACKEND_PATH ?? ''}' exec ${[program, ...args].join(' ')} "$@"\n`,
  );
  await chmod(server, 0o755);
  expect(await run({ text: long, 'llama-server': folder.path })).toBe(
    'llama-not-found: there is no llama-imatrix beside llama-server: expected /llama-imatrix',
  );
});
