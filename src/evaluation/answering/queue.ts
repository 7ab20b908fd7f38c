/** What is done with an item, in two steps: the first needs a slot of the server, the second does not. */
export interface Work<Item, Reply> {
  ask(item: Item, signal: AbortSignal): Promise<Reply>;
  /** Judges and keeps what came back, while the slot has the next item already. */
  finish(item: Item, reply: Reply, signal: AbortSignal): Promise<void>;
}

/**
 * Works through one queue of items, `slots` at a time: a slot is idle only when the queue is empty, or when as many replies as
 * there are slots wait for their second step; fewer than twice as many ever do. The first failure stops all, and is thrown when
 * everything under way has ended.
 */
export async function inSlots<Item, Reply>(
  items: readonly Item[],
  slots: number,
  outer: AbortSignal | undefined,
  { ask, finish }: Work<Item, Reply>,
): Promise<void> {
  const failure = new AbortController();
  const errors: unknown[] = [];
  const fail = (error: unknown) => {
    errors.push(error);
    failure.abort();
  };
  // A signal of its own for each step: listeners of thousands of requests must not gather on one.
  const signal = () => AbortSignal.any(outer === undefined ? [failure.signal] : [failure.signal, outer]);
  const queue = items.values();
  const finishing = new Set<Promise<void>>();
  const worker = async () => {
    for (const item of queue) {
      while (finishing.size >= slots) await Promise.race(finishing);
      if (failure.signal.aborted) return;
      try {
        const reply = await ask(item, signal());
        const done = finish(item, reply, signal())
          .catch(fail)
          .finally(() => finishing.delete(done));
        finishing.add(done);
      } catch (error) {
        fail(error);
      }
    }
  };
  await Promise.all(Array.from({ length: Math.min(slots, items.length) }, worker));
  await Promise.all(finishing);
  if (errors.length > 0) throw errors[0];
}
