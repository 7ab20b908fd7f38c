import { delimiter } from 'node:path';
import { expect, test } from 'vitest';
import { detectGpu, parseCudaVersion } from '../../src/llama/gpu.ts';
import { bestCpuBackend, cpuFeatures } from '../../src/llama/install/cpu.ts';
import { parseVersion } from '../../src/llama/tools/version.ts';
import { temporaryFolder } from '../support/folder.ts';
import { writeProgram } from './fakes.ts';

const X64 = [
  'x64',
  'sse42',
  'sandybridge',
  'ivybridge',
  'piledriver',
  'haswell',
  'alderlake',
  'skylakex',
  'zen4',
  'sapphirerapids',
];
const ARM = [
  'armv8.0_1',
  'armv8.2_1',
  'armv8.2_2',
  'armv8.2_3',
  'armv8.6_1',
  'armv8.6_2',
  'armv9.2_1',
  'armv9.2_2',
];
const HASWELL = 'sse4_2 avx f16c fma avx2 bmi2';
const SKYLAKE = `${HASWELL} avx512f avx512cd avx512vl avx512dq avx512bw`;

test.each([
  ['flags', '', X64, 'x64'],
  ['flags', 'fpu sse2 sse4_2', X64, 'sse42'],
  ['flags', 'sse4_2 avx f16c fma', X64, 'piledriver'],
  ['flags', HASWELL, X64, 'haswell'],
  ['flags', `${HASWELL} avx_vnni`, X64, 'alderlake'],
  ['flags', `${SKYLAKE} avx_vnni`, X64, 'skylakex'],
  ['flags', `${SKYLAKE} avx512vbmi avx512_vnni avx512_bf16`, X64, 'zen4'],
  // The best that fits, where the folder lacks the very best.
  ['flags', `${SKYLAKE} avx512_vnni`, ['x64', 'haswell'], 'haswell'],
  ['Features', 'fp asimd evtstrm aes', ARM, 'armv8.0_1'],
  ['Features', 'fp asimd asimddp asimdhp', ARM, 'armv8.2_2'],
  ['Features', 'fp asimd asimddp asimdhp sve i8mm', ARM, 'armv8.6_1'],
  ['Features', 'fp asimd asimddp asimdhp sve i8mm sve2 sme', ARM, 'armv9.2_2'],
])('a processor with %s %j takes of %j: %s', (field, features, variants, expected) => {
  const cpuinfo = `processor\t: 0\n${field}\t\t: ${features}\n\nprocessor\t: 1\n`;
  const files = variants.map((name) => `libggml-cpu-${name}.so`);
  expect(bestCpuBackend(files, cpuFeatures(cpuinfo))).toBe(`libggml-cpu-${expected}.so`);
});

test('a folder without a backend that fits has none', () => {
  expect(bestCpuBackend(['libggml-cpu-zen4.so', 'README'], cpuFeatures('flags : sse4_2'))).toBeUndefined();
});

test.each([
  ['version: 0.7.0 (build 11669, commit Debian)\nbuilt with GNU 16.2.0', 11669],
  ['ggml_cuda_init: found 1 device\nversion: 6123 (79c1160b)\nbuilt with cc', 6123],
  ['version: 1.0', undefined],
  ['nginx version: nginx/1.22', undefined],
])('%j is build %s', (output, build) => {
  expect(parseVersion(output)?.build).toBe(build);
});

const TABLE = '| NVIDIA-SMI 570.86.15    Driver Version: 570.86.15    CUDA Version: 12.8     |';

test('the CUDA version of old and new drivers', () => {
  expect(parseCudaVersion(TABLE)).toBe('12.8');
  expect(parseCudaVersion('| NVIDIA-SMI 600.1   KMD Version: 600.1   CUDA UMD Version: 13.4 |')).toBe('13.4');
  expect(parseCudaVersion('| NVIDIA-SMI 470   CUDA Version: N/A |')).toBeUndefined();
});

test.runIf(process.platform === 'linux')('an NVIDIA GPU is what nvidia-smi says', async () => {
  await using folder = await temporaryFolder();
  const environment = { PATH: [folder.path, process.env.PATH].join(delimiter) };
  await writeProgram(folder.path, 'nvidia-smi', `[ $# = 0 ] && echo '${TABLE}' || echo 'NVIDIA H200'`);
  expect(await detectGpu(environment)).toEqual({ kind: 'cuda', cudaVersion: '12.8', names: ['NVIDIA H200'] });

  await writeProgram(folder.path, 'nvidia-smi', 'echo "NVIDIA-SMI has failed: no driver"; exit 9');
  expect((await detectGpu(environment)).kind).not.toBe('cuda');
});
