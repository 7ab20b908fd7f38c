import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { checkHardware } from '../../src/doctor/checks.ts';
import { startServer } from '../../src/engines/llama-server/start-server.ts';
import { measureMemory } from '../../src/evaluation/measurements/memory/measure-memory.ts';
import { findLlama } from '../../src/llama/install/find-llama.ts';
import { listDevices } from '../../src/llama/tools/devices.ts';
import type { LlamaTools } from '../../src/llama/tools/tools.ts';
import type { Report } from '../../src/report/kit/report-schema.ts';
import { commandRunner } from '../support/commands.ts';
import { type TemporaryFolder, temporaryFolder } from '../support/folder.ts';
import { ROOT, TINY_MODEL } from '../support/llama.ts';
import { vulkanLlama } from '../support/vulkan.ts';

/*
 * Offload to a device for real: a driver of Vulkan that computes on the processor. What is NVIDIA's own (nvidia-smi, CUDA) is
 * tested on recordings.
 */
const found = await vulkanLlama();
const onDevice = test.skipIf(typeof found === 'string');
const name = (what: string) => (typeof found === 'string' ? `${what} (skipped: ${found})` : what);

/** Loading a driver that compiles its programs takes long where others use the processor too. */
const SLOW = 300_000;
const DEVICE = 'Vulkan0';

let folder: TemporaryFolder;
let tools: LlamaTools;
beforeAll(async () => {
  if (typeof found === 'string') return;
  folder = await temporaryFolder();
  const environment = { ...process.env, ...found.environment };
  tools = await findLlama({ path: found.programs, environment, cacheFolder: folder.path });
}, SLOW);
afterAll(async () => await folder?.[Symbol.asyncDispose]());

const options = () => ({
  ...({ tools, model: TINY_MODEL, slots: 1, threads: 1, devices: [DEVICE], gpuLayers: 'all' } as const),
  ...{ contextTokens: 256, logFile: join(folder.path, 'server.log'), readyTimeoutMs: SLOW },
});
/** What a server takes on each device while it answers; the context is large enough to be seen. */
const memory = (gpuLayers: number | 'all') =>
  measureMemory({
    ...options(),
    ...{ gpuLayers, contextTokens: 20_000, jsonLog: true, environment: process.env },
  });

onDevice(name('the device is listed by the name that --device takes'), async () => {
  const [device] = await listDevices(tools);
  expect(device).toMatchObject({ name: DEVICE, text: expect.stringMatching(/^llvmpipe .* MiB free\)$/) });
  const hardware = { cpu: 'x', cores: 2, memoryBytes: 1, accelerator: 'none', gpus: [] };
  expect(checkHardware(hardware, [device!])).toMatchObject({
    state: 'ok',
    text: expect.stringContaining('; llama.cpp uses Vulkan0: llvmpipe'),
  });
});

onDevice(
  name('all layers are on the device that was chosen, with their cache, and it answers'),
  async () => {
    const { devices = [] } = await memory('all');
    const device = devices.find((one) => one.name === DEVICE);
    expect(device?.model).toBeGreaterThan(1e6);
    expect(device?.context).toBeGreaterThan(1e6);
    expect(devices.filter((one) => one.name !== DEVICE).every(({ model }) => model < 1e6)).toBe(true);
  },
  SLOW,
);

onDevice(
  name('without layers on it nothing of the model is'),
  async () => {
    const { devices = [] } = await memory(0);
    expect(devices.find((one) => one.name === DEVICE)?.model ?? 0).toBe(0);
    expect(Math.max(...devices.map(({ model }) => model))).toBeGreaterThan(1e6);
  },
  SLOW,
);

onDevice(
  name('a device that is not there is refused, and the message says so'),
  async () => {
    await expect(startServer({ ...options(), devices: ['Vulkan7'] })).rejects.toThrow(/Vulkan7/);
  },
  SLOW,
);

onDevice(
  name('a KV cache that the device cannot hold: memory ran out, on that device'),
  async () => {
    await expect(startServer({ ...options(), contextTokens: 60_000_000 })).rejects.toMatchObject({
      code: 'llama-out-of-memory',
      message: expect.stringMatching(
        /^memory ran out while the model was loaded: .*(ErrorOutOfDeviceMemory|Vulkan0 buffer)/,
      ),
    });
  },
  SLOW,
);

onDevice(name('doctor says what llama.cpp would use'), async () => {
  if (typeof found === 'string') return;
  const environment = { ...process.env, ...found.environment, ESPALIER_CACHE: folder.path };
  const { text } = await commandRunner({ environment })('doctor', { 'llama-server': found.programs });
  expect(text).toMatch(/^GPU +ok +.*; llama\.cpp uses Vulkan0: llvmpipe/m);
  // Without the word that it may be a processor, it is not listed.
  const hidden = { ...environment, GGML_VK_VISIBLE_DEVICES: undefined };
  const without = await commandRunner({ environment: hidden })('doctor', { 'llama-server': found.programs });
  expect(without.text).not.toContain('Vulkan0');
});

onDevice(
  name('a run on a device that is too small shrinks, and its report names device, layers, memory and speed'),
  async () => {
    if (typeof found === 'string') return;
    const warnings: string[] = [];
    // A buffer of this size is what one slot takes, and not what two do.
    const small = { GGML_VK_FORCE_MAX_BUFFER_SIZE: '12000000' };
    const run = commandRunner({
      environment: { ...process.env, ...found.environment, ...small, ESPALIER_CACHE: folder.path },
      progress: (event) => event.type === 'note' && event.level === 'warning' && warnings.push(event.message),
    });
    const runDir = join(folder.path, 'run');
    const { summary } = await run('run', {
      ...{
        plan: join(ROOT, 'plans/tiny-gpt-oss-28x.json'),
        base: TINY_MODEL,
        'run-dir': runDir,
        until: 'render',
      },
      benchmarks: `mmlu:2=${join(ROOT, 'demo/tiny-gpt-oss/benchmarks/mmlu.jsonl')},speed:1,memory`,
      ...{ 'llama-server': found.programs, device: DEVICE, 'gpu-layers': 'all', threads: '1' },
      ...{ slots: '2', context: '16384', 'max-tokens': '48', 'shrink-to-fit': 'true' },
    });
    expect(warnings).toContainEqual(
      expect.stringMatching(/^memory ran out .*ErrorOutOfDeviceMemory; trying 1 slots of 16384 tokens$/),
    );
    const { machine, trial } = JSON.parse(await readFile(join(runDir, 'report.json'), 'utf8')) as Report;
    expect(machine).toMatch(/, llvmpipe \(LLVM .*\) with [\d.]+ GiB \(vulkan\)$/);
    expect(summary).toContain('| machine |');
    expect(trial).toMatchObject({
      asked: { slots: 2, contextTokens: 16_384 },
      conditions: { slots: 1, flags: expect.arrayContaining(['-ngl', 'all', '-dev', DEVICE]) },
      speed: { backend: 'Vulkan' },
    });
    const { devices } = trial!.memory!.models.candidate!;
    expect(devices?.find((device) => device.name === DEVICE)?.model).toBeGreaterThan(1e6);
    const card = await readFile(join(runDir, 'README.md'), 'utf8');
    expect(card).toMatch(/^- Machine: .*llvmpipe/m);
  },
  SLOW,
);
