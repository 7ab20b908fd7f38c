/** The Hub that everyone means; any other is named by its URL. */
export const DEFAULT_HUB_URL = 'https://huggingface.co';

/** What every function of this folder needs to talk to a Hub. */
export interface HubOptions {
  /** Without a slash at the end. */
  hubUrl: string;
  /** `hf_...`; without one only public repos can be read. */
  token?: string | undefined;
  /** Where the token stood, for messages: `HF_TOKEN`, `hf-token`, the path of a file. */
  tokenFrom?: string | undefined;
  /** The workflow that writes as trusted publisher: its token is of one repo, and of no user. */
  trusted?: string | undefined;
  /** From `createFetch`: the Hub client retries nothing itself. */
  fetch: typeof fetch;
  signal?: AbortSignal | undefined;
  /** Large files go by LFS even where the Hub has Xet (HF_HUB_DISABLE_XET). */
  withoutXet?: boolean | undefined;
}

export interface RepoRef {
  type: 'model' | 'dataset';
  /** `ns/name` */
  id: string;
}

/** `models/ns/name` or `datasets/ns/name`, as API routes have it. */
export function apiName(repo: RepoRef): string {
  return `${repo.type}s/${repo.id}`;
}

/** `ns/name` or `datasets/ns/name`, as web pages and `hf://` have it. */
export function webName(repo: RepoRef): string {
  return repo.type === 'model' ? repo.id : `${repo.type}s/${repo.id}`;
}

/** A path inside a repo, or one of its parts, as URLs have it; slashes stay. */
export function encodePath(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}
