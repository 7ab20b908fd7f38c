import { movedText, type Released } from '../pipeline/stages/publish.ts';
import type { Outputs } from './result.ts';

export function releasedText({ url, pullRequest, moved }: Released): string {
  const said = pullRequest ? `proposed   ${url} (a pull request)` : `published  ${url}`;
  return moved === undefined ? said : `${said}\nuploaded   ${movedText(moved)}`;
}

export function releaseOutputs({ repo, commit, url, pullRequest }: Released): Outputs {
  return { repo, commit, url, ...(pullRequest && { 'pull-request': url }) };
}
