import { EspalierError, formatBytes, type Progress } from '../../common/index.ts';
import type { FetchInit } from '../../http/index.ts';
import {
  apiName,
  authHeaders,
  commitSchema,
  type HubOptions,
  hubFetch,
  hubJson,
  MAX_ANSWER_BYTES,
  preuploadSchema,
  readAnswer,
  targetOf,
} from '../api/index.ts';
import { bytesOf, isStored, type ReleaseFile, sampleOf, sha256Of, sizeOfContent } from '../repo/index.ts';
import type { Committed, ReleaseCommit } from './release-commit.ts';
import { uploadToStore } from './upload-to-store.ts';

const ATTRIBUTES = '.gitattributes';

/** What the Hub takes inside git. */
const MAX_IN_GIT_BYTES = 10 * 2 ** 20;

/**
 * One commit with all files, on its branch or in a new pull request, or none. Large files go to the store first; the commit
 * names them by the SHA-256 that is known, so that nothing is hashed a second time.
 *
 * @returns the commit, and the page of the pull request
 * @throws EspalierError `hub-conflict`, `hub-token-read-only`, `file-unreadable` and the general `hub-` codes
 */
export async function commitRelease(
  commit: ReleaseCommit,
  options: HubOptions,
  progress: Progress,
): Promise<Committed> {
  const modes = await uploadModes(commit, options);
  const isLarge = ({ path }: ReleaseFile) => modes.get(path) === 'lfs';
  for (const file of commit.files) if (!isLarge(file)) checkFitsGit(file);
  const sent = commit.files.filter((file) => isLarge(file) && !isStored(file.content));
  const uploaded = await uploadToStore(commit, sent, commit.xet, options, progress);
  if (uploaded !== undefined) commit.xet.onUploaded?.(uploaded);
  const lines: object[] = [headerOf(commit)];
  for (const file of commit.files) {
    const { path } = file;
    if (isLarge(file)) {
      const value = { path, algo: 'sha256', oid: sha256Of(file), size: sizeOfContent(file.content) };
      lines.push({ key: 'lfsFile', value });
    } else {
      const content = Buffer.from(await bytesOf(file)).toString('base64');
      lines.push({ key: 'file', value: { path, content, encoding: 'base64' } });
    }
  }
  lines.push(...commit.remove.map((path) => ({ key: 'deletedFile', value: { path } })));
  return { ...(await sendCommit(commit, lines, options)), ...(uploaded && { uploaded }) };
}

/** @throws EspalierError `hub-refused` for a file that is too large for git, or left the disk, where the Hub wants it there */
function checkFitsGit({ path, content }: ReleaseFile): void {
  const size = sizeOfContent(content);
  if (size <= MAX_IN_GIT_BYTES && !isStored(content)) return;
  throw new EspalierError(
    'hub-refused',
    `the Hub would store ${path} (${formatBytes(size)}) inside git, where the limit is ${formatBytes(MAX_IN_GIT_BYTES)}`,
    { hint: `Add this line to ${ATTRIBUTES} of the repo: *.gguf filter=lfs diff=lfs merge=lfs -text` },
  );
}

/** As many files as the official client asks about at once (huggingface_hub, `_fetch_upload_modes`). */
const MAX_ASKED = 256;

/** Which files the Hub wants in git, and which in its store. */
export async function uploadModes(
  { repo, files, ...target }: Pick<ReleaseCommit, 'repo' | 'files' | 'branch' | 'pullRequest'>,
  options: HubOptions,
): Promise<Map<string, 'lfs' | 'regular'>> {
  const attributes = files.find(({ path }) => path === ATTRIBUTES);
  const gitAttributes = attributes && Buffer.from(await bytesOf(attributes)).toString();
  const route = `/api/${apiName(repo)}/preupload/${targetOf(target)}`;
  const context = { action: 'publish the release', repo, revision: target.branch, writing: true };
  const modes = new Map<string, 'lfs' | 'regular'>();
  for (let at = 0; at < files.length; at += MAX_ASKED) {
    const asked = files.slice(at, at + MAX_ASKED).map(async (file) => ({
      path: file.path,
      size: sizeOfContent(file.content),
      sample: (await sampleOf(file)).toString('base64'),
    }));
    const json = { files: await Promise.all(asked), ...(attributes && { gitAttributes }) };
    const answer = await hubJson(preuploadSchema, route, { method: 'POST', json }, options, context);
    for (const { path, uploadMode } of answer.files) modes.set(path, uploadMode);
  }
  return modes;
}

function headerOf({ title, description, parentCommit }: ReleaseCommit): object {
  return { key: 'header', value: { summary: title, description: description ?? '', parentCommit } };
}

async function sendCommit(
  { repo, branch, pullRequest }: ReleaseCommit,
  lines: readonly object[],
  options: HubOptions,
): Promise<Committed> {
  const route = `/api/${apiName(repo)}/commit/${targetOf({ branch, pullRequest })}`;
  const context = {
    ...{ action: 'publish the release', repo, revision: branch },
    ...{ writing: true, proposable: !pullRequest },
  };
  const { signal } = options;
  const init: FetchInit = {
    method: 'POST',
    headers: { ...authHeaders(options), 'content-type': 'application/x-ndjson' },
    body: lines.map((line) => JSON.stringify(line)).join('\n'),
    // Tried again, it would open a second pull request.
    once: pullRequest,
    whole: MAX_ANSWER_BYTES,
    ...(signal ? { signal } : {}),
  };
  const response = await hubFetch(`${options.hubUrl}${route}`, init, options, context);
  const { value } = await readAnswer(commitSchema, response, `POST ${route}`, options, context);
  const { commitOid: oid, pullRequestUrl } = value;
  return { oid, ...(pullRequestUrl === undefined ? {} : { pullRequestUrl }) };
}
