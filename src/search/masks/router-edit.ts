import { EspalierError } from '../../common/errors.ts';
import type { BiasEdit } from './biases.ts';

/**
 * Reads `keep`, `zero`, `centre`, `shrink:0.5` or `permute[:seed]`.
 *
 * @throws EspalierError `usage`
 */
export function parseRouterEdit(text: string): BiasEdit {
  const [, kind, value] = /^([a-z]+)(?::(.+))?$/.exec(text) ?? [];
  const number = Number(value);
  if ((kind === 'keep' || kind === 'zero' || kind === 'centre') && value === undefined) return { kind };
  if (kind === 'shrink' && value !== undefined && number > 0 && number < 1) return { kind, factor: number };
  if (kind === 'permute' && (value === undefined || /^\d+$/.test(value))) return { kind, seed: number || 0 };
  throw new EspalierError(
    'usage',
    `router-edits holds "${text}": must be keep, zero, centre, shrink:F or permute:SEED`,
    {
      hint: 'F is between 0 and 1. centre cannot change anything and permute should not help: they are controls.',
    },
  );
}
