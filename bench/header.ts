import { mkdtemp, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gguf } from '@huggingface/gguf';
import { scriptArguments } from '../scripts/arguments.ts';
import { openFileSource } from '../src/bytes/file-source.ts';
import { readHeader } from '../src/gguf/read-header.ts';
import { header } from './gpt-oss-20b.ts';
import { spread } from './measure.ts';

// node bench/header.ts [ROUNDS]: reads the 13 MB header of a gpt-oss-20b, beside @huggingface/gguf on the same file. The
// tensor data is a hole in the file: neither reads it.
const { words } = scriptArguments('node bench/header.ts [ROUNDS]', { words: [0, 1] });
const rounds = Number(words[0] ?? 9);
const folder = await mkdtemp(join(tmpdir(), 'espalier-bench-'));
try {
  const path = join(folder, 'base.gguf');
  const { bytes, dataBytes } = header();
  await writeFile(path, bytes);
  await truncate(path, bytes.length + dataBytes);

  const ours = async () => {
    await using source = await openFileSource(path);
    return (await readHeader(source)).tensors.length;
  };
  const theirs = async () => (await gguf(path, { allowLocalFile: true })).tensorInfos.length;
  const timed = async (work: () => Promise<number>) => {
    const began = performance.now();
    const tensors = await work();
    if (tensors !== 459) throw new Error(`${tensors} tensors, expected 459`);
    return performance.now() - began;
  };
  const times: { ours: number[]; theirs: number[] } = { ours: [], theirs: [] };
  for (let round = 0; round < rounds; round++) {
    times.ours.push(await timed(ours));
    times.theirs.push(await timed(theirs));
  }
  console.log(`header of ${bytes.length} bytes, ${rounds} rounds, the first without warm code`);
  console.log(`espalier: ${spread(times.ours, 1)} ms, first ${times.ours[0]!.toFixed(1)} ms`);
  console.log(`@huggingface/gguf: ${spread(times.theirs, 1)} ms, first ${times.theirs[0]!.toFixed(1)} ms`);
  console.log(
    `times faster: ${spread(
      times.ours.map((ms, i) => times.theirs[i]! / ms),
      1,
    )}`,
  );
} finally {
  await rm(folder, { recursive: true, force: true });
}
