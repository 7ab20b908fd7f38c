import { readdir, rm, rmdir, stat, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { makePrivateFolder, messageOf, sha256Hex } from '../../common/index.ts';
import type { ModelSource, ServerFacts } from '../../engines/index.ts';
import { type MemoKey, openJournal } from '../../state/index.ts';
import { type ItemRecord, itemRecordSchema } from '../results/index.ts';
import { readFacts, writeFacts } from './known-facts.ts';

/** A model on a server on a machine takes kilobytes a question; the least recently used of more than these go. */
const MAX_SERVERS = 50;

/** Answers that a model gave in earlier runs, whoever asked: a folder for each model, server and hardware. */
export interface AnswerStore {
  /** What is known of the server that gave them; undefined when nothing is. */
  facts(source: ModelSource): Promise<ServerFacts | undefined>;
  keepFacts(source: ModelSource, facts: ServerFacts): Promise<void>;
  /** Answers to one benchmark under the same conditions. */
  open(source: ModelSource, conditions: MemoKey): Promise<StoredAnswers>;
}

interface StoredAnswers {
  /** The answer to a question in the same words, and when it was given. */
  get(id: string, promptSha256: string): ItemRecord | undefined;
  keep(record: ItemRecord): Promise<void>;
}

const lineSchema = z.strictObject({
  /** Of the record as JSON: a disk that lost a block must not answer questions. */
  sha256: z.string(),
  at: z.iso.datetime(),
  record: itemRecordSchema,
});

/**
 * Opens the store. Several processes may use it at once: a file is only ever appended to, a line at a time, and what is torn or
 * does not have its digest is asked for again.
 *
 * @param onUnusable called once with the reason why the folder cannot be used: answers are then asked for, and not kept
 * @param hardware what of the machine changes answers: they are used again on its like only
 */
export function openAnswerStore(
  folder: string,
  hardware: unknown,
  onUnusable: (reason: string) => void,
): AnswerStore {
  let usable = true;
  const attempt = async <T>(work: () => Promise<T> | undefined): Promise<T | undefined> => {
    if (!usable) return undefined;
    try {
      return await work();
    } catch (error) {
      usable = false;
      onUnusable(messageOf(error));
      return undefined;
    }
  };
  const folderOf = ({ modelId, serverId }: ModelSource) =>
    join(folder, sha256Hex(JSON.stringify([modelId, serverId, hardware])));
  const noteOf = (source: ModelSource) => join(folderOf(source), 'server.json');
  return {
    facts: (source) =>
      attempt(async () => {
        const facts = await readFacts(noteOf(source), source);
        const now = new Date();
        if (facts) await utimes(noteOf(source), now, now).catch(() => undefined); // For those that are cleared away.
        return facts;
      }),
    async keepFacts(source, facts) {
      await attempt(async () => {
        await makePrivateFolder(folderOf(source));
        await writeFacts(noteOf(source), source, facts);
        await clear(folder);
      });
    },
    async open(source, conditions) {
      const path = join(folderOf(source), `${sha256Hex(JSON.stringify(conditions))}.jsonl`);
      const journal = await attempt(() => openJournal(path, conditions, lineSchema));
      const known = new Map(
        journal?.earlier.flatMap(wholeRecord).map((record) => [keyOf(record), record] as const),
      );
      return {
        get: (id, promptSha256) => known.get(keyOf({ id, promptSha256 })),
        async keep(given) {
          const record = itemRecordSchema.parse(given); // With its keys in the order in which they are read.
          const sha256 = sha256Hex(JSON.stringify(record));
          await attempt(() => journal?.append({ sha256, at: new Date().toISOString(), record }));
        },
      };
    },
  };
}

function keyOf({ id, promptSha256 }: Pick<ItemRecord, 'id' | 'promptSha256'>): string {
  return JSON.stringify([id, promptSha256]);
}

/** A record with the time at which it was given, unless the disk lost a part of it. */
function wholeRecord({ sha256, at, record }: z.infer<typeof lineSchema>): ItemRecord[] {
  return sha256 === sha256Hex(JSON.stringify(record)) ? [{ ...record, reusedFrom: at }] : [];
}

const isDigest = (name: string) => /^[0-9a-f]{64}$/.test(name);
/** Answers, facts, and what a killed process left of facts. */
const OWN_FILE = /^([0-9a-f]{64}\.jsonl|server\.json(\.\d+-[0-9a-f]+\.partial)?)$/;

async function clear(folder: string): Promise<void> {
  const used = await Promise.all(
    (await readdir(folder).catch(() => [])).filter(isDigest).map(async (name) => {
      const { mtimeMs } = await stat(join(folder, name, 'server.json')).catch(() => ({ mtimeMs: 0 }));
      return { path: join(folder, name), mtimeMs };
    }),
  );
  const old = used.toSorted((a, b) => b.mtimeMs - a.mtimeMs).slice(MAX_SERVERS);
  for (const { path } of old) {
    // Only what this store writes; a folder that holds anything else stays.
    for (const name of await readdir(path).catch(() => [])) {
      if (OWN_FILE.test(name)) await rm(join(path, name), { force: true });
    }
    await rmdir(path).catch(() => {});
  }
}
