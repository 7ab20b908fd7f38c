import { EspalierError } from '../../common/index.ts';
import {
  DEFAULT_HUB_URL,
  encodePath,
  formatHubUri,
  type HubLocation,
  isRepoId,
  type LocalLocation,
  parseHubUri,
  parseRepoId,
  type RepoRef,
  SPECIAL_REF,
  webName,
} from '../api/index.ts';

/** A repo, in which the file that is meant is still to be found. */
export interface RepoAddress {
  readonly kind: 'repo';
  readonly repo: RepoRef;
  readonly revision: string;
  /** Of the repo, without a slash at the end; the whole repo without it. */
  readonly folder?: string;
  /** As llama-server's `-hf repo:QUANT` has it, or a file name, as Ollama takes one there. */
  readonly quant?: string;
}

/** What people write and paste where a file is wanted. */
export type Address = LocalLocation | HubLocation | RepoAddress;

/** Pages of the Hub, whichever address of it is used. */
const HUB_HOSTS: readonly string[] = ['huggingface.co', 'www.huggingface.co', 'hf.co'];
/** `ns/name[@revision][:QUANT]`, after `hf://` or alone. */
const REPO = new RegExp(
  `^(?<type>(?:models|datasets)/)?(?<id>[^/@:]+/[^/@:]+)(?:@(?<revision>${SPECIAL_REF.source}|[^/:]+))?(?::(?<quant>[\\w.-]+))?/?$`,
);
/** Of a path on this machine, which looks like a repo: `models/base.gguf`. */
const FILE = /\.(gguf|jsonl?|gz|ya?ml|md|txt|csv|arrow|parquet)$/i;
/** What the Hub has beside models and data sets, and pages that are no repo. */
const NO_REPO: readonly string[] = [
  ...['spaces', 'buckets', 'kernels', 'collections', 'papers', 'docs', 'blog', 'posts', 'settings', 'api'],
  ...['join', 'login', 'new', 'organizations', 'pricing', 'search', 'tasks', 'chat', 'learn'],
];
const FORMS =
  'Write a path, hf://ns/name[@revision]/file, ns/name, ns/name:QUANT, or the address of a page of the Hub.';

/** The address of a page of the Hub, of huggingface.co also without `https://`; undefined for that of another server, or none. */
function pageOf(text: string, hubUrl: string): URL | undefined {
  const hosts = [...HUB_HOSTS, new URL(hubUrl).host];
  const named = HUB_HOSTS.some((host) => text.toLowerCase().startsWith(`${host}/`))
    ? `https://${text}`
    : text;
  const url = /^https?:\/\//i.test(named) ? URL.parse(named) : null;
  return url !== null && hosts.includes(url.host) ? url : undefined;
}

/** Whether a text is the address of a page of the Hub, and not of another server. */
export function isHubPage(text: string, hubUrl: string): boolean {
  return pageOf(text, hubUrl) !== undefined;
}

/**
 * Reads what a person means by a file, without looking anything up: a path, `hf://`, `ns/name`, `ns/name:QUANT`, or an
 * address from the browser (`/blob/`, `/resolve/`, `/raw/`, `/tree/`, the file that a page shows, a pull request). A path may
 * have the form of a repo id: whether there is such a file is for the caller to see.
 *
 * @param hubUrl whose pages are meant beside those of huggingface.co
 * @param bare what `ns/name` alone is
 * @throws EspalierError `usage`
 */
export function parseAddress(text: string, hubUrl: string, bare: RepoRef['type'] = 'model'): Address {
  if (text.startsWith('hf://')) {
    const body = text.slice('hf://'.length);
    const isFolder = body.endsWith('/') && repoAddress(text, body, 'model') === undefined;
    if (!isFolder) return repoAddress(text, body, 'model') ?? { kind: 'hub', ...parseHubUri(text) };
    const { repo, revision, path } = parseHubUri(text.slice(0, -1));
    return { kind: 'repo', repo, revision, folder: path };
  }
  const page = pageOf(text, hubUrl);
  if (page !== undefined) return parsePage(text, page, new URL(hubUrl));
  if (/^https?:\/\//i.test(text)) {
    const origin = URL.parse(text)?.origin ?? 'this';
    throw new EspalierError('usage', `${origin} is not the Hub`, { hint: FORMS });
  }
  const isPath = FILE.test(text) || /^(models|datasets)\/.*\//.test(text);
  return (isPath ? undefined : repoAddress(text, text, bare)) ?? { kind: 'local', path: text };
}

