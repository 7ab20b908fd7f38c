import { movedText, type Released } from '../pipeline/stages/publish.ts';
import type { Outputs } from './command.ts';

export function releasedText({ url, pullRequest, moved }: Released): string {
  const said = pullRequest ? `proposed   ${url} (a pull request)` : `published  ${url}`;
  return moved === undefined ? said : `${said}\nuploaded   ${movedText(moved)}`;
}

export function releaseOutputs({ repo, commit, url, pullRequest }: Released): Outputs {
  return { repo, commit, url, ...(pullRequest && { 'pull-request': url }) };
}

/** Rows of the table of a job's summary: where the release is, and how much of it the Hub did not have. */
export function releaseFacts({ url, pullRequest, moved }: Released): readonly (readonly [string, string])[] {
  return [
    [pullRequest ? 'proposed in a pull request' : 'published', url],
    ...(moved === undefined ? [] : [['uploaded', movedText(moved)] as const]),
  ];
}
