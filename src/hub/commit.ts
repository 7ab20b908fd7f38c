import { type CommitOutput, commitIter, HubApiError } from '@huggingface/hub';
import { EspalierError } from '../common/errors.ts';
import type { Progress } from '../common/progress.ts';
import { publicUrl } from '../http/retry.ts';
import { checkedFetch } from './client-answers.ts';
import { commitByXet } from './commit-xet.ts';
import { type HubContext, hubError, messageIn, unreachable } from './errors.ts';
import { isStored, sizeOfContent, uploadOf } from './release.ts';
import type { Committed, ReleaseCommit } from './release-commit.ts';
import { byteCounter } from './throttle.ts';
import type { HubOptions } from './types.ts';
import { uploadFetch } from './upload-fetch.ts';
import { openXet } from './xet-access.ts';

/**
 * One commit with all files, on its branch or in a new pull request, or none. Large files go up first: by Xet,
 * which moves only what is new, or by LFS to a Hub that has none, which does not send again what the Hub has.
 *
 * @returns the commit, and the page of the pull request
 *
 * @throws EspalierError `hub-conflict`, `hub-token-read-only`, `file-unreadable` and the general `hub-` codes
 */
export async function commitRelease(
  commit: ReleaseCommit,
  options: HubOptions & { token: string },
  progress: Progress,
): Promise<Committed> {
  const { repo, files, remove, title, description, parentCommit, branch, pullRequest } = commit;
  const client = options.withoutXet === true ? undefined : await openXet(commit, options);
  const isAhead = files.some(({ content }) => isStored(content));
  if (client !== undefined || isAhead) return await commitByXet(client, commit, options, progress);
  const hashing = new Map(
    files.map((file) => {
      const size = sizeOfContent(file.content);
      return [file.path, { size, count: byteCounter(progress, `hash ${file.path}`, size) }];
    }),
  );
  const context = { action: 'publish the release', repo, writing: true };
  const events = commitIter({
    repo: { type: repo.type, name: repo.id },
    title,
    ...(description === undefined ? {} : { description }),
    parentCommit,
    branch,
    isPullRequest: pullRequest,
    operations: [
      ...files.map((file) => ({
        operation: 'addOrUpdate' as const,
        path: file.path,
        content: uploadOf(file),
      })),
      ...remove.map((path) => ({ operation: 'delete' as const, path })),
    ],
    hubUrl: options.hubUrl,
    accessToken: options.token,
    fetch: uploadFetch(checkedFetch(options, context), files, progress),
    useXet: false,
    ...(options.signal ? { abortSignal: options.signal } : {}),
  });
  try {
    for (;;) {
      const { done, value } = await events.next();
      if (done) {
        if (value) return committed(value);
        throw new EspalierError('hub-refused', `the Hub did not return the commit of ${repo.id}`);
      }
      if (value.event !== 'fileProgress' || value.state !== 'hashing') continue;
      const file = hashing.get(value.path);
      file?.count(Math.round(value.progress * file.size));
    }
  } catch (error) {
    options.signal?.throwIfAborted();
    throw commitError(error, context, options);
  }
}

function committed({ commit, pullRequestUrl }: CommitOutput): Committed {
  return { oid: commit.oid, ...(pullRequestUrl === undefined ? {} : { pullRequestUrl }) };
}

/** The error for what @huggingface/hub threw, in Espalier's codes. Its own message holds URLs with signatures. */
export function commitError(error: unknown, context: HubContext, options: HubOptions): unknown {
  if (!(error instanceof HubApiError)) {
    const system = error instanceof Error && 'syscall' in error && 'path' in error;
    if (system) return new EspalierError('file-unreadable', `cannot read ${error.path}: ${error.message}`);
    return error instanceof TypeError ? unreachable(error, context, options) : error;
  }
  const { statusCode: status, requestId, data, url } = error;
  if (new URL(url).origin !== new URL(options.hubUrl).origin) {
    const storage = publicUrl(url).replace(/(^https?:\/\/[^/]+).*/, '$1');
    return new EspalierError(
      'hub-unavailable',
      `the Hub's storage ${storage} answered ${status} to an upload`,
      {
        hint: 'Run again: what arrived is not sent again.',
        details: { status },
      },
    );
  }
  const said = data?.error ?? data?.message;
  const message = typeof said === 'string' ? messageIn(said) : undefined;
  return hubError({ status, errorCode: undefined, message, requestId }, context, options);
}
