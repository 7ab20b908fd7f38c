import { rm } from 'node:fs/promises';
import { z } from 'zod';
import { type Journal, openJournal } from '../../state/index.ts';

/** Xorbs that have arrived in a store, by their hash: what an upload that was killed does not send again. */
export interface UploadJournal {
  has(xorb: string): boolean;
  /** @throws EspalierError `disk-full`, `file-unreadable` */
  add(xorb: string): Promise<void>;
  /** Nothing in it is believed any more, or it is done. */
  clear(): Promise<void>;
}

const xorbSchema = z.string().regex(/^[0-9a-f]{64}$/);

/**
 * A journal on disk; what it says of another store is not read.
 *
 * @param path undefined to keep none
 */
export async function openUploadJournal(path: string | undefined, store: string): Promise<UploadJournal> {
  const journal: Journal<string> | undefined =
    path === undefined ? undefined : await openJournal(path, { store }, xorbSchema);
  const arrived = new Set(journal?.earlier);
  return {
    has: (xorb) => arrived.has(xorb),
    async add(xorb) {
      await journal?.append(xorb);
      arrived.add(xorb);
    },
    async clear() {
      arrived.clear();
      if (path !== undefined) await rm(path, { force: true });
    },
  };
}
