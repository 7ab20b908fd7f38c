import { rm } from 'node:fs/promises';
import { defaultGitAttributes } from './attributes.ts';
import { mayWriteTo, whoAsks } from './auth.ts';
import { type Route, readableRepo, writableRepo } from './context.ts';
import { describePaths, describeRepo, listTree } from './describe.ts';
import { notFound, Refusal } from './refusal.ts';
import type { RepoType } from './store.ts';
import { validateCard } from './validate-card.ts';

export const REPO = '/api/(?<type>models|datasets)/(?<ns>[^/]+)/(?<name>[^/]+)';

/** Accounts, repos and what they hold: everything of the API that reads, and making and deleting repos. */
export const repoRoutes: readonly Route[] = [
  {
    method: 'GET',
    pattern: /^\/api\/whoami-v2$/,
    async run(exchange, _params, { tokens }) {
      const who = whoAsks(exchange, tokens);
      if (!who) throw new Refusal(401, 'Invalid username or password.');
      const { user, role, orgs = [] } = who;
      await exchange.sendJson(200, {
        type: 'user',
        id: Buffer.from(user).toString('hex').padEnd(24, '0').slice(0, 24),
        name: user,
        fullname: user,
        email: `${user}@localhost`,
        emailVerified: true,
        isPro: false,
        orgs: orgs.map((name) => ({
          type: 'org',
          name,
          fullname: name,
          roleInOrg: role === 'read' ? 'read' : 'write',
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
    pattern: new RegExp(`^${REPO}(/revision/(?<rev>[^/]+))?$`),
    async run(exchange, params, hub) {
      const repo = readableRepo(exchange, params, hub);
      await exchange.sendJson(200, await describeRepo(repo, await repo.resolve(params.rev || 'main')));
    },
  },
  {
    method: 'GET',
    pattern: new RegExp(`^${REPO}/tree/(?<rev>[^/]+)(/(?<path>.+))?$`),
    async run(exchange, params, hub) {
      const { tree } = await readableRepo(exchange, params, hub).resolve(params.rev ?? '');
      const path = params.path ?? '';
      const recursive = /^(true|1)$/i.test(exchange.url.searchParams.get('recursive') ?? '');
      const entries = listTree(tree, path, recursive);
      if (entries.length === 0 && path !== '') throw notFound.entry(path);
      await exchange.sendJson(200, entries);
    },
  },
  {
    method: 'POST',
    pattern: new RegExp(`^${REPO}/paths-info/(?<rev>[^/]+)$`),
    async run(exchange, params, hub) {
      const { tree } = await readableRepo(exchange, params, hub).resolve(params.rev ?? '');
      const text = await exchange.text();
      // Python sends a form, JavaScript JSON.
      const isForm = exchange.request.headers['content-type']?.includes('x-www-form-urlencoded');
      const paths: unknown = isForm ? new URLSearchParams(text).getAll('paths') : JSON.parse(text).paths;
      if (!Array.isArray(paths)) throw new Refusal(400, '"paths" must be a list');
      await exchange.sendJson(200, describePaths(tree, paths.map(String)));
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
