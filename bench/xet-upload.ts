import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from 'rolldown';
import { openFileSource } from '../src/bytes/file.ts';
import { formatInteger } from '../src/common/units.ts';
import { readHeader } from '../src/gguf/read.ts';
import { describeMoe } from '../src/moe/model.ts';
import { checkPlan } from '../src/plan/check.ts';
import { planSchema } from '../src/plan/schema.ts';
import { candidateList } from '../src/prune/candidate.ts';
import { writeSpliced } from '../src/prune/write.ts';
import { casServerProgram, startCasServer } from '../test/support/cas-server.ts';
import { writeGptOss20b } from './gpt-oss-20b.ts';
import { type Measured, measure } from './measure.ts';
import { benchPlan } from './plan.ts';

// ESPALIER_CAS_SERVER=FILE node bench/xet-upload.ts --python PYTHON [--layers N] [--folder FOLDER] [--base FILE] [--candidate FILE]
// Uploads a gpt-oss-20b (nothing known), then its cut to 28 experts (the base known, as hf_xet uploaded it), by hf_xet and by
// our client, each to an empty or equal `local_cas_server` of xet-core on the same disk. hf_xet computes the SHA-256, as
// huggingface_hub has it do; ours is told, as the proof has found it. Needs 60 GB of disk; fewer layers make it smaller. Prints the table for RESULTS.md.
const { values } = parseArgs({
  options: {
    python: { type: 'string', default: 'python3' },
    layers: { type: 'string', default: '24' },
    folder: { type: 'string', default: tmpdir() },
    base: { type: 'string' },
    candidate: { type: 'string' },
  },
});
const server = await casServerProgram();
if (server === undefined) throw new Error('ESPALIER_CAS_SERVER names no local_cas_server');
const folder = await mkdtemp(join(values.folder, 'espalier-bench-'));
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
const row = (name: string, size: number, { seconds, cpuSeconds, peakMB, stored, serverCpu }: Row) =>
  `| ${name} | ${seconds.toFixed(1)} s | ${cpuSeconds.toFixed(1)} s | ${formatInteger(stored)} (${((100 * stored) / size).toFixed(3)} %) | ${Math.round(peakMB)} MB | ${serverCpu.toFixed(1)} s |`;
const ratios = (our: Row, peer: Row) =>
  `| **ours / hf_xet** | **${(our.seconds / peer.seconds).toFixed(2)}** (goal: 0.8) | **${(our.cpuSeconds / peer.cpuSeconds).toFixed(2)}** | | | |`;

try {
  await build({
    input: { client: here('xet-client.ts'), 'chunk-worker': here('../src/xet/chunks/worker.ts') },
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

  const [ourStore, store, copy] = ['ours', 'store', 'copy'].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ];
  const oursAll = await upload(ourStore, ours(base));
  await rm(ourStore, { recursive: true });
  console.log(row('nothing known: ours', whole, oursAll));
  const peerAll = await upload(store, peers(base));
  console.log(row('nothing known: hf_xet', whole, peerAll));
  console.log(ratios(oursAll, peerAll));

  // The server writes into its index; it never writes into a xorb or a shard that is there.
  execFileSync('cp', ['-al', store, copy]);
  await rm(join(copy, INDEX));
  await cp(join(store, INDEX), join(copy, INDEX));
  const oursCut = await upload(copy, ours(candidate, base));
  console.log(row('base known: ours', cut, oursCut));
  const peerCut = await upload(store, peers(candidate));
  console.log(row('base known: hf_xet', cut, peerCut));
  console.log(ratios(oursCut, peerCut));
} finally {
  await rm(folder, { recursive: true, force: true });
}
