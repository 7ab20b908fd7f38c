import type { Check } from '../../doctor/index.ts';
import { markdownTable } from '../../report/index.ts';
import type { CommandResult } from '../definition/index.ts';
import { textTable } from './tables.ts';

/** What is here for a run, and what is missing: the first of these is the exit code. */
export function checksResult(checks: readonly Check[]): CommandResult {
  const rows = [
    ['check', 'state', 'what was found'],
    ...checks.map(({ name, state, text }) => [name, state, text]),
  ];
  const failed = checks.find(({ state }) => state === 'missing');
  return {
    json: { possible: failed === undefined, checks },
    text: textTable(rows, [0, 1, 2]),
    outputs: {},
    summary: markdownTable(rows),
    ...(failed?.code && { failure: failed.code }),
  };
}
