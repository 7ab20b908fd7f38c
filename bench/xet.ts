import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { getChunks } from '@huggingface/xetchunk-wasm';
import { type ByteSource, readInto } from '../src/bytes/byte-source.ts';
import { openFileSource } from '../src/bytes/file-source.ts';
import { splicedSize } from '../src/bytes/splice.ts';
import { formatInteger } from '../src/common/units.ts';
import { readHeader } from '../src/gguf/read-header.ts';
import { describeMoe } from '../src/moe/moe-model.ts';
import { checkPlan } from '../src/plan/check-plan.ts';
import { planSchema } from '../src/plan/plan-schema.ts';
import { candidateList } from '../src/prune/candidate.ts';
import { chunkFile } from '../src/xet/chunks/chunk-file.ts';
import { chunkCount } from '../src/xet/chunks/chunk-table.ts';
import { Chunker } from '../src/xet/chunks/chunker.ts';
import { deriveChunks } from '../src/xet/chunks/derive.ts';
import { ChunkIndex } from '../src/xet/upload/known.ts';
import { UploadPlan } from '../src/xet/upload/upload-plan.ts';
import { patternBytes } from '../test/hub/fixture.ts';
import { joinTables } from '../test/xet/chunks/tables.ts';
import { writeGptOss20b } from './gpt-oss-20b.ts';
import { benchPlan } from './plan.ts';

// node bench/xet.ts [--layers N] [--kept N] [--folder FOLDER]
// What of a cut of gpt-oss-20b (real shape, fewer layers if asked) is new where the base is known, by chunks that are derived
// from the base's, and the CPU that our chunk kernel takes beside npm's xetchunk-wasm, on the same 64 MB in the same process.
const { values } = parseArgs({
  options: {
    layers: { type: 'string', default: '24' },
    kept: { type: 'string', default: '28' },
    folder: { type: 'string', default: tmpdir() },
  },
});
const folder = await mkdtemp(join(values.folder, 'espalier-bench-'));
const cpu = (since: NodeJS.CpuUsage) => {
  const { user, system } = process.cpuUsage(since);
  return (user + system) / 1e6;
};
try {
  const data = patternBytes(64 << 20, 3);
  let began = process.cpuUsage();
  const chunker = new Chunker('old');
  chunker.push(data);
  const ours = chunkCount(chunker.finish());
  const oursCpu = cpu(began);
  began = process.cpuUsage();
  const peer = (await getChunks(new Uint8Array(data))).length;
  const peerCpu = cpu(began);
  console.log(
    `64 MiB: ${ours} and ${peer} chunks; CPU ${oursCpu.toFixed(2)} s, xetchunk-wasm ${peerCpu.toFixed(2)} s: ${(peerCpu / oursCpu).toFixed(2)} times`,
  );

  const path = join(folder, 'base.gguf');
  const layers = Number(values.layers);
  await writeGptOss20b(path, { layers, tokens: 201_088 });
  await using base = await openFileSource(path);
  const model = describeMoe(await readHeader(base));
  const checked = checkPlan(planSchema.parse(benchPlan(Number(values.kept), layers)), model);
  const { list } = candidateList(model, checked, {
    version: '0',
    plan: { name: 'bench', sha256: '' },
    base: {},
  });
  for (const rule of ['new', 'old'] as const) {
    const table = await joinTables(chunkFile({ path, size: base.size, rule }));
    let read = 0;
    const counted: ByteSource = {
      ...base,
      async readInto(target, offset) {
        read += target.length;
        await readInto(base, target, offset);
      },
    };
    const names = new ChunkIndex<Uint8Array>(undefined);
    // Xorbs of the base, as an uploader makes them: a run of its chunks each.
    const filled = new UploadPlan({ find: () => undefined });
    for (const xorb of [...filled.add(table), ...filled.finish()]) names.add(xorb.hash, xorb.chunks);
    const plan = new UploadPlan({
      find: (hash) => {
        const found = names.find(hash);
        return found && { ...found, continues: (at, next) => names.holds(found.chunks, at, next) };
      },
    });
    began = process.cpuUsage();
    for await (const part of deriveChunks(counted, table, list, rule)) plan.add(part).toArray();
    plan.finish().toArray();
    const size = splicedSize(list);
    console.log(
      `${rule} rule: ${formatInteger(plan.newBytes)} of ${formatInteger(size)} bytes are new (${((100 * plan.newBytes) / size).toFixed(3)} %), ${formatInteger(read)} bytes read, ${cpu(began).toFixed(2)} s of CPU, peak RSS ${Math.round(process.resourceUsage().maxRSS / 1000)} MB`,
    );
  }
} finally {
  await rm(folder, { recursive: true, force: true });
}
