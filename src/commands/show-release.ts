import { movedText, type Released } from '../pipeline/index.ts';
import type { Outputs } from './command.ts';

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

/** Rows of the table of a job's summary: where the release is, and how much of it the Hub did not have. */
export function releaseFacts({
  url,
  pullRequest,
  moved,
  lost = [],
}: Released): readonly (readonly [string, string])[] {
  return [
    [pullRequest ? 'proposed in a pull request' : 'published', url],
    ...(moved === undefined ? [] : [['uploaded', movedText(moved)] as const]),
    ...lost.map((sentence) => ['measurements lost', sentence] as const),
  ];
}
