import { availableParallelism, cpus, totalmem } from 'node:os';
import { formatBinaryBytes } from '../common/units.ts';
import type { Environment } from '../process/environment.ts';
import { detectGpu, type Gpu } from './gpu.ts';
import { nvidiaSmi } from './nvidia-smi.ts';

/** What a trial ran on. */
export interface Hardware {
  /** As the system names the processor; empty where it does not. */
  readonly cpu: string;
  readonly cores: number;
  readonly memoryBytes: number;
  /** What llama.cpp could use: `cuda-12.8`, `vulkan`, `metal`, `none`. */
  readonly accelerator: string;
  readonly gpus: readonly { readonly name: string; readonly memoryBytes: number }[];
  /** Of the GPUs, as nvidia-smi says it. */
  readonly driver?: string;
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

/** Rows of what `nvidia-smi --format=csv,noheader` prints. */
export function parseCsv(table: string): string[][] {
  const lines = table.split('\n').filter((line) => line.trim() !== '');
  return lines.map((line) => line.split(',').map((cell) => cell.trim()));
}

/** `16 CPU cores (AMD EPYC 9354), 2 x NVIDIA H100 80GB HBM3 (79.6 GiB each, driver 570.12, cuda-12.8)`. */
export function describeHardware({ cpu, cores, accelerator, gpus, driver }: Hardware): string {
  const processor = `${cores} CPU cores${cpu === '' ? '' : ` (${cpu})`}`;
  if (gpus.length === 0) {
    const known: Record<string, string> = { none: 'no GPU', vulkan: 'a Vulkan GPU', metal: 'a Metal GPU' };
    return `${processor}, ${known[accelerator] ?? accelerator}`;
  }
  const models = [...Map.groupBy(gpus, ({ name, memoryBytes }) => `${name}|${memoryBytes}`).values()];
  const names = models.map((same) => {
    const { name, memoryBytes } = same[0]!;
    const memory = memoryBytes > 0 ? ` with ${formatBinaryBytes(memoryBytes)}` : '';
    return `${same.length > 1 ? `${same.length} x ` : ''}${name}${memory}`;
  });
  const versions = [...(driver === undefined ? [] : [`driver ${driver}`]), accelerator];
  return `${processor}, ${names.join(', ')} (${versions.join(', ')})`;
}
