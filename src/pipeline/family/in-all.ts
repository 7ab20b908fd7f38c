import { formatBytes, STAGES } from '../../common/index.ts';
import type { Plan } from '../../plan/index.ts';
import { onMachines } from '../hours.ts';
import { movedText } from '../moved-text.ts';
import { type Estimate, estimateOf } from '../preflight.ts';
import type { FamilyConfig } from './family-config.ts';
import type { Member } from './family-members.ts';
import { settingsOf } from './settings.ts';

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
