import { EspalierError } from '../../common/errors.ts';
import type { Progress } from '../../common/progress.ts';
import type { Importance } from '../../plan/index.ts';
import { sizeBeforePlan } from '../../prune/candidate.ts';
import {
  type CandidateFactory,
  type CandidateNames,
  changedTops,
  droppedBy,
  type KldEvaluator,
  loadRouterEdit,
  lossOf,
  type Measured,
  type ModelFile,
  parseRouterEdit,
} from '../masks/index.ts';
import { keepOfPoint, type Point } from './points.ts';
import type { SweepRow } from './row.ts';

/** What lets a candidate answer the questions of a sweep; the base has answered them. */
export type EvaluateCandidate = (
  key: string,
  path: () => Promise<string>,
) => Promise<Required<Pick<SweepRow, 'trial' | 'right'>>>;

export interface SweepTools {
  readonly names: CandidateNames;
  /** Absent where masks are measured on other machines. */
  readonly factory?: CandidateFactory | undefined;
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
  { names, factory, evaluator, evaluateCandidate, parallel, progress }: SweepTools,
): Promise<SweepRow[]> {
  const { model } = names;
  let done = 0;
  const candidateOf = async (point: Point) => ({
    dropped: droppedBy(keepOfPoint(point, importances.get(point.method)!, model), model.expertCount),
    edit: await loadRouterEdit(parseRouterEdit(point.edit), model),
  });
  if (names.by === 'mask') {
    // Ahead, as many at a time as asked; a server wants the machine for itself.
    let masks = 0;
    const onMeasured = () => {
      masks += 1;
      progress({ type: 'items', label: 'masks', done: masks, total: points.length });
    };
    const candidates = await Promise.all(points.map(candidateOf));
    await evaluator.measureAll(candidates, { parallel, onMeasured });
  }
  const measure = async (point: Point): Promise<SweepRow> => {
    const { method, keep, edit } = point;
    const { dropped, edit: parsed } = await candidateOf(point);
    await using file = sharedFile(() => made(factory, dropped, parsed));
    const domains = await evaluator.measure(dropped, parsed, file.borrow);
    const answers =
      evaluateCandidate &&
      (await evaluateCandidate(names.key(dropped, parsed), async () => (await file.borrow()).path));
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
  const rows = [];
  for (const point of points) rows.push(await measure(point));
  return rows;
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

function made(factory: CandidateFactory | undefined, ...candidate: Parameters<CandidateFactory['make']>) {
  if (factory !== undefined) return factory.make(...candidate);
  throw new EspalierError('internal', 'candidates that are measured on other machines are not made here');
}
