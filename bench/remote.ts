import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { splicedSize } from '../src/bytes/splice.ts';
import { readHeader } from '../src/gguf/read-header.ts';
import { createFetch } from '../src/http/fetch.ts';
import { openHttpSource } from '../src/http/http-source.ts';
import { describeMoe } from '../src/moe/moe-model.ts';
import { checkPlan } from '../src/plan/check-plan.ts';
import { planSchema } from '../src/plan/plan-schema.ts';
import { candidateList } from '../src/prune/candidate.ts';
import { writeSpliced } from '../src/prune/write-spliced.ts';
import { writeGptOss20b } from './gpt-oss-20b.ts';
import { spread } from './measure.ts';
import { benchPlan } from './plan.ts';
import { serveThrottled } from './throttled-server.ts';

// node bench/remote.ts [--rounds N] [--layers N] [--tokens N] [--rate MB/S] [--folder FOLDER] [--base FILE]
// Cuts gpt-oss-20b (of fewer layers and tokens: 0.57 GB) to 28 experts out of a server on loopback whose line has a given
// bandwidth; then again while 30 % of its answers are reset at random bytes; and, as the measure of what line and machine
// give at that moment, one plain download of as many bytes. Client and server share one process.
const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '3' },
    layers: { type: 'string', default: '1' },
    tokens: { type: 'string', default: '20000' },
    rate: { type: 'string', default: '25' },
    folder: { type: 'string', default: tmpdir() },
    base: { type: 'string' },
  },
});
const layers = Number(values.layers);
const bytesPerSecond = Number(values.rate) * 1e6;
const folder = await mkdtemp(join(values.folder, 'espalier-bench-'));

interface Cut {
  sha256: string;
  seconds: number;
  /** Bytes that must come: those that are kept, and the header. */
  needed: number;
  /** Time over the time that the needed bytes take on the line. */
  time: number;
  /** Bytes sent over bytes needed. */
  sent: number;
  /** Bytes that reached the reader over bytes needed. */
  fetched: number;
  resets: number;
}

async function cut(base: string, resetShare: number, seed: number): Promise<Cut> {
  await using server = await serveThrottled(base, { bytesPerSecond, resetShare, seed });
  const began = performance.now();
  await using source = await openHttpSource({ url: server.url, name: 'base', fetch: createFetch() });
  const model = describeMoe(await readHeader(source));
  const plan = planSchema.parse(benchPlan(28, layers));
  const provenance = { version: 'bench', plan: { name: plan.name, sha256: '' }, base: {} };
  const { list } = candidateList(model, checkPlan(plan, model), provenance);
  const { sha256 } = await writeSpliced(source, list, join(folder, 'candidate.gguf'));
  const seconds = (performance.now() - began) / 1000;
  const copied = list.reduce((sum, piece) => sum + (piece.kind === 'copy' ? piece.length : 0), 0);
  // The header must come as well; what the candidate copies of it is made anew.
  const needed = copied + model.header.dataStart;
  console.log(
    `${seconds.toFixed(1)} s for ${splicedSize(list)} bytes, ${server.sent()} sent, ${server.resets()} resets`,
  );
  return {
    sha256,
    seconds,
    needed,
    time: seconds / (needed / bytesPerSecond),
    sent: server.sent() / needed,
    fetched: source.bytesFetched / needed,
    resets: server.resets(),
  };
}

/** Seconds for one GET of so many bytes, read and forgotten. */
async function plainDownload(base: string, bytes: number): Promise<number> {
  await using server = await serveThrottled(base, { bytesPerSecond, resetShare: 0, seed: 0 });
  const began = performance.now();
  const response = await fetch(server.url, { headers: { range: `bytes=0-${bytes - 1}` } });
  for await (const _ of response.body!);
  return (performance.now() - began) / 1000;
}

try {
  const base = values.base ?? join(folder, 'base.gguf');
  if (!existsSync(base)) await writeGptOss20b(base, { layers, tokens: Number(values.tokens) });
  const runs: Record<'quiet line' | '30 % resets', Cut[]> = { 'quiet line': [], '30 % resets': [] };
  const plain: number[] = [];
  for (let round = 0; round < Number(values.rounds); round++) {
    runs['quiet line'].push(await cut(base, 0, round));
    plain.push(await plainDownload(base, runs['quiet line'][round]!.needed));
    runs['30 % resets'].push(await cut(base, 0.3, round));
  }
  const digests = new Set(Object.values(runs).flatMap((all) => all.map(({ sha256 }) => sha256)));
  for (const [name, all] of Object.entries(runs)) {
    const column = (key: 'time' | 'sent' | 'fetched', digits: number) =>
      spread(
        all.map((one) => one[key]),
        digits,
      );
    const ratio = spread(
      all.map(({ seconds }, i) => seconds / plain[i]!),
      3,
    );
    console.log(
      `${name}: time / plain download ${ratio}; time / (bytes / bandwidth) ${column('time', 3)}; bytes fetched / needed ${column('fetched', 5)}; ` +
        `bytes sent / needed ${column('sent', 5)}; resets ${all.map(({ resets }) => resets).join(', ')}`,
    );
  }
  console.log(`different SHA-256 among all runs: ${digests.size} (1 is right)`);
} finally {
  await rm(folder, { recursive: true, force: true });
}
