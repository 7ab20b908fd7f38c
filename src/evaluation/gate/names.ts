import { EspalierError } from '../../common/errors.ts';
import { nearest } from '../../common/nearest.ts';
import { benchmarksOf, type Gate, MEASURES } from '../../plan/gate/parse.ts';
import { BENCHMARKS } from '../benchmarks/registry.ts';

/**
 * A gate whose names are all known: a typo must not wait for the end of a trial.
 *
 * @throws EspalierError `usage` with the name, and the one that was perhaps meant
 */
export function checkGateNames(gate: Gate): Gate {
  const names = BENCHMARKS.map(({ name }) => name);
  const unknown = benchmarksOf(gate).find((name) => !names.includes(name));
  if (unknown === undefined) return gate;
  const known = [...names, 'overall', ...MEASURES];
  const meant = nearest(unknown, known);
  throw new EspalierError('usage', `the gate names "${unknown}", which is no benchmark and no measure`, {
    hint: meant === undefined ? `There are ${known.join(', ')}.` : `Did you mean ${meant}?`,
  });
}
