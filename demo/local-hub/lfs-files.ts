import { rm } from 'node:fs/promises';
import { REPO } from './api-repos.ts';
import { type HubContext, openRepo, type Route, writableRepo } from './context.ts';
import { objectSize } from './lfs-routes.ts';
import { Refusal } from './refusal.ts';
import type { Repo } from './store.ts';

/** An LFS object of a repo, as the Hub lists it. */
interface ListedObject {
  /** The SHA-256. */
  readonly fileOid: string;
  /** A name that it has, or had. */
  readonly filename: string;
  /** Of the pointer in git. */
  readonly oid: string;
  readonly pushedAt: string;
  readonly ref: string;
  readonly size: number;
}

const PAGE = 1000;

/** Storage of a repo: which LFS objects it has, and how they are deleted for good. */
export const lfsFileRoutes: readonly Route[] = [
  {
    method: 'GET',
    pattern: new RegExp(`^${REPO}/lfs-files$`),
    async run(exchange, params, hub) {
      const repo = openRepo(exchange, params, hub);
      const all = await objectsOf(hub, repo);
      const from = Number(exchange.url.searchParams.get('cursor') ?? 0);
      const next = from + PAGE;
      const route = `${hub.url}${exchange.url.pathname}?cursor=${next}`;
      const link = next < all.length ? { link: `<${route}>; rel="next"` } : {};
      await exchange.sendJson(200, all.slice(from, next), link);
    },
  },
  {
    method: 'POST',
    pattern: new RegExp(`^${REPO}/lfs-files/batch$`),
    async run(exchange, params, hub) {
      const { repo } = writableRepo(exchange, params, hub);
      const { deletions } = await exchange.json();
      const { sha, rewriteHistory } = (deletions ?? {}) as { sha?: unknown; rewriteHistory?: unknown };
      if (!Array.isArray(sha) || !sha.every((one) => /^[0-9a-f]{64}$/.test(String(one))))
        throw new Refusal(400, '"deletions.sha" must be a list of SHA-256');
      await repo.exclusive(() => forgetObjects(repo, new Set(sha as string[]), rewriteHistory !== false));
      await exchange.sendJson(200, {});
    },
  },
];

/** Each object once, by the newest commit that has it. */
async function objectsOf(hub: HubContext, repo: Repo): Promise<ListedObject[]> {
  const found = new Map<string, ListedObject>();
  for (const [branch, head] of Object.entries(repo.state.branches)) {
    for (const { tree, date } of await repo.history(head)) {
      for (const [filename, { oid, lfs }] of Object.entries(tree)) {
        if (lfs === undefined || (await objectSize(hub, repo, lfs.oid)) === undefined) continue;
        const known = found.get(lfs.oid);
        // The oldest commit that has it is the one that it was pushed with.
        const { filename: name, ref } = known ?? { filename, ref: `refs/heads/${branch}` };
        found.set(lfs.oid, { fileOid: lfs.oid, filename: name, oid, pushedAt: date, ref, size: lfs.size });
      }
    }
  }
  return [...found.values()];
}

/**
 * Deletes objects for good.
 *
 * @param rewrite makes every commit again without the files that were these objects; without it, those files lead nowhere
 */
async function forgetObjects(repo: Repo, gone: ReadonlySet<string>, rewrite: boolean): Promise<void> {
  if (rewrite) {
    const { branches, tags, discussions = {} } = repo.state;
    const made = new Map<string, string>();
    const renewed = async (head: string): Promise<string> => {
      for (const { id, ...content } of (await repo.history(head)).toReversed()) {
        if (made.has(id)) continue;
        const tree = Object.entries(content.tree).filter(([, { lfs }]) => !gone.has(lfs?.oid ?? ''));
        const parents = content.parents.map((parent) => made.get(parent) ?? parent);
        const commit = await repo.writeCommit({ ...content, parents, tree: Object.fromEntries(tree) });
        made.set(id, commit.id);
      }
      return made.get(head) ?? head;
    };
    for (const refs of [branches, tags]) {
      for (const [name, head] of Object.entries(refs)) refs[name] = await renewed(head);
    }
    for (const discussion of Object.values(discussions)) {
      const { pull } = discussion;
      if (pull === undefined) continue;
      discussion.pull = { ...pull, head: await renewed(pull.head), base: await renewed(pull.base) };
    }
    await repo.save();
  }
  for (const oid of gone) await rm(repo.lfsPath(oid), { force: true });
}
