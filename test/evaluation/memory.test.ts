import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { measureMemory } from '../../src/evaluation/measurements/memory/measure-memory.ts';
import { memoryUseSchema } from '../../src/evaluation/results/memory-result.ts';
import { sampleGpus } from '../../src/llama/gpu-sampler.ts';
import { lastLines } from '../../src/llama/log-lines.ts';
import { readMemory, saysMemory } from '../../src/llama/tools/memory-breakdown.ts';
import { childEnvironment } from '../../src/process/environment.ts';
import { writeProgram } from '../llama/fakes.ts';
import { temporaryFolder } from '../support/folder.ts';
import { llamaTools, TINY_MODEL } from '../support/llama.ts';

const MIB = 2 ** 20;

async function options(folder: string, environment = {}) {
  return {
    tools: await llamaTools(),
    model: TINY_MODEL,
    contextTokens: 4_000,
    slots: 2,
    gpuLayers: 0,
    threads: 1,
    logFile: join(folder, 'memory.log'),
    readyTimeoutMs: 60_000,
    jsonLog: true,
    environment: { PATH: folder, ...environment },
  } as const;
}

test('what the server says of its memory, and what the system saw of its process', async () => {
  await using folder = await temporaryFolder();
  const small = await measureMemory(await options(folder.path));
  expect(memoryUseSchema.parse(small)).toEqual(small);
  expect(small).not.toHaveProperty('gpus');
  const host = small.devices!.find(({ name }) => name === 'Host')!;
  expect(small.residentBytes).toBeGreaterThan(host.context + host.compute);
  // Fifty times the tokens: the cache of keys and values grows with them, past all that varies.
  const large = await measureMemory({ ...(await options(folder.path)), contextTokens: 200_000 });
  const context = large.devices!.find(({ name }) => name === 'Host')!.context;
  expect(context).toBeGreaterThan(host.context * 40);
  expect(large.residentBytes).toBeGreaterThan(small.residentBytes! + context / 2);
});

test('the log stays one that people and errors can read', async () => {
  await using folder = await temporaryFolder();
  const { environment: _, ...server } = await options(folder.path);
  const bad = measureMemory({ ...server, environment: {}, model: join(import.meta.dirname, 'support.ts') });
  await expect(bad).rejects.toMatchObject({
    code: 'llama-start-failed',
    message: expect.stringMatching(/\(exit code 1\): \S.*invalid magic characters/),
  });
  expect((await lastLines(server.logFile, 3)).every((line) => /^\d+\.\d{6} [A-Z] \S/.test(line))).toBe(true);
  expect(await readFile(server.logFile, 'utf8')).toContain('{"type":"log"');
});

test('a build that cannot say it is known by its help; a log without the record has none', async () => {
  await using folder = await temporaryFolder();
  const tools = await llamaTools();
  expect(await saysMemory(tools)).toBe(true);
  const file = await writeProgram(folder.path, 'old', 'echo "--log-file FNAME"');
  const old = { ...tools, command: () => ({ file, args: [], env: childEnvironment(process.env, 'engine') }) };
  expect(await saysMemory(old)).toBe(false);
  expect(await readMemory(file)).toBeUndefined();
  const silent = await measureMemory({ ...(await options(folder.path)), jsonLog: false });
  expect(silent).not.toHaveProperty('devices');
});

test('GPUs are looked at from before the start to the end; the peak of each is kept', async () => {
  await using folder = await temporaryFolder();
  // The first look finds 500 MiB in use; while there is a server, 900.
  const seen = join(folder.path, 'seen');
  await writeProgram(
    folder.path,
    'nvidia-smi',
    `if [ -e '${seen}' ]; then echo '0, 900, 80'; echo '1, 40, [N/A]'; else echo '0, 500, 0'; echo '1, 40, [N/A]'; fi; : > '${seen}'`,
  );
  const { gpus } = await measureMemory({ ...(await options(folder.path)), contextTokens: 512 });
  expect(gpus).toEqual([
    { index: 0, idleBytes: 500 * MIB, peakBytes: 900 * MIB, utilization: expect.any(Number) },
    { index: 1, idleBytes: 40 * MIB, peakBytes: 40 * MIB },
  ]);
  expect(gpus![0]!.utilization).toBeGreaterThan(0.3);
  expect(gpus![0]!.utilization).toBeLessThanOrEqual(0.8);
});

test('nvidia-smi may be absent, fail, talk nonsense or hang: no trial fails for it', async () => {
  await using folder = await temporaryFolder();
  const environment = { PATH: `${folder.path}:/usr/bin:/bin` };
  const looks = join(folder.path, 'looks');
  const sampled = async (shell: string) => {
    await writeProgram(folder.path, 'nvidia-smi', `echo look >> '${looks}'\n${shell}`);
    const sampler = await sampleGpus({ environment, intervalMs: 1 });
    await sampler.sample();
    return sampler.stop();
  };
  expect(await (await sampleGpus({ environment: { PATH: folder.path } })).stop()).toEqual([]);
  expect(await sampled('exit 9')).toEqual([]);
  expect(await sampled('echo "No devices were found"')).toEqual([]);
  const count = async () => (await readFile(looks, 'utf8')).split('\n').length;

  // One that works at first, then fails for ever: after three failures nobody asks any more.
  const broken = join(folder.path, 'broken');
  await writeProgram(
    folder.path,
    'nvidia-smi',
    `echo look >> '${looks}'; [ -e '${broken}' ] && exit 1; : > '${broken}'; echo '0, 7, 1'`,
  );
  const before = await count();
  const sampler = await sampleGpus({ environment, intervalMs: 1 });
  while ((await count()) < before + 4) await new Promise((resolve) => setTimeout(resolve, 5));
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(await count()).toBe(before + 4);
  expect(await sampler.stop()).toEqual([
    { index: 0, idleBytes: 7 * MIB, peakBytes: 7 * MIB, utilization: 0.01 },
  ]);

  // One that hangs after its first look is ended when the sampling is.
  const hung = join(folder.path, 'hung');
  await writeProgram(
    folder.path,
    'nvidia-smi',
    `[ -e '${hung}' ] && exec sleep 600; : > '${hung}'; echo '0, 7, 1'`,
  );
  const hanging = await sampleGpus({ environment, intervalMs: 1 });
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(await hanging.stop()).toHaveLength(1);
});
