import { basename } from 'node:path';
import { EspalierError } from '../../../common/index.ts';
import type { HubFile } from '../../../engines/index.ts';
import { parseRepoId, type ReleaseFile } from '../../../hub/index.ts';
import type { Plan } from '../../../plan/index.ts';
import {
  openBases,
  type Pruned,
  type ResolvedBase,
  type RunContext,
  type Streamed,
} from '../../inputs/index.ts';
import type { JobsSession } from './jobs-session.ts';

type HubBase = Extract<ResolvedBase, { kind: 'hub' }>;
type LocalBase = Extract<ResolvedBase, { kind: 'local' }>;

/** Where Jobs read a base. */
export function hubFileOf({ repo, revision, path }: HubBase): HubFile {
  return { repo: parseRepoId(repo), revision, path };
}

/** Brings a candidate that was just cut to where Jobs read it. */
export async function stageCandidate(
  jobs: JobsSession,
  { pruned, streamed }: { readonly pruned: Pruned; readonly streamed: Streamed | undefined },
  { base, plan }: { readonly base: ResolvedBase; readonly plan: Plan },
  context: RunContext,
): Promise<HubFile> {
  const content = pruned.files.map(({ file, sha256, bytes: size }): ReleaseFile => {
    const at =
      streamed === undefined
        ? { file: context.runDir.at(file) }
        : { source: streamed.source, chunks: streamed.chunks };
    return { path: file, content: { ...at, sha256, size } };
  });
  const bases = () => openBases(base, plan, context);
  return { ...(await jobs.stage(content, bases)), path: pruned.file };
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
  return new EspalierError('usage', `runner hf-jobs needs a base on the Hub, but ${path} is a local file`, {
    hint: 'Give it as hf://namespace/name/file.gguf, or use --runner local.',
  });
}
