import type { Report } from './kit/index.ts';
import { trialView } from './sections/index.ts';

/**
 * What the trial found as one Markdown table, for a job summary; a sentence where there was no trial. What a narrow screen shows comes
 * first, and the whole has a row where it is not the only one.
 */
export function quickTrialTable(report: Report): string {
  const trial = trialView(report);
  if (trial === null) return 'Quality was not measured.';
  const all = trial.rows.length > 1 ? [{ title: '**All**', ...trial.overall }] : [];
  const rows = [...trial.rows, ...all].map((row) =>
    [row.title, row.verdict, row.difference, row.base, row.candidate, row.questions, row.mcnemarP].join(
      ' | ',
    ),
  );
  const head = 'Benchmark | Verdict | Difference (95 %) | Base (95 %) | Pruned (95 %) | N | McNemar p';
  const lines = [head, '--- | --- | ---: | ---: | ---: | ---: | ---:', ...rows].map((line) => `| ${line} |`);
  return lines.join('\n');
}
