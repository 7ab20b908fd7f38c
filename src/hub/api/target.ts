import type { RepoRef } from './types.ts';

/** Where a commit goes. */
export interface Target {
  repo: RepoRef;
  /** That is there. */
  branch: string;
  /** Open a pull request with the commit, and leave `main` as it is. */
  pullRequest: boolean;
}

/** How routes name what a commit goes to: a branch, or a pull request against it that is still to be opened. */
export function targetOf({ branch, pullRequest }: Omit<Target, 'repo'>): string {
  return `${encodeURIComponent(branch)}${pullRequest ? '?create_pr=1' : ''}`;
}
