import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { type AddressInfo, createServer } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { tryLock } from '../../src/state/lock.ts';
import { writeProgram } from '../llama/fakes.ts';
import { type TemporaryFolder, temporaryFolder } from '../support/folder.ts';
import { llamaTools, ROOT, TINY_MODEL } from '../support/llama.ts';
import { refusalIn, SMALL_TRIAL } from './support.ts';

let folder: TemporaryFolder;
beforeAll(async () => {
  await llamaTools();
  folder = await temporaryFolder();
  await copyFile(TINY_MODEL, join(folder.path, 'base.gguf'));
  await copyFile(join(ROOT, 'plans/tiny-gpt-oss-28x.json'), join(folder.path, 'plan.json'));
  await copyFile(join(ROOT, 'demo/tiny-gpt-oss/benchmarks/mmlu.jsonl'), join(folder.path, 'mmlu.jsonl'));
});
afterAll(() => folder[Symbol.asyncDispose]());

const QUESTIONS = '--benchmarks mmlu:4=mmlu.jsonl';
const RUN = `run --base base.gguf --plan plan.json`;
const refused = (command: string) => refusalIn(folder.path, [...command.split(' '), ...SMALL_TRIAL]);
const write = (name: string, content: string | Uint8Array) => writeFile(join(folder.path, name), content);

describe('llama-server', () => {
  test('is not where it should be', async () => {
    expect(await refused(`${RUN} ${QUESTIONS} --llama-server nowhere`)).toBe(
      '60: there is no llama-server at nowhere',
    );
    expect(await refused(`${RUN} ${QUESTIONS} --llama-server plan.json`)).toMatch(
      /^60: plan\.json is not a llama-server: /,
    );
  });

  test('ends before it is ready: its own words are told', async () => {
    const shell = 'test "$1" = --version && echo "version: 0.9.0 (build 9000, commit fake)" && exit\n';
    await writeProgram(
      folder.path,
      'fake',
      `${shell}echo "error: no kernel image for this device" >&2; exit 1`,
    );
    expect(await refused(`${RUN} ${QUESTIONS} --llama-server fake`)).toBe(
      '61: llama-server ended before it was ready (exit code 1): error: no kernel image for this device',
    );
  });

  test('cannot load the model', async () => {
    const bytes = await readFile(TINY_MODEL);
    // Sound for every reader of GGUF, but no tokenizer that llama.cpp has.
    bytes.write('gptX', bytes.indexOf('gpt2', bytes.indexOf('tokenizer.ggml.model')));
    await write('odd.gguf', bytes);
    expect(await refused(`validate base.gguf --base odd.gguf ${QUESTIONS}`)).toMatch(
      /^61: llama-server ended before it was ready \(exit code \d+\): .*gptX/,
    );
  });

  test('is not started for a candidate that is cut off', async () => {
    await write('cut.gguf', (await readFile(TINY_MODEL)).subarray(0, 2_000_000));
    expect(await refused(`validate cut.gguf --base base.gguf ${QUESTIONS}`)).toMatch(
      /^11: cut\.gguf is cut off: /,
    );
  });

  test("finds its port in somebody else's use", async () => {
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    try {
      expect(await refused(`${RUN} ${QUESTIONS} --port ${port}`)).toBe(
        `65: port ${port} of 127.0.0.1 is in use by another program`,
      );
    } finally {
      server.close();
    }
  });

  test('has a context too small for an answer', async () => {
    const message = await refusalIn(
      folder.path,
      `${RUN} ${QUESTIONS} --context 128 --max-tokens 128 --gpu-layers 0`.split(' '),
    );
    expect(message).toBe(
      '71: MMLU: an answer may take 128 tokens, but a slot of the server has 128 for prompt and answer',
    );
  });
});

describe('a benchmark file', () => {
  test.each([
    [
      'without its columns',
      '{"question":"2 + 2?"}\n',
      '70: bad.jsonl line 1: MMLU needs the columns subject, choices, answer; found question',
    ],
    ['that is no JSON', 'question;answer\n', '70: bad.jsonl line 1 '],
    ['without rows', '', '70: bad.jsonl '],
  ])('%s', async (_name, text, message) => {
    await write('bad.jsonl', text);
    expect(await refused(`${RUN} --benchmarks mmlu=bad.jsonl`)).toContain(message);
  });

  test('that is not there, or has fewer rows than asked for', async () => {
    expect(await refused(`${RUN} --benchmarks gsm8k=no.jsonl`)).toBe(
      '31: cannot read no.jsonl: there is no such file',
    );
    expect(await refused(`${RUN} --benchmarks mmlu:201=mmlu.jsonl`)).toBe(
      '2: mmlu:201 asks for more questions than the 200 of mmlu.jsonl',
    );
  });
});

test('a prompt template that is not there', async () => {
  await mkdir(join(folder.path, 'no-prompts'), { recursive: true });
  expect(await refused(`${RUN} ${QUESTIONS} --prompts no-prompts`)).toMatch(/^75: .*mmlu\.hbs/);
});

describe("a card's template", () => {
  const withCard = async (text: string) => {
    await mkdir(join(folder.path, 'templates'), { recursive: true });
    await write('templates/model-card.md.hbs', text);
    return refusalIn(
      folder.path,
      `${RUN} --benchmarks none --templates templates --run-dir .espalier`.split(' '),
    );
  };
  test.each([
    ['a block that is not closed', '# Card\n\n{{#if title}}\n', /^75: templates\/model-card\.md\.hbs:\d+: /],
    [
      'a field that no card has',
      '# Card\n\n{{no.such}}\n',
      /^75: templates\/model-card\.md\.hbs:3:3: there is no field "such" here/,
    ],
    [
      'a partial that is not there',
      'a\n{{> nowhere}}\n',
      /^75: .*model-card\.md\.hbs:2: there is no partial "nowhere"/,
    ],
  ])('%s', async (_name, text, message) => {
    expect(await withCard(text)).toMatch(message);
  });

  test('a folder without templates', async () => {
    expect(await refused(`${RUN} --benchmarks none --templates nowhere`)).toMatch(
      /^31: cannot read the templates in nowhere: /,
    );
  });
});

test('a run directory in which another process works', async () => {
  await mkdir(join(folder.path, 'busy'));
  const lock = await tryLock(join(folder.path, 'busy/lock'));
  expect(lock.taken).toBe(true);
  for (const command of [RUN, 'validate base.gguf --base base.gguf']) {
    expect(await refused(`${command} ${QUESTIONS} --run-dir busy`)).toBe(
      `2: process ${process.pid} is working in busy`,
    );
  }
  if (lock.taken) await lock.release();
});

/** A disk of 1 MiB, where this process may make one. */
function mountSmallDisk(path: string): boolean {
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', path], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

test('a disk that is too small is refused with both numbers, before a byte is written', async ({ skip }) => {
  const disk = join(folder.path, 'disk');
  await mkdir(disk);
  if (!mountSmallDisk(disk)) skip('only root can make a small disk; test/pipeline has the rule itself');
  try {
    const prune = 'prune base.gguf --plan plan.json --out disk/new.gguf'.split(' ');
    expect(await refusalIn(folder.path, prune)).toMatch(
      /^30: writing disk\/new\.gguf needs 2\.47 MB \(2470464 bytes\); its disk has 1\.0\d MB \(10\d{5} bytes\) free$/,
    );
  } finally {
    execFileSync('umount', [disk]);
  }
});
