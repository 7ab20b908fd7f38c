import { copyFile, mkdir, readdir, readFile, readlink } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { BASE_URI, DATASET_URI } from '../../demo/seed.ts';
import { ROOT, TINY_MODEL } from '../support/llama.ts';
import {
  type Child,
  espalier,
  filesIn,
  SMALL_TRIAL,
  startEntryPoint,
  startWorkshop,
  type Workshop,
} from './support.ts';

let workshop: Workshop;
beforeAll(async () => {
  workshop = await startWorkshop();
});
afterAll(() => workshop[Symbol.asyncDispose]());

/** Something that a command does: a request that the Hub then holds for ever, or a program that it runs. */
type Moment = { readonly request: RegExp; readonly skip?: number } | { readonly program: string };

interface Row {
  readonly words: (name: string) => readonly string[];
  readonly moment: Moment;
  readonly signal: NodeJS.Signals;
  /** What is done before, in the same folder. */
  readonly before?: (name: string) => readonly string[];
  /** It comes more than once, milliseconds apart. */
  readonly several?: true;
  /** Files that the folder holds after the same command was started again and ended well; undefined: it is not. */
  readonly again?: readonly string[];
}

const MODEL_BYTES = /^GET \/objects\/models\//;
const SMALL = ['--threads', '1', '--gpu-layers', '0'];
const TEXTS = join(ROOT, 'plans/data/tiny-gpt-oss');
const MASKS = [
  ...['--text', `code=${join(TEXTS, 'code.txt')}`, '--chunks', '4', '--chunk-tokens', '64', ...SMALL],
];
const MMLU = ['--benchmarks', `mmlu:12=${DATASET_URI}/mmlu.jsonl`];
const RUN = ['run', '--base', BASE_URI, '--plan', 'plan.json', '--gate', 'none'];
const UNTIL_CARD = (name: string) => [
  ...[...RUN, '--benchmarks', 'none', '--repo', `demo/${name}`, '--until', 'render'],
];
const PRUNE = ['prune', BASE_URI, '--plan', 'plan.json', '--out', 'made.gguf'];

const ROWS: Readonly<Record<string, Row>> = {
  'inspect, while it reads the header': {
    words: () => ['inspect', BASE_URI],
    moment: { request: MODEL_BYTES },
    signal: 'SIGTERM',
  },
  'doctor, while it checks the token': {
    words: () => ['doctor', '--repo', 'demo/tiny'],
    moment: { request: /^GET \/api\/whoami/ },
    signal: 'SIGINT',
  },
  'plan, while it asks for the base': {
    words: () => ['plan', BASE_URI, '--keep', '28', '--out', 'made.json'],
    moment: { request: /revision/ },
    signal: 'SIGHUP',
  },
  'prune, killed while it cuts': {
    words: () => PRUNE,
    moment: { request: MODEL_BYTES, skip: 40 },
    signal: 'SIGKILL',
    again: ['made.gguf', 'plan.json'],
  },
  'mask, while it is written': {
    words: () => ['mask', BASE_URI, '--plan', 'plan.json', '--out', 'made.gguf'],
    moment: { request: MODEL_BYTES, skip: 3 },
    signal: 'SIGINT',
    again: ['made.gguf', 'plan.json'],
  },
  'verify, while it reads the base': {
    words: () => ['verify', 'made.gguf', '--plan', 'plan.json', '--base', BASE_URI],
    before: () => PRUNE,
    moment: { request: MODEL_BYTES, skip: 10 },
    signal: 'SIGTERM',
  },
  'score by weights, while it reads them': {
    words: () => ['score', BASE_URI, '--by', 'gaussian-energy', '--out', 'made.json'],
    moment: { request: MODEL_BYTES, skip: 8 },
    signal: 'SIGINT',
  },
  'score by masks, while one is measured': {
    words: () => [
      ...['score', TINY_MODEL, '--by', 'mask-kld', ...MASKS, '--benchmarks', 'none', '--out', 'made.json'],
    ],
    moment: { program: 'llama-perplexity' },
    signal: 'SIGTERM',
  },
  'sensitivity, killed while a mask is measured': {
    words: () => [
      ...['sensitivity', TINY_MODEL, '--depth', '1', ...MASKS, '--benchmarks', 'none'],
      ...['--out', 'made.json'],
    ],
    moment: { program: 'llama-perplexity' },
    signal: 'SIGKILL',
    again: ['made.json', 'plan.json'],
  },
  'sweep, while questions are asked': {
    words: () => [
      ...['sweep', BASE_URI, '--methods', 'gaussian-router', '--points', '28', ...MASKS, ...MMLU],
      ...['--no-answer-cache', '--max-tokens', '96', '--context', '512', '--slots', '1'],
      ...['--out', 'made.json', '--chart', 'made.svg'],
    ],
    moment: { program: 'llama-server' },
    signal: 'SIGHUP',
  },
  'calibrate by text, while one is read': {
    words: () => [
      ...['calibrate', TINY_MODEL, '--text', `code=${join(TEXTS, 'code.txt')}`, '--benchmarks', 'none'],
      ...['--chunk-tokens', '128', ...SMALL],
    ],
    moment: { program: 'llama-imatrix' },
    signal: 'SIGINT',
  },
  'validate, killed while questions are asked': {
    words: () => ['validate', TINY_MODEL, '--base', BASE_URI, ...SMALL_TRIAL, ...MMLU],
    moment: { program: 'llama-server' },
    signal: 'SIGKILL',
  },
  'publish, while the model is uploaded': {
    words: (name) => ['publish', '--repo', `demo/${name}`, '--gate', 'none'],
    before: UNTIL_CARD,
    moment: { request: /^PUT / },
    signal: 'SIGTERM',
    again: ['plan.json'],
  },
  'publish, killed while it commits': {
    words: (name) => ['publish', '--repo', `demo/${name}`, '--gate', 'none'],
    before: UNTIL_CARD,
    moment: { request: /^POST \/api\/models\/[^/]+\/[^/]+\/commit\// },
    signal: 'SIGKILL',
    again: ['plan.json'],
  },
  'run, by timeout(1), which signals its program and then its group': {
    words: () => [...RUN, ...SMALL_TRIAL, ...MMLU],
    moment: { program: 'llama-server' },
    signal: 'SIGTERM',
    several: true,
  },
  'demo, while questions are asked': {
    words: () => ['demo', '--folder', 'demo'],
    moment: { program: 'llama-server' },
    signal: 'SIGINT',
  },
};

/** Programs that work in a folder or name it, without the watchdog: that one ends a moment after the command. */
async function programsOf(folder: string): Promise<string[]> {
  const ids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name));
  const found = await Promise.all(
    ids.map(async (id) => {
      const [command, place] = await Promise.all([
        readFile(`/proc/${id}/cmdline`, 'utf8').catch(() => ''),
        readlink(`/proc/${id}/cwd`).catch(() => ''),
      ]);
      const isThere = command.includes(folder) || place.startsWith(folder);
      return isThere && !command.includes('findMembers') ? [command.replaceAll('\0', ' ')] : [];
    }),
  );
  return found.flat().filter((command) => command !== '');
}

