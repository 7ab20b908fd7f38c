import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { TaskRequest } from '../../src/engines/hf-jobs/job-run.ts';
import { type KldSettings, kldInJob } from '../../src/evaluation/measurements/kld/kld-in-job.ts';
import { capture } from '../../src/process/capture.ts';
import { childEnvironment } from '../../src/process/environment.ts';
import { writeProgram } from '../llama/fakes.ts';
import { temporaryFolder } from '../support/folder.ts';

/** What llama-perplexity prints: its heading of the chunks, and statistics that it loses in each first run of a comparison. */
const TOOL = `
n=$(($(cat "$0.runs" 2>/dev/null || echo 0) + 1))
echo $n > "$0.runs"
case "$*" in
  *--kl-divergence)
    echo 'chunk             PPL               ln(PPL(Q)/PPL(base))          KL Divergence              Δp RMS            Same top p'
    echo '   1      10.0000 ±    1.0000       0.10000 ±    0.01000       0.25000 ±    0.01000     9.000 ±  1.000 %    75.000 ±  2.000 %'
    [ $((n % 2)) = 1 ] || cat "$(dirname "$0")/statistics.txt" ;;
  *) echo 'Final estimate: PPL = 9.5000 +/- 1.0' ;;
esac
`;
const STATISTICS = `\
Mean PPL(Q)                   :  10.000000 ±   1.000000
Mean PPL(base)                :   9.500000 ±   1.000000
Mean    KLD:   0.250000 ±   0.010000
Maximum KLD:   3.000000
99.9%   KLD:   2.900000
99.0%   KLD:   2.500000
95.0%   KLD:   1.400000
90.0%   KLD:   1.000000
Median  KLD:   0.090000
RMS Δp    :  9.000 ± 1.000 %
Same top p: 75.000 ± 2.000 %
`;

test('a comparison whose statistics were lost is run again, though the heading names the last of them', async () => {
  await using folder = await temporaryFolder();
  const tool = await writeProgram(folder.path, 'llama-perplexity', TOOL);
  await writeFile(join(folder.path, 'statistics.txt'), STATISTICS);
  const jobs = {
    /** The script of the Job, run by the shell of this machine. */
    async runToEnd(_: string, { command }: TaskRequest): Promise<string[]> {
      const [file = '', ...args] = command.map((word) => (word.startsWith('/app/') ? tool : word));
      const { code, stdout } = await capture(
        { file, args: [], env: childEnvironment(process.env, 'engine') },
        args,
      );
      expect(code).toBe(0);
      return stdout.split('\n');
    },
  };
  const task: KldSettings = {
    text: { source: 'text.txt', sha256: '0'.repeat(64), path: join(folder.path, 'text.txt') },
    ...{ contextTokens: 512, chunks: 1, floor: false, folder: folder.path },
    ...{ offload: { gpuLayers: 0 }, threads: 1 },
  };
  const file = { repo: { type: 'model', id: 'a/b' }, revision: 'main', path: 'm.gguf' } as const;
  const files = { base: file, candidate: file, text: file, 'rival-1': file };
  const [found] = await kldInJob(jobs, [task], files);
  expect(found?.basePerplexity).toBe(9.5);
  expect([...(found?.models ?? [])].map(([id, { meanKld }]) => [id, meanKld])).toEqual([
    ['candidate', 0.25],
    ['rival-1', 0.25],
  ]);
  // The base once, the candidate once (a second run is whole), the rival twice.
  expect(await readFile(`${tool}.runs`, 'utf8')).toBe('4\n');
});
