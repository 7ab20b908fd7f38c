import { formatCount, formatInteger } from '../../common/index.ts';
import type { Scores } from '../../plan/index.ts';
import type { Scored } from '../../planning/index.ts';
import { text as escaped, markdownTable } from '../../report/index.ts';
import type { CommandResult } from '../definition/index.ts';

/** Scores, or the part of them that was measured. */
export function scoredResult(scored: Scored, out: string | undefined): CommandResult {
  if (scored.kind === 'part') {
    const { part } = scored;
    const text = `${out}: part ${part.part}, ${formatCount(part.results.length, 'mask')}`;
    return { json: part, text, outputs: out === undefined ? {} : { scores: out }, summary: escaped(text) };
  }
  const { scores, bytesRead, bytes } = scored;
  const read =
    bytesRead < bytes
      ? `read ${formatInteger(bytesRead)} of ${formatInteger(bytes)} bytes of the base`
      : 'read all of the base';
  return { ...scoresResult(scores, read, out), json: { ...scores, bytesRead } };
}

/** Layers with their least important experts first. @param how they came about */
export function scoresResult(scores: Scores, how: string, out: string | undefined): CommandResult {
  const { method, layers, notes = [] } = scores;
  const least = layers.map(({ layer, scores: of }) => {
    const order = [...of.entries()].toSorted(([i, a], [j, b]) => a - b || j - i).slice(0, 8);
    return [String(layer), order.map(([expert]) => expert).join(', ')] as const;
  });
  const lines = least.map(([layer, ids]) => `  layer ${layer}: ${ids}`);
  return {
    json: scores,
    text: [`${method}: least important experts first; ${how}`, ...lines, ...notes].join('\n'),
    outputs: out === undefined ? {} : { scores: out },
    summary: [
      escaped(`${method}; ${how}`),
      markdownTable([['layer', 'least important experts first'], ...least], [1]),
      ...(notes.length === 0 ? [] : [notes.map((note) => `- ${escaped(note)}`).join('\n')]),
    ].join('\n\n'),
  };
}
