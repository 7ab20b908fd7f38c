import { EspalierError, PINS } from '../../common/index.ts';

/** `server` holds llama-server alone, `full` all tools. */
export type ImageKind = 'server' | 'full';

/** llama.cpp's pinned image, as Docker names it. */
export function imageOf(kind: ImageKind): string {
  const pin = PINS.jobs.find(({ version }) => version.startsWith(`${kind}-`));
  if (pin === undefined) throw new EspalierError('internal', `pins.json has no image ${kind} of llama.cpp`);
  return `${pin.name}@sha256:${pin.sha256}`;
}

export type JobProgram = 'llama-server' | 'llama-perplexity' | 'llama-bench';

/** Where the images have a program. */
export const programIn = (name: JobProgram) => `/app/${name}`;
