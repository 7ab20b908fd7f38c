import { expect, test } from 'vitest';
import type { Gpu } from '../../../src/llama/gpu.ts';
import { chooseAsset } from '../../../src/llama/install/asset.ts';

const TAG = 'b11669';
/** The files of a complete release (see the listing of any build since September 2026). */
const RELEASE = [
  ...[
    'x64',
    'arm64',
    's390x',
    'vulkan-x64',
    'vulkan-arm64',
    'rocm-7.2-x64',
    'openvino-2026.1-x64',
    'sycl-fp16-x64',
  ].map((flavor) => `llama-${TAG}-bin-ubuntu-${flavor}.tar.gz`),
  ...['12.8-x64', '13.4-x64', '13.4-arm64'].flatMap((flavor) => [
    `llama-${TAG}-bin-ubuntu-cuda-${flavor}.tar.gz`,
    `cudart-llama-${TAG}-bin-ubuntu-cuda-${flavor}.tar.gz`,
  ]),
  ...['arm64', 'x64'].map((arch) => `llama-${TAG}-bin-macos-${arch}.tar.gz`),
  ...['cpu-x64', 'cpu-arm64', 'vulkan-x64', 'hip-radeon-x64', 'sycl-x64'].map(
    (flavor) => `llama-${TAG}-bin-win-${flavor}.zip`,
  ),
  ...['12.4-x64', '13.4-x64'].flatMap((flavor) => [
    `llama-${TAG}-bin-win-cuda-${flavor}.zip`,
    `cudart-llama-bin-win-cuda-${flavor}.zip`,
  ]),
  'nightly-tag.txt',
];

const none: Gpu = { kind: 'none' };
const vulkan: Gpu = { kind: 'vulkan' };
const cuda = (cudaVersion: string): Gpu => ({ kind: 'cuda', cudaVersion, names: [] });

const rocm = (rocmVersion: string): Gpu => ({ kind: 'rocm', rocmVersion });

test.each<[string, string, Gpu, string, string?]>([
  ['linux', 'x64', none, 'ubuntu-x64.tar.gz'],
  ['linux', 'arm64', none, 'ubuntu-arm64.tar.gz'],
  ['linux', 's390x', none, 'ubuntu-s390x.tar.gz'],
  ['linux', 'x64', vulkan, 'ubuntu-vulkan-x64.tar.gz'],
  ['linux', 'arm64', vulkan, 'ubuntu-vulkan-arm64.tar.gz'],
  ['linux', 'x64', cuda('12.8'), 'ubuntu-cuda-12.8-x64.tar.gz', `${TAG}-bin-ubuntu-cuda-12.8-x64.tar.gz`],
  ['linux', 'x64', cuda('13.0'), 'ubuntu-cuda-12.8-x64.tar.gz', `${TAG}-bin-ubuntu-cuda-12.8-x64.tar.gz`],
  ['linux', 'x64', cuda('13.4'), 'ubuntu-cuda-13.4-x64.tar.gz', `${TAG}-bin-ubuntu-cuda-13.4-x64.tar.gz`],
  ['linux', 'x64', cuda('14.10'), 'ubuntu-cuda-13.4-x64.tar.gz', `${TAG}-bin-ubuntu-cuda-13.4-x64.tar.gz`],
  // An older driver of the same major version runs it; one of an older major version does not.
  ['linux', 'x64', cuda('12.2'), 'ubuntu-cuda-12.8-x64.tar.gz', `${TAG}-bin-ubuntu-cuda-12.8-x64.tar.gz`],
  [
    'linux',
    'arm64',
    cuda('13.0'),
    'ubuntu-cuda-13.4-arm64.tar.gz',
    `${TAG}-bin-ubuntu-cuda-13.4-arm64.tar.gz`,
  ],
  ['linux', 'x64', rocm('7.2'), 'ubuntu-rocm-7.2-x64.tar.gz'],
  ['linux', 'x64', rocm('7.10'), 'ubuntu-rocm-7.2-x64.tar.gz'],
  ['linux', 'x64', rocm('7.0'), 'ubuntu-rocm-7.2-x64.tar.gz'],
  ['darwin', 'arm64', { kind: 'metal' }, 'macos-arm64.tar.gz'],
  ['darwin', 'x64', none, 'macos-x64.tar.gz'],
  ['win32', 'x64', none, 'win-cpu-x64.zip'],
  ['win32', 'arm64', none, 'win-cpu-arm64.zip'],
  ['win32', 'x64', vulkan, 'win-vulkan-x64.zip'],
  ['win32', 'x64', cuda('12.9'), 'win-cuda-12.4-x64.zip', 'bin-win-cuda-12.4-x64.zip'],
])('%s %s %j takes %s', (platform, arch, gpu, programs, runtime) => {
  expect(chooseAsset(RELEASE, TAG, platform, arch, gpu)).toEqual({
    programs: `llama-${TAG}-bin-${programs}`,
    ...(runtime === undefined ? {} : { runtime: `cudart-llama-${runtime}` }),
    kind: gpu.kind,
  });
});

test.each<[string, string, string, Gpu, readonly string[]]>([
  ['a driver too old for every CUDA build', 'linux', 'x64', cuda('11.8'), RELEASE],
  ['no CUDA build for this processor', 'linux', 'arm64', cuda('12.8'), RELEASE],
  [
    'the CUDA runtime is missing',
    'linux',
    'x64',
    cuda('13.4'),
    RELEASE.filter((n) => !n.startsWith('cudart')),
  ],
  [
    'no ROCm build of that major version, and none for Vulkan',
    'linux',
    'x64',
    rocm('6.4'),
    RELEASE.filter((n) => !n.includes('vulkan')),
  ],
  ['no Vulkan build', 'linux', 'x64', vulkan, RELEASE.filter((n) => !n.includes('vulkan'))],
])('%s: takes the CPU build and says so', (_name, platform, arch, gpu, names) => {
  const programs = `llama-${TAG}-bin-ubuntu-${arch}.tar.gz`;
  expect(chooseAsset(names, TAG, platform, arch, gpu)).toEqual({ programs, kind: 'none' });
});

test('an AMD card for which there is no build of ROCm runs by Vulkan', () => {
  const programs = `llama-${TAG}-bin-ubuntu-vulkan-x64.tar.gz`;
  expect(chooseAsset(RELEASE, TAG, 'linux', 'x64', rocm('6.4'))).toEqual({ programs, kind: 'vulkan' });
});

test.each<[string, readonly string[], string, string]>([
  ['an empty release', [], 'linux', 'x64'],
  ['a partial release', RELEASE.filter((name) => !name.includes('ubuntu')), 'linux', 'x64'],
  ['files of another build', RELEASE.map((name) => name.replace(TAG, 'b11670')), 'linux', 'x64'],
  ['a platform that llama.cpp does not build for', RELEASE, 'freebsd', 'x64'],
])('%s has nothing', (_name, names, platform, arch) => {
  expect(chooseAsset(names, TAG, platform, arch, none)).toBeUndefined();
});
