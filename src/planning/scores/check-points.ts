import { EspalierError } from '../../common/index.ts';
import { readHeader } from '../../gguf/index.ts';
import { locateModel } from '../../hub/index.ts';
import { describeMoe } from '../../moe/index.ts';
import { type Context, openBase, readScoresAt } from '../../pipeline/index.ts';
import { assertCount } from '../../plan/index.ts';
import { isDraw } from '../../search/index.ts';
import { methodRequest } from './method-importance.ts';

/** What is asked for in a matrix, before its jobs start. */
interface AskedPoints {
  /** Names of methods, and score files. */
  readonly methods: readonly string[];
  /** Experts to keep. */
  readonly counts: readonly number[];
  readonly base?: string | undefined;
}

/**
 * Refuses points of which it is known here that each of their jobs would refuse them: methods that there are not, and numbers of experts
 * that the base, or a score file that is at hand, does not allow. Where neither says how many experts there are, a note says that the jobs check.
 *
 * @throws EspalierError `usage`, `plan-invalid`, and what the base's source throws
 */
export async function checkPoints({ methods, counts, base }: AskedPoints, context: Context): Promise<void> {
  let compared = false;
  for (const method of methods) {
    if (!method.endsWith('.json')) {
      if (!isDraw({ method })) methodRequest({ by: method, seed: 0 }, context);
      continue;
    }
    const total = await expertsOf(method, context);
    if (total === undefined) continue;
    compared = true;
    for (const keep of counts) assertCount(keep, total.total, total.used);
  }
  if (base !== undefined) {
    await using source = await openBase(await locateModel(base, context.hub), context);
    const model = describeMoe(await readHeader(source, context.signal));
    for (const keep of counts) assertCount(keep, model.expertCount, model.expertUsedCount, model);
  } else if (!compared) {
    const message =
      'without a base, the points are not compared with its number of experts; each job does that, or give base to do it now';
    context.progress({ type: 'note', level: 'info', message });
  }
}

/** Undefined for a file that only the jobs have. */
async function expertsOf(
  path: string,
  context: Context,
): Promise<{ total: number; used: number } | undefined> {
  try {
    return (await readScoresAt(path, undefined, context)).scores.experts;
  } catch (error) {
    if (error instanceof EspalierError && error.code === 'file-unreadable') return undefined;
    throw error;
  }
}
