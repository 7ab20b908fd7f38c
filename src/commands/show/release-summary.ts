import type { TrialResult } from '../../evaluation/index.ts';
import type { Judged, Released } from '../../pipeline/index.ts';
import { releaseFacts, releaseLink } from './release-text.ts';
import { factTable } from './tables.ts';
import { verdictSummary } from './trial-summary.ts';

interface ReleaseParts {
  readonly trial: TrialResult | undefined;
  readonly judged: Judged | undefined;
  readonly released: Released | undefined;
  /** What was measured. */
  readonly measured: readonly string[];
  /** Of the files and of the run. */
  readonly facts: readonly (readonly [name: string, value: string])[];
}

/** The summary of a job that makes a release, or a part of one: the verdict, where the release is, what was measured, facts. */
export function releaseSummary({ trial, judged, released, measured, facts }: ReleaseParts): string {
  const all = [...facts, ...(released ? releaseFacts(released) : [])];
  return [
    verdictSummary(trial, judged),
    ...(released ? [releaseLink(released)] : []),
    ...measured,
    ...(all.length > 0 ? [factTable(all)] : []),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}
