import type { Sensitivity } from '../../plan/index.ts';
import { markdownTable } from '../../report/index.ts';
import type { Part } from '../../search/index.ts';
import type { CommandResult } from '../definition/index.ts';
import { textTable } from './tables.ts';

/** Losses by layer and number of experts removed, and what to type with the file. */
export function sensitivityResult(
  measured: Sensitivity,
  { out, part }: { readonly out?: string | undefined; readonly part?: Part | undefined },
): CommandResult {
  const { layers } = measured;
  const depth = Math.max(0, ...layers.map(({ order }) => order.length));
  const head = ['layer', ...Array.from({ length: depth }, (_, n) => `-${n + 1}`)];
  const rows = layers.map(({ layer, losses }) => [
    String(layer),
    ...losses.slice(1).map((loss) => loss.toFixed(4)),
  ]);
  return {
    json: measured,
    text: [textTable([head, ...rows]), ...writtenTo(out, part)].join('\n'),
    summary: `Loss by number of experts removed from one layer\n\n${markdownTable([head, ...rows])}`,
    outputs: out === undefined ? {} : { scores: out },
  };
}

/** Where the losses are, and what to type with them. */
function writtenTo(out: string | undefined, part: Part | undefined): string[] {
  if (out === undefined) return [];
  const next =
    part === undefined
      ? `For a plan: espalier plan BASE --keep N --layers adaptive --sensitivity ${out} --out PLAN`
      : 'Join all parts: espalier sensitivity --merge FILE,FILE,... --out FILE';
  return ['', `Written to ${out}. ${next}`];
}
