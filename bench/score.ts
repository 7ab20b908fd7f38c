import { mkdtemp, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { scriptArguments } from '../scripts/arguments.ts';
import { header } from './gpt-oss-20b.ts';
import { measure } from './measure.ts';

// node bench/score.ts [METHOD] [LAYERS] [THREADS...]: scores a gpt-oss-20b of so many layers (of 24) by a method that reads all
// weights, with each number of threads, in processes of their own: seconds, and the most memory, beside that of inspect, which reads the header alone.
// Its weights are a hole in the file: what is read and computed is the same.
const { words } = scriptArguments('node bench/score.ts [METHOD] [LAYERS] [THREADS...]', { words: [0, 20] });
const [method = 'gaussian-energy', layers = '24', ...threads] = words;
const folder = await mkdtemp(join(tmpdir(), 'espalier-bench-'));
try {
  const base = join(folder, 'base.gguf');
  const { bytes, dataBytes } = header({ layers: Number(layers), tokens: 201_088 });
  await writeFile(base, bytes);
  await truncate(base, bytes.length + dataBytes);
  const row = async (name: string, args: readonly string[]) => {
    const { seconds, cpuSeconds, peakMB } = await measure([process.execPath, 'dist/cli.js', ...args]);
    const numbers = `${seconds.toFixed(1)} s | ${cpuSeconds.toFixed(1)} s CPU | ${peakMB.toFixed(0)} MB`;
    console.log(
      `| ${((bytes.length + dataBytes) / 1e9).toFixed(2)} GB, ${layers} layers | ${name} | ${numbers} |`,
    );
  };
  await row('inspect', ['inspect', base]);
  for (const count of threads.length === 0 ? ['1', '2'] : threads) {
    await row(`${method}, ${count} threads`, ['score', base, '--by', method, '--threads', count]);
  }
} finally {
  await rm(folder, { recursive: true, force: true });
}
