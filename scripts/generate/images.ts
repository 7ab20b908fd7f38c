import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { parseJson } from '../../src/common/parse-json.ts';
import { wilson } from '../../src/evaluation/statistics/normal.ts';
import { curveChart } from '../../src/search/sweep/chart.ts';
import type { CurveScore } from '../../src/search/sweep/sweep-curve.ts';

/** What the picture of the README is drawn from: the measured points of tiny-gpt-oss. */
const SWEEP = 'plans/data/tiny-gpt-oss/u/sweep.json';

const rate = z.number().min(0).max(1);

/** Of a sweep what the chart shows; the records of trials beside it are of the version that measured them. */
const measuredSchema = z.object({
  rows: z
    .array(
      z.object({
        method: z.string(),
        keep: z.int(),
        edit: z.string(),
        bytes: z.int(),
        meanKld: z.number(),
        sameTopRate: rate,
        changedAnswers: rate,
        changedTops: rate,
        trial: z.object({
          overall: z.object({
            questions: z.int(),
            accuracy: z.object({ base: rate, candidate: rate }),
          }),
        }),
      }),
    )
    .min(1),
});

type Measured = z.infer<typeof measuredSchema>['rows'][number];

/** The chart that a card shows of a sweep, of measured points that are in this repository, as SVG. */
export async function curveImage(): Promise<string> {
  const { rows } = parseJson(measuredSchema, await readFile(SWEEP, 'utf8'), SWEEP, 'usage');
  const points = rows.map((row) => ({
    method: (row.method.split('/').at(-1) ?? row.method).replace(/\.json$/, ''),
    edit: row.edit,
    experts: row.keep,
    bytes: row.bytes,
    draws: 1,
    kld: row.meanKld,
    sameTopRate: row.sameTopRate,
    changedAnswers: row.changedAnswers,
    changedTops: row.changedTops,
    scores: [overall(row, 'candidate')],
  }));
  return curveChart({ points, base: rows.slice(0, 1).map((row) => overall(row, 'base')) });
}

function overall({ trial }: Measured, model: 'base' | 'candidate'): CurveScore {
  const { questions, accuracy } = trial.overall;
  return {
    benchmark: 'overall',
    title: 'All',
    questions,
    withheld: false,
    accuracy: accuracy[model],
    interval: wilson(Math.round(accuracy[model] * questions), questions),
    truncated: 0,
  };
}
