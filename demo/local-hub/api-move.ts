import { REPO } from './api-repos.ts';
import { mayWriteTo, whoAsks } from './auth.ts';
import { type Route, writableRepo } from './context.ts';
import { Refusal } from './refusal.ts';
import type { Store } from './store.ts';

/** `/api/models/ns/name`, `/datasets/ns/name` or `/ns/name`, with what follows: a route of the repo, or `.git`. */
const NAMED =
  /^(?<before>\/(?:api\/(?:models|datasets)\/|datasets\/)?)(?<id>[^/]+\/[^/]+?)(?<after>(?:\.git)?(?:\/.*)?)$/;

/** Renaming a repo, and making its history one commit. */
export const moveRoutes: readonly Route[] = [
  {
    method: 'POST',
    pattern: /^\/api\/repos\/move$/,
    async run(exchange, _params, hub) {
      const { fromRepo, toRepo, type } = await exchange.json();
      const [ns = '', name = ''] = String(fromRepo).split('/');
      const kind = type === 'dataset' ? 'datasets' : 'models';
      const { repo } = writableRepo(exchange, { type: kind, ns, name }, hub);
      mayWriteTo(String(toRepo).split('/')[0] ?? '', whoAsks(exchange, hub.tokens));
      if (hub.store.find(repo.state.type, String(toRepo))) throw new Refusal(409, `${toRepo} exists already`);
      await hub.store.move(repo, String(toRepo));
      await exchange.sendJson(200, {});
    },
  },
  {
    method: 'POST',
    pattern: new RegExp(`^${REPO}/super-squash/(?<rev>[^/]+)$`),
    async run(exchange, params, hub) {
      const { repo, user } = writableRepo(exchange, params, hub);
      const branch = params.rev ?? '';
      if (!repo.isBranch(branch)) throw new Refusal(404, `Invalid rev id: ${branch}`, 'RevisionNotFound');
      const { message } = await exchange.json();
      await repo.exclusive(async () => {
        const { tree } = await repo.resolve(branch);
        const title = typeof message === 'string' ? message : `Super-squash branch '${branch}'`;
        const date = new Date().toISOString();
        await repo.commit(branch, { parents: [], title, message: '', user, date, tree });
      });
      await exchange.sendJson(200, {});
    },
  },
];

/** Where a path leads whose repo has another name now; undefined for any other. */
export function movedPath(pathname: string, store: Store): string | undefined {
  const { before = '', id = '', after = '' } = NAMED.exec(pathname)?.groups ?? {};
  const now = store.movedTo(before.includes('datasets') ? 'dataset' : 'model', decodeURIComponent(id));
  return now === undefined ? undefined : `${before}${now}${after}`;
}
