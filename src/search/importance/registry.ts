import { EspalierError, nearest } from '../../common/index.ts';
import { checkReadable } from '../../gguf/index.ts';
import type { MoeModel } from '../../moe/index.ts';
import { aimer } from './aimer.ts';
import { gaussianEnergy } from './gaussian-energy.ts';
import { gaussianRouter } from './gaussian-router.ts';
import { imatrixEnergy, imatrixFrequency, imatrixReap } from './imatrix-methods.ts';
import type { ImportanceMethod, ScoreRequest, TakenOption } from './importance-method.ts';
import { random } from './random.ts';
import { reapFile } from './reap-file.ts';
import { routerNormBias } from './router-norm-bias.ts';
import { routingFrequency } from './routing-frequency.ts';

export const METHODS: readonly ImportanceMethod[] = [
  routerNormBias,
  aimer,
  gaussianRouter,
  gaussianEnergy,
  routingFrequency,
  imatrixFrequency,
  imatrixEnergy,
  imatrixReap,
  reapFile,
  random,
];

/** @throws EspalierError `usage` for a name that is not a method's */
export function findMethod(name: string): ImportanceMethod {
  const method = METHODS.find((candidate) => candidate.name === name);
  if (method !== undefined) return method;
  throw new EspalierError('usage', `there is no importance method "${name}"`, {
    hint: methodHint(
      name,
      METHODS.map((candidate) => candidate.name),
    ),
  });
}

/** What to type in the place of a name that is no method's. */
export function methodHint(name: string, known: readonly string[]): string {
  const meant = nearest(name, known);
  return `${meant === undefined ? '' : `Did you mean ${meant}? `}Methods: ${known.join(', ')}.`;
}

/**
 * What a method cannot score is refused by the header, before weights are read.
 *
 * @throws EspalierError `gguf-unsupported` with the methods that can
 */
export function checkModel(method: ImportanceMethod, model: MoeModel): void {
  const refused = refusalOf(method, model);
  if (refused === undefined) return;
  const others = METHODS.filter(
    (other) => !other.takes.includes('from') && other !== random && refusalOf(other, model) === undefined,
  ).map(({ name }) => name);
  const use =
    others.length === 0
      ? ''
      : `Methods that can score this model: ${others.join(', ')}; choose one with --by.`;
  throw new EspalierError(refused.code, refused.message, {
    hint: [refused.hint ?? [], use].flat().join(' ').trim(),
  });
}

function refusalOf({ reads }: ImportanceMethod, model: MoeModel): EspalierError | undefined {
  try {
    reads?.(model).forEach(checkReadable);
    return undefined;
  } catch (error) {
    if (error instanceof EspalierError && error.code === 'gguf-unsupported') return error;
    throw error;
  }
}

/**
 * An option that a method would ignore is an error: it must not look as if it had done something. A seed is not
 * asked after, because it always has a value.
 *
 * @throws EspalierError `usage`
 */
export function checkRequest({ name, takes }: ImportanceMethod, request: ScoreRequest): void {
  const given: Partial<Record<TakenOption, boolean>> = {
    from: (request.files?.length ?? 0) > 0,
    mix: request.mix !== undefined,
    domains: request.domains !== undefined,
    phases: request.phases !== undefined,
    'protect-domains': (request.protectDomains?.length ?? 0) > 0,
  };
  const ignored = (Object.keys(given) as TakenOption[]).find((key) => given[key] && !takes.includes(key));
  if (ignored === undefined) return;
  const takers = METHODS.filter((method) => method.takes.includes(ignored)).map((method) => method.name);
  throw new EspalierError('usage', `the method ${name} does not take ${ignored}`, {
    hint: `Methods that do: ${takers.join(', ')}.`,
  });
}
