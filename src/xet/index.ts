/** The Hub's chunk protocol. */

export { type CasAccess, CasClient } from './cas/index.ts';
export { Chunker, type ChunkTable, TableBuilder } from './chunks/index.ts';
export type { ChunkRule } from './kernel/index.ts';
export {
  cutInOrder,
  fileContent,
  type Measured,
  measureSpliced,
  ruleOfStore,
  uploadToXet,
  type XetContent,
  type XetUploaded,
} from './upload/index.ts';
