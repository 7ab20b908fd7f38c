import { z } from 'zod';
import { EspalierError, option, reworded, writeFileAtomic } from '../common/index.ts';
import { type Context, readPlanAt, readScoresAt } from '../pipeline/index.ts';
import { exportPlan, exportScores, PLAN_FORMATS } from '../plan/index.ts';
import { type CommandResult, defineCommand, outOptions } from './definition/index.ts';

const options = z.object({
  plan: option(z.string(), {
    text: 'plan to export; with format reap, scores',
    value: 'FILE',
    reads: 'files',
    required: true,
    heading: 'Files',
  }),
  format: option(z.enum([...PLAN_FORMATS, 'reap']), {
    text: 'keep or drop: lists of ids by layer; jsonl: one line per layer with the kept ids; experts-to-keep or block-configs: formats of Puzzletron; reap: scores in the format of REAP',
    value: 'FORMAT',
    default: 'keep',
    heading: 'Files',
  }),
  out: reworded(outOptions.shape.out, { text: 'file to write' }),
  force: outOptions.shape.force,
});

/** Writes a plan or scores in the form of another tool. */
export const planExport = defineCommand({
  name: 'plan export',
  options,
  positional: ['plan'],
  writes: { out: ['exported'] },
  examples: [
    'plan export plan.json --format jsonl --out kept.jsonl',
    'plan export plan.json --format experts-to-keep --out experts_to_keep.json',
  ],
  run: writeExport,
});

async function writeExport(
  { plan: path, format, out }: z.output<typeof options>,
  context: Context,
): Promise<CommandResult> {
  if (out === undefined) {
    throw new EspalierError('usage', 'plan export needs out (the file to write)', {
      hint: 'For example: espalier plan export PLAN --format keep --out FILE',
    });
  }
  const text =
    format === 'reap'
      ? exportScores((await readScoresAt(path, undefined, context)).scores)
      : exportPlan((await readPlanAt(path, context)).plan, format);
  await writeFileAtomic(out, text);
  return { json: { out, format }, text: `${out}: ${path} as ${format}`, outputs: {}, summary: '' };
}
