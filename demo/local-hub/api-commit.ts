import { pathProblem } from '../../src/hub/repo/release-paths.ts';
import { REPO } from './api-repos.ts';
import { isIgnored, isLfs, MAX_REGULAR_BYTES } from './attributes.ts';
import { type HubContext, type Route, writableRepo } from './context.ts';
import { objectSize } from './lfs-routes.ts';
import { Refusal } from './refusal.ts';
import { type Commit, gitBlobId, type Repo, type TreeEntry } from './store.ts';
import { validateCard } from './validate-card.ts';

/** The two calls of a commit: which files go to LFS, and the commit itself. */
export const commitRoutes: readonly Route[] = [
  {
    method: 'POST',
    pattern: new RegExp(`^${REPO}/preupload/(?<rev>[^/]+)$`),
    async run(exchange, params, hub) {
      const { repo } = writableRepo(exchange, params, hub);
      const { files, gitAttributes, gitIgnore } = await exchange.json();
      const { id, tree } = await repo.resolve(params.rev ?? '');
      if (!Array.isArray(files)) throw new Refusal(400, '"files" must be a list');
      const stored = await repo.readText(tree, '.gitattributes');
      const attributes = typeof gitAttributes === 'string' ? gitAttributes : (stored ?? '');
      const ignore =
        typeof gitIgnore === 'string' ? gitIgnore : ((await repo.readText(tree, '.gitignore')) ?? '');
      const answer = files.map((file: { path: string; size: number }) => ({
        path: file.path,
        uploadMode: isLfs(file.path, file.size, attributes) ? 'lfs' : 'regular',
        shouldIgnore: isIgnored(file.path, ignore),
        ...(tree[file.path] ? { oid: tree[file.path]?.lfs?.oid ?? tree[file.path]?.oid } : {}),
      }));
      await exchange.sendJson(200, { files: answer, commitOid: id });
    },
  },
  {
    method: 'POST',
    pattern: new RegExp(`^${REPO}/commit/(?<rev>[^/]+)$`),
    async run(exchange, params, hub) {
      const { repo, user } = writableRepo(exchange, params, hub);
      const lines = (await exchange.text()).split('\n').filter((line) => line.trim() !== '');
      const operations = lines.map((line) => JSON.parse(line) as Operation);
      const asPullRequest = exchange.url.searchParams.get('create_pr') === '1';
      const { commit, number } = await repo.exclusive(() =>
        apply(hub, repo, params.rev ?? '', operations, { user, asPullRequest }),
      );
      const page = `${hub.url}/${repo.webName}`;
      await exchange.sendJson(200, {
        success: true,
        commitOid: commit.id,
        commitUrl: `${page}/commit/${commit.id}`,
        hookOutput: '',
        ...(number === undefined ? {} : { pullRequestUrl: `${page}/discussions/${number}` }),
      });
    },
  },
];

interface Operation {
  key: string;
  value: Readonly<Record<string, unknown>>;
}

interface Written {
  commit: Commit;
  /** Of the pull request that was opened for it. */
  number?: number;
}

/**
 * Checks everything, then writes one commit; a refusal leaves the repo as it was. A pull request starts from the parent
 * that the client names, wherever the branch is by now.
 */
async function apply(
  hub: HubContext,
  repo: Repo,
  branch: string,
  operations: Operation[],
  { user, asPullRequest }: { user: string; asPullRequest: boolean },
): Promise<Written> {
  const [header, ...changes] = operations;
  if (header?.key !== 'header') throw new Refusal(400, 'The first line must be the header');
  const { summary, description, parentCommit } = header.value;
  if (typeof summary !== 'string' || summary === '') throw new Refusal(400, 'The commit needs a summary');
  if (!repo.isBranch(branch)) throw new Refusal(404, `Invalid rev id: ${branch}`, 'RevisionNotFound');

  const head = await repo.resolve(asPullRequest && typeof parentCommit === 'string' ? parentCommit : branch);
  if (parentCommit !== undefined && parentCommit !== head.id) {
    throw new Refusal(412, 'A commit has happened since. Please refresh and try again.');
  }
  const tree: Record<string, TreeEntry> = { ...head.tree };
  for (const { key, value } of changes) await change(hub, repo, tree, key, value);
  checkFolders(tree);
  const content = {
    parents: [head.id],
    title: summary,
    message: typeof description === 'string' ? description : '',
    user,
    date: new Date().toISOString(),
    tree,
  };
  return asPullRequest ? await repo.openPullRequest(content) : { commit: await repo.commit(branch, content) };
}

async function change(
  hub: HubContext,
  repo: Repo,
  tree: Record<string, TreeEntry>,
  key: string,
  value: Operation['value'],
) {
  const path = checkPath(value.path);
  if (key === 'file') {
    const encoding = value.encoding === 'base64' ? 'base64' : 'utf8';
    const content = Buffer.from(String(value.content), encoding);
    if (content.length > MAX_REGULAR_BYTES) {
      throw new Refusal(400, `Your push was rejected because ${path} is larger than 10 MiB. Use LFS.`);
    }
    if (path === 'README.md') checkCard(content.toString('utf8'));
    tree[path] = await repo.writeBlob(content);
  } else if (key === 'lfsFile') {
    const oid = String(value.oid);
    const size = /^[0-9a-f]{64}$/.test(oid) ? await objectSize(hub, repo, oid) : undefined;
    // A copy of a file that is here comes without its size.
    if (size === undefined || (value.size !== undefined && value.size !== size)) {
      throw new Refusal(
        400,
        `Your push was rejected because the LFS object ${oid} of ${path} does not exist`,
      );
    }
    const pointer = Buffer.from(
      `version https://git-lfs.github.com/spec/v1\noid sha256:${oid}\nsize ${size}\n`,
    );
    tree[path] = { oid: gitBlobId(pointer), size, lfs: { oid, size, pointerSize: pointer.length } };
  } else if (key === 'deletedFile') {
    delete tree[path];
  } else if (key === 'deletedFolder') {
    for (const one of Object.keys(tree)) if (one.startsWith(`${path}/`)) delete tree[one];
  } else {
    throw new Refusal(400, `No such operation: ${key}`);
  }
}

function checkPath(path: unknown): string {
  const name = String(path).replace(/\/$/, '');
  const problem = pathProblem(name);
  if (problem !== undefined) throw new Refusal(400, `Invalid path: ${path} ${problem}`);
  return name;
}

/** No tree of git has a file and a folder of one name. */
function checkFolders(tree: Readonly<Record<string, TreeEntry>>): void {
  for (const path of Object.keys(tree)) {
    for (let at = path.indexOf('/'); at !== -1; at = path.indexOf('/', at + 1)) {
      const folder = path.slice(0, at);
      if (Object.hasOwn(tree, folder)) throw new Refusal(400, `${folder} is a file and a folder`);
    }
  }
}

function checkCard(readme: string): void {
  const [first] = validateCard(readme).errors;
  if (first) throw new Refusal(400, `Invalid metadata in README.md.\n- ${first.message}`);
}
