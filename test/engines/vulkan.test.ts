import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { checkHardware } from '../../src/commands/doctor-checks.ts';
import { startServer } from '../../src/engines/llama-server/start.ts';
import { measureMemory } from '../../src/evaluation/measurements/memory/measure.ts';
import { findLlama } from '../../src/llama/install/find.ts';
import { listDevices } from '../../src/llama/tools/devices.ts';
import type { LlamaTools } from '../../src/llama/tools/tools.ts';
import { type TemporaryFolder, temporaryFolder } from '../support/folder.ts';
import { TINY_MODEL } from '../support/llama.ts';
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
