import { readdir, readFile } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { BASE_URI, DATASET_URI } from '../../demo/seed.ts';
import { LLAMA_TOOLS } from '../../src/llama/tools/tools.ts';
import { writeProgram } from '../llama/fakes.ts';
import { llamaTools, ROOT, TINY_MODEL } from '../support/llama.ts';
import { onHub, smallTrial, startEntryPoint, startWorkshop, TOKEN, type Workshop } from './support.ts';

/** Each has a value of its own; the token must work. */
const SECRETS: Readonly<Record<string, string>> = {
  HF_TOKEN: TOKEN.writer,
  HF_WRITE_TOKEN: TOKEN.writer,
  ...Object.fromEntries(
    [
      ...['HF_OIDC_ID_TOKEN', 'HUGGING_FACE_HUB_TOKEN', 'GITHUB_TOKEN', 'GH_TOKEN', 'ESPALIER_API_KEY'],
      ...[
        'ACTIONS_RUNTIME_TOKEN',
        'AWS_SECRET_ACCESS_KEY',
        'OPENAI_API_KEY',
        'LLAMA_API_KEY',
        'LLAMA_ARG_HF_TOKEN',
      ],
      ...['NPM_TOKEN', 'SSH_AUTH_SOCK', 'DATABASE_URL', 'GGML_SECRET', 'CUDA_CACHE_API_KEY', 'LC_PASSWORD'],
    ].map((name) => [name, `planted-${name}`]),
  ),
};
const VALUES = new RegExp(`planted-[A-Z_]+|${TOKEN.writer}`);

let workshop: Workshop;
let seen: string;
let bin: string;
beforeAll(async () => {
  workshop = await startWorkshop();
  bin = join(workshop.folder.path, 'bin');
  seen = join(workshop.folder.path, 'seen');
  const tools = await llamaTools();
  const record = (name: string) =>
    `{ printf '%s\\n' ${name} "$@"; tr '\\0' '\\n' < /proc/$$/environ; } >> '${seen}-${name}'`;
  for (const tool of LLAMA_TOOLS) {
    const { file, args, env } = tools.command(tool);
    const real = [file, ...args].map((word) => `'${word}'`).join(' ');
    const own = Object.entries(env).filter(([key, value]) => process.env[key] !== value);
    const exports = own.map(([key, value]) => `export ${key}='${value}'`).join('\n');
    await writeProgram(bin, tool, `${record(tool)}\n${exports}\nexec ${real} "$@"`);
  }
  // The sandbox and the GPUs of this machine, where it has them.
  await writeProgram(bin, 'nvidia-smi', `${record('nvidia-smi')}\nexit 9`);
  await writeProgram(bin, 'bwrap', `${record('bwrap')}\nexec /usr/bin/bwrap "$@"`);
  await writeProgram(bin, 'docker', `${record('docker')}\nexit 1`);
});
afterAll(() => workshop[Symbol.asyncDispose]());

/** What the watchdog, which is Node itself, was given. It lives as long as the command does. */
async function watchdogOf(pid: number): Promise<string | undefined> {
  const ids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name));
  for (const id of ids) {
    const stat = await readFile(`/proc/${id}/stat`, 'latin1').catch(() => '');
    if (Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]) !== pid) continue;
    const [words, environment] = await Promise.all(
      ['cmdline', 'environ'].map((name) => readFile(`/proc/${id}/${name}`, 'utf8').catch(() => '')),
    );
    if (words?.includes('findMembers')) return `${words}\0${environment}`;
  }
  return undefined;
}

const SMALL = ['--threads', '1', '--gpu-layers', '0', '--llama-server'];
const COMMANDS: Readonly<Record<string, () => readonly string[]>> = {
  run: () => [
    ...[
      'run',
      '--base',
      BASE_URI,
      '--plan',
      'plan.json',
      ...smallTrial(2),
      '--repo',
      'demo/secret',
      '--gate',
      'none',
    ],
    ...['--benchmarks', `mmlu:2=${DATASET_URI}/mmlu.jsonl,speed:1,memory`],
    ...['--kld', join(ROOT, 'plans/data/tiny-gpt-oss/facts.txt'), '--kld-chunks', '4'],
    ...['--llama-server', join(bin, 'llama-server')],
  ],
  calibrate: () => [
    ...['calibrate', TINY_MODEL, '--text', `code=${join(ROOT, 'plans/data/tiny-gpt-oss/code.txt')}`],
    ...[
      '--benchmarks',
      'none',
      '--chunks',
      '2',
      '--chunk-tokens',
      '128',
      ...SMALL,
      join(bin, 'llama-server'),
    ],
  ],
  doctor: () => ['doctor', '--llama-server', join(bin, 'llama-server')],
};

test.runIf(process.platform === 'linux').each(Object.entries(COMMANDS))(
  'no program that %s starts is given a secret, in its words or its environment',
  async (name, words) => {
    const env = { ...onHub(workshop.hub), ...SECRETS, PATH: `${bin}${delimiter}${process.env.PATH}` };
    await using child = startEntryPoint('cli.js', words(), { cwd: workshop.folder.path, env });
    const watchdogs: string[] = [];
    const timer = setInterval(async () => {
      const found = await watchdogOf(child.process.pid ?? 0);
      if (found !== undefined) watchdogs.push(found);
    }, 50);
    const { code, stderr } = await child.ended;
    clearInterval(timer);
    // doctor says what this machine lacks.
    if (name !== 'doctor') expect(code, stderr).toBe(0);
    for (const text of [stderr, ...watchdogs]) expect(text).not.toMatch(VALUES);
    // The others may be over before it is seen.
    if (name === 'run') expect(watchdogs).not.toEqual([]);
  },
);

test.runIf(process.platform === 'linux')('what each program was given', async () => {
  const { path } = workshop.folder;
  const names = (await readdir(path)).filter((name) => name.startsWith('seen-'));
  expect(names).toEqual(
    expect.arrayContaining([
      'seen-llama-server',
      'seen-llama-perplexity',
      'seen-llama-bench',
      'seen-llama-imatrix',
    ]),
  );
  for (const name of names) {
    const text = await readFile(join(path, name), 'utf8');
    expect(text).toContain('PATH=');
    expect([name, VALUES.exec(text)?.[0]]).toEqual([name, undefined]);
  }
});
