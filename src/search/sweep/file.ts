import { readJsonFile } from '../../common/index.ts';
import { type Sweep, sweepSchema } from './schema.ts';

/** @throws EspalierError `file-unreadable`, `dataset-invalid` */
export async function readSweep(path: string): Promise<Sweep> {
  return readJsonFile(sweepSchema, path, 'dataset-invalid');
}
