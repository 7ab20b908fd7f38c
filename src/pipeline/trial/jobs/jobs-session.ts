import type { ByteSource } from '../../../bytes/index.ts';
import { EspalierError, messageOf, sha256Hex } from '../../../common/index.ts';
import {
  costText,
  endJobs,
  type HubFile,
  type JobRun,
  type JobsCost,
  type JobsOwner,
} from '../../../engines/index.ts';
import { openHubFile, type ReleaseFile } from '../../../hub/index.ts';
import type { RunContext } from '../../inputs/index.ts';
import { readNote, removeNote, writeNote } from './note.ts';
import { removeStaging, stage } from './staging.ts';

/** What a run has elsewhere: Jobs, and a staging repo. Disposing ends all of it, on every way out. */
export interface JobsSession extends AsyncDisposable {
  /** Brings files to where Jobs read them. */
  stage(
    files: readonly ReleaseFile[],
    openBases: () => Promise<readonly ByteSource[]>,
  ): Promise<Omit<HubFile, 'path'>>;
  /** Opens the files that were brought there, for an upload of the same. */
  openStaged(): Promise<readonly ByteSource[]>;
  /** What all Jobs of the run took so far; undefined where it has none. */
  cost(): Promise<JobsCost | undefined>;
}

/** Names what a run runs, the same in each attempt: by it a second one finds the Jobs of a first one that was killed. */
export function runNameOf(parts: Readonly<Record<string, unknown>>): string {
  return sha256Hex(JSON.stringify(parts)).slice(0, 16);
}

/**
 * Notes that a run may have something elsewhere, until it has ended. Of a run on this machine it does nothing.
 *
 * @param onEnd told what all Jobs cost, when they have ended, whatever became of the run
 */
export async function openJobs(
  jobs: JobRun | undefined,
  context: RunContext,
  onEnd: (cost: JobsCost) => Promise<unknown> = async () => {},
): Promise<JobsSession> {
  const { hub, runDir, progress } = context;
  // Of a run that was killed, and is not the one that goes on here.
  const left = await readNote(runDir);
  if (left !== undefined && left.run !== jobs?.run) await endWhatWasLeft(context);
  if (jobs === undefined) return NONE;
  const { namespace, run } = jobs;
  const owner = { hub, namespace, run };
  await writeNote({ hub: hub.hubUrl, namespace, run }, runDir);
  const staged = new Map<string, Promise<Omit<HubFile, 'path'>>>();
  return {
    stage(files, openBases) {
      const key = files.map(({ path }) => path).join('\n');
      const known = staged.get(key) ?? stage(owner, files, openBases, context);
      staged.set(key, known);
      return known;
    },
    async openStaged() {
      const opened = [];
      for (const [paths, bringing] of staged) {
        const { repo, revision } = await bringing;
        const models = paths.split('\n').filter((path) => path.endsWith('.gguf'));
        for (const path of models) opened.push(await openHubFile(repo, revision, path, hub));
      }
      return opened;
    },
    cost: () => jobs.cost(),
    async [Symbol.asyncDispose]() {
      await endAll(owner, context);
      const cost = await jobs.cost({ undoing: true }).catch(() => undefined);
      if (cost === undefined || cost.jobs === 0) return;
      progress({ type: 'note', level: 'info', message: `Jobs of this run in all: ${costText(cost)}` });
      await onEnd(cost);
    },
  };
}

const NONE: JobsSession = {
  stage: async () => {
    throw new EspalierError('internal', 'a run on this machine has no staging repo');
  },
  openStaged: async () => [],
  cost: async () => undefined,
  async [Symbol.asyncDispose]() {},
};

/**
 * Ends all that the last run in a run directory left elsewhere; for whoever comes after one that was killed.
 *
 * @returns whether there was anything
 */
export async function endWhatWasLeft(
  context: Pick<RunContext, 'hub' | 'runDir' | 'progress'>,
): Promise<boolean> {
  const note = await readNote(context.runDir);
  // A note of another Hub is not this token's business.
  if (note === undefined || note.hub !== context.hub.hubUrl) return false;
  await endAll({ hub: context.hub, namespace: note.namespace, run: note.run }, context);
  return true;
}

/** Jobs first: they cost. What cannot be ended is a warning that says what to do, and the error before it stays. */
async function endAll(
  owner: JobsOwner,
  { runDir, progress }: Pick<RunContext, 'runDir' | 'progress'>,
): Promise<void> {
  const steps = [
    {
      what: `Jobs of ${owner.namespace} with the label espalier-run=${owner.run}`,
      end: () => endJobs(owner),
    },
    {
      what: `the private repo ${owner.namespace}/espalier-staging-${owner.run}`,
      end: () => removeStaging(owner),
    },
  ];
  let isDone = true;
  for (const { what, end } of steps) {
    try {
      await end();
    } catch (error) {
      isDone = false;
      const message = `${what} may be left, look at ${owner.hub.hubUrl}/${owner.namespace}: ${messageOf(error)}`;
      progress({ type: 'note', level: 'warning', message });
    }
  }
  if (isDone) await removeNote(runDir);
}
