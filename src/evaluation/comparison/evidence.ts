import { isFailure } from '../../engines/index.ts';
import type { ItemRecord, Paired, Precision } from '../results/index.ts';
import {
  type ClusteredDifference,
  type ComparedAnswers,
  detectableLoss,
  equivalentWithin,
  type InterimAnalysis,
  lossBound,
  POWER,
  pairedDifference,
  pairedInterval,
  pairedP,
  pairsIn,
  questionsFor,
  reachAt,
  repeatedP,
  sampledMean,
} from '../statistics/index.ts';

/** What a verdict is drawn from: counts over the same questions, of one model against another. */
export interface Evidence {
  table: ComparedAnswers;
  /** The same with every truncated answer of the first model counted as right: its best case. */
  bestCase: ComparedAnswers;
  /** Questions with truncated answers. */
  truncated: { of: number; against: number; ofOnly: number; againstOnly: number };
  /** Answers of the second model, the base, of which nothing could be read though they ended. */
  unread: number;
  /** Every output of both models is the same text, reasoning included, and none was lost. */
  identical: boolean;
  sameAnswers: number;
  /** Of which interim analysis these are all answers; absent in a trial of fixed length. */
  analysis?: InterimAnalysis;
}

type Pair = readonly [of: ItemRecord, against: ItemRecord];

/** Records of one model and of another, of the same questions in the same order. */
export interface PairRecords {
  readonly of: readonly ItemRecord[];
  readonly against: readonly ItemRecord[];
}

/**
 * Counts pairs of records.
 *
 * @param questionsOf names the question of each pair, where several may answer the same; by default each has its own
 */
export function evidenceOf(
  { of, against }: PairRecords,
  analysis?: InterimAnalysis,
  questionsOf?: readonly string[],
): Evidence {
  const pairs = of.map((record, index): Pair => [record, against[index]!]);
  const how = (test: (pair: Pair) => boolean) => pairs.filter(test).length;
  const cut = (record: ItemRecord) => record.finishReason === 'length';
  const table = (right: (record: ItemRecord) => boolean): ComparedAnswers => ({
    ...byQuestion(
      pairs.map(([c, b]) => Number(right(c)) - Number(b.correct)),
      questionsOf,
    ),
    bothRight: how(([c, b]) => b.correct && right(c)),
    lost: how(([c, b]) => b.correct && !right(c)),
    gained: how(([c, b]) => !b.correct && right(c)),
    bothWrong: how(([c, b]) => !b.correct && !right(c)),
  });
  return {
    table: table((c) => c.correct),
    bestCase: table((c) => c.correct || cut(c)),
    truncated: {
      of: how(([c]) => cut(c)),
      against: how(([, b]) => cut(b)),
      ofOnly: how(([c, b]) => cut(c) && !cut(b)),
      againstOnly: how(([c, b]) => !cut(c) && cut(b)),
    },
    unread: how(([, b]) => !cut(b) && b.extracted === null),
    identical:
      how(([c, b]) => !isFailure(b.finishReason) && b.outputSha256 === c.outputSha256) === pairs.length,
    sameAnswers: how(
      ([c, b]) => !isFailure(b.finishReason) && !isFailure(c.finishReason) && b.answer === c.answer,
    ),
    ...(analysis && { analysis }),
  };
}

/** Over how many questions differences are, where there are fewer of them than answers. */
function byQuestion(
  differences: readonly number[],
  questionsOf: readonly string[] | undefined,
): Pick<ComparedAnswers, 'byQuestion'> {
  if (questionsOf === undefined || new Set(questionsOf).size === questionsOf.length) return {};
  const { mean: _, ...byQuestion } = sampledMean(
    differences.map((difference, index) => ({ difference, cluster: questionsOf[index] ?? '' })),
  );
  return { byQuestion };
}

/** The paired comparison as the report shows it. */
export function pairedOf({ table, sameAnswers, analysis }: Evidence): Paired {
  return {
    ...table,
    difference: pairedDifference(table),
    interval: pairedInterval(table, reachAt(analysis).twoSided),
    mcnemarP: repeatedP(pairedP(table), analysis),
    sameAnswers,
  };
}

/** What so many questions can say, and what they could not have. */
export function precisionOf(
  { table, analysis }: Pick<Evidence, 'table' | 'analysis'>,
  margin: number,
): Precision {
  const { oneSided, twoSided } = reachAt(analysis);
  const discordant = table.lost + table.gained || 3; // The rule of three, as in detectableLoss.
  return {
    excludedLoss: lossBound(table, oneSided),
    detectableLoss: detectableLoss(table, twoSided),
    equivalent: equivalentWithin(table, margin, oneSided),
    questionsForMargin: questionsFor(margin, Math.min(1, discordant / pairsIn(table)), POWER),
  };
}

/** Each question's difference, with its subject; without one a question is a cluster of its own. */
export function differencesOf({ of, against }: PairRecords): ClusteredDifference[] {
  return of.map((record, index) => ({
    difference: Number(record.correct) - Number(against[index]!.correct),
    cluster: record.cluster ?? '',
  }));
}
