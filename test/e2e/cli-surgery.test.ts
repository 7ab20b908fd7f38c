import { execFileSync } from 'node:child_process';
import { copyFile, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BASE_URI } from '../../demo/seed.ts';
import packageJson from '../../package.json' with { type: 'json' };
import { sha256Hex } from '../../src/common/digest.ts';
import { dataSha256 } from '../support/data-section.ts';
import { type TemporaryFolder, temporaryFolder } from '../support/folder.ts';
import { ROOT, TINY_MODEL } from '../support/llama.ts';
import { espalier, filesIn, onHub, refusalIn, type SeededHub, startSeededHub } from './support.ts';

let hub: SeededHub;
let folder: TemporaryFolder;
beforeAll(async () => {
  hub = await startSeededHub();
  folder = await temporaryFolder();
  await copyFile(TINY_MODEL, join(folder.path, 'base.gguf'));
});
afterAll(async () => {
  await folder[Symbol.asyncDispose]();
  await hub[Symbol.asyncDispose]();
});

/** What a command prints on stdout; it must succeed. */
async function printed(command: string): Promise<string> {
  const { code, stdout, stderr } = await espalier(command.split(' '), { cwd: folder.path, env: onHub(hub) });
  expect(code, stderr).toBe(0);
  return stdout;
}

const read = (name: string) => readFile(join(folder.path, name));

test('scores with worker threads, which the bundle finds beside itself, as without', async () => {
  const scores = async (threads: string) => {
    const said = await printed(`score base.gguf --by aimer${threads} --json`);
    return (JSON.parse(said) as { layers: unknown[] }).layers;
  };
  const alone = await scores('');
  expect(alone).toHaveLength(4);
  expect(await scores(' --threads 2')).toEqual(alone);
});

test('says its version and its commands; npx finds it and a Node that runs it', async () => {
  expect(await printed('--version')).toBe(`${packageJson.version}\n`);
  const help = await printed('--help');
  const [, first = '', advanced = ''] = /\nCommands:\n(.*)\nAdvanced:\n(.*)\nEnvironment:/s.exec(help) ?? [];
  const named = (text: string) => [...text.matchAll(/^ {2}([a-z]+) /gm)].map(([, name]) => name);
  expect(named(first)).toEqual(['init', 'inspect', 'plan', 'run', 'verify']);
  expect(named(advanced)).toEqual(
    expect.arrayContaining(['doctor', 'prune', 'validate', 'sweep', 'demo', 'help']),
  );
  const ofRun = await printed('run --help');
  for (const words of ['[plan]', '--benchmarks <LIST>', 'HF_TOKEN']) expect(ofRun).toContain(words);
  for (const server of ['--gpu-layers', '--port', '--slots']) {
    expect(ofRun).not.toContain(server);
    expect(await printed('run --help-all')).toContain(server);
  }
  expect(await printed('plan base.gguf --keep 28 -o hub.json')).toContain('hub.json: keeps 28');
  // As from a shell: without the PATH that npm or npx gave to this process.
  const path = process.env.PATH?.split(':').filter((one) => !one.includes('node_modules'));
  const env = { ...process.env, PATH: path?.join(':') };
  const version = execFileSync('npx', ['espalier', '--version'], {
    cwd: ROOT,
    env,
    encoding: 'utf8',
    stdio: 'pipe',
  });
  expect(version).toBe(`${packageJson.version}\n`);
});

