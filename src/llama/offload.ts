/** Which part of a model goes to which GPU. The same for all models of a trial. */
export interface Offload {
  /** Layers on the GPU: a number, `auto` or `all`. */
  readonly gpuLayers: number | 'auto' | 'all';
  /** By llama.cpp's names (`--list-devices`: `CUDA0`, `Vulkan1`); `none` keeps off all. Default: all there are. */
  readonly devices?: readonly string[] | undefined;
  /** How several GPUs share a model; llama.cpp's own default is `layer`. */
  readonly splitMode?: SplitMode | undefined;
  /** Index of the GPU that holds everything in mode `none`, and intermediate results in mode `row`. */
  readonly mainGpu?: number | undefined;
}

export const SPLIT_MODES = ['none', 'layer', 'row'] as const;
type SplitMode = (typeof SPLIT_MODES)[number];

/** Flags of llama-server and llama-perplexity. */
export function offloadFlags({ gpuLayers, ...placement }: Offload): string[] {
  return ['-ngl', String(gpuLayers), ...placementFlags(placement, ',')];
}

/** More layers than any model has: llama-bench knows numbers only, and offloads what there is. */
const ALL_LAYERS = 999;

/** Flags of llama-bench, which separates devices by slashes: a comma there means one test with each. */
export function benchOffloadFlags({ gpuLayers, ...placement }: Offload): string[] {
  const layers = gpuLayers === 'all' ? ALL_LAYERS : gpuLayers;
  return [...(layers === 'auto' ? [] : ['-ngl', String(layers)]), ...placementFlags(placement, '/')];
}

function placementFlags(
  { devices, splitMode, mainGpu }: Omit<Offload, 'gpuLayers'>,
  separator: string,
): string[] {
  return [
    ...(devices === undefined ? [] : ['-dev', devices.join(separator)]),
    ...(splitMode === undefined ? [] : ['-sm', splitMode]),
    ...(mainGpu === undefined ? [] : ['-mg', String(mainGpu)]),
  ];
}
