import { refNameProblem } from '../../src/hub/api/ref-name.ts';
import { REPO } from './api-repos.ts';
import { type Route, readableRepo, writableRepo } from './context.ts';
import { notFound, Refusal } from './refusal.ts';

const PAGE = 50;

/** Branches, tags and history. */
export const refRoutes: readonly Route[] = [
  {
    method: 'GET',
    pattern: new RegExp(`^${REPO}/refs$`),
    async run(exchange, params, hub) {
      const { branches, tags, discussions = {} } = readableRepo(exchange, params, hub).state;
      const list = (refs: Record<string, string>, kind: string) =>
        Object.entries(refs).map(([name, targetCommit]) => ({
          name,
          ref: `refs/${kind}/${name}`,
          targetCommit,
        }));
      const heads = Object.fromEntries(
        Object.entries(discussions).flatMap(([number, { pull }]) => (pull ? [[number, pull.head]] : [])),
      );
      const asked = exchange.url.searchParams.get('include_prs') === '1';
      const refs = {
        branches: list(branches, 'heads'),
        tags: list(tags, 'tags'),
        converts: [],
        ...(asked ? { pullRequests: list(heads, 'pr') } : {}),
      };
      await exchange.sendJson(200, refs);
    },
  },
  {
    method: 'POST',
    pattern: new RegExp(`^${REPO}/(?<kind>tag|branch)/(?<rev>[^/]+)$`),
    async run(exchange, params, hub) {
      const { repo } = writableRepo(exchange, params, hub);
      const body = await exchange.json();
      const isTag = params.kind === 'tag';
      const name = isTag ? String(body.tag ?? '') : (params.rev ?? '');
      const target = isTag ? (params.rev ?? '') : String(body.startingPoint ?? 'main');
      const problem = refNameProblem(name);
      if (problem !== undefined) throw new Refusal(400, `Invalid reference name: ${name} ${problem}`);
      await repo.exclusive(async () => {
        const refs = isTag ? repo.state.tags : repo.state.branches;
        if (Object.hasOwn(refs, name) && body.overwrite !== true) {
          throw new Refusal(409, `${isTag ? 'Tag' : 'Branch'} reference exists already`);
        }
        const beside = Object.keys(refs).find(
          (one) => one.startsWith(`${name}/`) || name.startsWith(`${one}/`),
        );
        // One would be a folder of the other.
        if (beside !== undefined)
          throw new Refusal(400, `Invalid reference name: ${name}: '${beside}' exists`);
        refs[name] = (await repo.resolve(target)).id;
        await repo.save();
      });
      await exchange.sendJson(200, {});
    },
  },
  {
    method: 'DELETE',
    pattern: new RegExp(`^${REPO}/(?<kind>tag|branch)/(?<rev>[^/]+)$`),
    async run(exchange, params, hub) {
      const { repo } = writableRepo(exchange, params, hub);
      const name = params.rev ?? '';
      const refs = params.kind === 'tag' ? repo.state.tags : repo.state.branches;
      if (!Object.hasOwn(refs, name)) throw notFound.revision(name);
      if (name === 'main' && params.kind === 'branch') throw new Refusal(403, 'The main branch stays');
      delete refs[name];
      await repo.save();
      await exchange.sendJson(200, {});
    },
  },
  {
    method: 'GET',
    pattern: new RegExp(`^${REPO}/commits/(?<rev>[^/]+)$`),
    async run(exchange, params, hub) {
      const history = await readableRepo(exchange, params, hub).history(params.rev ?? '');
      const limit = Number(exchange.url.searchParams.get('limit') ?? PAGE) || PAGE;
      const page = Number(exchange.url.searchParams.get('p') ?? 0);
      const commits = history.slice(page * limit, (page + 1) * limit).map((commit) => ({
        id: commit.id,
        title: commit.title,
        message: commit.message,
        authors: [{ user: commit.user, avatar: '' }],
        date: commit.date,
      }));
      const next = new URL(exchange.url);
      next.searchParams.set('p', String(page + 1));
      const link = (page + 1) * limit < history.length ? { link: `<${next.href}>; rel="next"` } : {};
      await exchange.sendJson(200, commits, { 'x-total-count': String(history.length), ...link });
    },
  },
];
