import { refusedLines } from '../../planning/index.ts';
import { text as escaped } from '../../report/index.ts';
import {
  curveNotes,
  curveOf,
  curveTable,
  type Sweep,
  type SweepCurve,
  worstDomainNotes,
} from '../../search/index.ts';
import type { CommandResult } from '../definition/index.ts';
import { curveSummary } from './curve-summary.ts';
import { textTable } from './tables.ts';
import { trialOutputs } from './trial-text.ts';

/** A sweep and, where it has one, its pick: what was picked comes first in a summary, and last on a terminal. */
export function sweepResult(
  sweep: Sweep,
  { out, pick: plan }: { readonly out?: string | undefined; readonly pick?: string | undefined },
): CommandResult {
  const curve = curveOf(sweep);
  const shown = {
    json: sweep,
    text: curveText(sweep, curve),
    outputs: out === undefined ? {} : { sweep: out },
    summary: curveSummary(curve),
  };
  const { pick } = sweep;
  if (pick === undefined || plan === undefined) return shown;
  const facts = [`picked: ${pick.sentence}`, `plan: ${plan}`];
  const refused = refusedLines(pick);
  const summary = [
    ...facts.map((line) => `**${escaped(line)}**`),
    ...(refused.length === 0 ? [] : [refused.map((line) => `- ${escaped(line)}`).join('\n')]),
    shown.summary,
  ];
  const { trial } = pick.confirmation ?? {};
  return {
    ...shown,
    text: [shown.text, '', ...refused, ...facts].join('\n'),
    outputs: { ...shown.outputs, plan, ...(trial && trialOutputs(trial)) },
    summary: summary.join('\n\n'),
  };
}

/** The curve as a table for a terminal, and what was found. */
function curveText(sweep: Sweep, curve: SweepCurve): string {
  const { rows } = sweep;
  const { head, rows: lines } = curveTable(curve);
  const drawn = curve.points.reduce((sum, { draws }) => sum + draws, 0);
  const alone = 'a single random draw says nothing and is left out: give random, or several random:SEED';
  const notes = [...curveNotes(curve), ...worstDomainNotes(sweep), ...(drawn < rows.length ? [alone] : [])];
  return [textTable([head, ...lines], [1]), '', ...notes].join('\n');
}
