import type { Report } from './report.ts';
import { trialView } from './sections/index.ts';

/** What the trial found as one Markdown table, for a job summary; a sentence where there was no trial. */
export function quickTrialTable(report: Report): string {
  const trial = trialView(report);
  if (trial === null) return 'Quality was not measured.\n';
  const { overall } = trial;
  const rows = [...trial.rows, { title: '**All**', ...overall }].map((row) =>
    [row.title, row.questions, row.base, row.candidate, row.difference, row.mcnemarP, row.verdict].join(
      ' | ',
    ),
  );
  const head = 'Benchmark | N | Base (95 %) | Pruned (95 %) | Difference (95 %) | McNemar p | Verdict';
  const lines = [head, '--- | ---: | ---: | ---: | ---: | ---: | ---', ...rows].map((line) => `| ${line} |`);
  return `${lines.join('\n')}\n\n${trial.sentence}\n`;
}
