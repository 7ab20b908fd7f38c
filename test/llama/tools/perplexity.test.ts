import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parseKlDivergence } from '../../../src/llama/tools/kl-divergence.ts';
import { ATTEMPTS, klDivergence, writeBaseLogits } from '../../../src/llama/tools/perplexity.ts';
import { runTool } from '../../../src/llama/tools/run-tool.ts';
import type { LlamaTools } from '../../../src/llama/tools/tools.ts';
import { childEnvironment } from '../../../src/process/environment.ts';
import { temporaryFolder } from '../../support/folder.ts';
import { llamaTools, ROOT, TINY_MODEL } from '../../support/llama.ts';
import { writeProgram } from '../fakes.ts';

async function settings(folder: string) {
  return {
    tools: await llamaTools(),
    model: TINY_MODEL,
    textFile: join(ROOT, 'demo/tiny-gpt-oss/calibration.txt'),
    contextTokens: 128,
    chunks: 4,
    logitsFile: join(folder, 'base.logits'),
    threads: 1,
  };
}

test('a model against itself is at the numeric floor; against another it is not', async () => {
  await using folder = await temporaryFolder();
  const options = await settings(folder.path);
  const logits = await writeBaseLogits(options);
  expect(logits).toMatchObject({ contextTokens: 128, vocabulary: 2016, chunks: 4 });

  const same = await klDivergence({ ...options, logFile: join(folder.path, 'logs/kld.log') });
  expect(same.meanKld).toBeLessThan(1e-4);
  expect(same.maxKld).toBeLessThan(1e-3);
  expect(same.sameTopRate).toBe(1);
  expect(same.perplexity).toBeGreaterThan(1);
  expect(await readFile(join(folder.path, 'logs/kld.log'), 'utf8')).toContain('KL divergence statistics');

  // The tiny model routed to half as many experts is another model.
  const tools = withFlags(options.tools, ['--override-kv', 'gpt-oss.expert_used_count=int:2']);
  const other = await klDivergence({ ...options, tools });
  expect(other.meanKld).toBeGreaterThan(0.01);
  expect(other.maxKld).toBeGreaterThan(other.p99Kld);
  expect(other.p99Kld).toBeGreaterThan(other.medianKld);
  expect(other.p999Kld).toBeGreaterThan(other.p99Kld);
  expect(other.p999Kld).toBeLessThan(other.maxKld);
  expect(other.sameTopRate).toBeLessThan(1);
  expect(other.rmsDeltaP).toBeLessThan(1);
});

function withFlags(tools: LlamaTools, flags: string[]): LlamaTools {
  const command: LlamaTools['command'] = (tool) => {
    const { file, args, env } = tools.command(tool);
    const script = 'program="$1"; shift; exec "$program" "$@" "$OVERRIDE" "$VALUE"';
    return {
      file: '/bin/sh',
      args: ['-c', script, 'sh', file, ...args],
      env: { ...env, OVERRIDE: flags[0], VALUE: flags[1] },
    };
  };
  return { ...tools, command };
}

test('a text too short for the chunks asked for is an error, and no file is left', async () => {
  await using folder = await temporaryFolder();
  const textFile = join(folder.path, 'short.txt');
  const settled = await settings(folder.path);
  await writeFile(textFile, (await readFile(settled.textFile, 'utf8')).slice(0, 4000));
  const options = { ...settled, textFile, chunks: 1000 };
  await expect(writeBaseLogits(options)).rejects.toMatchObject({
    code: 'dataset-invalid',
    message: expect.stringMatching(
      /short\.txt holds \d+ of the 1000 chunks of 128 tokens that were requested$/,
    ),
  });
  expect(existsSync(options.logitsFile)).toBe(false);
});

test('a tool that fails says why, if it said so itself', async () => {
  await using folder = await temporaryFolder();
  const tools = await llamaTools();
  const failing = runTool(tools, 'llama-perplexity', [
    '-m',
    join(ROOT, 'LICENSE'),
    '-f',
    join(ROOT, 'LICENSE'),
  ]);
  // A fifth of these runs print nothing: the code is certain, the reason is not.
  await expect(failing).rejects.toMatchObject({
    code: 'llama-tool-failed',
    message: expect.stringMatching(
      /^llama-perplexity failed \(exit code 1\): (.*invalid magic|it printed nothing)/,
    ),
  });

  const line = '0.00.007.697 E gguf_init_from_reader: invalid magic characters';
  const said = await scriptedTools(
    folder.path,
    `echo "load 1"; echo "${line}" >&2; echo "failed" >&2; exit 3`,
  );
  const logFile = join(folder.path, 'logs/tool.log');
  await expect(runTool(said, 'llama-perplexity', [], { logFile })).rejects.toMatchObject({
    message: 'llama-perplexity failed (exit code 3): gguf_init_from_reader: invalid magic characters',
    hint: `Its log is ${logFile}.`,
  });
  expect((await readFile(logFile, 'utf8')).split('\n').toSorted()).toEqual(
    ['', line, 'failed', 'load 1'].toSorted(),
  );
  const silent = await scriptedTools(folder.path, 'kill -SEGV $$');
  await expect(runTool(silent, 'llama-perplexity', [])).rejects.toMatchObject({
    message: 'llama-perplexity failed (signal SIGSEGV): it printed nothing',
    hint: expect.stringContaining('run it again'),
  });
});

/** Tools of which each is the given shell script. */
async function scriptedTools(folder: string, shell: string): Promise<LlamaTools> {
  const file = await writeProgram(folder, 'tool', shell);
  return {
    ...(await llamaTools()),
    command: () => ({ file, args: [], env: childEnvironment({ PATH: '/bin:/usr/bin' }, 'engine') }),
  };
}

