import { chmod, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { startServer } from '../../src/engines/llama-server/start-server.ts';
import { startMoeStream } from '../../src/engines/moe-stream-server.ts';
import { detectGpu } from '../../src/llama/gpu.ts';
import { sampleGpus } from '../../src/llama/gpu-sampler.ts';
import { readHardware } from '../../src/llama/hardware.ts';
import { unpackPackages } from '../../src/llama/install/apt.ts';
import { findLlama } from '../../src/llama/install/find-llama.ts';
import { listDevices } from '../../src/llama/tools/devices.ts';
import { saysMemory } from '../../src/llama/tools/memory-breakdown.ts';
import { runTool } from '../../src/llama/tools/run-tool.ts';
import { LLAMA_TOOLS, type LlamaTools } from '../../src/llama/tools/tools.ts';
import { capture } from '../../src/process/capture.ts';
import { childEnvironment, type Environment } from '../../src/process/environment.ts';
import { findSandbox } from '../../src/sandbox/find-sandbox.ts';
import { writeProgram } from '../llama/fakes.ts';
import { temporaryFolder } from '../support/folder.ts';
import { ROOT, TINY_MODEL } from '../support/llama.ts';

/** Variables that hold secrets on the machines of our users; some bear a prefix that is allowed. */
const SECRETS = [
  ...[
    'HF_TOKEN',
    'HF_WRITE_TOKEN',
    'HF_OIDC_ID_TOKEN',
    'HUGGING_FACE_HUB_TOKEN',
    'ACTIONS_ID_TOKEN_REQUEST_TOKEN',
    'GITHUB_TOKEN',
    'GH_TOKEN',
    'GH_PAT',
    'ACTIONS_RUNTIME_TOKEN',
  ],
  ...[
    'ACTIONS_ID_TOKEN_REQUEST_URL',
    'ACTIONS_CACHE_URL',
    'NPM_TOKEN',
    'GGML_PAT',
    'LC_PWD',
    'VK_SIGNING_KEY',
  ],
  ...[
    'AWS_ACCESS_KEY_ID',
    'AWS_SECRET_ACCESS_KEY',
    'AWS_SESSION_TOKEN',
    'OPENAI_API_KEY',
    'ANTHROPIC_API_KEY',
  ],
  ...[
    'AZURE_CLIENT_SECRET',
    'GOOGLE_APPLICATION_CREDENTIALS',
    'SSH_AUTH_SOCK',
    'DOCKER_PASSWORD',
    'INPUT_HF-TOKEN',
  ],
  ...[
    'LLAMA_API_KEY',
    'LLAMA_ARG_HF_TOKEN',
    'ESPALIER_API_KEY',
    'WANDB_API_KEY',
    'PGPASSWORD',
    'DATABASE_URL',
  ],
  ...[
    'KUBECONFIG',
    'NODE_OPTIONS',
    'LD_PRELOAD',
    'GGML_SECRET',
    'VK_TOKEN',
    'CUDA_CACHE_API_KEY',
    'LC_PASSWORD',
  ],
];
const planted = Object.fromEntries(SECRETS.map((name) => [name, `planted-${name}`]));

test('each kind of child gets what it needs by name, and nothing else', () => {
  const needed = {
    PATH: '/bin',
    HOME: '/home/me',
    LC_ALL: 'C',
    CUDA_VISIBLE_DEVICES: '1',
    HIP_VISIBLE_DEVICES: '0',
    GGML_VK_VISIBLE_DEVICES: '0',
    VK_DRIVER_FILES: '/icd.json',
    LD_LIBRARY_PATH: '/lib',
    OMP_NUM_THREADS: '2',
  };
  const environment = {
    ...needed,
    ...planted,
    https_proxy: 'http://me:secret@proxy',
    LLAMA_ARG_CTX_SIZE: '9',
  };
  expect(childEnvironment(environment, 'engine', { GGML_BACKEND_PATH: '/b.so' })).toEqual({
    ...needed,
    GGML_BACKEND_PATH: '/b.so',
  });
  expect(childEnvironment(environment, 'bwrap')).toEqual({ PATH: '/bin', HOME: '/home/me', LC_ALL: 'C' });
  expect(childEnvironment(environment, 'apt').https_proxy).toBe('http://me:secret@proxy');
});

/** What a place that starts programs is called with here. */
interface Scene {
  readonly folder: string;
  readonly environment: Environment;
  readonly tools: LlamaTools;
  /** Writes a program that notes what it was given, then runs `then`. */
  program(name: string, then: string): Promise<string>;
}

interface Place {
  readonly programs: readonly string[];
  /** An argument by which this place is known, where another one starts the same program. */
  readonly word?: string;
  start(scene: Scene): Promise<unknown>;
}

const VERSION = '[ "$1" = --version ] && echo "version: 0.9.0 (build 1, commit fake)" && exit 0\n';
/** Answers to the version of the sandbox, so that the next program is started. */
const SANDBOX = 'case "$*" in *version*) echo 1.0; exit 0;; esac\nexit 1';

/** Every place of src that starts a program, and the programs that it starts. */
const PLACES: Readonly<Record<string, Place>> = {
  'llama/nvidia-smi.ts': {
    programs: ['nvidia-smi'],
    async start({ environment, program }) {
      await program('nvidia-smi', '[ $# = 0 ] && echo "CUDA Version: 12.8" || echo "0, 1, 1"');
      await detectGpu(environment);
      await readHardware(environment);
      await (await sampleGpus({ environment })).stop();
    },
  },
  'llama/install/apt.ts': {
    programs: ['apt-get', 'dpkg-deb'],
    async start({ environment, folder, program }) {
      const put = `case "$*" in *install*) touch '${folder}/apt/cache/archives/x.deb';; esac`;
      await program('apt-get', put);
      await program('dpkg-deb', 'exit 1');
      const how = { environment, pins: [], architecture: 'amd64' } as const;
      await unpackPackages(['x'], 'deb x', join(folder, 'apt'), folder, how);
    },
  },
  'llama/tools/version.ts': {
    programs: ['llama-server'],
    word: '--version',
    start: ({ environment, folder }) => findLlama({ environment, cacheFolder: folder, sources: ['path'] }),
  },
  'llama/tools/devices.ts': {
    programs: ['llama-server'],
    word: '--list-devices',
    start: ({ tools }) => listDevices(tools),
  },
  'llama/tools/memory-breakdown.ts': {
    programs: ['llama-server'],
    word: '--help',
    start: ({ tools }) => saysMemory(tools),
  },
  'llama/tools/run-tool.ts': {
    programs: LLAMA_TOOLS,
    async start({ tools }) {
      for (const tool of LLAMA_TOOLS) await runTool(tools, tool, ['x']).catch(() => {});
    },
  },
  'engines/process/server-process.ts': {
    programs: ['llama-server', 'moe-stream-server'],
    async start({ tools, environment, folder, program }) {
      const moeStream = await program('moe-stream-server', `${VERSION}exit 3`);
      const logFile = join(folder, 'log');
      const start = { model: TINY_MODEL, contextTokens: 128, logFile, readyTimeoutMs: 10_000 };
      await startServer({ ...start, tools, slots: 1, gpuLayers: 0 }).catch(() => {});
      const moe = { program: moeStream, build: 'x', device: 'cpu', port: 0, environment } as const;
      await startMoeStream({ ...start, ...moe });
    },
  },
  'sandbox/sandbox.ts': {
    programs: ['bwrap', 'docker'],
    async start({ environment, program }) {
      for (const name of ['bwrap', 'docker']) await program(name, 'exit 1');
      await findSandbox(environment);
    },
  },
  'sandbox/isolated.ts': {
    programs: ['bwrap', 'docker'],
    word: '-c',
    async start({ environment, program }) {
      for (const name of ['bwrap', 'docker']) await program(name, SANDBOX);
      await findSandbox(environment);
    },
  },
};

/** Start programs for the others, with the environment that they are given; the watchdog has a test of its own. */
const RUNNERS = ['process/capture.ts', 'process/guarded.ts', 'process/watchdog.ts'];

describe.runIf(process.platform === 'linux')('no secret reaches a program', () => {
  // A place that passed on the environment of this process would be found too. A program of ours could not start with these.
  const harmful = ['NODE_OPTIONS', 'LD_PRELOAD'];
  beforeEach(() => {
    for (const [name, value] of Object.entries(planted)) if (!harmful.includes(name)) vi.stubEnv(name, value);
  });
  afterEach(() => vi.unstubAllEnvs());

  test.each(Object.entries(PLACES))('that %s starts', async (_, { programs, word, start }) => {
    await using folder = await temporaryFolder();
    // The sandbox's program runs as `nobody`.
    await chmod(folder.path, 0o777);
    const bin = join(folder.path, 'bin');
    const seen = join(folder.path, 'seen');
    const note = (name: string) =>
      `{ cat /proc/$$/environ; printf '\\0%s' "$@"; } >> '${seen}-${name}'; chmod 666 '${seen}-${name}' 2>&-\n`;
    const program = (name: string, then: string) => writeProgram(bin, name, `${note(name)}${then}`);
    for (const name of LLAMA_TOOLS) await program(name, `${VERSION}exit 3`);
    const environment = { ...planted, PATH: `${bin}:/usr/bin:/bin`, HOME: '/root' };
    const tools = await findLlama({ environment, cacheFolder: folder.path, sources: ['path'] });
    const notes = async () => (await readdir(folder.path)).filter((name) => name.startsWith('seen-'));
    for (const name of await notes()) await rm(join(folder.path, name));

    await start({ folder: folder.path, environment, tools, program }).catch(() => {});

    const names = await notes();
    expect(names.map((name) => name.slice('seen-'.length)).toSorted()).toEqual([...programs].toSorted());
    for (const name of names) {
      const text = await readFile(join(folder.path, name), 'utf8');
      expect(text).toContain(`PATH=${bin}`);
      if (word !== undefined) expect(text.split('\0')).toContain(word);
      expect([name, text.match(/planted-[^\0]*/g)]).toEqual([name, null]);
      expect([name, SECRETS.filter((secret) => text.includes(`\0${secret}=`))]).toEqual([name, []]);
    }
  });

  test('the watchdog is given none either', async () => {
    const env = childEnvironment({ ...planted, ...process.env }, 'engine');
    await capture({ file: '/bin/true', args: [], env }, []);
    const found = (await readdir('/proc'))
      .filter((name) => /^\d+$/.test(name))
      .map(async (pid) => {
        const [stat, words, environment] = await Promise.all(
          ['stat', 'cmdline', 'environ'].map((file) =>
            readFile(`/proc/${pid}/${file}`, 'latin1').catch(() => ''),
          ),
        );
        const parent = Number(stat?.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);
        return parent === process.pid && words?.includes('findMembers') ? [`${words}\0${environment}`] : [];
      });
    const [watchdog, ...others] = (await Promise.all(found)).flat();
    expect(others).toEqual([]);
    expect(watchdog).toContain('\0PATH=');
    expect(watchdog).not.toContain('planted-');
  });
});

test('each place that starts a program is in the table above, and programs are started in one place', async () => {
  const folder = join(ROOT, 'src');
  const files = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.ts'));
  const found: string[] = [];
  for (const name of files) {
    const text = await readFile(join(folder, name), 'utf8');
    const modules = /(?:from|import\(|require\()\s*['"](?:node:)?(?:child_process|cluster|execa)['"]/;
    if (modules.test(text)) expect(RUNNERS).toContain(name);
    if (/\b(?:capture|spawnGuarded|execa|spawn)\(/.test(text)) found.push(name);
  }
  expect(found.toSorted()).toEqual([...Object.keys(PLACES), ...RUNNERS].toSorted());
});
