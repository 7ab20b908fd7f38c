import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from 'rolldown';
import { openFileSource } from '../src/bytes/file-source.ts';
import { formatInteger } from '../src/common/units.ts';
import { readHeader } from '../src/gguf/read-header.ts';
import { describeMoe } from '../src/moe/moe-model.ts';
import { checkPlan } from '../src/plan/check-plan.ts';
import { planSchema } from '../src/plan/plan-schema.ts';
import { candidateList } from '../src/prune/candidate.ts';
import { writeSpliced } from '../src/prune/write-spliced.ts';
import { casServerProgram, startCasServer } from '../test/support/cas-server.ts';
import { writeGptOss20b } from './gpt-oss-20b.ts';
import { type Measured, measure, spread } from './measure.ts';
import { benchPlan } from './plan.ts';

// ESPALIER_CAS_SERVER=FILE node bench/xet-upload.ts --python PYTHON [--layers N] [--rounds N] [--folder FOLDER] [--stores FOLDER]
//   [--base FILE] [--candidate FILE]
// Uploads a gpt-oss-20b (nothing known), then its cut to 28 experts (the base known, as hf_xet uploaded it), by hf_xet and by
// our client, each to an empty or equal `local_cas_server` of xet-core on the same disk. hf_xet computes the SHA-256, as
// huggingface_hub has it do; ours is told, as the proof has found it. The two take turns at being first. Needs 60 GB of disk; fewer layers
// make it smaller. With the stores in memory (/dev/shm), the disk that a store writes to does not count. Prints the table for RESULTS.md.
const { values } = parseArgs({
  options: {
    python: { type: 'string', default: 'python3' },
    layers: { type: 'string', default: '24' },
    rounds: { type: 'string', default: '1' },
    folder: { type: 'string', default: tmpdir() },
    stores: { type: 'string' },
    base: { type: 'string' },
    candidate: { type: 'string' },
  },
});
const server = await casServerProgram();
if (server === undefined) throw new Error('ESPALIER_CAS_SERVER names no local_cas_server');
const folder = await mkdtemp(join(values.folder, 'espalier-bench-'));
const stores = await mkdtemp(join(values.stores ?? folder, 'stores-'));
const layers = Number(values.layers);
/** The server does not look at it. */
const SHA256 = 'ab'.repeat(32);

/** In the folder of the server. */
const INDEX = 'global_dedup_lookup.redb';

interface Row extends Measured {
  readonly stored: number;
  readonly serverCpu: number;
}

/** Bytes of the xorbs and shards in a store. */
async function bytesIn(path: string): Promise<number> {
  if (!existsSync(path)) return 0;
  const entries = await readdir(path, { recursive: true, withFileTypes: true });
  const files = entries.filter(({ name }) => /[0-9a-f]{64}(\.mdb)?$/.test(name));
  const sizes = await Promise.all(
    files.map(async ({ parentPath, name }) => (await stat(join(parentPath, name))).size),
  );
  return sizes.reduce((sum, size) => sum + size, 0);
}

/** What is read comes from the disk, and nothing is left to write. */
function settle(): void {
  execFileSync('sync');
  for (const file of [base, candidate].filter((one) => existsSync(one))) {
    execFileSync('dd', [`if=${file}`, 'iflag=nocache', 'count=0'], { stdio: 'ignore' });
  }
}

async function upload(store: string, command: (url: string) => readonly string[]): Promise<Row> {
  await using cas = await startCasServer(server!, store);
  const before = await bytesIn(store);
  settle();
  const measured = await measure(command(cas.url));
  return { ...measured, stored: (await bytesIn(store)) - before, serverCpu: cas.cpuSeconds() };
}

const base = values.base ?? join(folder, 'base.gguf');
const candidate = values.candidate ?? join(folder, 'candidate.gguf');
const here = (name: string) => join(import.meta.dirname, name);
const ours =
  (path: string, ...bases: string[]) =>
  (url: string) => [process.execPath, join(folder, 'bundle/client.js'), url, path, SHA256, ...bases];
const peers = (path: string) => (url: string) => [values.python, here('peer_xet.py'), url, path];

