import { isFailure } from '../engines/reply.ts';
import type { ItemRecord, Paired, Precision } from './result.ts';
import type { ClusteredDifference } from './statistics/clustered.ts';
import { type Look, reachAt, repeatedP } from './statistics/looks.ts';
import { lossBound, pairedInterval, pairedP } from './statistics/paired-test.ts';
import { type PairedTable, pairedDifference, pairsIn } from './statistics/pairs.ts';
import { detectableLoss, POWER, questionsFor } from './statistics/power.ts';
import { equivalentWithin } from './statistics/tost.ts';

/** What a verdict is drawn from: counts over the same questions in both arms. */
export interface Evidence {
  table: PairedTable;
  /** The same with every truncated answer of the candidate counted as right: its best case. */
  bestCase: PairedTable;
  /** Questions with truncated answers. */
  truncated: { base: number; candidate: number; baseOnly: number; candidateOnly: number };
  /** Every output of both arms is the same text, reasoning included, and none was lost. */
  identical: boolean;
  sameAnswers: number;
  /** When the answers were looked at; absent where all were. */
  look?: Look;
}

type Pair = readonly [base: ItemRecord, candidate: ItemRecord];

/** Counts pairs of records; both lists hold the same questions in the same order. */
export function evidenceOf(
  base: readonly ItemRecord[],
  candidate: readonly ItemRecord[],
  look?: Look,
): Evidence {
  const pairs = base.map((record, index): Pair => [record, candidate[index]!]);
  const how = (test: (pair: Pair) => boolean) => pairs.filter(test).length;
  const cut = (record: ItemRecord) => record.finishReason === 'length';
  const table = (right: (record: ItemRecord) => boolean): PairedTable => ({
    bothRight: how(([b, c]) => b.correct && right(c)),
    baseOnly: how(([b, c]) => b.correct && !right(c)),
    candidateOnly: how(([b, c]) => !b.correct && right(c)),
    bothWrong: how(([b, c]) => !b.correct && !right(c)),
  });
  return {
    table: table((c) => c.correct),
    bestCase: table((c) => c.correct || cut(c)),
    truncated: {
      base: how(([b]) => cut(b)),
      candidate: how(([, c]) => cut(c)),
      baseOnly: how(([b, c]) => cut(b) && !cut(c)),
      candidateOnly: how(([b, c]) => !cut(b) && cut(c)),
    },
    identical:
      how(([b, c]) => !isFailure(b.finishReason) && b.outputSha256 === c.outputSha256) === pairs.length,
    sameAnswers: how(
      ([b, c]) => !isFailure(b.finishReason) && !isFailure(c.finishReason) && b.answer === c.answer,
    ),
    ...(look && { look }),
  };
}

/** The paired comparison as the report shows it. */
export function pairedOf({ table, sameAnswers, look }: Evidence): Paired {
  return {
    ...table,
    difference: pairedDifference(table),
    interval: pairedInterval(table, reachAt(look).twoSided),
    mcnemarP: repeatedP(pairedP(table), look),
    sameAnswers,
  };
}

/** What so many questions can say, and what they could not have. */
export function precisionOf({ table, look }: Pick<Evidence, 'table' | 'look'>, margin: number): Precision {
  const { oneSided, twoSided } = reachAt(look);
  const discordant = table.baseOnly + table.candidateOnly || 3; // The rule of three, as in detectableLoss.
  return {
    excludedLoss: lossBound(table, oneSided),
    detectableLoss: detectableLoss(table, twoSided),
    equivalent: equivalentWithin(table, margin, oneSided),
    questionsForMargin: questionsFor(margin, Math.min(1, discordant / pairsIn(table)), POWER),
  };
}

/** Each question's difference, with its subject; without one a question is a cluster of its own. */
export function differencesOf(
  base: readonly ItemRecord[],
  candidate: readonly ItemRecord[],
): ClusteredDifference[] {
  return base.map((record, index) => ({
    difference: Number(candidate[index]!.correct) - Number(record.correct),
    cluster: record.cluster ?? '',
  }));
}
