import { execFileSync } from 'node:child_process';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from 'vitest';
import { BASE_URI, DATASET_URI } from '../../demo/seed.ts';
import { espalier, onHub, type SeededHub, TOKEN } from '../e2e/support.ts';
import { ROOT } from '../support/llama.ts';
import { type PlayedStep, type PlayOptions, play } from './play.ts';

/** Of a small model on a small machine; everything else is as the workflow has it. */
const CONFIG = `benchmarks: [mmlu:8=${DATASET_URI}/mmlu.jsonl]
gate: none
max-tokens: 96
context: 1024
threads: 1
chunks: 2
chunk-tokens: 512
`;

/** A repository, and workflows that were copied into it. */
export interface Repository {
  readonly path: string;
  /** Plays a workflow as somebody copied it: with the name of a repo of their own, and nothing else changed. */
  played(name: string, options?: Partial<PlayOptions>): Promise<PlayedStep[]>;
  /** A file of an artifact that a workflow left. */
  artifact(workflow: string, path: string): Promise<unknown>;
}

/** A repository with one plan and a file of options, a commit each, on a machine that reaches a local Hub. */
export async function makeRepository(hub: SeededHub, folder: string): Promise<Repository> {
  const repository = join(folder, 'repository');
  const git = (...args: string[]) => {
    const words = ['-c', 'user.name=a', '-c', 'user.email=a@b', ...args];
    execFileSync('git', words, { cwd: repository, stdio: 'pipe' });
  };
  const commit = (message: string) => {
    git('add', '.');
    git('commit', '--quiet', '--allow-empty', '-m', message);
  };
  await mkdir(join(repository, 'plans'), { recursive: true });
  await writeFile(join(repository, 'espalier.yml'), CONFIG);
  git('init', '--quiet', '--initial-branch', 'main');
  commit('Begin');
  const made = await espalier(['plan', BASE_URI, '--keep', '28', '-o', 'plans/plan.json'], {
    cwd: repository,
    env: onHub(hub),
  });
  expect(made.code, made.stderr).toBe(0);
  git('checkout', '--quiet', '-b', 'plan');
  commit('Add a plan');
  git('update-ref', 'refs/remotes/origin/main', 'main');
  return {
    path: repository,
    async played(name, options = {}) {
      const place = join(folder, options.folder ?? name);
      await mkdir(place, { recursive: true });
      const path = join(place, `${name}.yml`);
      const text = await readFile(join(ROOT, 'workflows', `${name}.yml`), 'utf8');
      await writeFile(path, text.replaceAll('your-name/your-model-GGUF', `demo/${name}-GGUF`));
      const steps = await play({
        repository,
        secrets: { HF_TOKEN: TOKEN.writer },
        environment: { HF_ENDPOINT: hub.url },
        ...options,
        ...{ path, folder: place },
      });
      for (const { job, uses, result } of steps) {
        expect(result.code, `${job}: ${uses}\n${result.log}`).toBe(0);
      }
      return steps;
    },
    artifact: async (workflow, path) =>
      JSON.parse(await readFile(join(folder, workflow, '_artifacts', path), 'utf8')) as unknown,
  };
}

/** Cuts the base to a few experts, so that a small machine can measure its masks. */
export async function makeSmall({ path }: Repository, hub: SeededHub, experts: number): Promise<string> {
  const small = 'small.gguf';
  for (const args of [
    ['plan', BASE_URI, '--keep', String(experts), '--out', 'few.json'],
    ['prune', BASE_URI, '--plan', 'few.json', '--out', small],
  ]) {
    const made = await espalier(args, { cwd: path, env: onHub(hub) });
    expect(made.code, made.stderr).toBe(0);
  }
  return small;
}

/** Steps of our actions. */
export const ours = (steps: readonly PlayedStep[]) =>
  steps.filter(({ uses }) => uses.startsWith('espalier-dev/'));
