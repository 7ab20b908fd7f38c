import { randomUUID } from 'node:crypto';
import { REPO } from './api-repos.ts';
import { mayWrite, whoAsks } from './auth.ts';
import { type HubContext, type Params, type Route, readableRepo, writableRepo } from './context.ts';
import type { Exchange } from './exchange.ts';
import { Refusal } from './refusal.ts';
import type { Commit, Discussion, Repo, Tree } from './store.ts';

const PAGE = 20;
const ONE = new RegExp(`^${REPO}/discussions/(?<number>\\d+)$`);
const change = (what: string) => new RegExp(`^${REPO}/discussions/(?<number>\\d+)/${what}$`);

/** Discussions and pull requests: listed, read with their difference, talked about, closed, merged. */
export const discussionRoutes: readonly Route[] = [
  {
    method: 'GET',
    pattern: new RegExp(`^${REPO}/discussions$`),
    async run(exchange, params, hub) {
      const repo = readableRepo(exchange, params, hub);
      const { searchParams: asked } = exchange.url;
      const [type, status, author] = ['type', 'status', 'author'].map((name) => asked.get(name) ?? 'all');
      const kind = (one: Discussion) => (one.pull ? 'pull_request' : 'discussion');
      const state = (one: Discussion) => (['open', 'draft'].includes(one.status) ? 'open' : 'closed');
      const all = Object.entries(repo.state.discussions ?? {})
        .map(([number, one]) => ({ number: Number(number), one }))
        .filter(({ one }) => type === 'all' || kind(one) === type)
        .filter(({ one }) => status === 'all' || state(one) === status)
        .filter(({ one }) => author === 'all' || one.author === author)
        .toSorted((a, b) => b.number - a.number);
      const start = Number(asked.get('p') ?? 0) * PAGE;
      const discussions = all.slice(start, start + PAGE).map(({ number, one }) => shortOf(repo, number, one));
      await exchange.sendJson(200, { discussions, count: all.length, start });
    },
  },
  {
    method: 'POST',
    pattern: new RegExp(`^${REPO}/discussions$`),
    async run(exchange, params, hub) {
      const repo = readableRepo(exchange, params, hub);
      const who = mayWrite(repo, whoAsks(exchange, hub.tokens), true);
      const { title, description, pullRequest } = await exchange.json();
      const opened = { title: String(title), description: String(description ?? ''), author: who.user };
      const number = await repo.exclusive(async () => {
        const head = (await repo.resolve('main')).id;
        return await repo.openDiscussion(opened, pullRequest === true ? { head, base: head } : undefined);
      });
      await exchange.sendJson(200, { num: number, pullRequest: pullRequest === true });
    },
  },
  {
    method: 'GET',
    pattern: ONE,
    async run(exchange, params, hub) {
      const repo = readableRepo(exchange, params, hub);
      const { number, one } = found(repo, params);
      await exchange.sendJson(200, {
        ...shortOf(repo, number, one),
        events: [...one.events, ...(await commitEvents(repo, one))],
        ...(one.pull && (await changesOf(repo, one.pull))),
      });
    },
  },
  {
    method: 'POST',
    pattern: change('comment'),
    run: async (exchange, params, hub) =>
      await talk(exchange, params, hub, async ({ comment }) => commentEvent(comment)),
  },
  {
    method: 'POST',
    pattern: change('title'),
    run: async (exchange, params, hub) =>
      await talk(exchange, params, hub, async ({ title }, one) => {
        const event = { type: 'title-change', data: { from: one.title, to: title } };
        one.title = String(title);
        return event;
      }),
  },
  {
    method: 'POST',
    pattern: change('status'),
    run: async (exchange, params, hub) =>
      await talk(exchange, params, hub, async ({ status }, one) => {
        if (status !== 'open' && status !== 'closed')
          throw new Refusal(400, '"status" must be open or closed');
        one.status = status;
        return { type: 'status-change', data: { status } };
      }),
  },
  {
    method: 'POST',
    pattern: change('merge'),
    async run(exchange, params, hub) {
      const { repo, user } = writableRepo(exchange, params, hub);
      const { number, one } = found(repo, params);
      await exchange.text();
      await repo.exclusive(async () => {
        if (one.pull === undefined) throw new Refusal(400, 'This is no pull request');
        if (!['open', 'draft'].includes(one.status)) throw new Refusal(409, `It is ${one.status}`);
        const [head, base, main] = await ends(repo, one.pull);
        const conflicts = conflictsOf(head, base, main);
        if (conflicts.length > 0) throw new Refusal(409, `Conflicts: ${conflicts.join(', ')}`);
        const tree: Record<string, Tree[string]> = { ...main.tree };
        for (const path of changedPaths(base, head)) {
          const entry = head.tree[path];
          if (entry === undefined) delete tree[path];
          else tree[path] = entry;
        }
        const title = `${one.title} (#${number})`;
        const date = new Date().toISOString();
        const merged = await repo.commit('main', {
          ...{ parents: [main.id], title, message: one.description, user, date, tree },
        });
        one.pull.merged = merged.id;
        one.status = 'merged';
        one.events.push(eventOf({ type: 'status-change', data: { status: 'merged' } }, user));
        await repo.save();
      });
      await exchange.sendJson(200, {});
    },
  },
];