/** Waits for the moment; the end of the command, or the test's own limit, ends the wait. */
async function reached(moment: Moment, folder: string, child: Child): Promise<void> {
  const isThere = async () =>
    'program' in moment
      ? (await programsOf(folder)).some((command) => command.includes(`/${moment.program} `))
      : workshop.hub.faults.armed === 0;
  while (!(await isThere())) {
    const { exitCode, signalCode } = child.process;
    if ((exitCode ?? signalCode) !== null) throw new Error((await child.ended).stderr);
    await sleep(10);
  }
}

test.runIf(process.platform === 'linux').each(Object.entries(ROWS))(
  '%s: it ends, with all that it started, and leaves what the next one goes on with',
  { timeout: 240_000 },
  async (title, { words, before, moment, signal, several, again }) => {
    const name = `r${Object.keys(ROWS).indexOf(title)}`;
    const folder = join(workshop.folder.path, name);
    await mkdir(folder);
    await copyFile(join(workshop.folder.path, 'plan.json'), join(folder, 'plan.json'));
    const options = { ...workshop.options, cwd: folder };
    if (before !== undefined) {
      const { code, stderr } = await espalier(before(name), options);
      expect(code, stderr).toBe(0);
    }
    const had = await filesIn(folder);
    const { faults } = workshop.hub;
    {
      const over = Promise.withResolvers<void>();
      if ('request' in moment) {
        const action = { heldUntil: over.promise };
        faults.add({ match: moment.request, skip: moment.skip ?? 0, times: 1, action });
      }
      await using cleanup = new AsyncDisposableStack();
      cleanup.defer(() => {
        faults.clear();
        over.resolve();
      });
      await using child = startEntryPoint('cli.js', words(name), options);
      await reached(moment, folder, child);
      child.process.kill(signal);
      for (let i = 0; several && i < 4; i += 1) {
        // Long enough for the process to take the one before; a timer could be late.
        Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 3);
        child.process.kill(signal);
      }
      const { code, signal: by, stdout, stderr } = await child.ended;
      if (signal === 'SIGKILL') {
        expect(by, stderr).toBe(signal);
        // The watchdog gives programs some seconds to end by themselves.
        while ((await programsOf(folder)).length > 0) await sleep(20);
      } else {
        expect(code, stderr).toBe(130);
        if (!title.startsWith('demo')) expect(stdout).toBe('');
        expect(stderr).toMatch(/^error: .*stopped.*\nRun .*again.*\n$/m);
        expect(await programsOf(folder)).toEqual([]);
        const left = (await filesIn(folder)).filter((file) => /(^|\/)lock$/.test(file));
        expect(left).toEqual([]);
      }
    }
    const made = (await filesIn(folder)).filter((file) => !had.includes(file));
    // No result under the name that was asked for.
    expect(made.filter((file) => file.startsWith('made.') && !file.includes('.partial'))).toEqual([]);
    if (again === undefined) return;
    const { code, stderr } = await espalier(words(name), options);
    expect(code, stderr).toBe(0);
    const outside = (await filesIn(folder)).filter((file) => !file.startsWith('.espalier/'));
    expect(outside).toEqual(again);
    const rest = (await filesIn(folder)).filter((file) => /\.partial|(^|\/)lock/.test(file));
    expect(rest).toEqual([]);
    if (!title.startsWith('publish')) return;
    const { url } = workshop.hub;
    const commits = (await (await fetch(`${url}/api/models/demo/${name}/commits/main`)).json()) as unknown[];
    expect(commits).toHaveLength(2);
  },
);
