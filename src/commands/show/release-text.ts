import { movedText, type Released } from '../../pipeline/index.ts';
import { text } from '../../report/index.ts';
import type { Outputs } from '../definition/index.ts';

export function releasedText({ url, pullRequest, moved, lost = [] }: Released): string {
  return [
    pullRequest ? `proposed   ${url} (a pull request)` : `published  ${url}`,
    ...(moved === undefined ? [] : [`uploaded   ${movedText(moved)}`]),
    ...lost.map((sentence) => `lost       ${sentence}`),
  ].join('\n');
}

export function releaseOutputs({ repo, commit, url, pullRequest }: Released): Outputs {
  return { repo, commit, url, ...(pullRequest && { 'pull-request': url }) };
}

/** Where a release is, for the summary of a job. */
export function releaseLink({ url, pullRequest, repo }: Released): string {
  return `${pullRequest ? 'Proposed in a pull request' : 'Published'}: [${text(repo)}](${url})`;
}

/** Rows of the table of a job's summary: how much of a release the Hub did not have. */
export function releaseFacts({ moved, lost = [] }: Released): readonly (readonly [string, string])[] {
  return [
    ...(moved === undefined ? [] : [['uploaded', movedText(moved)] as const]),
    ...lost.map((sentence) => ['measurements lost', sentence] as const),
  ];
}
