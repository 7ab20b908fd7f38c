import { isDeepStrictEqual } from 'node:util';
import { EspalierError } from '../common/index.ts';
import type { Sampling, ServerFacts } from '../engines/index.ts';
import type { Role, TrialResult } from './results/index.ts';

export type Conditions = TrialResult['conditions'];
export type ModelFacts = TrialResult['models'][number]['loaded'];

/** What a model's answers depend on beside the model and the prompt. */
export function conditionsOf(server: ServerFacts, sampling: Sampling): Conditions {
  const { temperature, seed, reasoningEffort } = sampling;
  return {
    engine: server.engine,
    build: server.build,
    ...(server.origin !== undefined && { origin: server.origin }),
    flags: [...server.flags],
    temperature,
    seed,
    ...(reasoningEffort === undefined ? {} : { reasoningEffort }),
    slots: server.slots,
    contextTokens: server.contextTokens,
  };
}

/**
 * @param id of the other model, for the error
 * @throws EspalierError `trial-invalid` naming every condition that differs, with both values
 */
export function assertSameConditions(base: Conditions, other: Conditions, id: string): void {
  const names = [...new Set([...Object.keys(base), ...Object.keys(other)])] as (keyof Conditions)[];
  const different = names.filter((name) => !isDeepStrictEqual(base[name], other[name]));
  if (different.length === 0) return;
  const shown = different.map((name) => `${name}: base ${text(base[name])}, ${id} ${text(other[name])}`);
  throw new EspalierError('trial-invalid', `the models ran under different conditions: ${shown.join('; ')}`, {
    hint: 'Start both servers with the same program and flags.',
    details: { base, [id]: other },
  });
}

function text(value: unknown): string {
  return JSON.stringify(value) ?? 'none';
}

/** A model that is not the base. */
interface OtherModel extends ModelFacts {
  readonly id: string;
  readonly role: Role | undefined;
}

/**
 * Two models of one file are a trial of nothing, and a candidate with more parameters than its base is the base.
 *
 * @throws EspalierError `trial-invalid`
 */
export function assertDifferentModels(base: ModelFacts, other: OtherModel): void {
  // A server that is not llama.cpp may not say what it has loaded.
  if (base.parameters === 0 || other.parameters === 0) return;
  if (other.role === 'candidate' && base.parameters < other.parameters) {
    throw new EspalierError(
      'trial-invalid',
      `the candidate has ${other.parameters} parameters, more than the ${base.parameters} of its base`,
      { hint: 'Base and candidate may be swapped: a pruned model has fewer parameters than its base.' },
    );
  }
  if (base.parameters !== other.parameters || base.bytes !== other.bytes) return;
  throw new EspalierError(
    'trial-invalid',
    `base and ${other.id} both loaded a model of ${base.parameters} parameters and ${base.bytes} bytes; expected different models`,
    { hint: 'Check that the servers were given different files.' },
  );
}
