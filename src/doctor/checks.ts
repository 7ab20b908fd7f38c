import { type ErrorCode, formatBytes, isOldNode, LEAST_NODE } from '../common/index.ts';
import { type Device, describeHardware, type Hardware, withDevices } from '../llama/index.ts';

/** What a run needs of this machine, and whether it is there. `missing`: no run is possible. */
export interface Check {
  readonly name: string;
  readonly state: 'ok' | 'note' | 'missing';
  readonly text: string;
  /** Of the exit, where it is missing. */
  readonly code?: ErrorCode;
}

export function checkNode(version: string): Check {
  const name = 'Node.js';
  if (!isOldNode(version)) return { name, state: 'ok', text: version };
  return { name, state: 'missing', text: `${version}, needs ${LEAST_NODE.text} or later`, code: 'usage' };
}

/** Base and candidate of gpt-oss-20b at 28 of 32 experts; and what a tiny model, its logs and its card take. */
const LARGE_RUN = 23e9;
const LEAST_RUN = 1e9;

export function checkDisk(name: string, free: number): Check {
  const text = `${formatBytes(free)} free`;
  if (free >= LARGE_RUN) return { name, state: 'ok', text };
  if (free < LEAST_RUN) {
    return {
      name,
      state: 'missing',
      text: `${text}, needs ${formatBytes(LEAST_RUN)} at least`,
      code: 'disk-full',
    };
  }
  const less =
    'base and candidate of gpt-oss-20b take 23 GB together; if only one fits, they run one after the other';
  return { name, state: 'note', text: `${text}: ${less}` };
}

/** @param found its version, or why there is none; @param reachable where one would be fetched from */
export function checkLlama(
  found: { readonly version: string; readonly program: string } | undefined,
  sources: readonly string[],
): Check {
  const name = 'llama.cpp';
  if (found) return { name, state: 'ok', text: `${found.version}, ${found.program}` };
  if (sources.length > 0) {
    return { name, state: 'note', text: `not found; a run downloads it from ${sources.join(' or ')}` };
  }
  const text = 'not found, and neither GitHub nor Debian can be reached; install it, or give --llama-server';
  return { name, state: 'missing', text, code: 'llama-not-found' };
}

/** @param devices that the llama.cpp which was found would use; undefined where none was found */
export function checkHardware(hardware: Hardware, devices?: readonly Device[] | undefined): Check {
  const name = 'GPU';
  const asked = { gpuLayers: 'auto' } as const;
  const text = describeHardware(devices?.length === 0 ? withDevices(hardware, devices, asked) : hardware);
  const listed = (devices ?? []).map((device) => `${device.name}: ${device.text}`).join(', ');
  if (listed !== '') return { name, state: 'ok', text: `${text}; llama.cpp uses ${listed}` };
  if (hardware.accelerator === 'none') {
    return { name, state: 'note', text: `${text}: answers come from the CPU, at 1 to 50 tokens per second` };
  }
  return { name, state: devices === undefined ? 'ok' : 'note', text };
}

export function checkSandbox(
  found:
    | { readonly sandbox: { readonly kind: string; readonly version: string } }
    | { readonly reason: string },
): Check {
  const name = 'sandbox';
  return 'sandbox' in found
    ? { name, state: 'ok', text: `${found.sandbox.kind} ${found.sandbox.version}` }
    : { name, state: 'note', text: `${found.reason}; HumanEval is skipped` };
}
