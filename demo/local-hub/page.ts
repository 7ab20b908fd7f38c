import { formatBytes, formatInteger } from '../../src/common/units.ts';
import type { HubContext, Params, Route } from './context.ts';
import { cardDataOf } from './describe.ts';
import type { Exchange } from './exchange.ts';
import { escapeHtml, htmlPage } from './html.ts';
import { renderMarkdown } from './markdown.ts';
import { notFound } from './refusal.ts';
import type { Commit, Repo, Tree } from './store.ts';

const RECENT_COMMITS = 10;

/** For eyes only: an index of the repos, and a page for each, at any revision. */
export const pageRoutes: readonly Route[] = [
  {
    method: 'GET',
    pattern: /^\/$/,
    async run(exchange, _params, { store, cdnUrl }) {
      const items = store.list().map(({ webName, state }) => {
        return `<li><a href="/${webName}">${escapeHtml(webName)}</a> ${privateBadge(state.private)}</li>`;
      });
      const list =
        items.length === 0 ? '<p class="dim">No repos yet.</p>' : `<ul class="plain">${items.join('')}</ul>`;
      await sendPage(exchange, cdnUrl, 'Local Hub', `<header><h1>Local Hub</h1></header>${list}`);
    },
  },
  {
    method: 'GET',
    pattern: /^\/((?<type>datasets)\/)?(?<ns>[^/]+)\/(?<name>[^/]+)(\/(tree|commit)\/(?<rev>[^/]+))?$/,
    run: showRepo,
  },
  {
    method: 'GET',
    pattern: /^\/((?<type>datasets)\/)?(?<ns>[^/]+)\/(?<name>[^/]+)\/discussions\/(?<number>\d+)$/,
    run: (exchange, { number, ...params }, hub) =>
      showRepo(exchange, { ...params, rev: `refs/pr/${number}` }, hub),
  },
];

/** Private repos are shown too: a browser has no token, and the page is seen on this machine only. */
async function showRepo(exchange: Exchange, params: Params, hub: HubContext): Promise<void> {
  const type = params.type === 'datasets' ? 'dataset' : 'model';
  const repo = hub.store.find(type, `${params.ns}/${params.name}`);
  if (!repo) throw notFound.repo();
  const commit = await repo.resolve(params.rev || 'main');
  const readme = await repo.readText(commit.tree, 'README.md');
  const base = `/${repo.webName}/resolve/${commit.id}/`;
  const card = readme === undefined ? '' : `<article>${renderMarkdown(readme, base)}</article>`;
  const parts = [
    header(repo, commit),
    await metadata(repo, commit),
    card,
    files(commit.tree, base),
    await history(repo, commit),
  ];
  await sendPage(exchange, hub.cdnUrl, repo.webName, parts.join('\n'));
}

function privateBadge(isPrivate: boolean): string {
  return isPrivate ? '<span class="badge">private</span>' : '';
}

function header(repo: Repo, commit: Commit): string {
  const { branches, tags } = repo.state;
  const refs = [...Object.keys(branches), ...Object.keys(tags)].map((name) => {
    const url = `/${repo.webName}/tree/${encodeURIComponent(name)}`;
    return `<a class="badge" href="${escapeHtml(url)}">${escapeHtml(name)}</a>`;
  });
  return `<header><nav><a href="/">Local Hub</a></nav>
<h1>${escapeHtml(repo.webName)} ${privateBadge(repo.state.private)}</h1>
<p>${refs.join(' ')} <span class="dim">at <span class="id">${commit.id.slice(0, 12)}</span></span></p></header>`;
}

async function metadata(repo: Repo, commit: Commit): Promise<string> {
  const rows = Object.entries(await cardDataOf(repo, commit.tree)).map(([name, value]) => {
    const inWords = (one: unknown) => (typeof one === 'object' ? JSON.stringify(one) : String(one));
    const text = Array.isArray(value) ? value.map(inWords).join(', ') : inWords(value);
    return `<tr><th>${escapeHtml(name)}</th><td>${escapeHtml(text)}</td></tr>`;
  });
  return rows.length === 0 ? '' : `<section><h2>Metadata</h2><table>${rows.join('')}</table></section>`;
}

function files(tree: Tree, base: string): string {
  const rows = Object.entries(tree)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([path, { size, oid, lfs }]) => {
      const url = base + path.split('/').map(encodeURIComponent).join('/');
      const id = lfs ? `LFS <span class="id">${lfs.oid}</span>` : `git <span class="id">${oid}</span>`;
      return `<tr><td><a href="${url}">${escapeHtml(path)}</a></td>
<td class="number" title="${formatInteger(size)} bytes">${formatBytes(size)}</td><td>${id}</td></tr>`;
    });
  return `<section><h2>Files</h2><table>${rows.join('\n')}</table></section>`;
}

async function history(repo: Repo, commit: Commit): Promise<string> {
  const items = (await repo.history(commit.id)).slice(0, RECENT_COMMITS).map(({ id, title, user, date }) => {
    const tags = Object.entries(repo.state.tags).filter(([, target]) => target === id);
    const badges = tags.map(([name]) => `<span class="badge">${escapeHtml(name)}</span>`).join(' ');
    return `<li><a class="id" href="/${repo.webName}/commit/${id}">${id.slice(0, 12)}</a> ${escapeHtml(title)} ${badges}
<br><span class="dim">${escapeHtml(user)}, ${escapeHtml(date)}</span></li>`;
  });
  return `<section><h2>Commits</h2><ul class="plain">${items.join('\n')}</ul></section>`;
}

async function sendPage(exchange: Exchange, cdnUrl: string, title: string, body: string): Promise<void> {
  // A card is somebody's text: no script runs and nothing is loaded but images, whatever slips through.
  const policy = `default-src 'none'; img-src 'self' ${cdnUrl} data:; style-src 'unsafe-inline'`;
  const headers = { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': policy };
  await exchange.send(200, headers, htmlPage(title, body));
}
