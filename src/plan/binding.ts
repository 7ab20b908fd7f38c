import type { Plan } from './plan-schema.ts';

/** A base as far as a plan can name it. */
export interface NamedBase {
  readonly repo?: string | undefined;
  /** Commit sha. */
  readonly revision?: string | undefined;
  /** Inside the repo, or the name of a local file. */
  readonly file: string;
  readonly sha256?: string | undefined;
}

/**
 * How a plan and a base belong together: the plan was made for this base, it names none (written by hand), or it was made
 * for another one, of the same shape perhaps.
 */
export type Binding = 'bound' | 'unbound' | 'other';

/** What is to be said of a plan that was not made for its base. */
export const BINDING_SENTENCES: Readonly<Record<Binding, string | undefined>> = {
  bound: undefined,
  unbound: 'The plan names no base, so it is unknown whether it was made for this one.',
  other: 'The plan was made for another base of the same shape, and was applied to this one on purpose.',
};

const COMMIT = /^[0-9a-f]{40}$/;

/**
 * A SHA-256 decides alone, wherever the file is. A plan without one names a file of a repo, and at a commit only that; a local
 * file is then another one, since nothing says that it is the same.
 */
export function bindingOf({ base: meant }: Pick<Plan, 'base'>, base: NamedBase): Binding {
  if (meant === undefined) return 'unbound';
  if (meant.sha256 !== undefined) return meant.sha256 === base.sha256 ? 'bound' : 'other';
  const sameFile = meant.repo?.toLowerCase() === base.repo?.toLowerCase() && meant.file === base.file;
  const sameCommit = !COMMIT.test(meant.revision ?? '') || meant.revision === base.revision;
  return meant.repo !== undefined && sameFile && sameCommit ? 'bound' : 'other';
}

/** What a plan was made for, for messages. */
export function meantBase({ base }: Pick<Plan, 'base'>): string {
  if (base === undefined) return 'no base that it names';
  const { repo, revision, file, sha256 } = base;
  const where = repo === undefined ? file : `${file} of ${repo} at ${revision}`;
  return sha256 === undefined ? where : `${where} with SHA-256 ${sha256}`;
}
