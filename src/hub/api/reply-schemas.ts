import { z } from 'zod';
import { isRepoPath } from './uri.ts';

/** A commit, as each answer names it. */
export const commitIdSchema = z.string().regex(/^[0-9a-f]{40}$/, 'must be a commit');

/** Of a file or folder. It becomes a path of this machine, and so must not lead out of a folder. */
export const repoPathSchema = z.string().refine(isRepoPath, 'must be a path inside a repo');

/** A list whose entries have names of their own: of two entries of one name, neither is known to be the right one. */
export function uniqueList<T extends z.ZodType>(entry: T, nameOf: (value: z.output<T>) => string) {
  return z.array(entry).superRefine((list, { addIssue }) => {
    const names = new Set<string>();
    for (const [at, value] of list.entries()) {
      const name = nameOf(value);
      if (names.has(name)) addIssue({ code: 'custom', path: [at], message: `"${name}" is listed twice` });
      names.add(name);
    }
  });
}

/** What the Hub answers to the two calls of a commit, whoever makes them. */
export const preuploadSchema = z.looseObject({
  files: uniqueList(
    z.looseObject({ path: repoPathSchema, uploadMode: z.enum(['lfs', 'regular']) }),
    ({ path }) => path,
  ),
});
export const commitSchema = z.looseObject({
  commitOid: commitIdSchema,
  pullRequestUrl: z.url({ protocol: /^https?$/ }).optional(),
});
