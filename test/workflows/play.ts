import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { installAction, parseCommandFile, type StepResult } from '../e2e/runner.ts';
import { CACHE_FOLDER } from '../support/llama.ts';
import { evaluate, expand, type Names } from './expression.ts';
import { artifactFiles, artifactRoot, cachePaths, copyAll, hashFiles } from './files.ts';
import { formOf, type Job, legsOf, readWorkflow, type Step } from './workflow.ts';

/** What a step did. */
export interface PlayedStep {
  readonly job: string;
  /** The action, or `run`. */
  readonly uses: string;
  readonly result: StepResult;
}

export interface PlayOptions {
  /** Of the workflow. */
  readonly path: string;
  /** For everything that jobs make; caches and artifacts stay there for the next play. */
  readonly folder: string;
  /** What actions/checkout brings: a repository. */
  readonly repository: string;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly secrets?: Readonly<Record<string, string>>;
  /** `github.*`. */
  readonly github?: Readonly<Record<string, unknown>>;
  /** Of every step of ours; the workflow does not know of it (the address of a local Hub, small budgets). */
  readonly environment?: Readonly<Record<string, string>>;
  /** Actions and programs that the test stands in for, by a part of `uses` or `run`. */
  readonly instead?: Readonly<Record<string, (step: Step, workspace: string) => Promise<void>>>;
}

/**
 * Plays a workflow as GitHub does: its jobs in the order of their needs, each leg of a matrix on a machine of its own (an empty
 * workspace and home), its steps with the built bundle. Checkout, artifacts and caches are folders.
 *
 * @returns every step that ran
 */
export async function play(options: PlayOptions): Promise<PlayedStep[]> {
  const workflow = await readWorkflow(options.path);
  const played: PlayedStep[] = [];
  const done: Record<string, { result: string; outputs: Record<string, unknown> }> = {};
  const names: Names = {
    inputs: formOf(workflow, options.inputs ?? {}),
    secrets: options.secrets ?? {},
    github: { run_id: '1', run_attempt: '1', repository: 'demo/models', token: '', ...options.github },
    runner: { os: 'Linux', temp: '_temp' },
    env: workflow.env ?? {},
  };
  const artifacts = join(options.folder, '_artifacts');
  for (const [id, job] of Object.entries(workflow.jobs)) {
    const needs = Object.fromEntries([job.needs ?? []].flat().map((need) => [need, done[need]]));
    const seen = { ...names, needs };
    const isReached = Object.values(needs).every((need) => need?.result === 'success');
    if (!isReached || (job.if !== undefined && !evaluate(job.if, seen, {}))) {
      done[id] = { result: 'skipped', outputs: {} };
      continue;
    }
    const calls = { fromJSON: (text: unknown) => JSON.parse(String(text)) as unknown };
    const legs =
      job.strategy === undefined
        ? [{}]
        : legsOf(
            typeof job.strategy.matrix === 'string'
              ? expand(job.strategy.matrix, seen, calls)
              : expandAll(job.strategy.matrix as Record<string, unknown>, seen, calls),
          );
    const outputs: Record<string, unknown> = {};
    let result = 'success';
    for (const [index, matrix] of legs.entries()) {
      const machine = await mkdtemp(join(options.folder, `${id}-${index}-`));
      const context = { ...seen, matrix, strategy: { 'job-index': index } };
      const leg = await playJob(id, job, { ...options, folder: machine }, context, artifacts);
      played.push(...leg.steps);
      Object.assign(outputs, leg.outputs);
      if (!leg.succeeded) result = 'failure';
    }
    done[id] = { result, outputs };
  }
  return played;
}

