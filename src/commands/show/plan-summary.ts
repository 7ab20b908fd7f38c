import { basename } from 'node:path';
import { formatBytes, formatCount, formatInteger, formatPercent } from '../../common/index.ts';
import type { MoeModel } from '../../moe/index.ts';
import { type CheckedPlan, type Plan, removedExperts } from '../../plan/index.ts';
import { sizeBeforePlan } from '../../prune/index.ts';
import { markdownTable, text } from '../../report/index.ts';
import { factTable, folded } from './tables.ts';

/** A plan for the summary of a job: the size of its candidate, and the experts that stay and go in each layer. */
export function planSummary(path: string, plan: Plan, checked: CheckedPlan, model: MoeModel): string {
  const before = model.header.fileSize;
  const after = plan.layers === 'per-layer' ? undefined : sizeBeforePlan(model, checked.kept);
  const size = (bytes: number) => `${formatBytes(bytes)} (${formatInteger(bytes)} bytes)`;
  const change =
    after === undefined
      ? ''
      : `, ${formatBytes(before)} to ${formatBytes(after)} (${formatPercent(after / before - 1, 2)})`;
  const head = `**${text(basename(path))} fits ${text(basename(model.header.name))}: ${checked.kept} of ${model.expertCount} experts in each of ${formatCount(model.layers.length, 'layer')}${change}**`;
  const facts = factTable([
    ['plan', path],
    ['base', basename(model.header.name)],
    ['size of the base', size(before)],
    ...(after === undefined ? [] : ([['size of the candidate', `${size(after)}`]] as const)),
    ['method', plan.origin?.method ?? 'not said'],
    ['router bias', plan.router.bias],
  ]);
  const removed = removedExperts(checked.plan);
  const rows = Object.entries(plan.keep).map(([layer, ids]) => [
    layer,
    String(ids.length),
    rangesOf(ids),
    rangesOf(removed[layer] ?? []),
  ]);
  const table = markdownTable([['layer', 'kept', 'experts that stay', 'experts that go'], ...rows], [2, 3]);
  return `${head}\n\n${facts}\n\n${folded('Experts by layer', table)}`;
}

/** Ascending ids as ranges: `0-3, 7, 9-11`. */
export function rangesOf(ids: readonly number[]): string {
  const ranges: [first: number, last: number][] = [];
  for (const id of ids) {
    const open = ranges.at(-1);
    if (open !== undefined && open[1] === id - 1) open[1] = id;
    else ranges.push([id, id]);
  }
  return ranges.map(([first, last]) => (first === last ? String(first) : `${first}-${last}`)).join(', ');
}
