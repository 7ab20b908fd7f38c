import { formatInteger } from '../../common/units.ts';
import type { TrialResult } from '../../evaluation/result.ts';
import { type Markdown, ours, text } from '../escape.ts';

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
  if (sequential === undefined || overall.look === undefined) return undefined;
  const { rule, outcome, looks, look, spending, seed } = sequential;
  const planned = overall.look.planned.map(formatInteger);
  return (
    `This trial was to end as soon as its gate is decided. Looks were planned after ${planned.slice(0, -1).join('; ')} and ` +
    `${planned.at(-1)} questions, in an order picked by seed ${seed}; it ended at look ${look} of ${looks}, after ` +
    `${formatInteger(overall.questions)} questions: ${shown(rule)} ${ENDS[outcome]}. Its intervals and p hold at all looks together ` +
    `(error spent by ${spending}), and are wider than those of as many questions without looks.`
  );
}

export function sequentialView(trial: TrialResult): Markdown | null {
  const words = sequentialWords(trial, text);
  return words === undefined ? null : ours(words);
}
