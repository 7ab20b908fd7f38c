import { copyFile, mkdir, readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { execa } from 'execa';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BASE_URI, DATASET_URI } from '../../demo/seed.ts';
import { type TemporaryFolder, temporaryFolder } from '../support/folder.ts';
import { CACHE_FOLDER, llamaTools, ROOT } from '../support/llama.ts';
import { nodeOfVersion } from '../support/nodes.ts';
import { onHub, type SeededHub, SMALL_TRIAL, startSeededHub, TOKEN } from './support.ts';

/** The oldest that is to work, and one that is told what to do. */
const NODES = { '22.19.0': await nodeOfVersion('22.19.0'), '18.20.8': await nodeOfVersion('18.20.8') };
const REPO = 'demo/tiny-28x-GGUF';
/** Measured when the package got its form: 3.9 MB; what doubles it is a mistake. */
const MAX_PACKED_BYTES = 5e6;

let folder: TemporaryFolder;
let hub: SeededHub;
/** `node_modules/.bin/espalier` of an empty folder, into which the packed file was installed. */
let program: string;

beforeAll(async () => {
  folder = await temporaryFolder();
  hub = await startSeededHub();
  await llamaTools();
  const home = join(folder.path, 'home');
  await mkdir(home);
  const env = { HOME: home, npm_config_cache: join(folder.path, 'npm') };
  const packed = await execa(
    'npm',
    ['pack', '--json', '--ignore-scripts', '--pack-destination', folder.path],
    {
      cwd: ROOT,
      env,
    },
  );
  const [{ filename, size }] = JSON.parse(packed.stdout) as [{ filename: string; size: number }];
  expect(size).toBeLessThan(MAX_PACKED_BYTES);
  // Offline: whatever it needs is inside.
  await execa('npm', ['install', '--offline', '--no-audit', join(folder.path, filename)], { cwd: home, env });
  expect(await readdir(join(home, 'node_modules'))).toEqual(['.bin', '.package-lock.json', 'espalier']);
  program = join(home, 'node_modules', '.bin', 'espalier');
  await copyFile(join(ROOT, 'plans/tiny-gpt-oss-28x.json'), join(folder.path, 'plan.json'));
});
afterAll(async () => {
  await hub[Symbol.asyncDispose]();
  await folder[Symbol.asyncDispose]();
});

async function run(node: string, ...args: string[]) {
  const { stdout, stderr, exitCode } = await execa(node, [program, ...args], {
    cwd: folder.path,
    env: { ...onHub(hub, TOKEN.writer), HOME: join(folder.path, 'home'), ESPALIER_CACHE: CACHE_FOLDER },
    reject: false,
  });
  return { stdout, stderr, exitCode };
}

test('the package holds what it runs on, and nothing of how it is made', async () => {
  const inside = join(folder.path, 'home', 'node_modules', 'espalier');
  const names = await readdir(inside, { recursive: true });
  const wanted =
    /^(package\.json|README\.md|LICENSE|action\.yml|(dist|templates|workflows|texts|schema|plans|demo)(\/.*)?)$/;
  expect(names.filter((name) => !wanted.test(name))).toEqual([]);
  expect(names.filter((name) => /\.(map|ts|env|npmrc)$|^src|^test/.test(name))).toEqual([]);
  const sizes = await Promise.all(
    names
      .filter((name) => name.startsWith('dist/'))
      .map(async (name) => (await stat(join(inside, name))).size),
  );
  expect(sizes.reduce((sum, size) => sum + size)).toBeLessThan(5e6);
  const { dependencies, bin, scripts: _ } = JSON.parse(await readFile(join(inside, 'package.json'), 'utf8'));
  expect(dependencies).toBeUndefined();
  expect((await stat(join(inside, bin.espalier))).mode & 0o111).toBe(0o111);
});

describe.each([
  ['this Node', process.execPath],
  ['Node 22.19.0', NODES['22.19.0']],
])('on %s', (name, node = '') => {
  test.skipIf(node === '')(
    `${node === '' ? `(${name} cannot be had here) ` : ''}it inspects, publishes, verifies as anybody and reads the report again`,
    async () => {
      const version = JSON.parse(await readFile(join(ROOT, 'package.json'), 'utf8')).version;
      expect(await run(node, '--version')).toEqual({ stdout: version, stderr: '', exitCode: 0 });
      expect((await run(node, 'inspect', BASE_URI)).stdout).toContain('32 in each of 4 layers');
      const trial = ['--benchmarks', `mmlu:6=${DATASET_URI}/mmlu.jsonl`, '--gate', 'none', ...SMALL_TRIAL];
      const made = await run(
        node,
        'run',
        '--plan',
        'plan.json',
        '--base',
        BASE_URI,
        '--repo',
        REPO,
        '--run-dir',
        name,
        ...trial,
      );
      expect(made.exitCode, made.stderr).toBe(0);
      const verified = await run(node, 'verify', `hf://${REPO}`);
      expect(verified.stdout, verified.stderr).toContain('is exactly the base minus the experts of the plan');
      const report = await run(node, 'report', REPO);
      expect(report.stdout, report.stderr).toContain('follows from 12 records');
    },
  );
});

test.skipIf(NODES['18.20.8'] === undefined)(
  `${NODES['18.20.8'] === undefined ? '(Node 18 cannot be had here) ' : ''}an old Node is told what it takes, and the command that works`,
  async () => {
    const { stdout, stderr, exitCode } = await run(NODES['18.20.8'] ?? '', 'verify', 'hf://ns/na me');
    expect({ stdout, exitCode }).toEqual({ stdout: '', exitCode: 2 });
    expect(stderr).toBe(
      'error: espalier needs Node 22.19 or later, this is 18.20.8\n' +
        'Install a newer Node, or let npx fetch one for this command: npx -y -p node@24 -p espalier espalier verify "hf://ns/na me"',
    );
  },
);
