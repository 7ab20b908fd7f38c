import { appendFile, readFile, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { makeFolder } from '../../common/make-folder.ts';

/** Xorbs that have arrived, by store and hash: what an upload that was killed does not send again. */
export interface UploadJournal {
  has(xorb: string): boolean;
  add(xorb: string): Promise<void>;
  /** Nothing in it is believed any more, or it is done. */
  clear(): Promise<void>;
}

/**
 * A journal on disk. A line is a store and a hash; a line that is torn, or of another store, is not read.
 *
 * @param path undefined to keep none
 */
export async function openJournal(path: string | undefined, store: string): Promise<UploadJournal> {
  const text = path === undefined ? '' : await readFile(path, 'utf8').catch(() => '');
  const lines = text.split('\n').map((line) => /^(\S+) ([0-9a-f]{64})$/.exec(line));
  const arrived = new Set(lines.flatMap((line) => (line?.[1] === store && line[2] ? [line[2]] : [])));
  // A line that was torn by a kill must not swallow the next one.
  let lead = text === '' || text.endsWith('\n') ? '' : '\n';
  if (path !== undefined) await makeFolder(dirname(path));
  return {
    has: (xorb) => arrived.has(xorb),
    async add(xorb) {
      arrived.add(xorb);
      if (path === undefined) return;
      const line = `${lead}${store} ${xorb}\n`;
      lead = '';
      await appendFile(path, line);
    },
    async clear() {
      arrived.clear();
      if (path !== undefined) await rm(path, { force: true });
    },
  };
}
