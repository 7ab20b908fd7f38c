import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { EspalierError } from '../../common/index.ts';
import type { LlamaSource, ToolsLayout } from '../tools/index.ts';
import { bestCpuBackend, cpuFeatures } from './cpu.ts';
import type { InstallRecord } from './install.ts';

/**
 * How to run the programs of an installation in the cache. The CPU backend is chosen each time: machines with
 * different processors may share a cache.
 *
 * @throws EspalierError `llama-not-found` when no CPU backend fits this processor
 */
export async function layoutOfInstall(
  folder: string,
  record: InstallRecord,
  source: LlamaSource,
): Promise<ToolsLayout> {
  const { programs, loader, libraries = [], cpuBackends } = record;
  const layout: ToolsLayout = { source, folder: join(folder, programs) };
  if (loader !== undefined) {
    const path = libraries.map((library) => join(folder, library)).join(':');
    layout.loader = [join(folder, loader), '--library-path', path];
  }
  if (cpuBackends !== undefined) {
    const backends = join(folder, cpuBackends);
    const files = await readdir(backends);
    const best = bestCpuBackend(files, cpuFeatures(await readFile('/proc/cpuinfo', 'utf8')));
    if (best === undefined) {
      const message = `none of the CPU backends fits this processor: ${files.join(', ')}`;
      throw new EspalierError('llama-not-found', message);
    }
    layout.additions = { GGML_BACKEND_PATH: join(backends, best) };
  }
  return layout;
}
