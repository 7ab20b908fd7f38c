import { formatBytes, formatInteger, formatPoints } from '../common/units.ts';
import { gateFailed, type Refusal } from '../evaluation/gate/gate.ts';
import type { PreparedBenchmark } from '../evaluation/prepare.ts';
import { lossBound } from '../evaluation/statistics/paired-test.ts';
import type { Wanted } from '../evaluation/wanted.ts';
import type { Gate } from '../plan/gate/parse.ts';

/** What a run will take, as far as it is known before the first byte of a model is read. */
export interface Estimate {
  /** Bytes that come from the Hub at most; what the run directory already holds is not among them. */
  readonly downloadBytes: number;
  /** Bytes of models that the run directory will hold. */
  readonly diskBytes: number;
  /** Questions of all benchmarks. Each model is asked every one. */
  readonly questions: number;
  /** Tokens that the answers of both models take at most. */
  readonly answerTokens: number;
  /** The least loss that so many questions can exclude (one-sided 95 %), where no answer is judged otherwise. */
  readonly excludableLoss: number;
}

export interface Sizes {
  /** 0 where the base is a local file. */
  readonly baseBytes: number;
  readonly candidateBytes: number;
  /** A trial needs the whole base; without one its kept ranges do. */
  readonly wholeBase: boolean;
}

type Asked = Pick<PreparedBenchmark, 'benchmark' | 'questions' | 'maxTokens'>;

export function estimateOf(sizes: Sizes, benchmarks: readonly Asked[]): Estimate {
  const { baseBytes, candidateBytes, wholeBase } = sizes;
  const fromHub = baseBytes > 0;
  const questions = benchmarks.reduce((sum, one) => sum + one.questions.length, 0);
  return {
    downloadBytes: fromHub ? (wholeBase ? baseBytes : Math.min(baseBytes, candidateBytes)) : 0,
    diskBytes: candidateBytes + (fromHub && wholeBase ? baseBytes : 0),
    questions,
    answerTokens: benchmarks.reduce((sum, one) => sum + 2 * one.questions.length * one.maxTokens, 0),
    excludableLoss: lossBound({ bothRight: questions, baseOnly: 0, candidateOnly: 0, bothWrong: 0 }),
  };
}

/** One sentence for people. */
export function estimateText(estimate: Estimate, margin: number): string {
  const { downloadBytes, diskBytes, questions, answerTokens, excludableLoss } = estimate;
  const data = `up to ${formatBytes(downloadBytes)} to download, ${formatBytes(diskBytes)} on disk`;
  if (questions === 0) return `${data}; no questions`;
  const asked = `${formatInteger(questions)} questions to each model, at most ${formatInteger(answerTokens)} tokens of answers`;
  const points = (rate: number) => formatPoints(rate).replace('+', '');
  const power =
    excludableLoss < margin
      ? ''
      : `; so few questions cannot exclude a loss below ${points(excludableLoss)} (margin ${points(margin)}), so that non-inferior is out of reach unless all answers are the same`;
  return `${data}; ${asked}${power}`;
}

/**
 * Refuses a gate that asks for what will not be measured.
 *
 * @throws EspalierError `gate-failed` with every such clause
 */
export function assertMeasurable(
  gate: Gate,
  { questions, kld }: Pick<Wanted, 'questions'> & { readonly kld: boolean },
): void {
  const names: readonly string[] = questions.map(({ benchmark }) => benchmark.name);
  const refusals = gate.flatMap((clause): Refusal[] => {
    const refuse = (reason: string) => [{ clause: clause.text, reason }];
    const needsKld = clause.kind === 'limit' && (clause.measure === 'kld' || clause.measure === 'same-top');
    if (names.length === 0) return refuse('nothing is to be measured');
    if (needsKld) return kld ? [] : refuse('KL divergence is not to be measured');
    if (clause.kind !== 'difference' || clause.benchmark === 'overall') return [];
    return names.includes(clause.benchmark) ? [] : refuse(`${clause.benchmark} is not to be asked`);
  });
  if (refusals.length > 0) throw gateFailed(refusals);
}
