import type { Gpu } from '../gpu.ts';

/** Which files of a release this machine needs: the programs, and beside a CUDA build its runtime. */
export interface AssetChoice {
  programs: string;
  runtime?: string;
  /** What was chosen for: less than `gpu` when the release has no build for it. */
  kind: Gpu['kind'];
}

/** llama.cpp's words for platforms; `undefined` where it makes no builds. */
const PLATFORMS: Readonly<Record<string, { system: string; cpu: string; archive: string }>> = {
  'linux-x64': { system: 'ubuntu', cpu: 'ubuntu-x64', archive: 'tar.gz' },
  'linux-arm64': { system: 'ubuntu', cpu: 'ubuntu-arm64', archive: 'tar.gz' },
  'linux-s390x': { system: 'ubuntu', cpu: 'ubuntu-s390x', archive: 'tar.gz' },
  'darwin-arm64': { system: 'macos', cpu: 'macos-arm64', archive: 'tar.gz' },
  'darwin-x64': { system: 'macos', cpu: 'macos-x64', archive: 'tar.gz' },
  'win32-x64': { system: 'win', cpu: 'win-cpu-x64', archive: 'zip' },
  'win32-arm64': { system: 'win', cpu: 'win-cpu-arm64', archive: 'zip' },
};

/**
 * Chooses from a release's files, whose names are those of llama.cpp's release.yml:
 * `llama-b11669-bin-ubuntu-cuda-12.8-x64.tar.gz`. The CUDA minor version in the names moves, so it is matched, never
 * written down. Metal is in the plain macOS build; an AMD card for which there is no build of ROCm runs by Vulkan.
 *
 * @returns undefined when the release has nothing that runs here (an incomplete release, or no such platform)
 */
export function chooseAsset(
  names: readonly string[],
  tag: string,
  platform: string,
  arch: string,
  gpu: Gpu,
): AssetChoice | undefined {
  const target = PLATFORMS[`${platform}-${arch}`];
  if (!target) return undefined;
  const program = (flavor: string) => `llama-${tag}-bin-${flavor}.${target.archive}`;

  if (gpu.kind === 'cuda') {
    const prefix = `llama-${tag}-bin-${target.system}-cuda-`;
    const suffix = `-${arch}.${target.archive}`;
    const version = chooseVersion(versionsOf(names, prefix, suffix), gpu.cudaVersion);
    // The runtime of Windows bears no tag.
    const runtime = [`llama-${tag}-bin`, 'llama-bin']
      .map((start) => `cudart-${start}-${target.system}-cuda-${version}${suffix}`)
      .find((name) => names.includes(name));
    if (version !== undefined && runtime !== undefined) {
      return { programs: `${prefix}${version}${suffix}`, runtime, kind: 'cuda' };
    }
  }
  if (gpu.kind === 'rocm') {
    const prefix = `llama-${tag}-bin-${target.system}-rocm-`;
    const suffix = `-${arch}.${target.archive}`;
    // The libraries of another major version have other names.
    const versions = versionsOf(names, prefix, suffix).filter((one) => major(one) === major(gpu.rocmVersion));
    const version = chooseVersion(versions, gpu.rocmVersion);
    if (version !== undefined) return { programs: `${prefix}${version}${suffix}`, kind: 'rocm' };
  }
  const vulkan = program(`${target.system}-vulkan-${arch}`);
  if ((gpu.kind === 'vulkan' || gpu.kind === 'rocm') && names.includes(vulkan))
    return { programs: vulkan, kind: 'vulkan' };
  const plain = program(target.cpu);
  if (!names.includes(plain)) return undefined;
  return { programs: plain, kind: gpu.kind === 'metal' ? 'metal' : 'none' };
}

function versionsOf(names: readonly string[], prefix: string, suffix: string): string[] {
  return names
    .filter((name) => name.startsWith(prefix) && name.endsWith(suffix))
    .map((name) => name.slice(prefix.length, name.length - suffix.length));
}

/**
 * The newest that the driver serves; else an equal major version, which NVIDIA's minor-version compatibility
 * lets run on an older driver.
 */
function chooseVersion(versions: readonly string[], driver: string): string | undefined {
  const newestFirst = versions.filter((v) => /^\d+\.\d+$/.test(v)).toSorted((a, b) => compare(b, a));
  return (
    newestFirst.find((version) => compare(version, driver) <= 0) ??
    newestFirst.find((version) => major(version) === major(driver))
  );
}

function major(version: string): number {
  return Number(version.split('.')[0]);
}

function compare(a: string, b: string): number {
  const minor = (version: string) => Number(version.split('.')[1] ?? 0);
  return major(a) - major(b) || minor(a) - minor(b);
}
