import { EspalierError } from '../../common/index.ts';
import { type RepoRef, webName } from './types.ts';

export interface HubUri {
  repo: RepoRef;
  /** Branch, tag or commit; `main` when the URI names none. */
  revision: string;
  /** Inside the repo. */
  path: string;
}

const FORMS = 'hf://ns/name[@revision]/path or hf://datasets/ns/name[@revision]/path';
/** In a path: controls and spaces of all kinds, percent signs, and what options, URLs, shells and Markdown read as theirs. */
const SPECIAL = /[\p{Cc}\p{Cf}\p{Z}%#?,"\\<>|`^{}[\]]/gu;
/** Revisions with slashes that are one revision also where the slashes are written as such, as in the official client. */
export const SPECIAL_REF = /refs\/(?:pr\/\d+|convert\/[\w.-]+)(?=[/:]|$)/;
/** The Hub's own rule for namespaces and names. */
const NAME = /^(?!.*(--|\.\.))[A-Za-z0-9]([A-Za-z0-9._-]{0,94}[A-Za-z0-9_])?$/;

/**
 * Reads `hf://[models/|datasets/]ns/name[@revision]/path`. A slash inside the revision is written `%2F`, but for `refs/pr/1` and
 * `refs/convert/parquet`.
 *
 * @throws EspalierError `usage`
 */
export function parseHubUri(uri: string): HubUri {
  if (!uri.startsWith('hf://')) throw invalid(uri, 'does not start with hf://');
  const special = new RegExp(`@${SPECIAL_REF.source}`);
  const body = uri.slice('hf://'.length).replace(special, (revision) => revision.replaceAll('/', '%2F'));
  const parts = body.split('/');
  const [first = ''] = parts;
  const type = first === 'datasets' ? 'dataset' : 'model';
  const typed = first === 'datasets' || first === 'models';
  const [namespace = '', nameAndRevision = '', ...rest] = typed ? parts.slice(1) : parts;
  const at = nameAndRevision.indexOf('@');
  const name = at < 0 ? nameAndRevision : nameAndRevision.slice(0, at);
  const revision = at < 0 ? 'main' : decode(uri, nameAndRevision.slice(at + 1));
  const path = rest.map((part) => decode(uri, part)).join('/');

  if (!NAME.test(namespace)) throw invalid(uri, `"${namespace}" is not a namespace`);
  if (!NAME.test(name)) throw invalid(uri, `"${name}" is not a repo name`);
  if (revision === '' || !revision.isWellFormed()) throw invalid(uri, 'there is no revision after @');
  if (path === '') throw invalid(uri, 'there is no path after the repo');
  if (!isRepoPath(path)) {
    throw invalid(uri, `"${path}" is not a path inside a repo`);
  }
  return { repo: { type, id: `${namespace}/${name}` }, revision, path };
}

/** Whether a text can be the path of a file inside a repo. */
export function isRepoPath(path: string): boolean {
  const isName = (part: string) => !['', '.', '..'].includes(part) && !part.includes('\0');
  return path.isWellFormed() && path.split('/').every(isName);
}

/**
 * The inverse of {@link parseHubUri}; the name by which messages and reports call a file. Letters of all scripts stay
 * readable; what ends an address in a shell, a list of options or another reader is percent-encoded.
 */
export function formatHubUri({ repo, revision, path }: HubUri): string {
  // With what follows, `refs` alone could be read as one of those.
  const at = revision === 'refs' ? '%72efs' : encodeURIComponent(revision.toWellFormed());
  return `hf://${webName(repo)}@${at}/${path.toWellFormed().replace(SPECIAL, encodeURIComponent)}`;
}

/**
 * Reads `ns/name`.
 *
 * @throws EspalierError `usage`
 */
export function parseRepoId(id: string, type: RepoRef['type'] = 'model'): RepoRef {
  if (isRepoId(id)) return { type, id };
  throw new EspalierError('usage', `"${id}" is not a repo id of the form ns/name`);
}

/** Whether a text is `ns/name`. */
export function isRepoId(id: string): boolean {
  const [namespace = '', name = '', ...more] = id.split('/');
  return NAME.test(namespace) && NAME.test(name) && more.length === 0;
}

function decode(uri: string, part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    throw invalid(uri, `"${part}" is not valid percent-encoding`);
  }
}

function invalid(uri: string, why: string): EspalierError {
  return new EspalierError('usage', `"${uri}" is not a file on the Hub: ${why}`, {
    hint: `Write ${FORMS}; write a slash inside the revision as %2F.`,
  });
}
