import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { openFileSource } from '../src/bytes/file-source.ts';
import { formatInteger } from '../src/common/units.ts';
import { readHeader } from '../src/gguf/read-header.ts';
import { describeMoe } from '../src/moe/moe-model.ts';
import { checkPlan } from '../src/plan/check-plan.ts';
import { candidateList } from '../src/prune/candidate.ts';
import { writeSpliced } from '../src/prune/write-spliced.ts';
import { droppedBy } from '../src/search/masks/biases.ts';
import { openCandidateFactory } from '../src/search/masks/open-factory.ts';
import { writeGptOss20b } from './gpt-oss-20b.ts';
import { spread } from './measure.ts';
import { benchPlan } from './plan.ts';

// node bench/sweep-point.ts [--rounds N] [--folder FOLDER] [--base FILE] [--layers N] [--tokens N]
// What it takes to have a candidate of gpt-oss-20b that llama.cpp can load: a point of a sweep (a mask) beside writing the
// candidate of the same plan, in one run. The page cache of what is read is dropped before each candidate; every file is
// synced. Needs 36 GB of disk; fewer layers and tokens make it smaller. Prints a row for RESULTS.md.
const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '3' },
    folder: { type: 'string', default: tmpdir() },
    base: { type: 'string' },
    layers: { type: 'string', default: '24' },
    tokens: { type: 'string', default: '201088' },
  },
});
const folder = await mkdtemp(join(values.folder, 'espalier-bench-'));
const layers = Number(values.layers);

/** Bytes on disk of a folder's files; a hard link counts once, and not at all where its file was there before. */
async function usedBy(path: string): Promise<Map<number, number>> {
  const files = await Promise.all((await readdir(path)).map((name) => stat(join(path, name))));
  return new Map(files.map(({ ino, blocks }) => [ino, blocks * 512]));
}

async function timed<T>(work: () => Promise<T>): Promise<[T, number]> {
  const began = performance.now();
  const result = await work();
  execFileSync('sync', ['-f', folder]);
  return [result, (performance.now() - began) / 1000];
}

try {
  const path = values.base ?? join(folder, 'base.gguf');
  if (!existsSync(path)) await writeGptOss20b(path, { layers, tokens: Number(values.tokens) });
  await using base = await openFileSource(path);
  const model = describeMoe(await readHeader(base));
  const [factory, laidOut] = await timed(() => openCandidateFactory(model, base, folder));
  const there = dirname(factory.basePath);
  const points: number[] = [];
  const cuts: number[] = [];
  const bytes = { declared: 0, onDisk: 0, candidate: 0 };
  for (let round = 0; round < Number(values.rounds); round++) {
    // Other experts each time, as a sweep has it.
    const plan = checkPlan(
      { ...benchPlan(28 - round, model.layers.length), router: { bias: 'keep' } },
      model,
    );
    const keep = Object.fromEntries([...plan.keep].map(([layer, ids]) => [String(layer), [...ids]]));
    const before = await usedBy(there);
    const [mask, pointSeconds] = await timed(() => factory.make(droppedBy(keep, model.expertCount)));
    points.push(pointSeconds);
    const added = [...(await usedBy(there))].filter(([inode]) => !before.has(inode));
    bytes.declared = Math.max(bytes.declared, mask.bytes);
    bytes.onDisk = Math.max(
      bytes.onDisk,
      added.reduce((sum, [, used]) => sum + used, 0),
    );
    await mask[Symbol.asyncDispose]();

    const candidate = join(folder, 'candidate.gguf');
    execFileSync('dd', [`if=${path}`, 'iflag=nocache', 'count=0'], { stdio: 'ignore' });
    const nameless = { version: '', plan: { name: '', sha256: '' }, base: {} };
    const { list } = candidateList(model, plan, nameless);
    const [written, cutSeconds] = await timed(() => writeSpliced(base, list, candidate));
    cuts.push(cutSeconds);
    bytes.candidate = Math.max(bytes.candidate, written.bytes);
    await rm(candidate);
    console.log(`round ${round}: point ${pointSeconds.toFixed(3)} s, candidate ${cutSeconds.toFixed(1)} s`);
  }
  console.log(`base ${formatInteger(base.size)} bytes, laid out once in ${laidOut.toFixed(1)} s`);
  console.log('| | bytes written | on disk | seconds |');
  console.log('| --- | --- | --- | --- |');
  console.log(
    `| a point of a sweep | ${formatInteger(bytes.declared)} (goal: 1 MB) | ${formatInteger(bytes.onDisk)} | ${spread(points, 3)} |`,
  );
  console.log(`| writing the candidate | ${formatInteger(bytes.candidate)} | | ${spread(cuts, 1)} |`);
  console.log(
    `| **less** | **${formatInteger(Math.round(bytes.candidate / bytes.declared))} times** | | **${formatInteger(Math.round(cuts.reduce((a, b) => a + b) / points.reduce((a, b) => a + b)))} times** |`,
  );
} finally {
  await rm(folder, { recursive: true, force: true });
}
