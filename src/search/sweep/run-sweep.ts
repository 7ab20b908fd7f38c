import { mapParallel, type Progress } from '../../common/index.ts';
import type { Importance } from '../../plan/index.ts';
import { sizeBeforePlan } from '../../prune/index.ts';
import {
  type CandidateNames,
  changedTops,
  droppedBy,
  type KldEvaluator,
  loadRouterEdit,
  lossOf,
  type Measured,
  type OpenTried,
  parseRouterEdit,
  type Tried,
} from '../masks/index.ts';
import { keepOfPoint, type Point } from './points.ts';
import type { SweepRow } from './sweep-schema.ts';

/** What lets a candidate answer the questions of a sweep; the base has answered them. */
export type EvaluateCandidate = (
  candidate: Pick<Tried, 'key' | 'place'>,
) => Promise<Required<Pick<SweepRow, 'trial' | 'right'>>>;

interface SweepTools {
  readonly names: CandidateNames;
  readonly openTried: OpenTried;
  readonly evaluator: KldEvaluator;
  /** Absent where no questions are asked. */
  readonly evaluateCandidate?: EvaluateCandidate | undefined;
  /** Candidates measured on text at the same time. */
  readonly parallel: number;
  /** Candidates that answer at the same time: more than one where each has a machine of its own. */
  readonly serving: number;
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
  { names, openTried, evaluator, evaluateCandidate, parallel, serving, progress }: SweepTools,
): Promise<SweepRow[]> {
  const { model } = names;
  let done = 0;
  const candidateOf = async (point: Point) => ({
    dropped: droppedBy(keepOfPoint(point, importances.get(point.method)!, model), model.expertCount),
    edit: await loadRouterEdit(parseRouterEdit(point.edit), model),
  });
  const candidates = await Promise.all(points.map(candidateOf));
  if (names.by === 'mask') {
    // Ahead, as many at a time as asked; a server wants the machine for itself.
    let masks = 0;
    const onMeasured = () => {
      masks += 1;
      progress({ type: 'items', label: 'masks', done: masks, total: points.length });
    };
    await evaluator.measureAll(candidates, { parallel, onMeasured });
  }
  const measure = async (opened: Tried, { method, keep, edit }: Point): Promise<SweepRow> => {
    await using tried = opened;
    const domains = await evaluator.measure(tried.dropped, tried.edit, tried.borrow);
    const answers = evaluateCandidate && (await evaluateCandidate(tried));
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
  // A cut is a whole file: one at a time is on the disk. A server wants the machine for itself. Of masks all is known.
  return await mapParallel(openTried(candidates), serving, (tried, index) => measure(tried, points[index]!));
}
