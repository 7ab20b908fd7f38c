import { existsSync } from 'node:fs';
import { appendFile, mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { z } from 'zod';
import { fileError, readText } from '../../common/files.ts';

/** What one mask did to one domain. */
export const measuredSchema = z.strictObject({
  meanKld: z.number(),
  meanKldError: z.number(),
  sameTopRate: z.number(),
  /** Over all scored tokens; not where only some count. */
  perplexity: z.number().optional(),
  /** Mean KLD of each chunk, in their order: what two masks are compared by. */
  chunkKlds: z.array(z.number()),
});
export type Measured = z.infer<typeof measuredSchema>;

const lineSchema = z.object({ key: z.string(), domains: z.record(z.string(), measuredSchema) });

/** Measurements that survive the process, so that what was interrupted continues. */
export interface Results {
  get(key: string): Readonly<Record<string, Measured>> | undefined;
  put(key: string, domains: Readonly<Record<string, Measured>>): Promise<void>;
}

/**
 * Opens a file of results, one JSON line each. The last line of a process that was killed may be torn: what cannot be
 * read is measured again.
 */
export async function openResults(path: string): Promise<Results> {
  const refuse = (cause: unknown) => {
    throw fileError(`cannot write ${path}`, cause);
  };
  const append = (line: string) => appendFile(path, line).catch(refuse);
  await mkdir(dirname(path), { recursive: true }).catch(refuse);
  const known = new Map<string, Record<string, Measured>>();
  const text = existsSync(path) ? await readText(path) : '';
  for (const line of text.split('\n')) {
    const parsed = lineSchema.safeParse(parseLine(line));
    if (parsed.success) known.set(parsed.data.key, parsed.data.domains);
  }
  if (text !== '' && !text.endsWith('\n')) await append('\n');
  return {
    get: (key) => known.get(key),
    async put(key, domains) {
      known.set(key, domains);
      await append(`${JSON.stringify({ key, domains })}\n`);
    },
  };
}

function parseLine(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
