import { formatInteger } from '../../common/index.ts';
import type { TrialResult } from '../../evaluation/index.ts';
import { type Markdown, ours, text } from '../kit/index.ts';

const ENDS = {
  passes: 'passed',
  refused: 'was refused',
  undecided: 'was not decided by it',
} as const;

/** How a trial ended that was to end when its gate is decided, in three sentences; undefined for any other. */
export function sequentialWords(
  { sequential, overall }: TrialResult,
  shown: (rule: string) => string = (rule) => rule,
): string | undefined {
  if (sequential === undefined || overall.analysis === undefined) return undefined;
  const { rule, outcome, analyses, analysis, spending, seed } = sequential;
  const planned = overall.analysis.planned.map(formatInteger);
  return (
    `This trial was to end as soon as its gate is decided. Interim analyses were planned after ${planned.slice(0, -1).join('; ')} and ` +
    `${planned.at(-1)} questions, in an order picked by seed ${seed}; it ended at analysis ${analysis} of ${analyses}, after ` +
    `${formatInteger(overall.questions)} questions: ${shown(rule)} ${ENDS[outcome]}. Its intervals and p hold at all analyses jointly ` +
    `(error spent by ${spending}), and are wider than those of as many questions without interim analyses.`
  );
}

export function sequentialView(trial: TrialResult): Markdown | null {
  const words = sequentialWords(trial, text);
  return words === undefined ? null : ours(words);
}
