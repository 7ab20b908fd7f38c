import { EspalierError } from '../common/index.ts';
import type { MaskJobOptions } from '../engines/index.ts';
import type { Context } from '../pipeline/index.ts';
import { MAX_JOBS, sweepPoints, withDraws } from '../search/index.ts';
import type { SweptOptions } from './options.ts';
import { checkPoints } from './scores/index.ts';

/**
 * The jobs of a GitHub matrix that measure a point of a sweep each, as options of the command `sweep`. Jobs of the Hub share points among
 * themselves: the matrix is then a single job, which starts them.
 *
 * @throws EspalierError `usage` for more points than a matrix has jobs, and as {@link checkPoints}
 */
export async function sweepMatrix(
  { methods: named, points: counts, routerEdits: edits }: SweptOptions,
  { base, runner }: { readonly base?: string | undefined } & Pick<MaskJobOptions, 'runner'>,
  context: Context,
): Promise<Readonly<Record<string, string>>[]> {
  const methods = withDraws(named);
  await checkPoints({ methods, counts, base }, context);
  if (runner.kind !== 'local') {
    return [{ methods: named.join(','), points: counts.join(','), 'router-edits': edits.join(',') }];
  }
  const points = sweepPoints(methods, counts, edits);
  if (points.length > MAX_JOBS) {
    throw new EspalierError(
      'usage',
      `${points.length} points do not fit into the ${MAX_JOBS} jobs of a GitHub matrix`,
      { hint: 'Split the sweep into two workflows, and merge their results with --merge.' },
    );
  }
  return points.map(({ method, keep, edit }) => ({
    methods: method,
    points: String(keep),
    'router-edits': edit,
  }));
}
