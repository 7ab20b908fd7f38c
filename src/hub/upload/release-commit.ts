import type { XetUploaded } from '../../xet/index.ts';
import type { Target } from '../api/index.ts';
import type { ReleaseFile } from '../repo/index.ts';
import type { XetHelp } from './xet.ts';

export interface ReleaseCommit extends Target {
  files: readonly ReleaseFile[];
  /** Paths that the commit deletes. */
  remove: readonly string[];
  title: string;
  description: string | undefined;
  /** The head that this commit is made for; another head is a conflict, but for a pull request. */
  parentCommit: string;
  /** For an upload by Xet. */
  xet: XetHelp;
}

export interface Committed {
  readonly oid: string;
  readonly pullRequestUrl?: string;
  /** Each large file, where they went by Xet. */
  readonly uploaded?: readonly XetUploaded[];
}
