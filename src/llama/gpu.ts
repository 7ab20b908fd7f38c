import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Environment } from '../process/index.ts';
import { nvidiaSmi } from './nvidia-smi.ts';

/** What llama.cpp could run on. `cudaVersion` is the newest CUDA that the driver can serve, `rocmVersion` the ROCm that is installed. */
export type Gpu =
  | { kind: 'cuda'; cudaVersion: string; names: string[] }
  | { kind: 'rocm'; rocmVersion: string }
  | { kind: 'vulkan' }
  | { kind: 'metal' }
  | { kind: 'none' };

/** `cuda-12.8`, `rocm-7.2`, `vulkan`, `metal`, `cpu`: for folder names and messages. */
export function gpuLabel(gpu: Gpu): string {
  if (gpu.kind === 'none') return 'cpu';
  if (gpu.kind === 'cuda') return `cuda-${gpu.cudaVersion}`;
  return gpu.kind === 'rocm' ? `rocm-${gpu.rocmVersion}` : gpu.kind;
}

/** The driver's CUDA version from the table that `nvidia-smi` prints; newer drivers write `CUDA UMD Version`. */
export function parseCudaVersion(table: string): string | undefined {
  return table.match(/CUDA(?: UMD)? Version\s*:\s*(\d+\.\d+)/)?.[1];
}

/** Drivers of a processor that poses as a GPU: slower than llama.cpp's own CPU backend. */
const SOFTWARE_VULKAN = /^(lvp|llvmpipe|swiftshader|dzn|virtio)/;

/** On a broken driver nvidia-smi can hang for ever. */
const TIMEOUT_MS = 30_000;

/** Asks the machine; never throws: what cannot be asked is not there. */
export async function detectGpu(environment: Environment, signal?: AbortSignal): Promise<Gpu> {
  if (process.platform === 'darwin') return process.arch === 'arm64' ? { kind: 'metal' } : { kind: 'none' };
  const ask = (args: string[]) =>
    nvidiaSmi(args, environment, { signal, timeoutMs: TIMEOUT_MS }).catch(() => {
      signal?.throwIfAborted();
      return undefined;
    });
  const table = await ask([]);
  const cudaVersion = table?.code === 0 ? parseCudaVersion(table.stdout) : undefined;
  if (cudaVersion !== undefined) {
    const list = await ask(['--query-gpu=name', '--format=csv,noheader']);
    const names = list?.code === 0 ? list.stdout.trim().split('\n') : [];
    return { kind: 'cuda', cudaVersion, names };
  }
  if (process.platform !== 'linux') return { kind: 'none' };
  const rocmVersion = await findRocm();
  if (rocmVersion !== undefined) return { kind: 'rocm', rocmVersion };
  return (await hasVulkan()) ? { kind: 'vulkan' } : { kind: 'none' };
}

/**
 * AMD's compute driver, and the libraries of ROCm that llama.cpp's build for it loads.
 *
 * @param root of the file system
 * @returns major and minor version of the libraries
 */
export async function findRocm(root = '/'): Promise<string | undefined> {
  if (!existsSync(join(root, 'dev/kfd'))) return undefined;
  const said = await readFile(join(root, 'opt/rocm/.info/version'), 'utf8').catch(() => '');
  return /^(\d+\.\d+)/.exec(said)?.[1];
}

/** A render node that we may see, and a Vulkan driver for real hardware. */
async function hasVulkan(): Promise<boolean> {
  const list = (folder: string) => readdir(folder).catch(() => []);
  const nodes = await list('/dev/dri');
  if (!nodes.some((name) => name.startsWith('renderD'))) return false;
  const drivers = [...(await list('/usr/share/vulkan/icd.d')), ...(await list('/etc/vulkan/icd.d'))];
  return drivers.some((name) => name.endsWith('.json') && !SOFTWARE_VULKAN.test(name));
}
