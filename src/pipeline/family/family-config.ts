import type { RunConfig, RunOutput } from '../run-config.ts';
import type { Released } from '../stage-outputs.ts';
import type { Locations } from './family-members.ts';

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
