import { availableParallelism, cpus, totalmem } from 'node:os';
import { formatBinaryBytes } from '../common/index.ts';
import type { Environment } from '../process/index.ts';
import { detectGpu, type Gpu } from './gpu.ts';
import { nvidiaSmi } from './nvidia-smi.ts';
import type { Offload } from './offload.ts';
import { type Device, type LlamaTools, listDevices } from './tools/index.ts';

/** What a trial ran on. */
export interface Hardware {
  /** As the system names the processor; empty where it does not. */
  readonly cpu: string;
  readonly cores: number;
  readonly memoryBytes: number;
  /** What llama.cpp could use: `cuda-12.8`, `rocm-7.2`, `vulkan`, `metal`, `none`. */
  readonly accelerator: string;
  readonly gpus: readonly { readonly name: string; readonly memoryBytes: number }[];
  /** Of the GPUs, as nvidia-smi says it. */
  readonly driver?: string;
  /** Why the models do not run on the GPU that is here. */
  readonly unused?: string;
}

/** On a broken driver nvidia-smi can hang for ever. */
const TIMEOUT_MS = 30_000;
const MIB = 2 ** 20;

/** Asks the machine; what cannot be asked is left out. */
export async function readHardware(environment: Environment, signal?: AbortSignal): Promise<Hardware> {
  const gpu = await detectGpu(environment, signal);
  const processor = {
    cpu: cpus()[0]?.model.trim() ?? '',
    cores: availableParallelism(),
    memoryBytes: totalmem(),
  };
  if (gpu.kind !== 'cuda') return { ...processor, accelerator: gpu.kind, gpus: [] };
  const query = ['--query-gpu=name,memory.total,driver_version', '--format=csv,noheader,nounits'];
  const said = await nvidiaSmi(query, environment, { signal, timeoutMs: TIMEOUT_MS }).catch(() => undefined);
  signal?.throwIfAborted();
  return { ...processor, ...cudaHardware(gpu, said?.code === 0 ? said.stdout : '') };
}

function cudaHardware({ cudaVersion, names }: Gpu & { kind: 'cuda' }, table: string) {
  const rows = parseCsv(table).filter((row) => row.length === 3);
  const gpus = rows.map(([name, mib]) => ({ name: name!, memoryBytes: Number(mib) * MIB || 0 }));
  const driver = rows[0]?.[2];
  return {
    accelerator: `cuda-${cudaVersion}`,
    gpus: gpus.length > 0 ? gpus : names.map((name) => ({ name, memoryBytes: 0 })),
    ...(driver !== undefined && { driver }),
  };
}

/**
 * The machine as this llama.cpp uses it: GPUs by the names that it lists, where nothing else names them, and whether one lies idle.
 *
 * @param tools undefined where none of llama.cpp runs the models
 */
export async function readHardwareFor(
  tools: LlamaTools | undefined,
  offload: Offload,
  environment: Environment,
  signal?: AbortSignal,
): Promise<Hardware> {
  const hardware = await readHardware(environment, signal);
  const needsNone = hardware.accelerator === 'none' && offload.gpuLayers === 0;
  if (tools === undefined || needsNone) return hardware;
  const devices = await listDevices(tools, signal).catch(() => []);
  signal?.throwIfAborted();
  return withDevices(hardware, devices, offload);
}

/** @param devices that llama.cpp lists */
export function withDevices(hardware: Hardware, devices: readonly Device[], offload: Offload): Hardware {
  const listed = devices.map(({ name, text }) => {
    const [, model = text, mib] = /^(.*) \((\d+) MiB, \d+ MiB free\)$/.exec(text) ?? [];
    return {
      backend: name.replace(/\d+$/, '').toLowerCase(),
      name: model,
      memoryBytes: Number(mib ?? 0) * MIB,
    };
  });
  const [first] = listed;
  const accelerator = hardware.accelerator === 'none' ? (first?.backend ?? 'none') : hardware.accelerator;
  const gpus = hardware.gpus.length > 0 ? hardware.gpus : listed.map(({ backend: _, ...gpu }) => gpu);
  const unused = accelerator === 'none' ? undefined : whyUnused(devices, offload);
  return { ...hardware, accelerator, gpus, ...(unused !== undefined && { unused }) };
}

function whyUnused(devices: readonly Device[], { gpuLayers, devices: chosen }: Offload): string | undefined {
  if (gpuLayers === 0) return 'gpu-layers is 0';
  if (chosen?.includes('none')) return 'device is none';
  if (devices.length > 0) return undefined;
  return 'llama.cpp lists no device, as it is built for the CPU or lacks the driver (--llama-server, --llama-build)';
}

/** Rows of what `nvidia-smi --format=csv,noheader` prints. */
export function parseCsv(table: string): string[][] {
  const lines = table.split('\n').filter((line) => line.trim() !== '');
  return lines.map((line) => line.split(',').map((cell) => cell.trim()));
}

/** `16 CPU cores (AMD EPYC 9354), 2 x NVIDIA H100 80GB HBM3 (79.6 GiB each, driver 570.12, cuda-12.8)`. */
export function describeHardware({ cpu, cores, accelerator, gpus, driver, unused }: Hardware): string {
  const processor = `${cores} CPU cores${cpu === '' ? '' : ` (${cpu})`}`;
  if (gpus.length === 0) {
    return `${processor}, ${gpuText(accelerator)}${unusedText(unused)}`;
  }
  const models = [...Map.groupBy(gpus, ({ name, memoryBytes }) => `${name}|${memoryBytes}`).values()];
  const names = models.map((same) => {
    const { name, memoryBytes } = same[0]!;
    const memory = memoryBytes > 0 ? ` with ${formatBinaryBytes(memoryBytes)}` : '';
    return `${same.length > 1 ? `${same.length} x ` : ''}${name}${memory}`;
  });
  const versions = [...(driver === undefined ? [] : [`driver ${driver}`]), accelerator];
  return `${processor}, ${names.join(', ')} (${versions.join(', ')})${unusedText(unused)}`;
}

function unusedText(unused: string | undefined): string {
  return unused === undefined ? '' : `, not used: ${unused}`;
}

/** Of a GPU that nobody named. */
function gpuText(accelerator: string): string {
  const known: Record<string, string> = { none: 'no GPU', vulkan: 'a Vulkan GPU', metal: 'a Metal GPU' };
  return known[accelerator] ?? `a GPU for ${accelerator}`;
}
