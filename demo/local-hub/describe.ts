import { parse } from 'yaml';
import type { Commit, Repo, Tree, TreeEntry } from './store.ts';
import { frontMatter } from './validate-card.ts';

/** Metadata of the card, `{}` when there is none. */
export async function cardDataOf(repo: Repo, tree: Tree): Promise<Record<string, unknown>> {
  const yaml = frontMatter((await repo.readText(tree, 'README.md')) ?? '');
  return yaml === undefined ? {} : (parse(yaml) ?? {});
}

/** What of a repo is asked for. */
export interface Wanted {
  /** Fields by name, and nothing else; all but the rare ones without it. */
  expand: readonly string[];
  /** Size and digest of each file. */
  blobs: boolean;
}

/** A repo as `/api/models/{repo}` shows it. */
export async function describeRepo(
  repo: Repo,
  commit: Commit,
  { expand, blobs }: Wanted,
): Promise<Record<string, unknown>> {
  const whole = await describeWhole(repo, commit, blobs);
  if (expand.length === 0) return whole;
  const wanted = ['_id', 'id', ...expand];
  return Object.fromEntries(Object.entries(whole).filter(([name]) => wanted.includes(name)));
}

async function describeWhole(repo: Repo, commit: Commit, blobs: boolean): Promise<Record<string, unknown>> {
  const cardData = await cardDataOf(repo, commit.tree);
  const tags = Array.isArray(cardData.tags) ? cardData.tags.map(String) : [];
  const isGguf = Object.keys(commit.tree).some((path) => path.endsWith('.gguf'));
  return {
    _id: commit.id.slice(0, 24),
    id: repo.state.id,
    ...(repo.state.type === 'model' ? { modelId: repo.state.id } : {}),
    author: repo.namespace,
    sha: commit.id,
    private: repo.state.private,
    gated: repo.state.gated ?? false,
    disabled: repo.state.disabled ?? false,
    likes: 0,
    downloads: 0,
    createdAt: repo.state.createdAt,
    lastModified: commit.date,
    tags: isGguf ? [...new Set(['gguf', ...tags])] : tags,
    cardData,
    ...(cardData.pipeline_tag === undefined ? {} : { pipeline_tag: cardData.pipeline_tag }),
    siblings: Object.entries(commit.tree).map(([path, entry]) => ({
      rfilename: path,
      ...(blobs ? describeBlob(entry) : {}),
    })),
  };
}

function describeBlob({ size, oid, lfs }: TreeEntry) {
  const pointed = lfs && { sha256: lfs.oid, size: lfs.size, pointerSize: lfs.pointerSize };
  return { size, blobId: oid, ...(pointed ? { lfs: pointed } : {}) };
}

/** Beside each entry the commit that changed it last. */
export function withLastCommits<T extends { type: string; path: string }>(
  entries: readonly T[],
  history: readonly Commit[],
): (T & { lastCommit: { id: string; title: string; date: string } })[] {
  const contentOf = ({ tree }: Commit, { type, path }: T) =>
    type === 'file'
      ? tree[path]?.oid
      : JSON.stringify(Object.entries(tree).filter(([one]) => one.startsWith(`${path}/`)));
  return entries.flatMap((entry) => {
    const last = history.find((commit, i) => {
      const parent = history[i + 1];
      return parent === undefined || contentOf(commit, entry) !== contentOf(parent, entry);
    });
    if (last === undefined) return [];
    const { id, title, date } = last;
    return [{ ...entry, lastCommit: { id, title, date } }];
  });
}

/** The hash by which a Xet store knows a file of this SHA-256. */
type XetHashOf = (sha256: string) => string | undefined;

function describeFile(path: string, entry: TreeEntry, xetHashOf: XetHashOf) {
  const xetHash = entry.lfs && xetHashOf(entry.lfs.oid);
  const stored = { ...(entry.lfs && { lfs: entry.lfs }), ...(xetHash !== undefined && { xetHash }) };
  return { type: 'file', oid: entry.oid, size: entry.size, path, ...stored };
}

/** Entries of a folder as `/tree` shows them: folders first, then files, each by name. */
export function listTree(tree: Tree, folder: string, recursive: boolean, xetHashOf: XetHashOf) {
  const prefix = folder === '' ? '' : `${folder}/`;
  const files: ReturnType<typeof describeFile>[] = [];
  const folders = new Set<string>();
  for (const [path, entry] of Object.entries(tree)) {
    if (!path.startsWith(prefix)) continue;
    const rest = path.slice(prefix.length).split('/');
    if (rest.length === 1 || recursive) files.push(describeFile(path, entry, xetHashOf));
    const depth = recursive ? rest.length - 1 : Math.min(1, rest.length - 1);
    for (let at = 1; at <= depth; at++) folders.add(prefix + rest.slice(0, at).join('/'));
  }
  return [
    ...[...folders].sort().map((path) => ({ type: 'directory', oid: '0'.repeat(40), size: 0, path })),
    ...files.sort((a, b) => (a.path < b.path ? -1 : 1)),
  ];
}

/** Some paths as `/paths-info` shows them; what does not exist is left out. */
export function describePaths(tree: Tree, paths: readonly string[], xetHashOf: XetHashOf) {
  return paths.flatMap((path) => {
    const entry = Object.hasOwn(tree, path) ? tree[path] : undefined;
    if (entry) return [describeFile(path, entry, xetHashOf)];
    const isFolder = Object.keys(tree).some((one) => one.startsWith(`${path}/`));
    return isFolder ? [{ type: 'directory', oid: '0'.repeat(40), size: 0, path }] : [];
  });
}