/** The inverse of {@link parseAddress}: a form that it reads as this again, and that can be pasted. */
export function formatAddress(address: Address): string {
  if (address.kind === 'local') return formatPath(address.path);
  if (address.kind === 'hub') return formatHubUri(address);
  const { repo, revision, folder, quant } = address;
  if (folder !== undefined) return `${formatHubUri({ repo, revision, path: folder })}/`;
  const at = revision === 'main' ? '' : `@${encodeURIComponent(revision.toWellFormed())}`;
  return `hf://${webName(repo)}${at}${quant === undefined ? '' : `:${quant}`}`;
}

/** A path that would be read as something else begins with `./`. */
function formatPath(path: string): string {
  try {
    return parseAddress(path, DEFAULT_HUB_URL).kind === 'local' ? path : `./${path}`;
  } catch {
    return `./${path}`;
  }
}

/** Undefined for what has another form than a repo has; a name that no repo can have is a path. */
function repoAddress(text: string, body: string, bare: RepoRef['type']): RepoAddress | undefined {
  const { type, id, revision, quant } = REPO.exec(body)?.groups ?? {};
  if (id === undefined || !isRepoId(id)) return undefined;
  const typed = type === undefined ? bare : type === 'datasets/' ? 'dataset' : 'model';
  if (type === undefined) refuseOther(text, id.split('/')[0] ?? '');
  return {
    kind: 'repo',
    repo: { type: typed, id },
    revision: revision === undefined ? 'main' : decode(text, revision),
    ...(quant !== undefined && { quant }),
  };
}

/** `hf://spaces/ns/name`, and pages that are no repo. */
function refuseOther(text: string, first: string): void {
  if (!NO_REPO.includes(first)) return;
  throw new EspalierError('usage', `${text} is neither a model nor a data set of the Hub`, { hint: FORMS });
}

/** `[datasets/]ns/name[/blob|resolve|raw|blame|tree/revision[/path]]`; of queries, the one that says which file a page shows. */
function parsePage(text: string, { pathname, searchParams, host }: URL, hub: URL): Address {
  const prefix = host === hub.host ? hub.pathname.replace(/\/$/, '') : '';
  const own = pathname.startsWith(`${prefix}/`) ? pathname.slice(prefix.length) : pathname;
  const all = own.split('/').filter((part) => part !== '');
  const type = all[0] === 'datasets' ? 'dataset' : 'model';
  const parts = all[0] === 'datasets' || all[0] === 'models' ? all.slice(1) : all;
  const [namespace = '', nameAndQuant = '', kind, ...after] = parts;
  refuseOther(text, namespace);
  if (nameAndQuant === '') {
    throw new EspalierError('usage', `${text} is not the page of a repo`, { hint: FORMS });
  }
  const [name, quant] = nameAndQuant.split(':');
  const repo = parseRepoId(`${namespace}/${name}`, type);
  // `refs/pr/1` is one revision, also where its slashes are written as such.
  const special = new RegExp(`^${SPECIAL_REF.source}`).exec(after.join('/'))?.[0];
  const [revision, ...rest] =
    special === undefined
      ? after.map((part) => decode(text, part))
      : [special, ...after.slice(special.split('/').length).map((part) => decode(text, part))];
  const path = rest.join('/');
  // Read as hf:// is, so that the same paths are refused.
  const fileAt = (at: string, file: string): Address => {
    const uri = `hf://${webName(repo)}@${encodeURIComponent(at)}/${encodePath(file)}`;
    return { kind: 'hub', ...parseHubUri(uri) };
  };
  const shown = searchParams.get('show_file_info') ?? '';
  if (kind === undefined) {
    if (shown !== '') return fileAt('main', shown);
    return { kind: 'repo', repo, revision: 'main', ...(quant !== undefined && { quant }) };
  }
  if (revision !== undefined && kind === 'tree') {
    if (shown !== '') return fileAt(revision, shown);
    return { kind: 'repo', repo, revision, ...(path !== '' && { folder: path }) };
  }
  if (revision !== undefined && path !== '' && ['blob', 'resolve', 'raw', 'blame'].includes(kind)) {
    return fileAt(revision, path);
  }
  if (revision !== undefined && kind === 'commit') return { kind: 'repo', repo, revision };
  if (kind === 'discussions' && /^\d+$/.test(revision ?? '')) {
    return { kind: 'repo', repo, revision: `refs/pr/${revision}` };
  }
  throw new EspalierError('usage', `${text} is not the page of a file, folder or repo`, { hint: FORMS });
}

function decode(text: string, part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    throw new EspalierError('usage', `"${text}": "${part}" is not valid percent-encoding`, { hint: FORMS });
  }
}
