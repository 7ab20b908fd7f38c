import { z } from 'zod';
import type { ByteSource } from '../../../bytes/index.ts';
import { EspalierError, stringifyJson } from '../../../common/index.ts';
import type { HubFile, JobsOwner } from '../../../engines/index.ts';
import {
  fileOfRepo,
  filesOfRepo,
  type HubOptions,
  publish,
  type ReleaseFile,
  type RepoRef,
  readRepo,
  removeRepo,
} from '../../../hub/index.ts';
import type { RunContext } from '../../inputs/index.ts';

const MARKER = 'espalier-staging.json';
const ATTRIBUTES = '.gitattributes';
const ABOUT = 'staging repo of a run of Espalier, which removes it when the run ends';

const markerSchema = z.looseObject({ about: z.literal(ABOUT), run: z.string() });

/** The private repo that a run's candidate is in while Jobs serve it. */
function stagingRepo({ namespace, run }: Pick<JobsOwner, 'namespace' | 'run'>): RepoRef {
  return { type: 'model', id: `${namespace}/espalier-staging-${run}` };
}

/**
 * Brings files into the staging repo; what the Hub has already does not move.
 *
 * @param openBases files on the Hub that they share bytes with
 * @returns where they are
 * @throws EspalierError `hub-conflict` where a repo of that name is somebody's, and as `publish`
 */
export async function stage(
  owner: JobsOwner,
  files: readonly ReleaseFile[],
  openBases: () => Promise<readonly ByteSource[]>,
  { progress, runDir }: RunContext,
): Promise<Pick<HubFile, 'repo' | 'revision'>> {
  const { hub, run } = owner;
  const repo = stagingRepo(owner);
  if ((await readRepo(repo, hub)) !== undefined && !(await isOurs(repo, run, hub))) throw somebodys(repo);
  const marker = { path: MARKER, content: stringifyJson({ about: ABOUT, run }) };
  const { commit } = await publish(
    {
      repo,
      visibility: 'private',
      files: [...files, marker],
      title: 'Stage a candidate for its trial',
      xet: { openBases, journal: runDir.uploadJournal },
    },
    hub,
    progress,
  );
  return { repo, revision: commit };
}

/**
 * Removes a run's staging repo, also after the run was told to stop. Only a private repo is removed that holds our marker, or
 * nothing yet.
 *
 * @returns whether there was one
 * @throws EspalierError `hub-conflict` where a repo of that name is somebody's
 */
export async function removeStaging(owner: JobsOwner): Promise<boolean> {
  const repo = stagingRepo(owner);
  if ((await readRepo(repo, owner.hub, { undoing: true })) === undefined) return false;
  if (!(await isOurs(repo, owner.run, owner.hub))) throw somebodys(repo);
  await removeRepo(repo, owner.hub);
  return true;
}

async function isOurs(repo: RepoRef, run: string, hub: HubOptions): Promise<boolean> {
  const found = await readRepo(repo, hub, { undoing: true });
  if (found?.visibility !== 'private') return false;
  const files = await filesOfRepo(repo, hub);
  // It was made, and the run died before the first commit.
  if (files.every((path) => path === ATTRIBUTES)) return true;
  if (!files.includes(MARKER)) return false;
  const text = await fileOfRepo(repo, MARKER, hub);
  try {
    return markerSchema.parse(JSON.parse(text)).run === run;
  } catch {
    return false;
  }
}

function somebodys({ id }: RepoRef): EspalierError {
  return new EspalierError(
    'hub-conflict',
    `${id} exists on the Hub, and it is not the private staging repo of this run`,
    {
      hint: 'Espalier does not change it. Rename it, or give another --job-namespace.',
    },
  );
}
