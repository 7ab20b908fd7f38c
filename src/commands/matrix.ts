import { matrixSummary } from './markdown.ts';
import type { CommandResult } from './result.ts';

/** Jobs as a GitHub matrix. */
export function matrixResult(include: readonly Readonly<Record<string, string>>[]): CommandResult {
  const matrix = JSON.stringify({ include });
  return { json: { include }, text: matrix, outputs: { matrix }, summary: matrixSummary(include) };
}