type Pull = NonNullable<Discussion['pull']>;
interface Said {
  readonly type: string;
  readonly data: Readonly<Record<string, unknown>>;
}

export function eventOf(said: Said, author: string) {
  return { id: randomUUID(), createdAt: new Date().toISOString(), author: { name: author }, ...said };
}

export function commentEvent(text: unknown): Said {
  return { type: 'comment', data: { edited: false, hidden: false, latest: { raw: String(text) } } };
}

/** Adds an event to a discussion; anybody with a token may. */
async function talk(
  exchange: Exchange,
  params: Params,
  hub: HubContext,
  work: (body: Record<string, unknown>, one: Discussion) => Promise<Said>,
): Promise<void> {
  const repo = readableRepo(exchange, params, hub);
  const { user } = mayWrite(repo, whoAsks(exchange, hub.tokens), true);
  const { one } = found(repo, params);
  const event = eventOf(await work(await exchange.json(), one), user);
  one.events.push(event);
  await repo.save();
  await exchange.sendJson(200, { newMessage: event, newStatus: event, newTitle: event });
}

function found(repo: Repo, { number = '' }: Params): { number: number; one: Discussion } {
  const one = repo.state.discussions?.[number];
  if (one === undefined) throw new Refusal(404, 'Discussion not found');
  return { number: Number(number), one };
}

function shortOf(repo: Repo, num: number, { title, author, createdAt, status, pull }: Discussion) {
  const { id: name, type } = repo.state;
  return {
    num,
    title,
    author: { name: author },
    createdAt,
    status,
    repo: { name, type },
    isPullRequest: pull !== undefined,
  };
}

/** Head and base of a pull request, and main. */
async function ends(repo: Repo, { head, base }: Pull): Promise<[head: Commit, base: Commit, main: Commit]> {
  return [await repo.resolve(head), await repo.resolve(base), await repo.resolve('main')];
}

async function commitEvents(repo: Repo, { pull }: Discussion): Promise<object[]> {
  if (pull === undefined) return [];
  const events = [];
  for (const { id, title, user, date } of await repo.history(pull.head)) {
    if (id === pull.base) break;
    const event = {
      id,
      type: 'commit',
      createdAt: date,
      author: { name: user },
      data: { subject: title, oid: id },
    };
    events.unshift(event);
  }
  return events;
}

async function changesOf(repo: Repo, pull: Pull) {
  const [head, base, main] = await ends(repo, pull);
  const texts = changedPaths(base, head).map((path) =>
    difference(repo, path, base.tree[path], head.tree[path]),
  );
  return {
    changes: { base: 'refs/heads/main', ...(pull.merged && { mergeCommitId: pull.merged }) },
    filesWithConflicts: pull.merged === undefined ? conflictsOf(head, base, main) : [],
    diff: (await Promise.all(texts)).join(''),
  };
}

function changedPaths(before: Commit, after: Commit): string[] {
  const paths = new Set([...Object.keys(before.tree), ...Object.keys(after.tree)]);
  return [...paths].filter((path) => before.tree[path]?.oid !== after.tree[path]?.oid).toSorted();
}

/** Files that both sides changed, each in its own way. */
function conflictsOf(head: Commit, base: Commit, main: Commit): string[] {
  const theirs = new Set(changedPaths(base, main));
  return changedPaths(base, head).filter(
    (path) => theirs.has(path) && head.tree[path]?.oid !== main.tree[path]?.oid,
  );
}

/** All lines of a text that goes, then all that come; of a large file its pointer, as git has it. */
async function difference(repo: Repo, path: string, before: Entry, after: Entry): Promise<string> {
  const [old, now] = await Promise.all([before, after].map((entry) => linesOf(repo, entry)));
  const [from, to] = [before ? `a/${path}` : '/dev/null', after ? `b/${path}` : '/dev/null'];
  const hunk = `@@ -${old?.length ? 1 : 0},${old?.length ?? 0} +${now?.length ? 1 : 0},${now?.length ?? 0} @@`;
  const lines = [...(old ?? []).map((line) => `-${line}`), ...(now ?? []).map((line) => `+${line}`)];
  return [`diff --git a/${path} b/${path}`, `--- ${from}`, `+++ ${to}`, hunk, ...lines, ''].join('\n');
}

type Entry = Tree[string] | undefined;

async function linesOf(repo: Repo, entry: Entry): Promise<string[]> {
  if (entry === undefined) return [];
  const { lfs } = entry;
  if (lfs) return ['version https://git-lfs.github.com/spec/v1', `oid sha256:${lfs.oid}`, `size ${lfs.size}`];
  return (await repo.readBlob(entry)).toString('utf8').replace(/\n$/, '').split('\n');
}
