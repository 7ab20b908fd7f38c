import { isDeepStrictEqual } from 'node:util';
import { EspalierError } from '../common/errors.ts';
import type { Sampling, ServerFacts } from '../engines/model-server.ts';
import type { TrialResult } from './result.ts';

export type Conditions = TrialResult['conditions'];
export type ModelFacts = TrialResult['models']['base'];

/** What an arm's answers depend on beside the model and the prompt. */
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

/** @throws EspalierError `trial-invalid` naming every condition that differs, with both values */
export function assertSameConditions(base: Conditions, candidate: Conditions): void {
  const names = [...new Set([...Object.keys(base), ...Object.keys(candidate)])] as (keyof Conditions)[];
  const different = names.filter((name) => !isDeepStrictEqual(base[name], candidate[name]));
  if (different.length === 0) return;
  const shown = different.map(
    (name) => `${name}: base ${text(base[name])}, candidate ${text(candidate[name])}`,
  );
  throw new EspalierError('trial-invalid', `the arms ran under different conditions: ${shown.join('; ')}`, {
    hint: 'Start both servers with the same program and flags.',
    details: { base, candidate },
  });
}

function text(value: unknown): string {
  return JSON.stringify(value) ?? 'none';
}

/**
 * Two arms that load the same file are a trial of nothing, and a candidate with more parameters than its base is the base.
 *
 * @throws EspalierError `trial-invalid`
 */
export function assertDifferentModels(base: ModelFacts, candidate: ModelFacts): void {
  // A server that is not llama.cpp may not say what it has loaded.
  if (base.parameters === 0 || candidate.parameters === 0) return;
  if (base.parameters < candidate.parameters) {
    throw new EspalierError(
      'trial-invalid',
      `the candidate has ${candidate.parameters} parameters, more than the ${base.parameters} of its base`,
      { hint: 'The two were exchanged: a pruned model has fewer.' },
    );
  }
  if (base.parameters !== candidate.parameters || base.bytes !== candidate.bytes) return;
  throw new EspalierError(
    'trial-invalid',
    `both arms loaded a model of ${base.parameters} parameters and ${base.bytes} bytes; expected a base and a smaller candidate`,
    { hint: 'Check that the two servers were given different files.' },
  );
}
