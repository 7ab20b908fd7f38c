import { setTimeout as sleep } from 'node:timers/promises';
import type { Environment } from '../process/index.ts';
import { parseCsv } from './hardware.ts';
import { nvidiaSmi } from './nvidia-smi.ts';

/** What one GPU did between two moments. Shares are 0 to 1. */
export interface GpuUse {
  readonly index: number;
  /** Of the whole GPU, others' programs included: before anything of ours began, and the most that was seen. */
  readonly idleBytes: number;
  readonly peakBytes: number;
  /** Mean over the samples; absent where the GPU does not say. */
  readonly utilization?: number | undefined;
}

interface GpuSampler {
  /** Takes one more sample, now. */
  sample(): Promise<void>;
  /** Ends the sampling; what was seen of each GPU, none where nvidia-smi does not work here. */
  stop(): Promise<GpuUse[]>;
}

interface SamplerOptions {
  readonly environment: Environment;
  /** Between the end of one sample and the start of the next. */
  readonly intervalMs?: number;
}

const INTERVAL_MS = 1_000;
/** On a broken driver nvidia-smi can hang for ever. */
const TIMEOUT_MS = 10_000;
/** After so many samples in a row that failed there is nothing to see any more. */
const FAILURES = 3;
const QUERY = ['--query-gpu=index,memory.used,utilization.gpu', '--format=csv,noheader,nounits'];

interface Seen {
  idle: number;
  peak: number;
  utilizations: number[];
}

/**
 * Samples the memory of all GPUs with nvidia-smi, now and then until it is stopped. What goes wrong with it is no reason for a trial to
 * fail. The first sample is over before this returns, so that what is started afterwards is not in it.
 */
export async function sampleGpus({
  environment,
  intervalMs = INTERVAL_MS,
}: SamplerOptions): Promise<GpuSampler> {
  const seen = new Map<number, Seen>();
  const ended = new AbortController();
  const sample = async (): Promise<boolean> => {
    const rows = await ask(environment, ended.signal);
    for (const row of rows ?? []) note(seen, row);
    return rows !== undefined;
  };
  const watch = async () => {
    for (let failures = 0; failures < FAILURES; ) {
      await sleep(intervalMs, undefined, { signal: ended.signal }).catch(() => undefined);
      if (ended.signal.aborted) return;
      failures = (await sample()) ? 0 : failures + 1;
    }
  };
  // A machine without nvidia-smi is asked once.
  const watching = (await sample()) ? watch() : undefined;
  return {
    async sample() {
      if (watching !== undefined) await sample();
    },
    async stop() {
      ended.abort();
      await watching;
      return [...seen].map(([index, { idle, peak, utilizations }]) => ({
        index,
        idleBytes: idle,
        peakBytes: peak,
        ...(utilizations.length > 0 && {
          utilization: utilizations.reduce((sum, value) => sum + value, 0) / utilizations.length,
        }),
      }));
    },
  };
}

/** Numbers of each GPU; undefined when nvidia-smi failed. A number that the GPU does not give is NaN. */
async function ask(environment: Environment, signal: AbortSignal): Promise<number[][] | undefined> {
  const said = await nvidiaSmi(QUERY, environment, { signal, timeoutMs: TIMEOUT_MS }).catch(() => undefined);
  if (said?.code !== 0) return undefined;
  const rows = parseCsv(said.stdout).map((cells) => cells.map(Number));
  return rows.filter(([index, memory]) => Number.isInteger(index) && memory! >= 0);
}

function note(seen: Map<number, Seen>, [index, mib, percent]: number[]): void {
  const bytes = mib! * 2 ** 20;
  const gpu = seen.get(index!) ?? { idle: bytes, peak: bytes, utilizations: [] };
  gpu.peak = Math.max(gpu.peak, bytes);
  if (percent! >= 0) gpu.utilizations.push(percent! / 100);
  seen.set(index!, gpu);
}
