import { isDeepStrictEqual } from 'node:util';
import { scoreInWords } from '../../plan/index.ts';
import type { PlanDifference } from '../../planning/index.ts';
import { markdownTable } from '../../report/index.ts';
import type { CommandResult } from '../definition/index.ts';
import { textTable } from './tables.ts';

/** The experts that only one of two plans keeps, by layer. @param out the heat map, where one was written */
export function planDifferenceResult(
  { plans: [first, second], names: [one, two], layers, importance }: PlanDifference,
  out: string | undefined,
): CommandResult {
  const named = (layer: number, ids: readonly number[]) =>
    ids
      .map((id) => (importance === undefined ? String(id) : `${id} (${scoreInWords(importance, layer, id)})`))
      .join(importance === undefined ? ', ' : '; ');
  const different = layers.filter(({ onlyFirst, onlySecond }) => onlyFirst.length + onlySecond.length > 0);
  const table = [
    ['layer', `only ${one}`, `only ${two}`],
    ...different.map(({ layer, onlyFirst, onlySecond }) => [
      String(layer),
      named(layer, onlyFirst),
      named(layer, onlySecond),
    ]),
  ];
  const count = (of: 'onlyFirst' | 'onlySecond') => layers.reduce((sum, layer) => sum + layer[of].length, 0);
  const both = layers.reduce((sum, layer) => sum + layer.both, 0);
  const words = `${both} experts are kept by both, ${count('onlyFirst')} by ${one} alone, ${count('onlySecond')} by ${two} alone; ${different.length} of ${layers.length} layers differ`;
  const edits = [first, second].map(({ router }) => `${router.bias}${router.factor ?? ''}`);
  const router = isDeepStrictEqual(first.router, second.router)
    ? []
    : [
        edits[0] === edits[1]
          ? 'router bias: each sets it to other values'
          : `router bias: ${edits[0]} and ${edits[1]}`,
      ];
  const lines = [words, ...router, ...(out === undefined ? [] : [`heat map: ${out} (SVG)`])];
  return {
    json: { first: first.name, second: second.name, layers, router: edits, ...(out && { out }) },
    text: [...(different.length > 0 ? [textTable(table), ''] : []), ...lines].join('\n'),
    outputs: {},
    summary: [...(different.length > 0 ? [markdownTable(table), ''] : []), ...lines].join('\n'),
  };
}
