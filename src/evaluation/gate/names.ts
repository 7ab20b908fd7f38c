import { EspalierError } from '../../common/errors.ts';
import { nearest } from '../../common/nearest.ts';
import { benchmarksOf, type Gate, MEASURES } from '../../plan/gate/parse.ts';
import { BENCHMARKS, benchmarkNamed, benchmarkNames } from '../benchmarks/registry.ts';

/**
 * A gate whose names are all known: a typo must not wait for the end of a trial.
 *
 * @throws EspalierError `usage` with the name, and the one that was perhaps meant
 */
export function checkGateNames(gate: Gate): Gate {
  const unknown = benchmarksOf(gate).find((name) => benchmarkNamed(name) === undefined);
  if (unknown === undefined) return gate;
  const others = ['overall', ...MEASURES];
  const meant = nearest(unknown, [...BENCHMARKS.map(({ name }) => name), ...others]);
  throw new EspalierError('usage', `the gate names "${unknown}", which is no benchmark and no measure`, {
    hint:
      meant === undefined
        ? `There are ${[...benchmarkNames(), ...others].join(', ')}.`
        : `Did you mean ${meant}?`,
  });
}
