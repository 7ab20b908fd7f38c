import { readText } from '../../common/files.ts';
import { parseJson } from '../../common/schema.ts';
import { type Sweep, sweepSchema } from './schema.ts';

/** @throws EspalierError `file-unreadable`, `dataset-invalid` */
export async function readSweep(path: string): Promise<Sweep> {
  return parseJson(sweepSchema, await readText(path), path, 'dataset-invalid');
}
