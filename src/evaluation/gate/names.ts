import { EspalierError, nearest } from '../../common/index.ts';
import { benchmarksOf, type Gate, MEASURES } from '../../plan/index.ts';
import { BENCHMARKS, benchmarkNamed, benchmarkNames } from '../benchmarks/index.ts';

/**
 * A gate whose names are all known: a typo must not wait for the end of a trial.
 *
 * @throws EspalierError `usage` for a benchmark of few questions, each asked several times; with the unknown name, and the one that was perhaps meant
 */
export function checkGateNames(gate: Gate): Gate {
  const named = benchmarksOf(gate);
  const sampled = named.find((name) => benchmarkNamed(name)?.samples !== undefined);
  if (sampled !== undefined) {
    throw new EspalierError(
      'usage',
      `the gate cannot bound ${sampled}: it has few questions, asked several times, which is too little to decide what is published`,
      {
        hint: 'Bound another benchmark. The gates non-inferior and not-worse refuse a candidate that is worse on this one.',
      },
    );
  }
  const unknown = named.find((name) => benchmarkNamed(name) === undefined);
  if (unknown === undefined) return gate;
  const others = ['overall', 'rival', ...MEASURES];
  // Tables call it so.
  const meant =
    unknown === 'all' ? 'overall' : nearest(unknown, [...BENCHMARKS.map(({ name }) => name), ...others]);
  throw new EspalierError(
    'usage',
    `the gate names "${unknown}", which is neither a benchmark nor a measure`,
    {
      hint:
        meant === undefined
          ? `There are ${[...benchmarkNames(), ...others].join(', ')}.`
          : `Did you mean ${meant}?`,
    },
  );
}
