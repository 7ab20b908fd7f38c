import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { EspalierError } from '../common/index.ts';

/**
 * The folder of package.json, found from this module upwards: the same whether the sources or the bundle in dist/ run.
 */
export function packageRoot(): string {
  for (let folder = import.meta.dirname; folder !== dirname(folder); folder = dirname(folder)) {
    if (existsSync(join(folder, 'action.yml'))) return folder;
  }
  throw new EspalierError('internal', `no action.yml above ${import.meta.dirname}`);
}
