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

/** An action of the repo, as a runner starts it. */
export interface InstalledActions {
  /** @param action folder of its action.yml */
  start(action: string, inputs: Variables, variables?: Variables): Promise<StartedStep>;
  main(action: string, inputs: Variables, variables?: Variables): Promise<StepResult>;
  /** With the inputs of the action's last main, as the runner gives them. */
  post(action: string, main: StepResult): Promise<StepResult>;
}

export interface InstallOptions {
  /** Where steps run. */
  readonly workspace: string;
  /** Over those of the runner. */
  readonly environment?: Variables;
}

/** What a runner takes of the action's repo; there are no node_modules. */
const PARTS = ['action.yml', 'actions', 'package.json', 'dist', 'templates', 'texts'];

/**
 * The action's repo checked out without node_modules, and how a GitHub runner starts an action of it: inputs with the defaults
 * of action.yml as `INPUT_*`, and files in which outputs, state and summary are collected.
 */
export async function installAction(
  folder: string,
  { workspace, environment = {} }: InstallOptions,
): Promise<InstalledActions> {
  const checkout = join(folder, '_actions', 'espalier');
  const temporary = join(folder, '_temp');
  for (const path of [checkout, temporary]) await mkdir(path, { recursive: true });
  for (const part of PARTS) await cp(join(ROOT, part), join(checkout, part), { recursive: true });
  const manifestOf = async (action: string) =>
    parse(await readFile(join(checkout, action, 'action.yml'), 'utf8')) as {
      inputs: Record<string, { default?: string }>;
      runs: { using: string; main: string; post: string };
    };

  let step = 0;
  const inputsOfMain = new Map<string, Record<string, string>>();
  async function start(entry: string, variables: Record<string, string>): Promise<StartedStep> {
    const files = { output: '', state: '', summary: '' };
    step += 1;
    for (const name of Object.keys(files) as (keyof typeof files)[]) {
      files[name] = join(temporary, `${name}-${step}`);
      await writeFile(files[name], '');
    }
    const child = spawn(process.execPath, [entry], {
      cwd: workspace,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {
        PATH: process.env.PATH,
        HOME: folder,
        GITHUB_ACTIONS: 'true',
        GITHUB_WORKSPACE: workspace,
        RUNNER_TEMP: temporary,
        GITHUB_OUTPUT: files.output,
        GITHUB_STATE: files.state,
        GITHUB_STEP_SUMMARY: files.summary,
        ...environment,
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

  const installed: InstalledActions = {
    async start(action, inputs, own = {}) {
      const { inputs: declared, runs } = await manifestOf(action);
      // A runner passes inputs that action.yml does not declare as well, with a warning.
      const names = new Set([...Object.keys(declared), ...Object.keys(inputs)]);
      const variables = [...names].map((name) => {
        const { default: value = '' } = declared[name] ?? {};
        return [`INPUT_${name.toUpperCase()}`, inputs[name] ?? value];
      });
      inputsOfMain.set(action, Object.fromEntries(variables));
      return start(join(checkout, action, runs.main), { ...inputsOfMain.get(action), ...own });
    },
    async main(action, inputs, own) {
      return (await installed.start(action, inputs, own)).finished;
    },
    async post(action, { state }) {
      const { runs } = await manifestOf(action);
      const variables = Object.entries(state).map(([name, value]) => [`STATE_${name}`, value]);
      const own = { ...inputsOfMain.get(action), ...Object.fromEntries(variables) };
      return (await start(join(checkout, action, runs.post), own)).finished;
    },
  };
  return installed;
}

/** A GitHub runner as far as the root action sees it. */
export async function createRunner(folder: string): Promise<Runner> {
  const workspace = join(folder, 'work');
  await mkdir(workspace, { recursive: true });
  const environment = { ESPALIER_CACHE: CACHE_FOLDER };
  const actions = await installAction(folder, { workspace, environment });
  return {
    workspace,
    start: (inputs, own) => actions.start('.', inputs, own),
    main: (inputs, own) => actions.main('.', inputs, own),
    post: (main) => actions.post('.', main),
  };
}

/** `name<<delimiter`, lines, `delimiter`, or `name=value`: the forms in which steps write outputs and state. */
export function parseCommandFile(text: string): Record<string, string> {
  const values: Record<string, string> = {};
  const rest = text.replaceAll(/^(.+?)<<(.+)\n([\s\S]*?)\n\2$/gm, (_, name: string, __, value: string) => {
    values[name] = value;
    return '';
  });
  for (const [, name = '', value = ''] of rest.matchAll(/^([\w-]+)=(.*)$/gm)) values[name] = value;
  return values;
}
