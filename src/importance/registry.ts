import { EspalierError } from '../common/errors.ts';
import type { ImportanceMethod } from './method.ts';
import { routerNormBias } from './router-norm-bias.ts';

export const METHODS: readonly ImportanceMethod[] = [routerNormBias];

/** @throws EspalierError `usage` for a name that is not a method's */
export function findMethod(name: string): ImportanceMethod {
  const method = METHODS.find((candidate) => candidate.name === name);
  if (method !== undefined) return method;
  throw new EspalierError('usage', `there is no importance method "${name}"`, {
    hint: `Methods: ${METHODS.map((candidate) => candidate.name).join(', ')}.`,
  });
}
