import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { capture } from '../../process/index.ts';
import type { LlamaTools } from './tools.ts';

/** What a server allocated on one device or kind of memory. Bytes, which llama.cpp gives in whole MiB. */
interface MemoryRow {
  /** `Host`, `CUDA0`, `CPU_REPACK`. */
  readonly name: string;
  readonly model: number;
  readonly context: number;
  readonly compute: number;
}

const mib = z
  .number()
  .min(0)
  .transform((value) => value * 2 ** 20);
const recordSchema = z.object({
  type: z.literal('fit_memory_breakdown'),
  data: z.object({
    unit: z.literal('MiB'),
    rows: z.array(z.object({ name: z.string(), model: mib, context: mib, compute: mib })),
  }),
});

/**
 * Reads the last `fit_memory_breakdown` of a log of `--log-jsonl`: what the server had when it ended (llama.cpp,
 * common/fit.cpp). undefined where there is none, as in the log of a server that was killed.
 */
export async function readMemory(logFile: string): Promise<MemoryRow[] | undefined> {
  const lines = (await readFile(logFile, 'utf8')).split('\n');
  const line = lines.findLast((line) => line.startsWith('{"type":"fit_memory_breakdown"'));
  if (line === undefined) return undefined;
  try {
    return recordSchema.safeParse(JSON.parse(line)).data?.data.rows;
  } catch {
    return undefined;
  }
}

/** Whether this build of llama-server can say what it has allocated. */
export async function saysMemory(tools: LlamaTools, signal?: AbortSignal): Promise<boolean> {
  const help = await capture(tools.command('llama-server'), ['--help'], { signal, timeoutMs: 60_000 });
  return help.stdout.includes('--log-jsonl');
}

/**
 * The most memory that a child has had, in bytes, pages of its mapped files included: the sum of the peaks of its processes
 * (proc_pid_status(5), `VmHWM`), which is its own peak where one process does the work. undefined where the system does not tell.
 *
 * @param pids of the child and of what it started: the server may stand behind a wrapper script
 */
export async function peakResident(pids: readonly number[]): Promise<number | undefined> {
  const statuses = await Promise.all(
    pids.map((pid) => readFile(`/proc/${pid}/status`, 'utf8').catch(() => '')),
  );
  const peaks = statuses.flatMap((status) => /^VmHWM:\s*(\d+) kB$/m.exec(status)?.[1] ?? []);
  return peaks.length === 0 ? undefined : peaks.reduce((sum, kib) => sum + Number(kib) * 1024, 0);
}