/** Median and range over the rounds. */
const over = (rows: readonly Row[], value: (row: Row) => number) =>
  rows.length === 1 ? value(rows[0]!).toFixed(1) : spread(rows.map(value), 1);

function table(name: string, size: number, our: readonly Row[], peer: readonly Row[]): void {
  for (const [who, rows] of [['ours', our] as const, ['hf_xet', peer] as const]) {
    const stored = Math.max(...rows.map((row) => row.stored));
    const share = ((100 * stored) / size).toFixed(3);
    console.log(
      `| ${name}: ${who} | ${over(rows, (row) => row.seconds)} s | ${over(rows, (row) => row.cpuSeconds)} s | ${formatInteger(stored)} (${share} %) | ${Math.round(Math.max(...rows.map((row) => row.peakMB)))} MB | ${over(rows, (row) => row.serverCpu)} s |`,
    );
  }
  const ratio = (value: (row: Row) => number) =>
    spread(our.map((row, round) => value(row) / value(peer[round]!)));
  console.log(
    `| **ours / hf_xet**, of each round | **${ratio((row) => row.seconds)}** (goal: 0.8) | **${ratio((row) => row.cpuSeconds)}** | | | |`,
  );
}

try {
  await build({
    input: { client: here('xet-client.ts'), 'chunk-worker': here('../src/xet/chunks/chunk-worker.ts') },
    platform: 'node',
    output: { dir: join(folder, 'bundle'), minify: true, chunkFileNames: '[name].js' },
  });
  if (!existsSync(base)) await writeGptOss20b(base, { layers, tokens: 201_088 });
  if (!existsSync(candidate)) {
    await using source = await openFileSource(base);
    const model = describeMoe(await readHeader(source));
    const plan = checkPlan(planSchema.parse(benchPlan(28, layers)), model);
    const { list } = candidateList(model, plan, { version: '0', plan: { name: '', sha256: '' }, base: {} });
    await writeSpliced(source, list, candidate);
  }
  const [whole, cut] = [(await stat(base)).size, (await stat(candidate)).size];
  console.log(`base ${formatInteger(whole)} bytes, candidate ${formatInteger(cut)} bytes`);
  console.log('| | wall | CPU | bytes that arrived | peak RSS | CPU of the server |');
  console.log('| --- | --- | --- | --- | --- | --- |');

  const inStores = (name: string) => join(stores, name);
  const rounds = Array.from({ length: Number(values.rounds) }, (_, round) => round);
  const both = async (round: number, our: () => Promise<Row>, peer: () => Promise<Row>) => {
    if (round % 2 === 0) return { our: await our(), peer: await peer() };
    const second = await peer();
    return { our: await our(), peer: second };
  };
  const fresh = async (command: (url: string) => readonly string[]) => {
    const measured = await upload(inStores('fresh'), command);
    await rm(inStores('fresh'), { recursive: true });
    return measured;
  };
  const all: { our: Row; peer: Row }[] = [];
  for (const round of rounds)
    all.push(
      await both(
        round,
        () => fresh(ours(base)),
        () => fresh(peers(base)),
      ),
    );
  table(
    'nothing known',
    whole,
    all.map(({ our }) => our),
    all.map(({ peer }) => peer),
  );

  const store = inStores('base');
  await upload(store, peers(base));
  // The server writes into its index; it never writes into a xorb or a shard that is there.
  const onCopy = async (command: (url: string) => readonly string[]) => {
    const copy = inStores('copy');
    execFileSync('cp', ['-al', store, copy]);
    await rm(join(copy, INDEX));
    await cp(join(store, INDEX), join(copy, INDEX));
    const measured = await upload(copy, command);
    await rm(copy, { recursive: true });
    return measured;
  };
  const known: { our: Row; peer: Row }[] = [];
  for (const round of rounds) {
    known.push(
      await both(
        round,
        () => onCopy(ours(candidate, base)),
        () => onCopy(peers(candidate)),
      ),
    );
  }
  table(
    'base known',
    cut,
    known.map(({ our }) => our),
    known.map(({ peer }) => peer),
  );
} finally {
  for (const made of [folder, stores]) await rm(made, { recursive: true, force: true });
}
