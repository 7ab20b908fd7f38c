import { capture } from '../../process/index.ts';
import type { LlamaTools } from './tools.ts';

/** A device that llama.cpp would offload to. */
export interface Device {
  /** As `--device` takes it: `CUDA0`. */
  readonly name: string;
  /** `NVIDIA L4 (22563 MiB, 22304 MiB free)`. */
  readonly text: string;
}

/** On a broken driver it can hang for ever. */
const TIMEOUT_MS = 60_000;

/**
 * What `llama-server --list-devices` lists; empty where this build or this machine has no GPU.
 *
 * @throws the system's error when it cannot be started, and the abort reason
 */
export async function listDevices(tools: LlamaTools, signal?: AbortSignal): Promise<Device[]> {
  const command = tools.command('llama-server');
  const { code, stdout, stderr } = await capture(command, ['--list-devices'], {
    signal,
    timeoutMs: TIMEOUT_MS,
  });
  return code === 0 ? parseDevices(`${stdout}\n${stderr}`) : [];
}

/** The lines below "Available devices:" (llama.cpp, common/arg.cpp). */
export function parseDevices(said: string): Device[] {
  const [, list = ''] = said.split(/^Available devices:\s*$/m);
  return [...list.matchAll(/^ +(\S+): (.+)$/gm)].map(([, name = '', text = '']) => ({ name, text }));
}
