import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { ROOT } from './llama.ts';

/** What whoever has only schema/report.schema.json can say of a report. */
export async function publishedSchema(): Promise<z.ZodType> {
  const text = await readFile(join(ROOT, 'schema/report.schema.json'), 'utf8');
  return z.fromJSONSchema(JSON.parse(text));
}
