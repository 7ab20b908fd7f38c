import type { Input } from '../bytes/index.ts';
import type { StageName } from '../common/index.ts';
import type { JobsCost } from '../engines/index.ts';
import type { TrialSettings } from '../evaluation/index.ts';
import type { Location } from '../hub/index.ts';
import type { Gate } from '../plan/index.ts';
import type { KldAlone, Proof, Pruned, Released, Resolved, Streamed, Validated } from './inputs/index.ts';
import type { Destination, Judged, OnGate, PublishedRecords } from './release/index.ts';
import type { Estimate, RunningServers } from './trial/index.ts';

/** What a run is to do. */
export interface RunConfig {
  readonly planPath: string;
  /** The plan's own when absent. */
  readonly base: Location | undefined;
  /** Fetch all bytes of a base that is read by ranges, and compare their SHA-256. */
  readonly hashBase?: boolean | undefined;
  /** Take another base than the one that the plan was made from. */
  readonly anyBase?: boolean | undefined;
  readonly fileName: string | undefined;
  /** Bytes of the largest file of the candidate; a larger one becomes shards. */
  readonly maxShardBytes: number | undefined;
  /** Folder of card templates over the built-in ones. */
  readonly templates: string | undefined;
  /** A sweep of the same base, for the card. */
  readonly curve?: string | undefined;
  /** No benchmarks: the trial is left out, and the card says so. */
  readonly trial: TrialSettings;
  /** Run the models already; none is started. */
  readonly servers?: RunningServers | undefined;
  /** That both models may answer for; a default for benchmarks that nobody chose. */
  readonly maxMinutes?: number | undefined;
  /** What must hold before anything is published; the plan's own when absent, and without one `non-inferior`. */
  readonly gate: Gate | undefined;
  /** Whose answers are published; default: open. */
  readonly records?: PublishedRecords;
  /** Scores for the map of experts on the page. */
  readonly scores?: string | undefined;
  /** Default: fail. */
  readonly onGate?: OnGate;
  /** Files of this machine that the options name, base and plan apart: none of them is written. */
  readonly inputs?: readonly Input[];
  /** Publish the candidate without writing it to the disk. */
  readonly stream?: boolean | undefined;
  /** End with the estimate, before the first byte of a model moves. */
  readonly dryRun?: boolean;
  /** Last stage to run. */
  readonly until: StageName;
  /** It is not tried: of `trial` only the KL divergence from the base is measured, where a text is given. */
  readonly kldAlone?: boolean;
  /** File of the candidate that is tried, where this is another one of the same release. */
  readonly primary?: string | undefined;
  /** The run that this one is a part of sends the candidate to the Hub. */
  readonly uploads?: boolean;
  /** The ledger with the trials of candidates of the same release that were tried before. */
  readonly ledger?: string | undefined;
  /** Absent: nothing is published. */
  readonly destination: Destination | undefined;
  /** Called after each stage with what there is so far: it is worth showing even if a later stage fails. */
  readonly onStage?: (output: RunOutput) => Promise<void>;
  /** Called with a candidate that is not written, when its card is made: its bytes can be read until this returns. */
  readonly onStreamed?: (streamed: Streamed, output: RunOutput) => Promise<void>;
}

/** What the stages that ran gave; later ones are absent. */
export interface RunOutput {
  readonly runDir: string;
  readonly resolved: Resolved;
  /** What the run was to take, known before it began to move bytes. */
  readonly estimate?: Estimate;
  /** The same in words, where nothing but that was wanted. */
  readonly needs?: string;
  readonly pruned?: Pruned;
  /** The candidate was hashed as it was read from the base, and stands nowhere on this machine. */
  readonly streamed?: true;
  readonly proof?: Proof;
  readonly validated?: Validated;
  /** What all Jobs took, where they have ended. */
  readonly jobs?: JobsCost;
  /** Where it alone was measured. */
  readonly kldAlone?: KldAlone;
  readonly rendered?: { readonly card: string; readonly report: string; readonly page: string };
  /** What was asked of the trial, and what of it does not hold. */
  readonly judged?: Judged;
  readonly released?: Released;
}
