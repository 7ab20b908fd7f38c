import { mapParallel } from '../../common/parallel.ts';
import type { Progress } from '../../common/progress.ts';
import type { Importance } from '../../plan/importance.ts';
import { sizeBeforePlan } from '../../prune/candidate.ts';
import { droppedBy } from '../masks/biases.ts';
import type { CandidateFactory, ModelFile } from '../masks/candidate-factory.ts';
import type { KldEvaluator } from '../masks/kld-evaluator.ts';
import { changedTops, lossOf } from '../masks/loss.ts';
import type { Measured } from '../masks/results.ts';
import { loadRouterEdit, parseRouterEdit } from '../masks/router-edit.ts';
import { keepOfPoint, type Point } from './points.ts';
import type { SweepRow } from './row.ts';

/** What lets a candidate answer the questions of a sweep; the base has answered them. */
export type EvaluateCandidate = (
  key: string,
  path: () => Promise<string>,
) => Promise<Required<Pick<SweepRow, 'trial' | 'right'>>>;

export interface SweepTools {
  readonly factory: CandidateFactory;
  readonly evaluator: KldEvaluator;
  /** Absent where no questions are asked. */
  readonly evaluateCandidate?: EvaluateCandidate | undefined;
  /** Candidates measured on text at the same time. */
  readonly parallel: number;
  readonly progress: Progress;
}

/**
 * Measures points on text and, where asked, on questions. What was measured before is not run again.
 *
 * @param importances by the method's name in the points
 */
export async function runSweep(
  importances: ReadonlyMap<string, Importance>,
  points: readonly Point[],
  { factory, evaluator, evaluateCandidate, parallel, progress }: SweepTools,
): Promise<SweepRow[]> {
  const { model } = factory;
  let done = 0;
  if (factory.by === 'mask' && evaluateCandidate !== undefined) {
    // Ahead, as many at a time as asked; a server wants the machine for itself.
    await mapParallel(points, parallel, async (point) => {
      const dropped = droppedBy(keepOfPoint(point, importances.get(point.method)!, model), model.expertCount);
      await evaluator.measure(dropped, await loadRouterEdit(parseRouterEdit(point.edit), model));
    });
  }
  const measure = async (point: Point): Promise<SweepRow> => {
    const { method, keep, edit } = point;
    const dropped = droppedBy(keepOfPoint(point, importances.get(method)!, model), model.expertCount);
    const parsed = await loadRouterEdit(parseRouterEdit(edit), model);
    await using file = sharedFile(() => factory.make(dropped, parsed));
    const domains = await evaluator.measure(dropped, parsed, file.borrow);
    const answers =
      evaluateCandidate &&
      (await evaluateCandidate(factory.key(dropped, parsed), async () => (await file.borrow()).path));
    done += 1;
    progress({ type: 'items', label: 'points', done, total: points.length });
    const mean = (of: (measured: Measured) => number) => {
      const values = Object.values(domains).map(of);
      return values.reduce((a, b) => a + b, 0) / values.length;
    };
    return {
      method,
      keep,
      edit,
      bytes: sizeBeforePlan(model, keep),
      meanKld: mean(({ meanKld }) => meanKld),
      sameTopRate: mean(({ sameTopRate }) => sameTopRate),
      changedAnswers: lossOf('answers', 'mean', domains),
      changedTops: mean(changedTops),
      domains: { ...domains },
      ...answers,
    };
  };
  // A cut is a whole file: one at a time is on the disk. A server wants the machine for itself.
  const atOnce = factory.by === 'cut' || evaluateCandidate !== undefined ? 1 : parallel;
  return await mapParallel(points, atOnce, measure);
}

/** A candidate that is made when it is first needed, once, and gone when this is disposed. */
function sharedFile(make: () => Promise<ModelFile>): AsyncDisposable & { borrow(): Promise<ModelFile> } {
  let made: Promise<ModelFile> | undefined;
  return {
    async borrow() {
      made ??= make();
      return { ...(await made), async [Symbol.asyncDispose]() {} };
    },
    async [Symbol.asyncDispose]() {
      // One that could not be made has thrown already.
      const file = await made?.catch(() => undefined);
      await file?.[Symbol.asyncDispose]();
    },
  };
}