test('inspect shows the same of a file here and on the Hub, to people and as JSON', async () => {
  const local = JSON.parse(await printed('inspect base.gguf --json'));
  expect(local).toMatchObject({
    file: 'base.gguf',
    bytes: 2_702_208,
    architecture: 'gpt-oss',
    moeLayers: 4,
    experts: { total: 32, used: 4 },
  });
  expect(local.sizes).toHaveLength(29);
  expect(local.sizes[4]).toMatchObject({ experts: 28, bytes: 2_470_464 });

  const remote = JSON.parse(await printed(`inspect ${BASE_URI} --json`));
  expect(remote).toEqual({
    ...local,
    file: expect.stringMatching(/^hf:\/\/demo\/tiny-gpt-oss-GGUF@[0-9a-f]{40}\//),
  });

  const text = await printed('inspect base.gguf');
  expect(text).toContain('32 in each of 4 layers, 4 per token');
  expect(text).toMatch(/^28 +3\.51 M +1\.13 M +2,470,464 +2\.47 MB +2\.36 MiB +-8\.58 %$/m);
});

/** Ranges of the base that were fetched since some request, in order. */
function fetchedSince(request: number): { start: number; bytes: number }[] {
  return hub.requests
    .slice(request)
    .filter(({ origin, method }) => origin === 'cdn' && method === 'GET')
    .map(({ range, bytes }) => ({ start: Number(/^bytes=(\d+)-/.exec(range ?? '')?.[1]), bytes }));
}

describe('from a plan to a proof', () => {
  let candidate: Buffer;
  test('the same plan is made of a file here and on the Hub, but for the base it names', async () => {
    expect(await printed('plan base.gguf --keep 28 --out local.json')).toContain(
      'local.json: keeps 28 of 32 experts of base.gguf',
    );
    const { plan } = JSON.parse(
      await printed(`plan ${BASE_URI} --keep 28 --out hub.json --name local --json`),
    );
    expect(JSON.parse(String(await read('hub.json')))).toEqual(plan);
    const { base, ...rest } = plan;
    expect(base).toEqual({
      repo: 'demo/tiny-gpt-oss-GGUF',
      revision: expect.stringMatching(/^[0-9a-f]{40}$/),
      file: 'tiny-gpt-oss-MXFP4.gguf',
      sha256: sha256Hex(await read('base.gguf')),
    });
    const local = { file: 'base.gguf', sha256: base.sha256 };
    expect(JSON.parse(String(await read('local.json')))).toEqual({ ...rest, base: local });
    const committed = JSON.parse(await readFile(join(ROOT, 'plans/tiny-gpt-oss-28x.json'), 'utf8'));
    expect(rest.keep).toEqual(committed.keep);
  });

  test('prune writes the same candidate, and fetches of the Hub only what is kept', async () => {
    const json = JSON.parse(await printed('prune base.gguf --plan local.json --out local.gguf --json'));
    candidate = await read('local.gguf');
    expect(json).toEqual({ path: 'local.gguf', bytes: candidate.length, sha256: sha256Hex(candidate) });

    const asked = hub.requests.length;
    await printed('prune --plan hub.json --out hub.gguf');
    // Each says where it comes from; the tensor data is the same.
    const fromHub = await read('hub.gguf');
    expect(fromHub.length).toBe(candidate.length);
    expect(await dataSha256(fromHub)).toBe(await dataSha256(candidate));

    const { headerBytes } = JSON.parse(await printed('inspect base.gguf --json'));
    const data = fetchedSince(asked).filter(({ start }) => start >= headerBytes);
    const bytes = data.reduce((sum, range) => sum + range.bytes, 0);
    expect(bytes / (candidate.length - headerBytes)).toBeLessThanOrEqual(1.01);
    data.reduce((end, { start, bytes }) => {
      expect(start).toBeGreaterThanOrEqual(end);
      return start + bytes;
    }, 0);
  });

  test('verify agrees against either base, writes its proof, and finds one flipped bit', async () => {
    for (const command of [
      'verify local.gguf --plan local.json --base base.gguf',
      `verify local.gguf --plan local.json --base ${BASE_URI} --out proof.json`,
      'verify hub.gguf --plan hub.json',
    ]) {
      expect(await printed(command)).toContain('is exactly the base minus the experts of the plan');
    }
    expect(
      await refusalIn(folder.path, 'verify local.gguf --plan hub.json --base base.gguf'.split(' ')),
    ).toContain("local.gguf is not the base minus the plan's experts: its espalier.plan.sha256 is ");
    expect(JSON.parse(String(await read('proof.json')))).toMatchObject({
      bytesCompared: candidate.length,
      sha256: sha256Hex(candidate),
    });
    const flipped = Buffer.from(candidate);
    flipped[1_500_000]! ^= 1;
    await writeFile(join(folder.path, 'flipped.gguf'), flipped);
    const command = 'verify flipped.gguf --plan local.json --base base.gguf --out none.json';
    expect(await refusalIn(folder.path, command.split(' '))).toBe(
      "23: flipped.gguf is not the base minus the plan's experts: byte 1500000, in blk.1.ffn_up_exps.weight " +
        '(layer 1, expert 20 of the base), is not byte 1606304 of the base',
    );
  });

  test('mask differs from the base in the router biases of the dropped experts only', async () => {
    await printed('mask base.gguf --plan local.json --out mask.gguf');
    const [base, mask] = [await read('base.gguf'), await read('mask.gguf')];
    expect(mask.length).toBe(base.length);
    const different = [...base.keys()].filter((at) => base[at] !== mask[at]);
    const biases = new Set(different.map((at) => at - (at % 4)));
    // 4 experts of 4 layers; every bias is a float at a multiple of four bytes.
    expect(biases.size).toBe(16);
    for (const at of biases) expect(mask.readFloatLE(at)).toBe(Math.fround(-1e9));
  });

  test('nothing but what was asked for is there', async () => {
    const made = ['hub.gguf', 'hub.json', 'local.gguf', 'local.json', 'mask.gguf', 'proof.json'];
    expect(await filesIn(folder.path)).toEqual(['base.gguf', 'flipped.gguf', ...made].toSorted());
  });
});
