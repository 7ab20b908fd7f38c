import { z } from 'zod';
import { option, writeFileAtomic } from '../common/index.ts';
import { readReportAt, releaseOptions, templatesOf } from '../pipeline/index.ts';
import { renderCard } from '../report/index.ts';
import { defineCommand, outOptions } from './definition/index.ts';
import { factTable } from './show/index.ts';

/** Renders the card of a report again, after a template was changed. */
export const card = defineCommand({
  name: 'card',
  options: z.object({
    report: option(z.string(), {
      text: 'report.json of a run',
      value: 'REPORT',
      reads: 'files',
      required: true,
      heading: 'Files',
    }),
    out: option(z.string(), {
      text: 'file to write',
      value: 'FILE',
      reads: false,
      short: 'o',
      required: true,
      heading: 'Files',
    }),
    force: outOptions.shape.force,
    templates: releaseOptions.shape.templates,
  }),
  positional: ['report'],
  writes: { out: ['card'] },
  examples: [
    'card .espalier/report.json -o README.md',
    'card hf://ns/name/report.json -o README.md --templates my-templates',
  ],
  async run({ report: path, out, templates }, context) {
    const report = await readReportAt(path, context);
    await writeFileAtomic(out, renderCard({ report, templates: await templatesOf(templates, context) }));
    const summary = factTable([
      ['card', out],
      ['report', path],
    ]);
    return { json: { out }, text: `${out} rendered`, outputs: { card: out }, summary };
  },
});
