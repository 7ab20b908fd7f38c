import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { findRocm, gpuLabel } from '../../src/llama/gpu.ts';
import { describeHardware, type Hardware, withDevices } from '../../src/llama/hardware.ts';
import { temporaryFolder } from '../support/folder.ts';

const BARE: Hardware = { cpu: 'x', cores: 8, memoryBytes: 1, accelerator: 'none', gpus: [] };
const L4: Hardware = {
  ...BARE,
  ...{ accelerator: 'cuda-12.8', driver: '570', gpus: [{ name: 'NVIDIA L4', memoryBytes: 24 * 2 ** 30 }] },
};
const CARD = { name: 'Vulkan0', text: 'AMD Radeon (RADV) (16384 MiB, 16000 MiB free)' };
const AUTO = { gpuLayers: 'auto' } as const;

test.each<[string, Parameters<typeof withDevices>, string]>([
  ['what llama.cpp lists names the card', [BARE, [CARD], AUTO], 'AMD Radeon (RADV) with 16.00 GiB (vulkan)'],
  [
    'also where only its kind was known',
    [{ ...BARE, accelerator: 'rocm-7.2' }, [{ ...CARD, name: 'ROCm0' }], AUTO],
    'AMD Radeon (RADV) with 16.00 GiB (rocm-7.2)',
  ],
  ['a text of another form is a name', [BARE, [{ name: 'CUDA1', text: 'B: c' }], AUTO], 'B: c (cuda)'],
  [
    'nvidia-smi knows more',
    [L4, [{ name: 'CUDA0', text: 'NVIDIA L4 (22563 MiB, 22304 MiB free)' }], AUTO],
    'NVIDIA L4 with 24.00 GiB (driver 570, cuda-12.8)',
  ],
  ['no GPU', [BARE, [], AUTO], 'no GPU'],
  [
    'a build for the CPU',
    [L4, [], AUTO],
    'NVIDIA L4 with 24.00 GiB (driver 570, cuda-12.8), not used: llama.cpp lists no device',
  ],
  [
    'a GPU that nobody named',
    [{ ...BARE, accelerator: 'rocm-7.2' }, [], AUTO],
    'a GPU for rocm-7.2, not used: llama.cpp lists no device',
  ],
  ['no layers', [BARE, [CARD], { gpuLayers: 0 }], '(vulkan), not used: gpu-layers is 0'],
  ['no device', [L4, [CARD], { ...AUTO, devices: ['none'] }], 'not used: device is none'],
])('%s', (_, inputs, text) => {
  const said = describeHardware(withDevices(...inputs));
  expect(said).toMatch(/^8 CPU cores \(x\), /);
  expect(said).toContain(text);
  expect(said.includes('not used')).toBe(text.includes('not used'));
});

test('ROCm is what its libraries and the driver say', async () => {
  await using folder = await temporaryFolder();
  expect(await findRocm(folder.path)).toBeUndefined();
  await mkdir(join(folder.path, 'opt/rocm/.info'), { recursive: true });
  await writeFile(join(folder.path, 'opt/rocm/.info/version'), '7.2.1-43\n');
  // Libraries without a card.
  expect(await findRocm(folder.path)).toBeUndefined();
  await mkdir(join(folder.path, 'dev'));
  await writeFile(join(folder.path, 'dev/kfd'), '');
  expect(await findRocm(folder.path)).toBe('7.2');
  expect(gpuLabel({ kind: 'rocm', rocmVersion: '7.2' })).toBe('rocm-7.2');
});
