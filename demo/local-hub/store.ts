import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { stringifyJson, writeFileAtomic } from '../../src/common/files.ts';
import { notFound, Refusal } from './refusal.ts';

export type RepoType = 'model' | 'dataset';

/** A file of a commit. */
export interface TreeEntry {
  /** Git's id of the blob: of the content, or of the LFS pointer. */
  oid: string;
  /** Bytes of the content. */
  size: number;
  lfs?: { oid: string; size: number; pointerSize: number };
}

export type Tree = Readonly<Record<string, TreeEntry>>;

export interface Commit {
  /** SHA-1 over everything below. */
  id: string;
  parents: string[];
  title: string;
  message: string;
  user: string;
  date: string;
  tree: Tree;
}

/** Whoever asks for a repo's files must be let in: by themselves, or by its owner. */
export type Gated = 'auto' | 'manual';

interface RepoState {
  type: RepoType;
  id: string;
  private: boolean;
  /** Absent for a repo whose files everyone may read who sees it. */
  gated?: Gated;
  /** The Hub closed it: it is seen, and nothing of it is read or written. */
  disabled?: boolean;
  createdAt: string;
  /** Names that it had; each leads to it until another repo takes it. */
  formerIds?: string[];
  branches: Record<string, string>;
  tags: Record<string, string>;
  /** By number, from 1, pull requests among them. Absent in a repo that never had one. */
  discussions?: Record<string, Discussion>;
}

export interface Discussion {
  title: string;
  description: string;
  author: string;
  createdAt: string;
  status: 'open' | 'closed' | 'merged' | 'draft';
  /** As the API has them. */
  events: object[];
  /** Of a pull request: the commit at the head of `refs/pr/<number>`, the one of main that it began with, and the one that it became. */
  pull?: { head: string; readonly base: string; merged?: string };
}

/** The number of `refs/pr/7`, undefined for any other revision. */
function pullNumber(revision: string): string | undefined {
  return /^refs\/pr\/(\d+)$/.exec(revision)?.[1];
}

/** Letters, digits, dots, dashes: no name leaves its folder. */
const NAME = /^[A-Za-z0-9][A-Za-z0-9._-]{0,95}$/;

export function gitBlobId(content: Uint8Array): string {
  return createHash('sha1').update(`blob ${content.length}\0`).update(content).digest('hex');
}

/** One repo on disk: `repo.json`, `commits/<id>.json`, `blobs/<git id>`, `lfs/<sha256>`. */
export class Repo {
  readonly folder: string;
  readonly state: RepoState;
  #queue: Promise<unknown> = Promise.resolve();

  constructor(folder: string, state: RepoState) {
    this.folder = folder;
    this.state = state;
  }

  get namespace(): string {
    return this.state.id.split('/')[0] ?? '';
  }

  /** `ns/name` or `datasets/ns/name` */
  get webName(): string {
    return this.state.type === 'model' ? this.state.id : `datasets/${this.state.id}`;
  }

  lfsPath(oid: string): string {
    return join(this.folder, 'lfs', oid);
  }

  /** Bytes of an object that is here, undefined for one that is not. */
  async lfsSize(oid: string): Promise<number | undefined> {
    return await stat(this.lfsPath(oid)).then(
      ({ size }) => size,
      () => undefined,
    );
  }

  /** One change of the repo at a time. */
  async exclusive<T>(change: () => Promise<T>): Promise<T> {
    const result = this.#queue.then(change);
    this.#queue = result.catch(() => {});
    return await result;
  }

  async save(): Promise<void> {
    await writeFileAtomic(join(this.folder, 'repo.json'), stringifyJson(this.state));
  }

