import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { EspalierError, list } from '../../common/index.ts';
import type { HubLocation, HubOptions, Location } from '../api/index.ts';
import { formatAddress } from './address.ts';
import { locateModel, modelsIn, readAddress, repoPaths } from './locate.ts';
import { resolveRevision } from './revision.ts';

/** More files than people choose among; each is a download. */
const MAX_FILES = 100;

/**
 * Finds the model files that a person means: one, a list (`a.gguf,b.gguf`), those of some labels (`ns/name:Q4_K_M,Q8_0`), those
 * that a pattern fits (`hf://ns/name/*.gguf`, with `*`, `?` and `{a,b}`), or those of a folder on this machine. Of shards the
 * first counts; projectors, importance matrices and drafters are left out. Several files are of one repo at one commit.
 *
 * @returns at least one; one alone as {@link locateModel} gives it
 * @throws EspalierError `usage` where a pattern fits nothing, with what there is; for files of several repos; as `locateModel`
 */
export async function locateModels(
  text: string,
  options: HubOptions,
): Promise<readonly [Location, ...Location[]]> {
  const found: Location[] = [];
  for (const item of await itemsOf(text)) {
    for (const one of await locateItem(item, options)) {
      const same = found.some((other) => formatAddress(other) === formatAddress(one));
      if (!same) found.push(one);
    }
  }
  const [first, ...others] = found;
  if (first === undefined) throw nothing(text, 'no file', []);
  if (others.length === 0) return [first];
  if (found.length > MAX_FILES) {
    throw new EspalierError('usage', `${text} are ${found.length} files; the limit is ${MAX_FILES}`, {
      hint: 'Name fewer files.',
    });
  }
  return await atOneCommit([first, ...others], options);
}

/**
 * The files of a list, each with the repo that it is in: after `ns/name:Q4_K_M`, `Q8_0` is a label of the same repo. A path with
 * a comma that is there is one file.
 */
async function itemsOf(text: string): Promise<string[]> {
  if (await isThere(text)) return [text];
  const items: string[] = [];
  for (const item of list.parse(text)) {
    const before = items.at(-1) ?? '';
    const repo = /^(.*[^:/]):[\w.-]+$/.exec(before)?.[1];
    const isLabel = /^[\w-]+$/.test(item) && !(await isThere(item));
    items.push(repo !== undefined && isLabel ? `${repo}:${item}` : item);
  }
  return items;
}

async function locateItem(item: string, options: HubOptions): Promise<Location[]> {
  const address = await readAddress(item, options.hubUrl);
  if (address.kind === 'local') return (await localFiles(item)) ?? [await locateModel(item, options)];
  if (address.kind === 'hub' && isPattern(address.path)) return await expandOnHub(item, address, options);
  return [await locateModel(item, options)];
}

/** Files of a folder, or that a pattern fits; undefined for a file. */
async function localFiles(item: string): Promise<Location[] | undefined> {
  const isFolder = await stat(item).then(
    (one) => one.isDirectory(),
    () => false,
  );
  const slash = Math.max(item.lastIndexOf('/'), item.lastIndexOf('\\'));
  const name = item.slice(slash + 1);
  if (!isFolder && (!isPattern(name) || (await isThere(item)))) return undefined;
  const folder = isFolder ? item : item.slice(0, slash + 1) || '.';
  const names = await readdir(folder).catch(() => []);
  const wanted = isFolder ? names : names.filter((one) => matcher(name).test(one));
  const models = modelsIn(wanted.toSorted());
  if (models.length === 0) throw nothing(item, 'no GGUF', modelsIn(names.toSorted()));
  return models.map((one) => ({ kind: 'local', path: folder === '.' ? one : join(folder, one) }));
}

async function expandOnHub(
  item: string,
  { repo, revision, path }: HubLocation,
  options: HubOptions,
): Promise<Location[]> {
  const commit = await resolveRevision(repo, revision, options);
  const paths = (await repoPaths({ repo, revision: commit }, options)).toSorted();
  const models = modelsIn(paths.filter((one) => matcher(path).test(one)));
  const at = (one: string): HubLocation => ({ kind: 'hub', repo, revision, path: one });
  if (models.length === 0)
    throw nothing(
      item,
      'no GGUF',
      modelsIn(paths).map((one) => formatAddress(at(one))),
    );
  return models.map(at);
}

/** @throws EspalierError `usage` for files of several repos, or of a repo and this machine */
async function atOneCommit(
  found: readonly [Location, ...Location[]],
  options: HubOptions,
): Promise<readonly [Location, ...Location[]]> {
  const [first, ...others] = found;
  const repoOf = (one: Location) => (one.kind === 'hub' ? `${one.repo.id}@${one.revision}` : 'this machine');
  const other = others.find((one) => repoOf(one) !== repoOf(first));
  if (other !== undefined) {
    throw new EspalierError(
      'usage',
      `${formatAddress(first)} and ${formatAddress(other)} are not in the same repo and revision`,
      {
        hint: 'A release is made from the files of one repo. Run once for each repo: a new candidate is added to those in the target repo.',
      },
    );
  }
  if (first.kind === 'local') return found;
  const revision = await resolveRevision(first.repo, first.revision, options);
  const pin = (one: Location): Location => (one.kind === 'hub' ? { ...one, revision } : one);
  return [pin(first), ...others.map(pin)];
}

const MAX_LISTED = 20;

function nothing(text: string, what: string, there: readonly string[]): EspalierError {
  const listed = there.slice(0, MAX_LISTED).join(', ');
  const more = there.length > MAX_LISTED ? `, and ${there.length - MAX_LISTED} more` : '';
  return new EspalierError('usage', `${text} fits ${what}`, {
    hint: listed === '' ? 'The repo has no GGUF of a model: check its name.' : `There are: ${listed}${more}`,
    details: { files: there },
  });
}

function isPattern(text: string): boolean {
  return /[*?{]/.test(text);
}

/** `*` and `?` stand for anything but a slash, `{a,b}` for one of its words. */
function matcher(pattern: string): RegExp {
  const source = pattern.replace(/[*?{},]|[^*?{},]+/g, (part) => {
    if (part === '*') return '[^/]*';
    if (part === '?') return '[^/]';
    return part.replace(/[.+^$()|[\]\\{},]/g, '\\$&');
  });
  // Braces are opened again where they are a list.
  const lists = source.replace(
    /\\\{([^{}]*)\\\}/g,
    (_, words: string) => `(?:${words.replaceAll('\\,', '|')})`,
  );
  return new RegExp(`^${lists}$`, 'i');
}

function isThere(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
