import type { ByteSource } from '../../bytes/index.ts';
import { EspalierError } from '../../common/index.ts';
import type { CasClient } from '../cas/index.ts';
import { chunkCount, endOf, leavesOf } from '../chunks/index.ts';
import type { ShardFile } from '../formats/index.ts';
import { fileHash, toHex, verificationHash } from '../hashes.ts';
import type { ChunkRule } from '../kernel/index.ts';
import { Scout } from './prime.ts';
import { sendAll } from './send.ts';
import { openUploadJournal, type UploadJournal } from './upload-journal.ts';
import { type NewXorb, UploadPlan } from './upload-plan.ts';
import { shardsOf } from './upload-shards.ts';
import type { XetContent } from './xet-content.ts';

export interface XetUploadOptions {
  readonly client: CasClient;
  /** Files that the upload is made of for the most part, such as the base of a candidate: the store is asked for them. */
  readonly bases?: readonly ByteSource[];
  /** Where it is noted what has arrived, for the run after a kill. */
  readonly journal?: string | undefined;
  readonly signal?: AbortSignal | undefined;
  /** Something went otherwise than hoped; the upload goes on. */
  readonly onNote?: (message: string) => void;
  /** Called as bytes of new xorbs leave; how many there will be is known only at the end. */
  readonly onBytes?: (sent: number) => void;
  /** Only finds out what would be sent. */
  readonly dryRun?: boolean;
}

export interface XetUploaded {
  /** By which Xet knows the file. */
  readonly fileHash: string;
  readonly bytes: number;
  /** Bytes of the file that the store did not have. */
  readonly newBytes: number;
  /** Xorbs that were sent, and those that an earlier run had sent. */
  readonly xorbs: number;
  readonly resumedXorbs: number;
  readonly rule: ChunkRule;
}

/**
 * Uploads a file to a Xet store: new chunks only, then the list of what the file is made of. Where the store refuses what it
 * was believed to have, everything is sent.
 *
 * @throws EspalierError `hub-refused`, `hub-unavailable`, and what reading the file throws
 */
export async function uploadToXet(content: XetContent, options: XetUploadOptions): Promise<XetUploaded> {
  const { client, onNote = () => {} } = options;
  const journal = await openUploadJournal(options.journal, await client.url());
  const first = await attempt(content, options, journal, true);
  if (first.refused === undefined) return first.uploaded;
  if (!first.believed) throw shardRefused(first.refused);
  onNote(`the store does not have what it was expected to have, so everything is sent: ${first.refused}`);
  await journal.clear();
  const second = await attempt(content, options, journal, false);
  if (second.refused !== undefined) throw shardRefused(second.refused);
  return second.uploaded;
}

interface Attempt {
  readonly uploaded: XetUploaded;
  /** Why the store refused the list. */
  readonly refused: string | undefined;
  /** Something was not sent because it was believed to be there. */
  readonly believed: boolean;
}

async function attempt(
  content: XetContent,
  options: XetUploadOptions,
  journal: UploadJournal,
  believing: boolean,
): Promise<Attempt> {
  const { client, signal, bases = [], onNote = () => {}, onBytes = () => {}, dryRun = false } = options;
  const scout = new Scout(client, onNote);
  if (believing) for (const base of bases) await scout.askForFile(base, signal);
  const rule = believing ? await scout.rule(content.source, signal) : 'new';
  const plan = new UploadPlan({ find: (hash) => (believing ? scout.known.find(hash) : undefined) });
  const xorbs: NewXorb[] = [];
  let [resumed, known, knownBytes] = [0, 0, 0];
  const news = async function* (): AsyncGenerator<NewXorb> {
    for await (const table of content.chunks(rule, signal)) {
      if (believing) await scout.askAlong(table);
      yield* fresh(plan.add(table));
    }
    yield* fresh(plan.finish());
  };
  const fresh = function* (full: Iterable<NewXorb>): Generator<NewXorb> {
    for (const xorb of full) {
      xorbs.push({ ...xorb, places: [] });
      if (journal.has(toHex(xorb.hash))) resumed += 1;
      // Short runs of stored chunks make up the very xorb again that an earlier upload of this file sent.
      else if (scout.known.hasXorb(xorb.hash)) {
        known += 1;
        knownBytes += endOf(xorb.chunks, chunkCount(xorb.chunks) - 1);
      } else yield xorb;
    }
  };
  if (dryRun) for await (const _ of news());
  else await sendAll(news(), { source: content.source, client, journal, signal, onBytes });

  const table = plan.table();
  const hash = fileHash(leavesOf(table));
  const newBytes = plan.newBytes - knownBytes;
  const uploaded: XetUploaded = {
    fileHash: toHex(hash),
    bytes: content.source.size,
    newBytes,
    xorbs: xorbs.length - resumed - known,
    resumedXorbs: resumed,
    rule,
  };
  const believed = newBytes < content.source.size || resumed > 0;
  if (dryRun) return { uploaded, refused: undefined, believed };
  const refused = await register(
    client,
    { hash, terms: plan.terms(table, verificationHash), sha256: content.sha256() },
    xorbs,
  );
  if (refused === undefined) await journal.clear();
  return { uploaded, refused, believed };
}

async function register(
  client: CasClient,
  file: ShardFile,
  xorbs: readonly NewXorb[],
): Promise<string | undefined> {
  for (const shard of shardsOf(file, xorbs)) {
    const outcome = await client.putShard(shard);
    if (outcome !== undefined) return outcome.refused;
  }
  return undefined;
}

function shardRefused(reason: string): EspalierError {
  return new EspalierError('hub-refused', `the Hub's storage refused the upload: ${reason}`, {
    hint: 'Run again. If it happens again, publish with HF_HUB_DISABLE_XET=1.',
  });
}
