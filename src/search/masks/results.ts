import { z } from 'zod';
import { type MemoKey, openJournal } from '../../state/index.ts';

/** What one mask did to one domain. */
export const measuredSchema = z.strictObject({
  meanKld: z.number(),
  /** Standard error of the mean, over tokens; over conversations where only some tokens count. */
  meanKldError: z.number(),
  sameTopRate: z.number(),
  /** Tokens that the means are over. */
  countedTokens: z.int().min(0),
  /** Over all scored tokens; not where only some count. */
  perplexity: z.number().optional(),
  /** Mean KLD of each chunk, in their order: what two masks are compared by. */
  chunkKlds: z.array(z.number()),
  /** Of each chunk, the counted tokens whose most probable next token is another. */
  chunkChangedTops: z.array(z.int().min(0)),
});
export type Measured = z.infer<typeof measuredSchema>;

const lineSchema = z.object({ key: z.string(), domains: z.record(z.string(), measuredSchema) });

/** Measurements that survive the process, so that what was interrupted continues. */
export interface Results {
  get(key: string): Readonly<Record<string, Measured>> | undefined;
  /** @returns the same as `get` gives in a later process, the order of keys included */
  put(key: string, domains: Readonly<Record<string, Measured>>): Promise<Readonly<Record<string, Measured>>>;
}

/**
 * Opens a file of results, which several processes may add to; what is on no whole line is measured again.
 *
 * @param of what they were measured with
 */
export async function openResults(path: string, of: MemoKey): Promise<Results> {
  const journal = await openJournal(path, of, lineSchema);
  const known = new Map(journal.earlier.map(({ key, domains }) => [key, domains]));
  return {
    get: (key) => known.get(key),
    async put(key, measured) {
      const { domains } = lineSchema.parse({ key, domains: measured });
      known.set(key, domains);
      await journal.append({ key, domains });
      return domains;
    },
  };
}
