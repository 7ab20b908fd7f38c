import type { Released } from '../pipeline/stages/publish.ts';
import type { Outputs } from './result.ts';

export function releasedText({ url, pullRequest }: Released): string {
  return pullRequest ? `proposed   ${url} (the gate does not hold)` : `published  ${url}`;
}

export function releaseOutputs({ repo, commit, url, pullRequest }: Released): Outputs {
  return { repo, commit, url, ...(pullRequest && { 'pull-request': url }) };
}
