import { text as escaped } from '../report/index.ts';
import type { CommandResult } from './command.ts';

/** What a measurement would take; nothing was measured. */
export function dryRunResult(estimate: object, text: string): CommandResult {
  const said = `nothing was measured: ${text}`;
  return { json: { dryRun: true, estimate }, text: said, outputs: {}, summary: escaped(said) };
}