test('statistics that get lost are asked for again, and are an error when they are lost each time', async () => {
  await using folder = await temporaryFolder();
  const options = await settings(folder.path);
  await writeBaseLogits(options);
  const real = join(folder.path, 'real.txt');
  let stdout = '';
  // The real tool loses its last lines now and then.
  while (!stdout.includes('Same top p:')) {
    ({ stdout } = await runTool(options.tools, 'llama-perplexity', [
      ...['-m', options.model, '-f', options.textFile, '-c', '128', '--chunks', '4', '-t', '1'],
      ...['--kl-divergence-base', options.logitsFile, '--kl-divergence'],
    ]));
  }
  await writeFile(real, stdout);
  const counter = join(folder.path, 'runs');
  const once = await scriptedTools(
    folder.path,
    `if [ -e ${counter} ]; then cat ${real}; else head -n 12 ${real}; fi; echo run >> ${counter}`,
  );
  expect(await klDivergence({ ...options, tools: once })).toEqual(parseKlDivergence(stdout));
  expect(await readFile(counter, 'utf8')).toBe('run\nrun\n');

  const never = await scriptedTools(folder.path, `head -n 12 ${real}; echo run >> ${counter}`);
  await expect(klDivergence({ ...options, tools: never })).rejects.toMatchObject({
    code: 'llama-tool-failed',
    message: 'llama-perplexity should print `Mean    KLD: <number>`, which it did not print',
  });
  expect(await readFile(counter, 'utf8')).toBe('run\n'.repeat(2 + ATTEMPTS));
  const broken = stdout.replace(/^(Maximum KLD: +)[\d.]+/m, '$1nan');
  expect(() => parseKlDivergence(broken)).toThrow('should print `Maximum KLD: <number>`, got Maximum KLD:');
});

test('why the base stored nothing is asked for again where it got lost', async () => {
  await using folder = await temporaryFolder();
  const textFile = join(folder.path, 'short.txt');
  await writeFile(textFile, 'Too short to measure.');
  const options = { ...(await settings(folder.path)), textFile };
  const counter = join(folder.path, 'runs');
  const { file, args, env } = options.tools.command('llama-perplexity');
  // As the real tool now and then, the first run says nothing and exits with 0.
  const quoted = [file, ...args].map((word) => `'${word}'`).join(' ');
  const scripted = await scriptedTools(
    folder.path,
    `echo run >> ${counter}; if [ "$(wc -l < ${counter})" = 1 ]; then ${quoted} "$@" >/dev/null 2>&1; else exec ${quoted} "$@"; fi`,
  );
  const command: LlamaTools['command'] = (tool) => ({
    ...scripted.command(tool),
    env: { ...env, PATH: '/bin:/usr/bin' },
  });
  const once = { ...scripted, command };
  const short = /short.txt has \d+ tokens, llama-perplexity needs 256: two chunks of 128$/;
  await expect(writeBaseLogits({ ...options, tools: once })).rejects.toMatchObject({
    code: 'dataset-invalid',
    message: expect.stringMatching(short),
  });
  // The real tool may lose the reason as well.
  const runs = async () => (await readFile(counter, 'utf8')).split('\n').length - 1;
  const before = await runs();
  expect(before).toBeGreaterThanOrEqual(2);
  expect(existsSync(options.logitsFile)).toBe(false);

  const never = await scriptedTools(folder.path, `echo run >> ${counter}`);
  await expect(writeBaseLogits({ ...options, tools: never })).rejects.toMatchObject({
    code: 'llama-tool-failed',
    message: expect.stringContaining('it wrote no file of them'),
  });
  expect(await runs()).toBe(before + ATTEMPTS);
});

test('an aborted tool ends', async () => {
  await using folder = await temporaryFolder();
  const pidFile = join(folder.path, 'pid');
  const tools = await scriptedTools(folder.path, `echo $$ > ${pidFile}; exec sleep 600`);
  const controller = new AbortController();
  const run = runTool(tools, 'llama-bench', [], { signal: controller.signal });
  while (!existsSync(pidFile) || (await readFile(pidFile, 'utf8')) === '') await new Promise(setImmediate);
  controller.abort(new Error('enough'));
  await expect(run).rejects.toThrow('enough');
  const pid = Number(await readFile(pidFile, 'utf8'));
  expect(() => process.kill(pid, 0)).toThrow('ESRCH');
});

test('a tool that cannot be started is an error like any other', async () => {
  await using folder = await temporaryFolder();
  const file = join(folder.path, 'text');
  await writeFile(file, 'not executable');
  const tools: LlamaTools = {
    ...(await llamaTools()),
    command: () => ({ file, args: [], env: childEnvironment({}, 'engine') }),
  };
  await expect(runTool(tools, 'llama-bench', [])).rejects.toMatchObject({
    code: 'llama-tool-failed',
    message: expect.stringMatching(/^llama-bench failed \(it could not be started: .*EACCES/),
  });
});

test.runIf(existsSync('/dev/full'))('a log on a full disk is an error of ours, not of the tool', async () => {
  await using folder = await temporaryFolder();
  const tools = await scriptedTools(folder.path, 'echo something');
  await expect(runTool(tools, 'llama-bench', [], { logFile: '/dev/full' })).rejects.toMatchObject({
    code: 'disk-full',
    message: expect.stringMatching(/^cannot write the log \/dev\/full: ENOSPC/),
  });
});
