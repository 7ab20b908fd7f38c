/**
 * What each CPU build of ggml needs, best first; the flags are those of /proc/cpuinfo (`flags` on x86-64,
 * `Features` on arm64). The names and needs are those of `ggml_add_cpu_backend_variant` in llama.cpp's
 * ggml/src/CMakeLists.txt; ggml itself picks the one with the highest score of the same needs.
 */
const AVX = ['sse4_2', 'avx'];
const HASWELL = [...AVX, 'f16c', 'fma', 'avx2', 'bmi2'];
const SKYLAKE = [...HASWELL, 'avx512f', 'avx512cd', 'avx512vl', 'avx512dq', 'avx512bw'];
const SVE = ['asimddp', 'asimdhp', 'sve'];
const VARIANTS: readonly (readonly [name: string, needs: readonly string[]])[] = [
  ['sapphirerapids', [...SKYLAKE, 'avx512vbmi', 'avx512_vnni', 'avx512_bf16', 'amx_tile', 'amx_int8']],
  ['zen4', [...SKYLAKE, 'avx512vbmi', 'avx512_vnni', 'avx512_bf16']],
  ['cooperlake', [...SKYLAKE, 'avx512_vnni', 'avx512_bf16']],
  ['icelake', [...SKYLAKE, 'avx512vbmi', 'avx512_vnni']],
  ['cascadelake', [...SKYLAKE, 'avx512_vnni']],
  ['cannonlake', [...SKYLAKE, 'avx512vbmi']],
  ['skylakex', SKYLAKE],
  ['alderlake', [...HASWELL, 'avx_vnni']],
  ['haswell', HASWELL],
  ['piledriver', [...AVX, 'f16c', 'fma']],
  ['ivybridge', [...AVX, 'f16c']],
  ['sandybridge', AVX],
  ['sse42', ['sse4_2']],
  ['x64', []],
  ['armv9.2_2', [...SVE, 'i8mm', 'sve2', 'sme']],
  ['armv9.2_1', [...SVE, 'i8mm', 'sme']],
  ['armv8.6_2', [...SVE, 'i8mm', 'sve2']],
  ['armv8.6_1', [...SVE, 'i8mm']],
  ['armv8.2_3', SVE],
  ['armv8.2_2', ['asimddp', 'asimdhp']],
  ['armv8.2_1', ['asimddp']],
  ['armv8.0_1', []],
];

/** The features of the first processor in the text of /proc/cpuinfo. */
export function cpuFeatures(cpuinfo: string): ReadonlySet<string> {
  const line = cpuinfo.match(/^(?:flags|Features)\s*:\s*(.*)$/m)?.[1] ?? '';
  return new Set(line.split(/\s+/));
}

/**
 * The best `libggml-cpu-<variant>.so` for a processor.
 *
 * @param files the names in the folder of backends
 * @returns a name from `files`; undefined when none of them is known to run here
 */
export function bestCpuBackend(files: readonly string[], features: ReadonlySet<string>): string | undefined {
  for (const [name, needs] of VARIANTS) {
    const file = `libggml-cpu-${name}.so`;
    if (files.includes(file) && needs.every((need) => features.has(need))) return file;
  }
  return undefined;
}
