import { EspalierError, STAGES } from '../../common/index.ts';
import type { Plan } from '../../plan/index.ts';
import { gateOf } from '../pass-gate.ts';
import type { RunConfig } from '../run-config.ts';
import type { FamilyConfig } from './family-config.ts';
import { isKin, type Member } from './family-members.ts';

/**
 * Refuses what is meant for one file.
 *
 * @throws EspalierError `usage`
 */
export function refuseForFamily(config: FamilyConfig): void {
  const { fileName, servers, trialEach, bases } = config;
  const refused = (what: string, hint: string) =>
    new EspalierError('usage', `base is ${bases.length} files, and ${what}`, { hint });
  if (fileName !== undefined)
    throw refused('file-name names one', 'Leave out --file-name: each candidate is named after its base.');
  if (servers !== undefined && trialEach)
    throw refused('the servers of base-url and candidate-url run one', 'Leave --trial-each out.');
}

/**
 * A family's run as that of one of its files, up to the card. One that is not the primary is not tried unless each is: of it the
 * KL divergence is measured, where a text is given and the models run here. The gate is for the primary one.
 */
export function settingsOf(
  config: FamilyConfig,
  plan: Plan,
  members: readonly Member[],
  i: number,
): RunConfig {
  const { bases: _, trialEach, onFamily: __, onStage: ___, until, trial, ...rest } = config;
  const member = members[i];
  if (member === undefined) throw new EspalierError('internal', `there is no file ${i} of ${members.length}`);
  // What is to be sent is foreseen with the rest.
  const isBeyond = STAGES.indexOf(until) > STAGES.indexOf('render') && rest.dryRun !== true;
  const last = isBeyond ? 'render' : until;
  const own = {
    ...rest,
    trial,
    base: member.base,
    anyBase: rest.anyBase === true || isKin(member.base, members, plan),
    until: last,
    ...(isBeyond && rest.destination !== undefined && { uploads: true }),
  } as const;
  // Only what is published is held against the gate that nobody named.
  if (i === 0) return { ...own, ...(until === 'publish' && { gate: gateOf(rest.gate, plan) }) };
  const others = { ...own, gate: [], primary: members[0]?.file, curve: undefined };
  if (trialEach) return others;
  const isMeasured = trial.runner.kind === 'local' && rest.servers === undefined;
  return {
    ...others,
    servers: undefined,
    kldAlone: true,
    trial: { ...trial, benchmarks: [], rivals: [], kld: isMeasured ? trial.kld : undefined },
  };
}
