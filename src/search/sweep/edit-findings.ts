import { formatPercent, formatPoints } from '../../common/index.ts';
import {
  DEFAULT_MARGIN,
  lossBound,
  pairedDifference,
  pairedInterval,
  pairsIn,
} from '../../evaluation/index.ts';
import { parseRouterEdit } from '../masks/index.ts';
import { answerTable, type KldDifference, kldDifference } from './kld-difference.ts';
import { isDraw, shownMethod } from './points.ts';
import type { EditFinding, SweepRow } from './sweep-schema.ts';

/** What storing probabilities in 16 bits adds to a mean (llama.cpp; facts of tools/perplexity). */
const FLOOR = 1e-4;
const ALPHA = 0.05;

/**
 * Whether an edit of the router bias helps, for every plan that was measured with and without it.
 *
 * It helps when the divergence from the base falls (its interval is below 0), when shuffling the same biases (the placebo)
 * does not do the same, and when the answers are better or not worse by the margin. It does not help when the divergence
 * rises. Anything else is not shown, with what is missing. Edits of one plan share the 5 % (Bonferroni), so that the best
 * of many factors is not found by luck. Subtracting the mean changes no routing: where that changes the divergence, the
 * measurement is wrong, and nothing is claimed.
 */
export function editFindings(rows: readonly SweepRow[]): EditFinding[] {
  const plans = [...Map.groupBy(rows, ({ method, keep }) => `${keep} ${method}`).values()];
  return plans.flatMap((plan) => {
    const reference = plan.find(({ edit }) => edit === 'keep');
    const others = plan.filter((row) => row !== reference);
    if (reference === undefined) return [];
    const edits = others.filter(({ edit }) => !isControl(edit));
    const level = 1 - ALPHA / Math.max(1, edits.length);
    const compared = others.map((row) => ({ row, kld: kldDifference(row, reference, level) }));
    const controls = compared.filter(({ row }) => isControl(row.edit));
    return compared.map(({ row, kld }) => {
      const answers = answersOf(row, reference);
      const { kind, words } = isControl(row.edit)
        ? controlWords(row.edit, kld)
        : judge({ kld, answers, controls, margin: row.trial?.margin ?? DEFAULT_MARGIN }, level);
      return {
        method: row.method,
        keep: row.keep,
        edit: row.edit,
        ...(kld && { kld: { ...kld, level } }),
        ...(answers && { answers: answers.shown }),
        kind,
        sentence: `${row.edit} on ${row.keep} experts by ${isDraw(row) ? row.method : shownMethod(row)}: ${words}`,
      };
    });
  });
}

function isControl(edit: string): boolean {
  return ['centre', 'permute'].includes(parseRouterEdit(edit).kind);
}

function answersOf(row: SweepRow, reference: SweepRow) {
  const table = answerTable(row, reference);
  if (table === undefined) return undefined;
  const [difference, interval, questions] = [pairedDifference(table), pairedInterval(table), pairsIn(table)];
  return { shown: { difference, interval, questions }, loss: lossBound(table) };
}

type Judged = Pick<EditFinding, 'kind'> & { words: string };

interface Evidence {
  readonly kld: KldDifference | undefined;
  readonly answers: ReturnType<typeof answersOf>;
  readonly controls: readonly { readonly row: SweepRow; readonly kld: KldDifference | undefined }[];
  readonly margin: number;
}

function judge({ kld, answers, controls, margin }: Evidence, level: number): Judged {
  if (kld === undefined)
    return { kind: 'not-shown', words: 'nothing is shown: each text needs at least two chunks' };
  const broken = controls.find(
    ({ row, kld }) => parseRouterEdit(row.edit).kind === 'centre' && !isIdentity(kld),
  );
  if (broken !== undefined) {
    return {
      kind: 'not-shown',
      words: `nothing is claimed: ${controlWords(broken.row.edit, broken.kld).words}`,
    };
  }
  const change = changeWords(kld, level);
  if (kld.interval[0] > 0) return { kind: 'does-not-help', words: `does not help: ${change}` };
  const placebos = controls.filter(({ row }) => parseRouterEdit(row.edit).kind === 'permute');
  const falling = placebos.find(({ kld }) => kld === undefined || kld.interval[1] < 0);
  const missing = [
    ...(kld.interval[1] >= 0 ? ['the interval holds 0'] : []),
    ...(placebos.length === 0 ? ['no placebo (permute) was measured'] : []),
    ...(falling ? [`the placebo ${falling.row.edit} lowers it as well`] : []),
    ...answerProblem(answers, margin),
  ];
  if (missing.length > 0)
    return { kind: 'not-shown', words: `that it helps is not shown: ${change}; ${missing.join('; ')}` };
  const { difference, questions } = answers!.shown;
  return {
    kind: 'helps',
    words: `helps: ${change}, no placebo does, and answers change by ${formatPoints(difference)} (N = ${questions})`,
  };
}

function answerProblem(answers: Evidence['answers'], margin: number): string[] {
  if (answers === undefined) return ['no questions were asked'];
  const { shown, loss } = answers;
  if (shown.interval[0] > 0 || loss < margin) return [];
  return [
    `answers may have become worse by ${formatPoints(Math.max(0, loss)).replace('+', '')} (margin ${formatPoints(margin).replace('+', '')}, N = ${shown.questions})`,
  ];
}

function controlWords(edit: string, kld: KldDifference | undefined): Judged {
  const change = kld === undefined ? 'each text needs at least two chunks' : changeWords(kld, 0.95);
  if (parseRouterEdit(edit).kind === 'permute') return { kind: 'control', words: `the placebo; ${change}` };
  const words = isIdentity(kld)
    ? 'changes nothing, as routing cannot see it'
    : `should change nothing, as routing cannot see it, and did: ${change}; the measurement is not to be trusted`;
  return { kind: 'control', words };
}

function isIdentity(kld: KldDifference | undefined): boolean {
  return kld !== undefined && Math.abs(kld.difference) < FLOOR;
}

function changeWords({ difference, interval, chunks }: KldDifference, level: number): string {
  const [low, high] = interval.map(signed);
  return `KL divergence changes by ${signed(difference)} (${formatPercent(level, level === 0.95 ? 0 : 1)} interval ${low} to ${high}, ${chunks} chunks)`;
}

function signed(value: number): string {
  return `${value > 0 ? '+' : ''}${value.toFixed(4)}`;
}
