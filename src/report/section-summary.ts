import { type Measured, markdownTable, text } from './kit/index.ts';
import { SECTIONS } from './sections/index.ts';

/** What was measured of each section, for the summary of a job: Markdown, one a section. */
export function sectionSummaries(measured: Measured): string[] {
  return SECTIONS.flatMap((section) => {
    const table = section.table(measured);
    if (table === undefined) return [];
    const { intro, head, rows, words, notes = [] } = table;
    const lines = notes.map((note) => `- ${text(note)}`).join('\n');
    return [
      [
        `**${text(section.title)}.** ${text(intro)}`,
        markdownTable([head, ...rows], words),
        ...(lines === '' ? [] : [lines]),
      ].join('\n\n'),
    ];
  });
}