async function playJob(
  id: string,
  job: Job,
  options: PlayOptions,
  names: Names,
  artifacts: string,
): Promise<{ steps: PlayedStep[]; outputs: Record<string, unknown>; succeeded: boolean }> {
  const workspace = join(options.folder, 'work');
  const home = join(options.folder, 'home');
  await mkdir(workspace, { recursive: true });
  await mkdir(join(home, '.cache/espalier'), { recursive: true });
  await symlink(join(CACHE_FOLDER, 'llama'), join(home, '.cache/espalier/llama'));
  const caches = join(artifacts, '../_caches');
  const run = await installAction(options.folder, {
    workspace,
    environment: { HOME: home, XDG_CACHE_HOME: join(home, '.cache'), ...options.environment },
  });
  const steps: PlayedStep[] = [];
  const posts: (() => Promise<StepResult>)[] = [];
  const outputsOf: Record<string, { outputs: Record<string, string> }> = {};
  let succeeded = true;
  const context = { ...names, steps: outputsOf };
  const calls = {
    always: () => true,
    success: () => succeeded,
    failure: () => !succeeded,
    fromJSON: (text: unknown) => JSON.parse(String(text)) as unknown,
    hashFiles: (...patterns: readonly unknown[]) => hashFiles(patterns, workspace),
  };
  for (const step of job.steps) {
    const condition = step.if ?? 'success()';
    const goesOn = succeeded || /always\(\)|failure\(\)/.test(condition);
    if (!goesOn || !evaluate(condition, context, calls)) continue;
    const given = expandAll(step.with ?? {}, context, calls);
    const variables = expandAll({ ...(names.env as object), ...step.env }, context, calls);
    const { uses = 'run' } = step;
    const [, ours] = /^espalier-dev\/espalier(?:\/([^@]+))?@/.exec(uses) ?? [];
    const stand = Object.entries(options.instead ?? {}).find(([part]) =>
      (step.uses ?? step.run ?? '').includes(part),
    );
    let result = SUCCESS;
    if (stand !== undefined) await stand[1](step, workspace);
    else if (uses.startsWith('espalier-dev/espalier')) {
      result = await run.main(ours ?? '.', given, variables);
      const main = result;
      posts.push(() => run.post(ours ?? '.', main));
    } else if (uses === 'run') result = await shell(step.run ?? '', workspace, { HOME: home, ...variables });
    else await played(uses, given, { workspace, home, artifacts, caches, repository: options.repository });
    steps.push({ job: id, uses, result });
    if (step.id !== undefined) outputsOf[step.id] = { outputs: { ...result.outputs } };
    if (result.code !== 0) succeeded = false;
  }
  for (const post of posts.toReversed()) steps.push({ job: id, uses: 'post', result: await post() });
  return { steps, outputs: expandAll(job.outputs ?? {}, context, calls), succeeded };
}

const SUCCESS: StepResult = { code: 0, signal: null, log: '', outputs: {}, state: {}, summary: '' };

function expandAll(
  values: object,
  names: Names,
  calls: Parameters<typeof expand>[2],
): Record<string, string> {
  return Object.fromEntries(
    Object.entries(values).map(([key, value]) => [
      key,
      typeof value === 'string' ? (expand(value, names, calls) as string) : String(value),
    ]),
  );
}

interface Places {
  readonly workspace: string;
  readonly home: string;
  readonly artifacts: string;
  readonly caches: string;
  readonly repository: string;
}

/** GitHub's own actions, on folders. */
async function played(uses: string, given: Readonly<Record<string, string>>, places: Places): Promise<void> {
  const { workspace, home, artifacts, caches, repository } = places;
  const [name] = uses.split('@');
  const { path = '.', key = '' } = given;
  switch (name) {
    case 'actions/checkout':
      await cp(repository, workspace, { recursive: true });
      return;
    case 'actions/upload-artifact': {
      const files = artifactFiles(path, workspace, home);
      if (files.length === 0 && given['if-no-files-found'] !== 'ignore')
        throw new Error(`nothing at ${path}`);
      await copyAll(files, artifactRoot(path, workspace), join(artifacts, given.name ?? ''));
      return;
    }
    case 'actions/download-artifact': {
      if (given.pattern === undefined) {
        await cp(join(artifacts, given.name ?? ''), join(workspace, path), { recursive: true });
        return;
      }
      const start = given.pattern.replace(/\*$/, '');
      for (const artifact of (await readdir(artifacts)).filter((one) => one.startsWith(start)))
        await cp(join(artifacts, artifact), join(workspace, path, artifact), { recursive: true });
      return;
    }
    case 'actions/cache/save':
      for (const [index, one] of cachePaths(path, workspace, home).entries())
        if (existsSync(one))
          await cp(one, join(caches, key, String(index), basename(one)), { recursive: true });
      return;
    case 'actions/cache/restore': {
      const kept = (await readdir(caches).catch(() => [])).toSorted();
      const prefixes = (given['restore-keys'] ?? '').split('\n').filter((line) => line.trim() !== '');
      const hit = [key, ...prefixes]
        .map((start) => kept.findLast((one) => one.startsWith(start.trim())))
        .find(Boolean);
      if (hit === undefined) return;
      for (const [index, one] of cachePaths(path, workspace, home).entries()) {
        const from = join(caches, hit, String(index), basename(one));
        if (existsSync(from)) await cp(from, one, { recursive: true });
      }
      return;
    }
    default:
      throw new Error(`${uses} is not played`);
  }
}

/** A step of its own program, as the runner starts it: bash, ends at the first failure. */
async function shell(script: string, cwd: string, variables: Record<string, string>): Promise<StepResult> {
  const output = join(cwd, '../output.txt');
  await writeFile(output, '');
  const child = spawn('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', script], {
    cwd,
    env: { PATH: process.env.PATH, GITHUB_OUTPUT: output, ...variables },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let log = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (piece) => (log += String(piece)));
  const [code, signal] = (await once(child, 'close')) as [number | null, NodeJS.Signals | null];
  const outputs = parseCommandFile(await readFile(output, 'utf8'));
  return { ...SUCCESS, code, signal, log, outputs };
}
