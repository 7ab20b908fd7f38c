import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Plan, planSchema } from '../../src/plan/plan-schema.ts';
import { type TemporaryFolder, temporaryFolder } from '../support/folder.ts';
import { ROOT, TINY_MODEL } from '../support/llama.ts';
import { espalier, onHub, type SeededHub, startEntryPoint, startSeededHub, TOKEN } from './support.ts';

let hub: SeededHub;
let folder: TemporaryFolder;
let plan: Plan;
beforeAll(async () => {
  hub = await startSeededHub({ xet: {} });
  folder = await temporaryFolder();
  plan = planSchema.parse(JSON.parse(await readFile(join(ROOT, 'plans/tiny-gpt-oss-28x.json'), 'utf8')));
});
afterAll(async () => {
  await hub[Symbol.asyncDispose]();
  await folder[Symbol.asyncDispose]();
});

const options = () => ({ cwd: folder.path, env: onHub(hub, TOKEN.writer) });

/** A plan that keeps other experts of each layer. */
async function planOf(name: string, keep: (experts: readonly number[]) => number[]): Promise<string> {
  const kept = Object.fromEntries(
    Object.entries(plan.keep).map(([layer, experts]) => [layer, keep(experts)]),
  );
  const path = `${name}.json`;
  await writeFile(join(folder.path, path), JSON.stringify({ ...plan, name, keep: kept }));
  return path;
}

function releaseOf(planPath: string, repo: string): string[] {
  return [
    ...['run', planPath, '--base', TINY_MODEL, '--repo', repo, '--run-dir', `run-of-${planPath}`],
    ...['--benchmarks', 'none', '--gate', 'none'],
  ];
}

async function filesOf(repo: string): Promise<string[]> {
  const answer = await fetch(`${hub.url}/api/models/${repo}`);
  const { siblings } = (await answer.json()) as { siblings: { rfilename: string }[] };
  return siblings.map(({ rfilename }) => rfilename);
}

/** Two processes release at once: the commit of the first arrives when the second one has ended. */
async function both(first: readonly string[], second: readonly string[]) {
  const [reached, secondEnded] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
  const isCommit = (method: string, path: string) => {
    const found = method === 'POST' && path.includes('/commit/main');
    if (found) reached.resolve();
    return found;
  };
  hub.faults.add({ match: isCommit, times: 1, action: { heldUntil: secondEnded.promise } });
  await using child = startEntryPoint('cli.js', first, options());
  const early = await Promise.race([reached.promise, child.ended]);
  expect(early?.stderr).toBeUndefined();
  try {
    const other = await espalier(second, options());
    expect(other.code, other.stderr).toBe(0);
  } finally {
    secondEnded.resolve();
  }
  return await child.ended;
}

test('of two candidates that are released to a repo at once, both are there, and the card lists both', async () => {
  const repo = 'demo/two-candidates-GGUF';
  const wide = await planOf('tiny-28x', (experts) => [...experts]);
  const narrow = await planOf('tiny-27x', (experts) => experts.slice(1));
  const { code, stderr } = await both(releaseOf(wide, repo), releaseOf(narrow, repo));
  expect(code, stderr).toBe(0);
  expect(stderr).toMatch(/moved to [0-9a-f]{40} meanwhile/);
  const files = await filesOf(repo);
  const models = files.filter((path) => path.endsWith('.gguf'));
  expect(models).toHaveLength(2);
  const card = await (await fetch(`${hub.url}/${repo}/resolve/main/README.md`)).text();
  for (const model of models) expect(card).toContain(model);
  const commits = (await (await fetch(`${hub.url}/api/models/${repo}/commits/main`)).json()) as unknown[];
  expect(commits).toHaveLength(3);
});

test('of two that are the same file with other experts, the later one is refused, and run again takes its place', async () => {
  const repo = 'demo/same-candidate-GGUF';
  const early = await planOf('tiny-a', (experts) => experts.slice(1));
  const late = await planOf('tiny-b', (experts) => experts.slice(0, -1));
  const { code, stderr } = await both(releaseOf(late, repo), releaseOf(early, repo));
  expect(code).not.toBe(0);
  expect(stderr).toMatch(
    /^error: another release wrote candidates\/\S+\/report\.json of demo\/same-candidate-GGUF/m,
  );
  const before = await filesOf(repo);
  const plans = before.filter((path) => path.endsWith('/plan.json'));
  expect(plans).toHaveLength(1);
  const published = async () => await (await fetch(`${hub.url}/${repo}/resolve/main/${plans[0]}`)).json();
  expect(await published()).toMatchObject({ name: 'tiny-a' });
  const again = await espalier(releaseOf(late, repo), options());
  expect(again.code, again.stderr).toBe(0);
  expect(await published()).toMatchObject({ name: 'tiny-b' });
});
