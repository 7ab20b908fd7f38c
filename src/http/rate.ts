/** The slowest transfer that counts as one. */
export interface MinimumRate {
  readonly bytesPerSecond: number;
  /** It is looked at over so long: a pause of a busy line is no stall. */
  readonly windowMs: number;
}

/** A line of 8 kbit/s, which needs twelve days for a gigabyte. */
const MINIMUM_RATE: MinimumRate = { bytesPerSecond: 1_000, windowMs: 60_000 };

/** A body that brings less than the minimum rate: a connection that is open and of no use. */
export class TransferStalled extends Error {
  override readonly name = 'TransferStalled';

  constructor(bytes: number, { bytesPerSecond, windowMs }: MinimumRate) {
    super(
      `${bytes} bytes in ${windowMs / 1000} s, at least ${(bytesPerSecond * windowMs) / 1000} were expected`,
    );
  }
}

/**
 * The pieces of a body, as long as they come fast enough. Only the time that is waited for the sender counts: a reader may
 * take as long as it likes between two pieces.
 *
 * @throws TransferStalled when a window brought less than the rate; the rest is not read
 */
export async function* steadily(
  body: ReadableStream<Uint8Array>,
  rate: MinimumRate = MINIMUM_RATE,
): AsyncGenerator<Uint8Array> {
  const reader = body.getReader();
  const needed = (rate.bytesPerSecond * rate.windowMs) / 1000;
  let [waitedMs, bytes] = [0, 0];
  const check = () => {
    if (waitedMs < rate.windowMs) return;
    if (bytes < needed) throw new TransferStalled(bytes, rate);
    [waitedMs, bytes] = [0, 0];
  };
  try {
    for (;;) {
      const next = reader.read();
      // The end of the window may come first, and the read go on in the next one.
      next.catch(() => {});
      for (let piece: Awaited<typeof next> | undefined; piece === undefined; ) {
        const began = performance.now();
        piece = await within(next, rate.windowMs - waitedMs);
        waitedMs += performance.now() - began;
        if (piece?.done) return;
        bytes += piece?.value.length ?? 0;
        // A timer may end a little early.
        if (piece === undefined) waitedMs = rate.windowMs;
        check();
        if (piece !== undefined) yield piece.value;
      }
    }
  } finally {
    await reader.cancel().catch(() => {});
  }
}

/** What a promise resolves to; undefined when it does not within `ms`. */
async function within<T>(promise: Promise<T>, ms: number): Promise<T | undefined> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), Math.max(0, ms));
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}
