import { isDeepStrictEqual } from 'node:util';
import { EspalierError } from '../../common/index.ts';
import { editFindings } from './edit-findings.ts';
import { nameOfPoint } from './points.ts';
import type { Sweep, SweepRow } from './sweep-schema.ts';

const ALIKE = 'Only points measured under the same conditions can be in one table.';

/**
 * Joins the sweeps of jobs; rows in the order of methods, falling counts and edits as they first appear, which is that
 * of one run over all. What follows from rows together is computed here.
 *
 * @throws EspalierError `usage` when they are not of one base, texts, questions and settings, or a point is listed twice
 */
export function mergeSweeps(sweeps: readonly Sweep[]): Sweep {
  const [first, ...others] = sweeps;
  if (first === undefined) throw new EspalierError('usage', 'there is no sweep to merge');
  const facts = ({ rows: _, findings: __, pick: ___, ...rest }: Sweep) => rest;
  const unexpected = others.findIndex((sweep) => !isDeepStrictEqual(facts(sweep), facts(first)));
  if (unexpected !== -1) {
    throw new EspalierError(
      'usage',
      `sweep ${unexpected + 2} differs from the first in its base, texts or settings`,
      { hint: ALIKE },
    );
  }
  const rows = sweeps.flatMap((sweep) => sweep.rows);
  const twice = rows.find(
    (row, i) => rows.findIndex((other) => nameOfPoint(other) === nameOfPoint(row)) !== i,
  );
  if (twice !== undefined) throw new EspalierError('usage', `two sweeps hold ${nameOfPoint(twice)}`);
  checkTrials(rows);
  const places = (of: (row: SweepRow) => string) => {
    const seen = [...new Set(rows.map(of))];
    return (row: SweepRow) => seen.indexOf(of(row));
  };
  const [method, edit] = [places((row) => row.method), places((row) => row.edit)];
  const sorted = rows.toSorted((a, b) => method(a) - method(b) || b.keep - a.keep || edit(a) - edit(b));
  const findings = editFindings(sorted);
  return { ...facts(first), rows: sorted, ...(findings.length > 0 && { findings }) };
}

/**
 * All rows answered the same questions under the same conditions. In each job the base answered anew; with several slots or on
 * a GPU its answers may differ by a few, and each row is compared with those of its own job.
 */
function checkTrials(rows: readonly SweepRow[]): void {
  const shared = ({ trial }: SweepRow) =>
    trial && {
      conditions: trial.conditions,
      margin: trial.margin,
      skipped: trial.skipped,
      benchmarks: trial.benchmarks.map(({ benchmark, questionsSha256, prompt, maxTokens }) => {
        return { benchmark, questionsSha256, prompt, maxTokens };
      }),
    };
  const unexpected = rows.find((row) => !isDeepStrictEqual(shared(row), shared(rows[0]!)));
  if (unexpected === undefined) return;
  throw new EspalierError(
    'usage',
    `${nameOfPoint(unexpected)} answered other questions or ran under other conditions than ${nameOfPoint(rows[0]!)}`,
    { hint: ALIKE },
  );
}
