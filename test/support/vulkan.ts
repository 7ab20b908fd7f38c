import { existsSync } from 'node:fs';
import { mkdir, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { messageOf } from '../../src/common/errors.ts';
import { aptSource, debianKeyring, unpackPackages } from '../../src/llama/install/apt.ts';
import { archiveMirrors } from '../../src/llama/install/debian.ts';
import { installFolder, installOnce } from '../../src/llama/install/install.ts';
import { CACHE_FOLDER } from './llama.ts';

/** llama.cpp with a GPU backend, and a driver that computes on the processor: Mesa's llvmpipe. */
const PACKAGES = [
  'llama.cpp-tools',
  'llama.cpp-tools-extra',
  'libggml0-backend-vulkan',
  'mesa-vulkan-drivers',
];
const ID = 'debian-sid-x64-vulkan';
const LIBRARIES = 'root/usr/lib/x86_64-linux-gnu';
const LOADER = `${LIBRARIES}/ld-linux-x86-64.so.2`;
const PROGRAMS = ['llama-server', 'llama-bench', 'llama-perplexity', 'llama-tokenize', 'llama-imatrix'];

/** Whoever runs all tests need not wait for a driver: a job of CI asks for it. */
const WANTED = 'ESPALIER_TEST_VULKAN';

/** A llama.cpp that offloads to a device of Vulkan. */
export interface VulkanLlama {
  /** Of `llama-server` and the other tools. */
  readonly programs: string;
  /** Without these the device is not listed. */
  readonly environment: Readonly<Record<string, string>>;
}

/**
 * Debian's llama.cpp with its Vulkan backend and Mesa's drivers, unpacked in the cache folder; nothing is installed.
 *
 * @returns why it cannot be had, where it cannot
 */
export async function vulkanLlama(): Promise<VulkanLlama | string> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return 'it is fetched for Linux on x64 only';
  if (!process.env[WANTED] && !existsSync(installFolder(CACHE_FOLDER, ID)))
    return `${WANTED}=1 fetches 130 MB of packages`;
  try {
    await installOnce(CACHE_FOLDER, ID, fetchPackages);
  } catch (error) {
    return messageOf(error);
  }
  const folder = installFolder(CACHE_FOLDER, ID);
  return {
    programs: join(folder, 'programs'),
    environment: {
      // Devices that are processors are listed only when they are named.
      GGML_VK_VISIBLE_DEVICES: '0',
      VK_DRIVER_FILES: join(folder, 'root/usr/share/vulkan/icd.d/lvp_icd.json'),
      // Whatever the machine has: the test is of what we do with a device, not of its speed.
      LP_NUM_THREADS: '2',
    },
  };
}

async function fetchPackages(folder: string) {
  const context = { environment: process.env, architecture: 'amd64', pins: [] };
  const work = join(folder, 'apt');
  const [mirror] = await archiveMirrors(process.env);
  if (mirror === undefined)
    throw new Error('the apt configuration of this machine names no archive of Debian');
  const keyring = await debianKeyring(join(work, 'keyring'), context);
  const source = aptSource(mirror, 'sid', 'amd64', keyring);
  const from = await unpackPackages(PACKAGES, source, join(work, '0'), join(folder, 'root'), context);
  await rm(work, { recursive: true });
  // The backends are looked for beside the program, which is the loader.
  const libraries = join(folder, LIBRARIES);
  for (const name of await readdir(join(libraries, 'ggml/backends0')))
    if (!existsSync(join(libraries, name))) await symlink(`ggml/backends0/${name}`, join(libraries, name));
  const programs = join(folder, 'programs');
  await mkdir(programs);
  for (const name of PROGRAMS) await writeFile(join(programs, name), wrapper(name), { mode: 0o755 });
  return { source: 'debian' as const, programs: 'programs', from };
}

/** Wherever the folder is moved to. */
function wrapper(name: string): string {
  return `#!/bin/sh
here=$(cd "$(dirname "$0")/.." && pwd)
libraries="$here/${LIBRARIES}:$here/${LIBRARIES}/llama"
exec "$here/${LOADER}" --library-path "$libraries" "$here/root/usr/bin/${name}" "$@"
`;
}
