import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { sha256Hex } from '../../src/common/digest.ts';
import { stringifyJson } from '../../src/common/files.ts';
import { kldResult } from '../../src/evaluation/measurements/kld/kld-measured.ts';
import { fixtureReport } from '../report/fixture.ts';
import { commandRunner } from '../support/commands.ts';
import { temporaryFolder } from '../support/folder.ts';
import { refusal } from '../support/refusal.ts';

test('the divergence of a candidate that was not tried is computed again from what was measured', async () => {
  await using folder = await temporaryFolder();
  const chunks = [12.7, 25.4, 38.1].map((nats, i) => ({ nats, sameTop: 100 + i }));
  const statistics = {
    ...{ meanKld: 0.2, meanKldError: 0.01, medianKld: 0.1, p99Kld: 1, p999Kld: 1.5, maxKld: 2 },
    ...{ sameTopRate: 303 / 381, rmsDeltaP: 0.1, perplexity: 7 },
  };
  const measured = {
    text: { source: 'text.txt', sha256: 'ab'.repeat(32) },
    ...{ contextTokens: 256, chunks: 3, scoredTokens: 381, basePerplexity: 6 },
    records: { candidate: { statistics, tokens: 127, chunks } },
  };
  const text = stringifyJson(measured);
  await mkdir(join(folder.path, 'records'));
  await writeFile(join(folder.path, 'records', 'kld.json'), text);
  const path = join(folder.path, 'report.json');
  const write = (kld: object, kldSha256 = sha256Hex(text)) =>
    writeFile(path, JSON.stringify({ ...fixtureReport({ trial: false }), kld, kldSha256 }));
  const recompute = () => commandRunner()('report', { report: path });

  const kld = kldResult(measured);
  await write(kld);
  expect((await recompute()).text).toMatch(/\(mean 0\.20000 nats\) follows from kld\.json\. No questions/);
  const edited = structuredClone(kld);
  edited.results.candidate!.p99Kld = 0.5;
  await write(edited);
  expect(await refusal(recompute)).toMatch(/^trial-invalid: .*kld\.results\.candidate\.p99Kld is 0\.5, /);
  await write(kld, 'cd'.repeat(32));
  expect(await refusal(recompute)).toMatch(/^trial-invalid: kld\.json is not the file of the report: it has/);
});
