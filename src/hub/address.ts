import { EspalierError } from '../common/errors.ts';
import type { HubLocation, LocalLocation } from './location.ts';
import { type RepoRef, webName } from './types.ts';
import { parseHubUri, parseRepoId } from './uri.ts';

/** A repo, in which the file that is meant is still to be found. */
export interface RepoAddress {
  readonly kind: 'repo';
  readonly repo: RepoRef;
  readonly revision: string;
  /** Of the repo, without a slash at the end; the whole repo without it. */
  readonly folder?: string;
  /** As llama-server's `-hf repo:QUANT` has it. */
  readonly quant?: string;
}

/** What people write and paste where a file is wanted. */
export type Address = LocalLocation | HubLocation | RepoAddress;

/** Pages of the Hub, whichever address of it is used. */
const HUB_HOSTS: readonly string[] = ['huggingface.co', 'www.huggingface.co', 'hf.co'];
/** `ns/name[@revision][:QUANT]`, after `hf://` or alone. */
const REPO =
  /^(?<data>datasets\/)?(?<id>[^/@:]+\/[^/@:]+)(?:@(?<revision>[^/:]+))?(?::(?<quant>[\w.-]+))?\/?$/;
/** Of a path on this machine, which looks like a repo: `models/base.gguf`. */
const FILE = /\.(gguf|jsonl?|ya?ml|md|txt|parquet)$/i;
const FORMS =
  'Write a path, hf://ns/name[@revision]/file, ns/name, ns/name:QUANT, or the address of a page of the Hub.';

/** Whether a text is the address of a page of the Hub, and not of another server. */
export function isHubPage(text: string, hubUrl: string): boolean {
  const url = /^https?:\/\//i.test(text) ? URL.parse(text) : null;
  return url !== null && (HUB_HOSTS.includes(url.host) || url.host === URL.parse(hubUrl)?.host);
}

/**
 * Reads what a person means by a file, without looking anything up: a path, `hf://`, `ns/name`, `ns/name:QUANT`, or an
 * address from the browser (`/blob/`, `/resolve/`, `/raw/`, `/tree/`). A path may have the form of a repo id: whether there is
 * such a file is for the caller to see.
 *
 * @throws EspalierError `usage`
 */
export function parseAddress(text: string, hubUrl: string): Address {
  if (text.startsWith('hf://')) {
    return repoAddress(text, text.slice('hf://'.length)) ?? { kind: 'hub', ...parseHubUri(text) };
  }
  if (isHubPage(text, hubUrl)) return parsePage(text);
  if (/^https?:\/\//i.test(text)) {
    throw new EspalierError('usage', `${new URL(text).origin} is not the Hub`, { hint: FORMS });
  }
  const alone = FILE.test(text) || text.startsWith('datasets/') ? undefined : repoAddress(text, text);
  return alone ?? { kind: 'local', path: text };
}

/** Undefined for what has another form than a repo has; a name that no repo can have is a path. */
function repoAddress(text: string, body: string): RepoAddress | undefined {
  const { data, id, revision, quant } = REPO.exec(body)?.groups ?? {};
  if (id === undefined || !isRepoId(id)) return undefined;
  return {
    kind: 'repo',
    repo: { type: data === undefined ? 'model' : 'dataset', id },
    revision: revision === undefined ? 'main' : decode(text, revision),
    ...(quant !== undefined && { quant }),
  };
}

function isRepoId(id: string): boolean {
  try {
    parseRepoId(id);
    return true;
  } catch {
    return false;
  }
}

/** `https://huggingface.co/[datasets/]ns/name[/blob|resolve|raw|tree/revision[/path]]`; queries and fragments mean nothing. */
function parsePage(text: string): Address {
  const parts = new URL(text).pathname.split('/').filter((part) => part !== '');
  const type = parts[0] === 'datasets' ? 'dataset' : 'model';
  const [namespace, nameAndQuant = '', kind, revision, ...rest] = type === 'dataset' ? parts.slice(1) : parts;
  const [name, quant] = nameAndQuant.split(':');
  const repo = parseRepoId(`${namespace}/${name}`, type);
  if (kind === undefined) {
    return { kind: 'repo', repo, revision: 'main', ...(quant !== undefined && { quant }) };
  }
  const decoded = rest.map((part) => decode(text, part)).join('/');
  if (revision !== undefined && kind === 'tree') {
    const folder = decoded === '' ? {} : { folder: decoded };
    return { kind: 'repo', repo, revision: decode(text, revision), ...folder };
  }
  if (revision !== undefined && decoded !== '' && ['blob', 'resolve', 'raw'].includes(kind)) {
    // Read as hf:// is, so that the same paths are refused.
    const path = rest.join('/');
    return { kind: 'hub', ...parseHubUri(`hf://${webName(repo)}@${revision}/${path}`) };
  }
  throw new EspalierError('usage', `${text} is no page of a file, folder or repo`, { hint: FORMS });
}

function decode(text: string, part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    throw new EspalierError('usage', `"${text}": "${part}" is not valid percent-encoding`, { hint: FORMS });
  }
}
