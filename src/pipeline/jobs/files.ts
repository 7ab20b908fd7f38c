import { basename } from 'node:path';
import { EspalierError } from '../../common/errors.ts';
import type { HubFile } from '../../engines/engine.ts';
import { openHubFile, parseRepoId, type ReleaseFile } from '../../hub/index.ts';
import type { ResolvedBase } from '../base.ts';
import type { RunContext } from '../context.ts';
import type { Pruned } from '../stages/prune.ts';
import type { JobsSession } from './session.ts';

type HubBase = Extract<ResolvedBase, { kind: 'hub' }>;
type LocalBase = Extract<ResolvedBase, { kind: 'local' }>;

/** Where Jobs read a base. */
export function hubFileOf({ repo, revision, path }: HubBase): HubFile {
  return { repo: parseRepoId(repo), revision, path };
}

/** Brings a candidate that was just cut to where Jobs read it. */
export async function stageCandidate(
  jobs: JobsSession,
  { file, files }: Pruned,
  base: ResolvedBase,
  { runDir, hub }: RunContext,
): Promise<HubFile> {
  const content = files.map(
    (one): ReleaseFile => ({
      path: one.file,
      content: { file: runDir.at(one.file), sha256: one.sha256, size: one.bytes },
    }),
  );
  const openBases = async () => {
    if (base.kind === 'local') return [];
    const repo = parseRepoId(base.repo);
    return await Promise.all(base.files.map(({ path }) => openHubFile(repo, base.revision, path, hub)));
  };
  return { ...(await jobs.stage(content, openBases)), path: file };
}

/** The same for a model that is on this disk. */
export async function stageLocal(jobs: JobsSession, { path, files }: LocalBase): Promise<HubFile> {
  const content = files.map(
    (one): ReleaseFile => ({
      path: basename(one.path),
      content: { file: one.path, sha256: one.sha256, size: one.bytes },
    }),
  );
  return { ...(await jobs.stage(content, async () => [])), path: basename(path) };
}

/** Jobs read what is on the Hub, and a base of many GB is not brought there by the way. */
export function notOnHub(path: string): EspalierError {
  return new EspalierError('usage', `runner hf-jobs needs a base on the Hub, and ${path} is a local file`, {
    hint: 'Give it as hf://namespace/name/file.gguf, or use --runner local.',
  });
}
