import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { CACHE_FOLDER, ROOT } from '../support/llama.ts';

/** What a step of a job left behind. */
export interface StepResult {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly log: string;
  readonly outputs: Readonly<Record<string, string>>;
  readonly state: Readonly<Record<string, string>>;
  readonly summary: string;
}

/** A step that is still running. */
export interface StartedStep {
  readonly child: ChildProcess;
  /** What it printed so far. */
  readonly log: () => string;
  readonly finished: Promise<StepResult>;
}

type Variables = Readonly<Record<string, string>>;

export interface Runner {
  /** The checked-out repo of the workflow; steps run in it. */
  readonly workspace: string;
  /** @param variables over those of the runner */
  start(inputs: Variables, variables?: Variables): Promise<StartedStep>;
  /** The action's main, to its end. */
  main(inputs: Variables, variables?: Variables): Promise<StepResult>;
  /** Its post step, with the inputs of the last main and the state that it left. */
  post(main: StepResult): Promise<StepResult>;
}

/**
 * A GitHub runner as far as an action sees it: the action's repo checked out without node_modules, a workspace, inputs with
 * the defaults of action.yml as `INPUT_*`, and the files in which outputs, state and summary are collected.
 */
export async function createRunner(folder: string): Promise<Runner> {
  const action = join(folder, '_actions', 'espalier');
  const workspace = join(folder, 'work');
  const temporary = join(folder, '_temp');
  for (const path of [action, workspace, temporary]) await mkdir(path, { recursive: true });
  for (const part of ['action.yml', 'package.json', 'dist', 'templates']) {
    await cp(join(ROOT, part), join(action, part), { recursive: true });
  }
  const manifest = parse(await readFile(join(action, 'action.yml'), 'utf8')) as {
    inputs: Record<string, { default?: string }>;
    runs: { using: string; main: string; post: string };
  };

  let step = 0;
  let inputsOfMain: Record<string, string> = {};
  async function start(entry: string, variables: Record<string, string>): Promise<StartedStep> {
    const files = { output: '', state: '', summary: '' };
    step += 1;
    for (const name of Object.keys(files) as (keyof typeof files)[]) {
      files[name] = join(temporary, `${name}-${step}`);
      await writeFile(files[name], '');
    }
    const child = spawn(process.execPath, [join(action, entry)], {
      cwd: workspace,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {
        PATH: process.env.PATH,
        HOME: folder,
        ESPALIER_CACHE: CACHE_FOLDER,
        GITHUB_ACTIONS: 'true',
        GITHUB_WORKSPACE: workspace,
        RUNNER_TEMP: temporary,
        GITHUB_OUTPUT: files.output,
        GITHUB_STATE: files.state,
        GITHUB_STEP_SUMMARY: files.summary,
        ...variables,
      },
    });
    let log = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (log += String(chunk)));
    const finished = once(child, 'close').then(
      async ([code, signal]): Promise<StepResult> => ({
        code,
        signal,
        log,
        outputs: parseCommandFile(await readFile(files.output, 'utf8')),
        state: parseCommandFile(await readFile(files.state, 'utf8')),
        summary: await readFile(files.summary, 'utf8'),
      }),
    );
    return { child, log: () => log, finished };
  }

  const runner: Runner = {
    workspace,
    start(inputs, own = {}) {
      // A runner passes inputs that action.yml does not declare as well, with a warning.
      const names = new Set([...Object.keys(manifest.inputs), ...Object.keys(inputs)]);
      const variables = [...names].map((name) => [
        `INPUT_${name.toUpperCase()}`,
        inputs[name] ?? manifest.inputs[name]?.default ?? '',
      ]);
      inputsOfMain = Object.fromEntries(variables);
      return start(manifest.runs.main, { ...inputsOfMain, ...own });
    },
    async main(inputs, own) {
      return (await runner.start(inputs, own)).finished;
    },
    async post({ state }) {
      const variables = Object.entries(state).map(([name, value]) => [`STATE_${name}`, value]);
      return (await start(manifest.runs.post, { ...inputsOfMain, ...Object.fromEntries(variables) }))
        .finished;
    },
  };
  return runner;
}

/** `name<<delimiter`, lines, `delimiter`: the form in which actions write outputs and state. */
function parseCommandFile(text: string): Record<string, string> {
  const values: Record<string, string> = {};
  for (const [, name, , value] of text.matchAll(/^(.+?)<<(.+)\n([\s\S]*?)\n\2$/gm)) values[name!] = value!;
  return values;
}
