import { z } from 'zod';
import { apiName, type HubOptions, hubJson, type RepoRef } from '../api/index.ts';
import { type HubFile, openHubFile, SAMPLE_BYTES, type StoredFile } from '../repo/index.ts';
import { xetHashOf } from './xet-access.ts';

const failedSchema = z.looseObject({
  failed: z.array(z.looseObject({ sha256: z.string(), error: z.string().optional() })).default([]),
});

/** A large file of a repo at a commit. */
interface Source extends HubFile {
  readonly sha256: string;
}

/**
 * Has the Hub put a large file of one repo into the store of another, without its bytes being sent: a commit can then name it by
 * its SHA-256. (`POST /api/models/{source}/lfs-files/duplicate`, as `CommitOperationCopy` of huggingface_hub; both repos must be
 * in one storage region.)
 *
 * @returns the file as a commit takes it, or why it was not copied
 * @throws EspalierError the general `hub-` codes
 */
export async function copyOnHub(
  from: { readonly repo: RepoRef; readonly revision: string },
  file: Source,
  target: RepoRef,
  options: HubOptions,
): Promise<StoredFile | { readonly reason: string }> {
  const { repo, revision } = from;
  const { path, sha256, size } = file;
  const xetHash = await xetHashOf({ repo, revision, path }, options);
  if (xetHash === undefined) return { reason: 'it is not in a Xet store' };
  const json = {
    target: { type: target.type, name: target.id },
    files: [{ xetHash, sha256, filename: path }],
  };
  const route = `/api/${apiName(repo)}/lfs-files/duplicate`;
  const context = { action: 'copy a file on the Hub', repo, revision, path, writing: true };
  const { failed } = await hubJson(failedSchema, route, { method: 'POST', json }, options, context);
  const refusal = failed.find((one) => one.sha256 === sha256);
  if (refusal !== undefined) return { reason: refusal.error ?? 'the Hub does not say why' };
  await using source = await openHubFile(repo, revision, path, options, file);
  const sample = await source.read(0, Math.min(size, SAMPLE_BYTES));
  return { stored: true, sha256, size, sample };
}
