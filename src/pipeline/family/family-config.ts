import { EspalierError, formatBytes, STAGES } from '../../common/index.ts';
import type { Plan } from '../../plan/index.ts';
import type { Released } from '../inputs/index.ts';
import { gateOf } from '../release/index.ts';
import type { RunConfig, RunOutput } from '../run-config.ts';
import { type Estimate, estimateOf, movedText, onMachines } from '../trial/index.ts';
import { isKin, type Locations, type Member } from './family-members.ts';

/** What a run of several files gave. */
export interface FamilyOutput {
  readonly runDir: string;
  /** The one that is tried, then the others; each as a run of one file gives it, where it ran in this process. */
  readonly members: readonly MemberOutput[];
  /** Of all of them together. */
  readonly rendered?: { readonly card: string; readonly report: string };
  readonly released?: Released;
}

export interface MemberOutput {
  readonly file: string;
  readonly bytes: number;
  readonly runDir: string;
  /** Absent where it was done in an earlier run. */
  readonly output?: RunOutput;
}

export interface FamilyConfig extends RunConfig {
  /** The one that is tried first. */
  readonly bases: Locations;
  /** Try each, not only the primary one. */
  readonly trialEach: boolean;
  /** Told after each file what there is: it is worth showing even if a later one fails. */
  readonly onFamily?: (output: FamilyOutput) => Promise<void>;
}

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

/** One of several files: the bytes of its candidate, and what its run takes. */
export interface MemberEstimate {
  readonly bytes: number;
  readonly estimate: Pick<Estimate, 'downloadBytes' | 'uploadBytes' | 'diskBytes' | 'new' | 'hours'>;
}

/**
 * What several files take together: `in all up to 24.2 GB to download, up to 10.8 GB to upload, 12.9 GB on disk at a time`, and the
 * hours of their answers where they are known.
 */
export function inAllText(files: readonly MemberEstimate[]): string {
  const estimates = files.map(({ estimate }) => estimate);
  const sum = (of: (one: MemberEstimate['estimate']) => number) =>
    estimates.reduce((total, one) => total + of(one), 0);
  const isKnown = estimates.every((one) => one.new !== undefined);
  const moved = {
    downloadBytes: sum((one) => one.downloadBytes),
    uploadBytes: sum((one) => one.uploadBytes),
    ...(isKnown && {
      new: { bytes: sum((one) => one.new?.bytes ?? 0), newBytes: sum((one) => one.new?.newBytes ?? 0) },
    }),
  };
  const range = (machine: 'CPU' | 'GPU') => ({
    low: sum(({ hours }) => hours?.[machine].low ?? 0),
    high: sum(({ hours }) => hours?.[machine].high ?? 0),
  });
  const asks = estimates.some(({ hours }) => hours !== undefined);
  const answers = asks ? `; answers ${onMachines({ CPU: range('CPU'), GPU: range('GPU') })}, roughly` : '';
  return `in all ${movedText(moved)}, ${formatBytes(diskInAll(files))} on disk at a time${answers}`;
}

/** The most at one time: a base goes when its file is done, and a candidate when it is sent; one that is not sent stays. */
function diskInAll(files: readonly MemberEstimate[]): number {
  let [staying, most] = [0, 0];
  for (const { bytes, estimate } of files) {
    most = Math.max(most, staying + estimate.diskBytes);
    const isWritten = estimate.diskBytes > 0;
    if (isWritten && estimate.uploadBytes === 0) staying += bytes;
  }
  return most;
}

/**
 * What all files will move at most, before the first of them is begun. What is asked of them is not read yet, so that hours and
 * rivals are not among it.
 */
export function foreseenInAll(config: FamilyConfig, plan: Plan, members: readonly Member[]): string {
  const validates = STAGES.indexOf(config.until) >= STAGES.indexOf('validate');
  const files = members.map(({ bytes, baseBytes }, i) => {
    const settings = settingsOf(config, plan, members, i);
    const { trial, servers, kldAlone = false, uploads = false, stream = false } = settings;
    const isHere = trial.runner.kind === 'local' && servers === undefined;
    const isTried = validates && trial.benchmarks.length > 0;
    const sizes = {
      ...{ baseBytes, candidateBytes: bytes, activeBytes: 0, publishes: uploads, streams: stream },
      wholeBase: (isTried && isHere) || (kldAlone && trial.kld !== undefined),
    };
    return { bytes, estimate: estimateOf(sizes, []) };
  });
  const rivals = validates && config.trial.rivals.length > 0 ? '; rivals are not counted' : '';
  return `${inAllText(files)}${rivals}`;
}
