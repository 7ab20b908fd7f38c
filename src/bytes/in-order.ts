/**
 * Results in the order of their tasks, with up to `ahead` tasks at work at the same time. A task is started only when
 * there is a place for it, so what is in memory is bounded. When a task fails or the consumer stops, the others are
 * aborted and waited for.
 *
 * @throws what the first task, in order, fails with
 */
export async function* inOrder<T>(
  tasks: Iterable<(signal: AbortSignal) => Promise<T>>,
  ahead: number,
  signal?: AbortSignal,
): AsyncGenerator<T> {
  const stop = new AbortController();
  const either = signal === undefined ? stop.signal : AbortSignal.any([stop.signal, signal]);
  const running: Promise<T>[] = [];
  const waiting = Iterator.from(tasks);
  const fill = () => {
    while (running.length < ahead) {
      const next = waiting.next();
      if (next.done === true) return;
      const result = next.value(either);
      // Noticed when its turn comes; until then it is no unhandled rejection.
      result.catch(() => {});
      running.push(result);
    }
  };
  try {
    for (fill(); running.length > 0; ) {
      const result = await running[0]!;
      running.shift();
      fill();
      yield result;
      signal?.throwIfAborted();
    }
  } finally {
    stop.abort();
    await Promise.allSettled(running);
  }
}
