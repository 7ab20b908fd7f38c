import {
  type Captured,
  type CaptureOptions,
  capture,
  childEnvironment,
  type Environment,
} from '../process/index.ts';

/** Asks NVIDIA's driver. Rejects where there is none. */
export function nvidiaSmi(
  args: readonly string[],
  environment: Environment,
  options: CaptureOptions,
): Promise<Captured> {
  const env = childEnvironment(environment, 'nvidia-smi');
  return capture({ file: 'nvidia-smi', args: [], env }, args, options);
}
