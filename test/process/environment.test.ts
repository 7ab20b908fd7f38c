import { chmod, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { startServer } from '../../src/engines/llama-server/start.ts';
import { startMoeStream } from '../../src/engines/moe-stream/start.ts';
import { detectGpu } from '../../src/llama/gpu.ts';
import { sampleGpus } from '../../src/llama/gpu-sampler.ts';
import { readHardware } from '../../src/llama/hardware.ts';
import { unpackPackages } from '../../src/llama/install/apt.ts';
import { findLlama } from '../../src/llama/install/find.ts';
import { runTool } from '../../src/llama/tools/run.ts';
import { LLAMA_TOOLS } from '../../src/llama/tools/tools.ts';
import { childEnvironment } from '../../src/process/environment.ts';
import { findSandbox } from '../../src/sandbox/find.ts';
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
  ...['ACTIONS_ID_TOKEN_REQUEST_TOKEN', 'ACTIONS_ID_TOKEN_REQUEST_URL', 'ACTIONS_CACHE_URL', 'NPM_TOKEN'],
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

test.runIf(process.platform === 'linux')('no child process of any kind sees a secret', async () => {
  await using folder = await temporaryFolder();
  // The sandbox's program runs as `nobody`.
  await chmod(folder.path, 0o777);
  const bin = join(folder.path, 'bin');
  const seen = join(folder.path, 'seen');
  const dump = (name: string) =>
    `/usr/bin/env -0 >> '${seen}-${name}'; cat /proc/$PPID/environ > /dev/null 2>&1\n`;
  const program = (name: string, then: string) => writeProgram(bin, name, `${dump(name)}${then}`);
  const version = '[ "$1" = --version ] && echo "version: 0.9.0 (build 1, commit fake)" && exit 0';
  for (const name of [...LLAMA_TOOLS, 'moe-stream-server']) await program(name, `${version}\nexit 3`);
  await program('nvidia-smi', '[ $# = 0 ] && echo "CUDA Version: 12.8" || echo "0, 1, 1"');
  for (const name of ['apt-get', 'bwrap', 'docker']) await program(name, 'exit 1');
  const environment = { ...planted, PATH: `${bin}:/usr/bin:/bin`, HOME: '/root' };

  await detectGpu(environment);
  await readHardware(environment);
  await (await sampleGpus({ environment })).stop();
  await findSandbox(environment);
  const tools = await findLlama({ environment, cacheFolder: folder.path, sources: ['path'] });
  for (const tool of LLAMA_TOOLS) await runTool(tools, tool, ['x']).catch(() => {});
  const logFile = join(folder.path, 'log');
  const start = { model: TINY_MODEL, contextTokens: 128, logFile, readyTimeoutMs: 10_000 };
  await startServer({ ...start, tools, slots: 1, gpuLayers: 0 }).catch(() => {});
  const moe = {
    ...start,
    program: join(bin, 'moe-stream-server'),
    build: 'x',
    device: 'cpu',
    port: 0,
  } as const;
  await startMoeStream({ ...moe, environment }).catch(() => {});
  const apt = () =>
    unpackPackages(['x'], 'deb x', join(folder.path, 'apt'), folder.path, {
      environment,
      pins: [],
      architecture: 'amd64',
    });
  await expect(apt()).rejects.toThrow('apt-get');
  await program('apt-get', `case "$*" in *install*) touch '${folder.path}/apt/cache/archives/x.deb';; esac`);
  await program('dpkg-deb', 'exit 1');
  await expect(apt()).rejects.toThrow('dpkg-deb');

  const dumps = (await readdir(folder.path)).filter((name) => name.startsWith('seen-'));
  const expected = [
    ...LLAMA_TOOLS,
    'moe-stream-server',
    'nvidia-smi',
    'apt-get',
    'dpkg-deb',
    'bwrap',
    'docker',
  ];
  expect(dumps.map((name) => name.slice('seen-'.length)).toSorted()).toEqual(expected.toSorted());
  for (const name of dumps) {
    const text = await readFile(join(folder.path, name), 'utf8');
    expect(text).toContain(`PATH=${bin}`);
    expect([name, text.match(/planted-[^\0]*/g)]).toEqual([name, null]);
  }
});

test('programs are started in one place', async () => {
  const folder = join(ROOT, 'src');
  const files = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.ts'));
  const starts = [];
  for (const name of files) {
    const text = await readFile(join(folder, name), 'utf8');
    const imports = /(?:from|import\(|require\()\s*['"](?:node:)?(?:child_process|cluster|execa)['"]/.test(
      text,
    );
    if (imports && !name.startsWith('process/')) starts.push(name);
  }
  expect(starts).toEqual([]);
});
