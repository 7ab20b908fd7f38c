import { join } from 'node:path';
import { expect, test } from 'vitest';
import { findLlama } from '../../../src/llama/install/find-llama.ts';
import { benchOffloadFlags, offloadFlags } from '../../../src/llama/offload.ts';
import { benchFlags, runBench } from '../../../src/llama/tools/bench.ts';
import { temporaryFolder } from '../../support/folder.ts';
import { llamaTools, TINY_MODEL } from '../../support/llama.ts';
import { recordedTools } from '../../support/recording.ts';
import { refusal } from '../../support/refusal.ts';
import { writeFakeServer, writeProgram } from '../fakes.ts';

const SETTINGS = { promptTokens: 16, answerTokens: 8, offload: { gpuLayers: 0 }, threads: 1 } as const;

test('a measurement has a speed for the prompt and one for the answer, of the model that was given', async () => {
  await using folder = await temporaryFolder();
  const recorded = await recordedTools(folder.path, { tools: ['llama-server', 'llama-bench'] });
  const tools = await findLlama({
    path: recorded.folder,
    environment: process.env,
    cacheFolder: folder.path,
  });
  const run = await runBench(TINY_MODEL, { tools, ...SETTINGS }, {});
  expect(run).toMatchObject({ parameters: 3_910_416, backend: 'CPU' });
  expect(run.promptSpeed).toBeGreaterThan(0);
  expect(run.answerSpeed).toBeGreaterThan(0);
  expect(await recorded.calls('llama-bench')).toEqual([
    `-m ${TINY_MODEL} -p 16 -n 8 -r 1 -ngl 0 -t 1 -o json`,
  ]);
});

test('what it prints is not trusted: no rows, half of them, or none at all', async () => {
  await using folder = await temporaryFolder();
  await writeFakeServer(folder.path, 11669);
  const tools = await findLlama({ path: folder.path, environment: process.env, cacheFolder: folder.path });
  const said = async (shell: string) => {
    await writeProgram(folder.path, 'llama-bench', shell);
    return refusal(runBench(TINY_MODEL, { tools, ...SETTINGS }, {}));
  };
  expect(await said('echo "[]"')).toMatch(
    /^llama-tool-failed: llama-bench should print .* it printed 0 rows$/,
  );
  expect(await said('echo "[{"')).toMatch(/^llama-tool-failed: the output of llama-bench is not valid JSON/);
  expect(await said('exit 3')).toMatch(/^llama-tool-failed: llama-bench failed \(exit code 3\)/);
  // The tools sometimes lose what they print: it is run once more.
  const once = join(folder.path, 'once');
  const row = (prompt: number, gen: number) =>
    JSON.stringify({ n_prompt: prompt, n_gen: gen, avg_ts: 7, backends: 'CPU', model_n_params: 9 });
  await writeProgram(
    folder.path,
    'llama-bench',
    `[ -e '${once}' ] && echo '[${row(16, 0)},${row(0, 8)}]'; touch '${once}'`,
  );
  expect(await runBench(TINY_MODEL, { tools, ...SETTINGS }, {})).toEqual({
    promptSpeed: 7,
    answerSpeed: 7,
    parameters: 9,
    backend: 'CPU',
  });
});

test('GPUs are named as each tool takes them: llama-bench would measure once with each of a list with commas', async () => {
  const offload = { gpuLayers: 'all', devices: ['CUDA0', 'CUDA1'], splitMode: 'row', mainGpu: 1 } as const;
  expect(offloadFlags(offload).join(' ')).toBe('-ngl all -dev CUDA0,CUDA1 -sm row -mg 1');
  expect(benchOffloadFlags(offload).join(' ')).toBe('-ngl 999 -dev CUDA0/CUDA1 -sm row -mg 1');
  expect(benchOffloadFlags({ gpuLayers: 'auto' })).toEqual([]);
  const tools = await llamaTools();
  // The real one takes them: a machine without a GPU has the device `none`.
  const placed = {
    ...SETTINGS,
    tools,
    offload: { ...offload, devices: ['none'], splitMode: 'layer', mainGpu: 0 },
  } as const;
  expect(benchFlags(placed)).toContain('none');
  expect((await runBench(TINY_MODEL, placed, {})).parameters).toBe(3_910_416);
});
