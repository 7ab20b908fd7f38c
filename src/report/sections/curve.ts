import { curveChart, curveNotes, curveTable } from '../../search/index.ts';
import { defineSection, ours, sentence, text } from '../kit/index.ts';

/** The sweep that a release comes from. */
export const section = defineSection({
  name: 'curve',
  title: 'How far the base can be cut',
  order: 30,
  fields: [
    [['head[]', 'rows[].cells[]'], 'the candidates of a sweep as a table; `curve` is `null` without one'],
    [
      ['notes[]', 'measured', 'questions'],
      'sentences below it, what measured it, whether questions were asked',
    ],
  ],
  card({ curve }) {
    if (curve === undefined) return null;
    const { head, rows } = curveTable(curve);
    return {
      head: head.map(text),
      // Names come from outside; numbers were formatted by us.
      rows: rows.map((cells) => ({
        cells: cells.map((cell, column) => (column < 2 ? text(cell) : ours(cell))),
      })),
      notes: curveNotes(curve).map(sentence),
      measured: text(curve.tool),
      questions: curve.base.length > 0,
    };
  },
  chart: {
    file: 'sweep.svg',
    of: 'curve',
    draw: ({ curve }) => (curve === undefined ? '' : curveChart(curve)),
  },
  table({ curve }) {
    if (curve === undefined) return undefined;
    const { head, rows } = curveTable(curve);
    return {
      intro: `Candidates of the same base, each measured alike, with ${curve.tool}.`,
      head,
      rows,
      words: [...head.keys()],
      notes: curveNotes(curve),
    };
  },
});
