import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { BASE_URI, DATASET_URI } from '../../demo/seed.ts';
import { STOP_GRACE_MS } from '../../src/process/guarded.ts';
import { writeProgram } from '../llama/fakes.ts';
import { type TemporaryFolder, temporaryFolder } from '../support/folder.ts';
import { llamaTools, ROOT } from '../support/llama.ts';
import { createRunner, type Runner, type StartedStep, type StepResult } from './runner.ts';
import { processesNaming, type SeededHub, startSeededHub, TOKEN } from './support.ts';

let hub: SeededHub;
let folder: TemporaryFolder;
let runner: Runner;
let server: string;
beforeAll(async () => {
  hub = await startSeededHub();
  folder = await temporaryFolder();
  runner = await createRunner(folder.path);
  const { file, args, env } = (await llamaTools()).command('llama-server');
  const real = [file, ...args].map((word) => `'${word}'`).join(' ');
  const own = Object.entries(env).filter(([key, value]) => process.env[key] !== value);
  const exports = own.map(([key, value]) => `export ${key}='${value}'`).join('\n');
  // One that takes no notice of SIGTERM, as a driver that hangs.
  const shell = `${exports}\n[ "$1" = --version ] && exec ${real} "$@"\ntrap '' TERM\n${real} "$@"\nwhile :; do sleep 1; done`;
  server = await writeProgram(folder.path, 'llama-server', shell);
});
afterAll(async () => {
  await hub[Symbol.asyncDispose]();
  await folder[Symbol.asyncDispose]();
});

/** How GitHub cancels a step, and how long it waits after each signal (GitHub Docs, "Workflow cancellation reference"). */
const STEPS: readonly (readonly [NodeJS.Signals, number])[] = [
  ['SIGINT', 7_500],
  ['SIGTERM', 2_500],
];

async function childrenOf(pid: number): Promise<number[]> {
  const text = await readFile(`/proc/${pid}/task/${pid}/children`, 'utf8').catch(() => '');
  const own = text.trim().split(' ').filter(Boolean).map(Number);
  return [...own, ...(await Promise.all(own.map(childrenOf))).flat()];
}

/** Cancels a step as a runner does: the process, then all that descends from it. */
async function cancel({ child, finished }: StartedStep): Promise<StepResult> {
  for (const [signal, patienceMs] of STEPS) {
    child.kill(signal);
    const end = await Promise.race([finished, sleep(patienceMs)]);
    if (end !== undefined) return end;
  }
  for (const pid of [child.pid ?? 0, ...(await childrenOf(child.pid ?? 0))]) {
    try {
      process.kill(pid, 'SIGKILL');
    } catch {
      // It ended meanwhile.
    }
  }
  return await finished;
}

/** What a run on a hosted runner is given. */
const inputs = (name: string) => ({
  plan: join(ROOT, 'plans/tiny-gpt-oss-28x.json'),
  ...{ base: BASE_URI, repo: `demo/${name}`, 'run-dir': name, gate: 'none' },
  ...{ 'hf-token': TOKEN.writer, 'hub-url': hub.url },
  benchmarks: `mmlu:12=${DATASET_URI}/mmlu.jsonl`,
  ...{ 'max-tokens': '96', context: '1024', threads: '1', 'gpu-layers': '0', 'no-answer-cache': 'true' },
});

test('programs are given less time to end than a runner waits before its second signal', () => {
  expect(STOP_GRACE_MS).toBeLessThan(STEPS[0]?.[1] ?? 0);
});

const isHeld = async () => hub.faults.armed === 0;
const MOMENTS: Readonly<
  Record<
    string,
    {
      readonly request?: RegExp;
      readonly own?: () => Record<string, string>;
      readonly seen: (name: string) => Promise<boolean>;
    }
  >
> = {
  'while a server answers that does not end when it is told to': {
    own: () => ({ 'llama-server': server }),
    seen: async (name) =>
      (await readFile(join(runner.workspace, name, 'records/base-mmlu.jsonl'), 'utf8').catch(() => '')).split(
        '\n',
      ).length > 2,
  },
  'while the model is uploaded': { request: /^PUT /, own: () => ({ benchmarks: 'none' }), seen: isHeld },
  'while it is committed': {
    request: /^POST \S+\/commit\//,
    own: () => ({ benchmarks: 'none' }),
    seen: isHeld,
  },
};

test.runIf(process.platform === 'linux').each(Object.entries(MOMENTS))(
  'a workflow that is cancelled %s leaves no process, and the next run publishes once',
  { timeout: 240_000 },
  async (title, { request, own, seen }) => {
    const name = `c${Object.keys(MOMENTS).indexOf(title)}`;
    const over = Promise.withResolvers<void>();
    if (request) hub.faults.add({ match: request, times: 1, action: { heldUntil: over.promise } });
    await using cleanup = new AsyncDisposableStack();
    cleanup.defer(() => {
      hub.faults.clear();
      over.resolve();
    });
    const step = await runner.start({ ...inputs(name), ...own?.() });
    cleanup.defer(() => void step.child.kill('SIGKILL'));
    while (!(await seen(name))) {
      const { exitCode, signalCode } = step.child;
      expect(exitCode ?? signalCode, step.log()).toBe(null);
      await sleep(20);
    }
    const cancelled = await cancel(step);
    over.resolve();
    hub.faults.clear();
    expect(cancelled.log.replaceAll(/^::add-mask::.*$/gm, '')).not.toContain(TOKEN.writer);
    if (cancelled.signal === null) {
      expect(cancelled.code).toBe(130);
      expect(cancelled.log).toMatch(/^::error\b.*stopped/m);
    }
    while ((await processesNaming(folder.path)).length > 0) await sleep(20);
    const post = await runner.post(cancelled);
    expect(post.code, post.log).toBe(0);
    expect(post.log).toContain(`${name} holds what was done so far; a run with the same folder continues`);

    const again = await runner.main({ ...inputs(name), ...own?.() });
    expect(again.code, again.log).toBe(0);
    const commits = await fetch(`${hub.url}/api/models/demo/${name}/commits/main`);
    expect(await commits.json()).toHaveLength(2);
    const left = await readdir(join(runner.workspace, name));
    expect(left.filter((file) => /lock|partial/.test(file))).toEqual([]);
  },
);
