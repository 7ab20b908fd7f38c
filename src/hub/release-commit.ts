import type { XetUploaded } from '../xet/upload/upload.ts';
import type { ReleaseFile } from './release.ts';
import type { RepoRef } from './types.ts';
import type { XetHelp } from './xet.ts';

export interface ReleaseCommit {
  repo: RepoRef;
  files: readonly ReleaseFile[];
  /** Paths that the commit deletes. */
  remove: readonly string[];
  title: string;
  description: string | undefined;
  /** The head that this commit is made for; another head is a conflict, but for a pull request. */
  parentCommit: string;
  /** Open a pull request with the commit, and leave `main` as it is. */
  pullRequest: boolean;
  /** For an upload by Xet. */
  xet: XetHelp;
}

export interface Committed {
  readonly oid: string;
  readonly pullRequestUrl?: string;
  /** Each large file, where they went by Xet. */
  readonly uploaded?: readonly XetUploaded[];
}
