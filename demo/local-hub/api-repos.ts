import { rm } from 'node:fs/promises';
import { defaultGitAttributes } from './attributes.ts';
import { mayAdminister, maySee, mayWriteTo, whoAsks } from './auth.ts';
import { type HubContext, openRepo, type Route, readableRepo, writableRepo } from './context.ts';
import { describePaths, describeRepo, listTree, withLastCommits } from './describe.ts';
import { notFound, Refusal } from './refusal.ts';
import type { RepoType } from './store.ts';
import { validateCard } from './validate-card.ts';

export const REPO = '/api/(?<type>models|datasets)/(?<ns>[^/]+)/(?<name>[^/]+)';

/** Entries of a folder that one answer holds: fewer where each is looked up in the history. */
const PAGE = 1000;
const EXPANDED_PAGE = 50;

function isSet(value: string | null): boolean {
  return /^(true|1)$/i.test(value ?? '');
}

/** Accounts, repos and what they hold: everything of the API that reads, and making and deleting repos. */
export const repoRoutes: readonly Route[] = [
  {
    method: 'GET',
    pattern: /^\/api\/whoami-v2$/,
    async run(exchange, _params, { tokens }) {
      const who = whoAsks(exchange, tokens);
      // A trusted publisher is nobody.
      if (who?.repo !== undefined || !who) throw new Refusal(401, 'Invalid username or password.');
      const { user, role, orgs = [], readOrgs = [] } = who;
      await exchange.sendJson(200, {
        type: 'user',
        id: Buffer.from(user).toString('hex').padEnd(24, '0').slice(0, 24),
        name: user,
        fullname: user,
        email: `${user}@localhost`,
        emailVerified: true,
        isPro: false,
        orgs: [...orgs, ...readOrgs].map((name) => ({
          type: 'org',
          name,
          fullname: name,
          // Of the person; what the token may do is its own role.
          roleInOrg: orgs.includes(name) ? 'write' : 'read',
        })),
        auth: { type: 'access_token', accessToken: { displayName: 'local', role, createdAt: new Date(0) } },
      });
    },
  },
  {
    method: 'POST',
    pattern: /^\/api\/repos\/create$/,
    async run(exchange, _params, { store, tokens, url }) {
      const { name, organization, type = 'model', visibility, private: isPrivate } = await exchange.json();
      const who = whoAsks(exchange, tokens);
      const namespace = String(organization ?? who?.user ?? '');
      const { user } = mayWriteTo(namespace, who);
      if (type !== 'model' && type !== 'dataset') throw new Refusal(400, `No such repo type here: ${type}`);
      const hidden = visibility === 'private' || isPrivate === true;
      const existing = store.find(type, `${namespace}/${name}`);
      if (existing) {
        // Clients that do not mind read the URL from the refusal.
        const page = { url: `${url}/${existing.webName}` };
        throw new Refusal(409, `You already created this ${type} repo`, undefined, page);
      }
      const repo = await store.create(type satisfies RepoType, `${namespace}/${name}`, hidden);
      const date = repo.state.createdAt;
      const attributes = await repo.writeBlob(Buffer.from(defaultGitAttributes()));
      const tree = { '.gitattributes': attributes };
      await repo.commit('main', { parents: [], title: 'initial commit', message: '', user, date, tree });
      const page = `${url}/${repo.webName}`;
      await exchange.sendJson(200, { url: page, id: repo.state.id, name: repo.state.id });
    },
  },
  {
    method: 'DELETE',
    pattern: /^\/api\/repos\/delete$/,
    async run(exchange, _params, hub) {
      const { name, organization, type } = await exchange.json();
      const params = {
        type: type === 'dataset' ? 'datasets' : 'models',
        ns: String(organization),
        name: String(name),
      };
      const { repo } = writableRepo(exchange, params, hub);
      hub.store.forget(repo);
      await rm(repo.folder, { recursive: true, force: true });
      await exchange.sendJson(200, {});
    },
  },
  {
    method: 'GET',
    pattern: /^\/api\/(?<type>models|datasets)$/,
    async run(exchange, params, hub) {
      const { searchParams: asked } = exchange.url;
      const who = whoAsks(exchange, hub.tokens);
      const [author, search] = [asked.get('author'), asked.get('search')?.toLowerCase()];
      const tags = asked.getAll('filter');
      const wanted = { expand: asked.getAll('expand'), blobs: false };
      const mine = hub.store
        .list()
        .filter(({ state }) => `${state.type}s` === params.type)
        .filter((repo) => maySee(repo, who))
        .filter(({ namespace }) => author === null || namespace === author)
        .filter(({ state }) => search === undefined || state.id.toLowerCase().includes(search));
      const all = await Promise.all(
        mine.map(async (repo) => describeRepo(repo, await repo.resolve('main'), wanted)),
      );
      const found = all.filter((one) =>
        tags.every((tag) => (one.tags as string[] | undefined)?.includes(tag)),
      );
      await exchange.sendJson(200, found.slice(0, Number(asked.get('limit') ?? PAGE)));
    },
  },
  {
    method: 'GET',
    pattern: new RegExp(`^${REPO}(/revision/(?<rev>[^/]+))?$`),
    async run(exchange, params, hub) {
      const repo = readableRepo(exchange, params, hub);
      const { searchParams: asked } = exchange.url;
      // Python repeats "expand", JavaScript "expand[]".
      const expand = [...asked.getAll('expand'), ...asked.getAll('expand[]')];
      const wanted = { expand, blobs: isSet(asked.get('blobs')) };
      await exchange.sendJson(
        200,
        await describeRepo(repo, await repo.resolve(params.rev || 'main'), wanted),
      );
    },
  },
  {
    method: 'GET',
    pattern: new RegExp(`^${REPO}/tree/(?<rev>[^/]+)(/(?<path>.+))?$`),
    async run(exchange, params, hub) {
      const repo = readableRepo(exchange, params, hub);
      const { tree } = await repo.resolve(params.rev ?? '');
      const path = params.path ?? '';
      const { searchParams: asked } = exchange.url;
      const entries = listTree(tree, path, isSet(asked.get('recursive')), xetHashIn(hub));
      if (entries.length === 0 && path !== '') throw notFound.entry(path);
      const expand = isSet(asked.get('expand'));
      const start = Number(asked.get('cursor') ?? 0) || 0;
      const end = start + (expand ? EXPANDED_PAGE : PAGE);
      const next = new URL(exchange.url);
      next.searchParams.set('cursor', String(end));
      const link = end < entries.length ? { link: `<${next.href}>; rel="next"` } : {};
      const page = entries.slice(start, end);
      const history = expand ? await repo.history(params.rev ?? '') : [];
      await exchange.sendJson(200, expand ? withLastCommits(page, history) : page, link);
    },
  },
  {
    method: 'PUT',
    pattern: new RegExp(`^${REPO}/settings$`),
    async run(exchange, params, hub) {
      const repo = readableRepo(exchange, params, hub);
      mayAdminister(repo, whoAsks(exchange, hub.tokens));
      const { visibility, private: isPrivate, gated, disabled } = await exchange.json();
      const { state } = repo;
      // The staff of the Hub does this there.
      if (disabled === true) state.disabled = true;
      else if (disabled === false) delete state.disabled;
      if (visibility !== undefined || isPrivate !== undefined) {
        state.private = visibility === 'private' || isPrivate === true;
      }
      if (gated === false) delete state.gated;
      else if (gated === 'auto' || gated === 'manual') state.gated = gated;
      else if (gated !== undefined) throw new Refusal(400, `"gated" must be auto, manual or false`);
      await repo.save();
      await exchange.sendJson(200, { private: state.private, gated: state.gated ?? false });
    },
  },
  {
    method: 'GET',
    pattern: new RegExp(`^${REPO}/auth-check(?<write>/write)?$`),
    async run(exchange, params, hub) {
      if (params.write) writableRepo(exchange, params, hub);
      else openRepo(exchange, params, hub);
      await exchange.sendJson(200, {});
    },
  },
  {
    method: 'POST',
    pattern: new RegExp(`^${REPO}/paths-info/(?<rev>[^/]+)$`),
    async run(exchange, params, hub) {
      const repo = readableRepo(exchange, params, hub);
      const { tree } = await repo.resolve(params.rev ?? '');
      const text = await exchange.text();
      // Python sends a form, JavaScript JSON.
      const isForm = exchange.request.headers['content-type']?.includes('x-www-form-urlencoded');
      const form = new URLSearchParams(text);
      const body = isForm ? { paths: form.getAll('paths'), expand: form.get('expand') } : JSON.parse(text);
      if (!Array.isArray(body.paths)) throw new Refusal(400, '"paths" must be a list');
      const entries = describePaths(tree, body.paths.map(String), xetHashIn(hub));
      const expand = isSet(String(body.expand ?? ''));
      const history = expand ? await repo.history(params.rev ?? '') : [];
      await exchange.sendJson(200, expand ? withLastCommits(entries, history) : entries);
    },
  },
  {
    method: 'POST',
    pattern: /^\/api\/validate-yaml$/,
    async run(exchange) {
      const { content } = await exchange.json();
      const opinion = validateCard(String(content));
      await exchange.sendJson(opinion.errors.length === 0 ? 200 : 400, opinion);
    },
  },
];

function xetHashIn({ cas }: HubContext) {
  return (sha256: string) => cas?.store.fileOfSha256(sha256)?.hash;
}
