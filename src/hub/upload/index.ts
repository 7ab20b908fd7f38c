/** How bytes get to the Hub: Xet, LFS, copies, the commit. */

export { commitRelease, uploadModes } from './commit.ts';
export { copyOnHub } from './copy.ts';
export { areStored } from './lfs.ts';
export type { Committed, ReleaseCommit } from './release-commit.ts';
export { storedFile, uploadToStore } from './upload-to-store.ts';
export { newOf, uploadFiles, type XetHelp } from './xet.ts';
export { openXetToRead, xetHashOf } from './xet-access.ts';
