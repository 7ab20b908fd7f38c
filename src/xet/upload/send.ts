import type { ByteSource } from '../../bytes/index.ts';
import type { CasClient } from '../cas/index.ts';
import { toHex } from '../hashes.ts';
import type { UploadJournal } from './upload-journal.ts';
import type { NewXorb } from './upload-plan.ts';
import { BlockPool, XorbBody } from './xorb-body.ts';

/** Xorbs under way at the same time: one connection to the store does not fill a line. */
const AT_ONCE = 4;

interface SendOptions {
  readonly source: ByteSource;
  readonly client: CasClient;
  readonly journal: UploadJournal;
  readonly signal?: AbortSignal | undefined;
  readonly onBytes: (sent: number) => void;
}

/**
 * Sends xorbs as they come, several at a time, and notes each that has arrived. The next one is asked for only when there is
 * a place for it.
 *
 * @throws what the first failure throws, when the others under way have ended
 */
export async function sendAll(xorbs: AsyncIterable<NewXorb>, options: SendOptions): Promise<void> {
  const { source, client, journal, signal, onBytes } = options;
  const running = new Set<Promise<void>>();
  const failures: unknown[] = [];
  const pool = new BlockPool();
  let arrived = 0;
  const underWay = new Map<NewXorb, number>();
  const count = (xorb: NewXorb) => (bytes: number) => {
    underWay.set(xorb, bytes);
    onBytes(underWay.values().reduce((sum, one) => sum + one, arrived));
  };
  const send = async (xorb: NewXorb) => {
    await client.putXorb(xorb.hash, new XorbBody(source, xorb, count(xorb), pool));
    arrived += xorb.packedBytes;
    underWay.delete(xorb);
    await journal.add(toHex(xorb.hash));
  };
  try {
    for await (const xorb of xorbs) {
      while (running.size >= AT_ONCE) await Promise.race(running);
      if (failures.length > 0) break;
      signal?.throwIfAborted();
      const one: Promise<void> = send(xorb)
        .catch((error: unknown) => void failures.push(error))
        .finally(() => running.delete(one));
      running.add(one);
    }
  } finally {
    await Promise.all(running);
  }
  if (failures.length > 0) throw failures[0];
}
