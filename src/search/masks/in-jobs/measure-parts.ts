import { join } from 'node:path';
import { EspalierError, mapParallel } from '../../../common/index.ts';
import { isUnaffordable, type JobRun } from '../../../engines/index.ts';
import type { Measured } from '../results.ts';
import { readMaskLog } from './mask-log.ts';
import { type MaskJobs, maskRequest } from './mask-script.ts';

/** Jobs one after the other that measured nothing. */
const MOST_FAILURES = 3;

/** A list of masks to be measured by several Jobs at a time. */
interface PartsRequest {
  readonly jobs: JobRun;
  /** Names the list: the same masks, texts and flags. */
  readonly id: string;
  readonly masks: MaskJobs;
  /** How many there are; in the order of their biases. */
  readonly count: number;
  readonly atOnce: number;
  isKnown(mask: number): boolean;
  /** Keeps what was measured. */
  onMask(mask: number, measured: readonly Measured[]): Promise<void>;
  readonly folder: string;
  readonly note: (message: string) => void;
  readonly signal: AbortSignal | undefined;
}

/**
 * Measures masks, every N-th in a Job of its own. What a Job left undone, because it died, its time was over or its log was lost, is
 * asked again; what its log said is kept. Where one part fails for good the Jobs of the others are ended.
 *
 * @throws EspalierError `llama-tool-failed` after three Jobs of a part that measured nothing; `usage` where max-cost is spent; as
 *   `JobRun.start`
 */
export async function measureParts(request: PartsRequest): Promise<void> {
  const { count, atOnce, isKnown, signal } = request;
  const stop = new AbortController();
  const own = signal === undefined ? stop.signal : AbortSignal.any([signal, stop.signal]);
  const all = Array.from({ length: count }, (_, mask) => mask);
  const of = Math.min(atOnce, count);
  const parts = Array.from({ length: of }, (_, index) => ({
    name: `${index + 1}/${of}`,
    masks: all.filter((mask) => mask % of === index),
  }));
  for (;;) {
    const open = parts.filter(({ masks }) => !masks.every(isKnown));
    if (open.length === 0) return;
    const before = all.filter(isKnown).length;
    const waiting = await mapParallel(open, of, (part) =>
      measurePart(part, request, own).catch((error: unknown) => {
        // Jobs of other parts may go on to their limits; when these have ended there may be enough for this one.
        if (isUnaffordable(error)) return error;
        stop.abort(error);
        throw error;
      }),
    );
    const unaffordable = waiting.find((error) => error !== undefined);
    if (unaffordable !== undefined && all.filter(isKnown).length === before) throw unaffordable;
  }
}

interface PartOfMasks {
  readonly name: string;
  readonly masks: readonly number[];
}

async function measurePart(
  { name, masks }: PartOfMasks,
  request: PartsRequest,
  signal: AbortSignal,
): Promise<undefined> {
  const { jobs, id, isKnown, onMask, folder, note } = request;
  const task = `masks ${id} ${name}`;
  for (let failures = 0; ; ) {
    const todo = masks.filter((mask) => !isKnown(mask));
    if (todo.length === 0) return;
    const kept: Promise<void>[] = [];
    const log = readMaskLog(request.masks.texts, (mask, measured) => {
      // An earlier attempt's Job may measure what is known here.
      if (!isKnown(mask)) kept.push(onMask(mask, measured));
    });
    let failure: EspalierError | undefined;
    try {
      const shared = { sameAs: { id, part: name }, onLine: log.line, signal };
      const logFile = join(folder, `job-${name.replace('/', '-of-')}.log`);
      await jobs.runToEnd(task, maskRequest(request.masks, todo), logFile, shared);
    } catch (error) {
      signal.throwIfAborted();
      if (!isPassing(error)) throw error;
      failure = error;
    } finally {
      await Promise.all(kept);
    }
    const left = todo.filter((mask) => !isKnown(mask)).length;
    if (left === 0) return;
    failures = left < todo.length ? 0 : failures + 1;
    const why = failure?.message ?? 'its log does not contain the results of all its masks';
    if (failures >= MOST_FAILURES) {
      throw new EspalierError(
        'llama-tool-failed',
        `${MOST_FAILURES} Jobs for part ${name} of the masks measured nothing: ${why}`,
        {
          ...(failure && { cause: failure, details: failure.details }),
          hint: failure?.hint ?? 'Run again: finished measurements are kept.',
        },
      );
    }
    note(`part ${name}: ${left} of ${masks.length} masks are left for another Job: ${why}`);
  }
}

/** What another Job may not run into. */
function isPassing(error: unknown): error is EspalierError {
  return (
    error instanceof EspalierError && (error.code === 'llama-tool-failed' || error.code === 'hub-unavailable')
  );
}
