import { parseHubUri } from '../../hub/index.ts';
import { code, link, type Markdown, text } from './escape.ts';

const HUB = 'https://huggingface.co';

/** The page of a Hub repo; `kind` as in addresses. */
export function repoUrl(repo: string, kind: 'models' | 'datasets' = 'models'): string {
  const path = repo.toWellFormed().split('/').map(encodeURIComponent).join('/');
  return `${HUB}/${kind === 'datasets' ? 'datasets/' : ''}${path}`;
}

/** The page of a file of a model's repo. */
export function fileUrl(repo: string, file: string): string {
  const path = file.toWellFormed().split('/').map(encodeURIComponent).join('/');
  return `${repoUrl(repo)}/blob/main/${path}`;
}

/** A model's name, linked to its page. */
export function modelLink(repo: string): Markdown {
  return link(text(repo), repoUrl(repo));
}

export interface DatasetSource {
  repo: string;
  revision: string;
  file: string;
}

/** Takes `hf://datasets/ns/name@revision/file` apart; undefined for anything else (a local file). */
export function parseDatasetSource(source: string): DatasetSource | undefined {
  try {
    const { repo, revision, path } = parseHubUri(source);
    return repo.type === 'dataset' ? { repo: repo.id, revision, file: path } : undefined;
  } catch {
    return undefined; // a report of any origin names it
  }
}

/** A commit as people read it: the first 10 digits. */
export function shortRevision(revision: string): Markdown {
  return code(revision.slice(0, 10));
}
