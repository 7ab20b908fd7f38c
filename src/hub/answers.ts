import { z } from 'zod';

/** What the Hub answers to the two calls of a commit, whoever makes them. */
export const preuploadSchema = z.looseObject({
  files: z.array(z.looseObject({ path: z.string(), uploadMode: z.enum(['lfs', 'regular']) })),
});
export const commitSchema = z.looseObject({
  commitOid: z.string().regex(/^[0-9a-f]{40}$/, 'must be a commit'),
  pullRequestUrl: z.url({ protocol: /^https?$/ }).optional(),
});