  /** @throws Refusal 404 RevisionNotFound */
  async resolve(revision: string): Promise<Commit> {
    const { branches, tags } = this.state;
    const name = revision === 'HEAD' ? 'main' : revision.replace(/^refs\/(heads|tags)\//, '');
    const id = Object.hasOwn(branches, name)
      ? branches[name]
      : Object.hasOwn(tags, name)
        ? tags[name]
        : (this.#pull(revision)?.head ?? revision);
    if (id === undefined || !/^[0-9a-f]{40}$/.test(id)) throw notFound.revision(revision);
    const text = await readFile(join(this.folder, 'commits', `${id}.json`), 'utf8').catch(() => undefined);
    if (text === undefined) throw notFound.revision(revision);
    return JSON.parse(text);
  }

  /** The commit and its ancestors, newest first. */
  async history(revision: string): Promise<Commit[]> {
    const commits = [await this.resolve(revision)];
    for (;;) {
      const parent = commits.at(-1)?.parents[0];
      if (parent === undefined) return commits;
      commits.push(await this.resolve(parent));
    }
  }

  /** Whether a commit of any branch, tag or pull request has a file of this SHA-256. */
  async holds(sha256: string): Promise<boolean> {
    const { branches, tags, discussions = {} } = this.state;
    const pulls = Object.values(discussions).flatMap(({ pull }) => pull?.head ?? []);
    for (const head of new Set([...Object.values(branches), ...Object.values(tags), ...pulls])) {
      const trees = (await this.history(head)).map(({ tree }) => Object.values(tree));
      if (trees.some((entries) => entries.some(({ lfs }) => lfs?.oid === sha256))) return true;
    }
    return false;
  }

  /** Whether commits may be added to a revision: it is a branch, or a pull request. */
  isBranch(revision: string): boolean {
    return Object.hasOwn(this.state.branches, revision) || this.#pull(revision) !== undefined;
  }

  #pull(revision: string): Discussion['pull'] {
    return this.state.discussions?.[pullNumber(revision) ?? '']?.pull;
  }

  /** Writes a commit and moves the branch to it; the branch moves last, so a crash leaves the old head. */
  async commit(branch: string, content: Omit<Commit, 'id'>): Promise<Commit> {
    const commit = await this.writeCommit(content);
    const pull = this.#pull(branch);
    if (pull) pull.head = commit.id;
    else this.state.branches[branch] = commit.id;
    await this.save();
    return commit;
  }

  /** Opens a pull request with one commit; its number follows the last one's. */
  async openPullRequest(content: Omit<Commit, 'id'>): Promise<{ commit: Commit; number: number }> {
    const commit = await this.writeCommit(content);
    const { title, message: description, user: author, parents } = content;
    const pull = { head: commit.id, base: parents[0] ?? commit.id };
    return { commit, number: await this.openDiscussion({ title, description, author }, pull) };
  }

  /** @param pull of a pull request. @returns its number */
  async openDiscussion(
    opened: Pick<Discussion, 'title' | 'description' | 'author'>,
    pull: Discussion['pull'],
  ): Promise<number> {
    this.state.discussions ??= {};
    const number = Object.keys(this.state.discussions).length + 1;
    const [createdAt, { author }] = [new Date().toISOString(), opened];
    // A pull request without a change of its own is a draft.
    const status = pull !== undefined && pull.head === pull.base ? 'draft' : 'open';
    const data = { edited: false, hidden: false, latest: { raw: opened.description } };
    const first = { id: `${number}`, type: 'comment', createdAt, author: { name: author }, data };
    this.state.discussions[number] = { ...opened, createdAt, status, events: [first], ...(pull && { pull }) };
    await this.save();
    return number;
  }

  /** Of no branch yet. */
  async writeCommit(content: Omit<Commit, 'id'>): Promise<Commit> {
    const id = createHash('sha1').update(JSON.stringify(content)).digest('hex');
    const commit = { id, ...content };
    await writeFileAtomic(join(this.folder, 'commits', `${id}.json`), stringifyJson(commit));
    return commit;
  }

  async writeBlob(content: Uint8Array): Promise<TreeEntry> {
    const oid = gitBlobId(content);
    await writeFileAtomic(join(this.folder, 'blobs', oid), content);
    return { oid, size: content.length };
  }

  /** A file inside git, which is small. */
  async readBlob(entry: TreeEntry): Promise<Buffer> {
    return await readFile(join(this.folder, 'blobs', entry.oid));
  }

  async readText(tree: Tree, path: string): Promise<string | undefined> {
    const entry = Object.hasOwn(tree, path) ? tree[path] : undefined;
    return entry && !entry.lfs ? (await this.readBlob(entry)).toString('utf8') : undefined;
  }
}

/** All repos of one local Hub; they survive a restart. */
export class Store {
  readonly dir: string;
  readonly #repos = new Map<string, Repo>();

  constructor(dir: string) {
    this.dir = dir;
  }

  /** Reads what an earlier server left in the folder. */
  async load(): Promise<this> {
    const root = join(this.dir, 'repos');
    await mkdir(root, { recursive: true });
    for (const path of await readdir(root, { recursive: true })) {
      if (!/^(models|datasets)\/[^/]+\/[^/]+\/repo\.json$/.test(path.replaceAll('\\', '/'))) continue;
      const state: RepoState = JSON.parse(await readFile(join(root, path), 'utf8'));
      this.#repos.set(key(state.type, state.id), new Repo(this.#folder(state.type, state.id), state));
    }
    return this;
  }

  list(): Repo[] {
    return [...this.#repos.values()];
  }

  find(type: RepoType, id: string): Repo | undefined {
    return this.#repos.get(key(type, id));
  }

  /** @throws Refusal 400 for a name that is none */
  async create(type: RepoType, id: string, isPrivate: boolean): Promise<Repo> {
    const parts = id.split('/');
    if (parts.length !== 2 || !parts.every((part) => NAME.test(part)))
      throw new Refusal(400, `Invalid repo name: ${id}`);
    const createdAt = new Date().toISOString();
    const state = { type, id, private: isPrivate, createdAt, branches: {}, tags: {} };
    const repo = new Repo(this.#folder(type, id), state);
    this.#repos.set(key(type, id), repo);
    return repo;
  }

  /** Gives a repo another name. @throws Refusal 400 for a name that is none */
  async move({ folder, state }: Repo, id: string): Promise<void> {
    const repo = await this.create(state.type, id, state.private);
    Object.assign(repo.state, { ...state, id, formerIds: [...(state.formerIds ?? []), state.id] });
    await mkdir(dirname(repo.folder), { recursive: true });
    await rename(folder, repo.folder);
    await repo.save();
    this.#repos.delete(key(state.type, state.id));
  }

  /** The name that a repo has now which had this one; undefined where there is a repo with it, or never was. */
  movedTo(type: RepoType, id: string): string | undefined {
    if (this.find(type, id) !== undefined) return undefined;
    const had = (former: string) => key(type, former) === key(type, id);
    return this.list().find(({ state }) => state.type === type && state.formerIds?.some(had))?.state.id;
  }

  forget(repo: Repo): void {
    this.#repos.delete(key(repo.state.type, repo.state.id));
  }

  #folder(type: RepoType, id: string): string {
    return join(this.dir, 'repos', `${type}s`, ...id.split('/'));
  }
}

/** The Hub's names are unique without regard to case. */
function key(type: RepoType, id: string): string {
  return `${type}s/${id.toLowerCase()}`;
}
