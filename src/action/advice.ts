import { existsSync } from 'node:fs';
import type { AnnotationProperties } from '@actions/core';
import { EspalierError, systemCodeOf } from '../common/index.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** What a workflow may have forgotten, where an error is of the kind that this causes; undefined for any other. */
export function adviceFor(error: unknown, environment: Environment): string | undefined {
  if (!(error instanceof EspalierError)) return undefined;
  if (isMissing(error) && !existsSync('.git')) {
    return 'Nothing is checked out in this folder: a step with "uses: actions/checkout" must come before.';
  }
  if (error.code !== 'hub-token-missing') return undefined;
  return environment.GITHUB_EVENT_NAME === 'pull_request'
    ? 'GitHub gives no secrets to pull requests from forks: publish in a workflow of another event.'
    : 'A secret that is not set, or whose name is misspelled, is an empty string: see Settings, Secrets and variables, Actions.';
}

/** Whether a file is not there, as the file system said it. */
function isMissing(error: unknown): boolean {
  if (!(error instanceof EspalierError)) return systemCodeOf(error) === 'ENOENT';
  return error.code === 'file-unreadable' && isMissing(error.cause);
}

/** The line of a file that an error is about, for GitHub to show it there. */
export function annotationOf(error: unknown): AnnotationProperties {
  if (!(error instanceof EspalierError)) return {};
  const { file, line } = error.details;
  return typeof file === 'string' && typeof line === 'number' ? { file, startLine: line } : {};
}
