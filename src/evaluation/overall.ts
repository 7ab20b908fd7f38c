import { evidenceOf, pairedOf } from './evidence.ts';
import type { ArmRecords } from './measures.ts';
import type { BenchmarkResult, ItemRecord, TrialResult } from './result.ts';
import { truncationProblem, verdictOf } from './verdict.ts';

/**
 * All items of all benchmarks together, each item one vote. Truncation that forbids a claim for
 * one benchmark forbids it for the whole: a large benchmark must not hide what a small one did not finish. Benchmarks whose
 * questions were asked several times are left out where there are others: their answers are not independent.
 */
export function overallOf(
  allResults: readonly BenchmarkResult[],
  allRecords: readonly ArmRecords[],
  margin: number,
): TrialResult['overall'] {
  const { results, records } = askedOnce(allResults, allRecords);
  const base = records.flatMap((arms) => arms.base);
  const candidate = records.flatMap((arms) => arms.candidate);
  const look = lookOf(results);
  const evidence = evidenceOf(base, candidate, look);
  const cut = results.filter((_, index) => {
    const { base, candidate } = records[index]!;
    return truncationProblem(evidenceOf(base, candidate)) !== null;
  });
  const titles = cut.map((result) => result.title).join(', ');
  const problem = cut.length === 0 ? undefined : `too many or too uneven truncated answers in ${titles}`;
  const rate = (items: readonly ItemRecord[]) => items.filter((item) => item.correct).length / items.length;
  return {
    questions: base.length,
    ...(look && { look }),
    accuracy: { base: rate(base), candidate: rate(candidate) },
    paired: pairedOf(evidence),
    verdict: verdictOf(evidence, margin, problem),
  };
}

function askedOnce(results: readonly BenchmarkResult[], records: readonly ArmRecords[]) {
  const once = results.map(({ samples }) => samples === undefined);
  if (!once.includes(true)) return { results, records };
  return { results: results.filter((_, i) => once[i]), records: records.filter((_, i) => once[i]) };
}

/** The same look at all benchmarks together. */
function lookOf(results: readonly BenchmarkResult[]): TrialResult['overall']['look'] {
  const looks = results.flatMap(({ look }) => look ?? []);
  const [first] = looks;
  if (first === undefined) return undefined;
  const planned = first.planned.map((_, at) => looks.reduce((sum, look) => sum + look.planned[at]!, 0));
  return { planned, look: first.look };
}
