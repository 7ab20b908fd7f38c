import type { Sensitivity } from '../../plan/index.ts';
import { text as escaped, markdownTable } from '../../report/index.ts';
import type { Part } from '../../search/index.ts';
import type { CommandResult } from '../definition/index.ts';
import { textTable } from './tables.ts';

/** Losses by layer and number of experts removed, and what to type with the file. */
export function sensitivityResult(
  measured: Sensitivity,
  { out, part }: { readonly out?: string | undefined; readonly part?: Part | undefined },
): CommandResult {
  const { layers, notes = [] } = measured;
  const depth = Math.max(0, ...layers.map(({ order }) => order.length));
  const head = ['layer', ...Array.from({ length: depth }, (_, n) => `-${n + 1}`)];
  const rows = layers.map(({ layer, losses }) => [
    String(layer),
    ...losses.slice(1).map((loss) => loss.toFixed(4)),
  ]);
  return {
    json: measured,
    text: [textTable([head, ...rows]), '', lossInWords(measured), ...notes, ...writtenTo(out, part)].join(
      '\n',
    ),
    summary: [
      escaped(lossInWords(measured)),
      markdownTable([head, ...rows]),
      ...notes.map((note) => `- ${escaped(note)}`),
    ].join('\n\n'),
    outputs: out === undefined ? {} : { scores: out },
  };
}

/** What the numbers are. */
function lossInWords({ options }: Sensitivity): string {
  const what =
    options.loss === 'answers'
      ? 'share of conversations whose answer likely changes'
      : 'mean KL divergence from the base, in nats a token';
  return `${what}, by the number of experts removed from one layer; ${options['loss-mix']} of ${options['loss-domains']}`;
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
