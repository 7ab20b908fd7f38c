import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addToBase, BASE_URI, DATASET_URI } from '../../demo/seed.ts';
import { digestOfFile } from '../../src/bytes/file-digest.ts';
import { openFileSource } from '../../src/bytes/file-source.ts';
import { differences, recompute } from '../../src/evaluation/recompute.ts';
import { resolveBase } from '../../src/pipeline/inputs/base.ts';
import { findRivals } from '../../src/pipeline/trial/rivals.ts';
import { parseGate } from '../../src/plan/gate-clauses.ts';
import type { Report } from '../../src/report/kit/report-schema.ts';
import { sameSizeChart } from '../../src/report/sections/same-size-chart.ts';
import { TINY_MODEL } from '../support/llama.ts';
import { quantizeTiny } from '../support/quantize.ts';
import { refusal } from '../support/refusal.ts';
import { startWorld, type World } from './support.ts';

const REPO = 'demo/tiny-gpt-oss-GGUF';
const NAME = 'tiny-gpt-oss-Q4_0.gguf';

let world: World;
let quantized: string;
beforeAll(async () => {
  world = await startWorld();
  quantized = await quantizeTiny(world.folder.path, 'Q4_0');
  await addToBase(quantized, world.context);
});
afterAll(() => world[Symbol.asyncDispose]());

describe('a lower quantization of the base that is smaller and better', () => {
  let report: Report;
  let card: string;
  let requests: number;
  const runDir = () => join(world.folder.path, 'run');
  const text = () => join(world.folder.path, 'text.txt');
  const run = () =>
    world.run({
      options: {
        rivals: 'auto',
        benchmarks: `mmlu:60=${DATASET_URI}/mmlu.jsonl`,
        kld: text(),
        'kld-chunks': '1',
        'on-gate': 'warn',
      },
      gate: parseGate('rival>=-1pp@95'),
      repo: 'demo/with-a-rival',
      until: 'publish',
    });
  beforeAll(async () => {
    const notes: string[] = [];
    const lines = Array.from({ length: 200 }, (_, i) => `Box ${i} holds ${i * 7} nails and ${i * i} screws.`);
    await writeFile(text(), lines.join('\n'));
    await run().catch((error: Error) => notes.push(error.message));
    requests = world.hub.requests.length;
    report = JSON.parse(await readFile(join(runDir(), 'report.json'), 'utf8'));
    card = await readFile(join(runDir(), 'README.md'), 'utf8');
    expect(notes).toEqual([
      expect.stringMatching(
        /^the gate asks for rival>=-1pp@95, but the difference to Q4_0 of the base may be as low as /,
      ),
    ]);
  }, 240_000);

  test('is found in the repo of the base, and the report says what it is', async () => {
    const rival = report.trial!.models[2]!;
    await using source = await openFileSource(quantized);
    expect(rival).toMatchObject({
      ...{ id: 'rival-1', role: 'rival', label: 'Q4_0 of the base', file: NAME, repo: REPO },
      ...{ bytes: source.size, sha256: await digestOfFile(source) },
    });
    expect(rival.revision).toMatch(/^[0-9a-f]{40}$/);
    expect(rival.bytes).toBeLessThan(report.candidate.bytes);
    expect(rival.loaded.parameters).toBe(report.trial!.models[0]!.loaded.parameters);
  });

  test('answers the same questions, and the candidate is worse than it', () => {
    const { overall, benchmarks, kld } = report.trial!;
    expect(overall.pairs.map(({ of, against }) => [of, against])).toEqual([
      ['candidate', 'base'],
      ['candidate', 'rival-1'],
    ]);
    expect(overall.pairs[1]!.verdict.kind).toBe('worse');
    expect(overall.pairs[1]!.verdict.sentence).toMatch(/^worse than Q4_0 of the base by \d/);
    expect(overall.accuracy['rival-1']).toBeGreaterThan(overall.accuracy.candidate!);
    expect(Object.keys(benchmarks[0]!.results)).toEqual(['base', 'candidate', 'rival-1']);
    // Which of the two is nearer to the base depends on the text.
    const { candidate, 'rival-1': rival } = kld!.results;
    expect(rival!.meanKld).toBeGreaterThan(0);
    expect(rival!.meanKld).not.toBe(candidate!.meanKld);
  });

  test('the card says it first, and shows both by their size', async () => {
    const [, text = ''] = card.split(/^# .*$/m);
    expect(text.trim().split('\n')[0]).toBe(
      '**A Q4_0 of the base is smaller and better.** See "At the same size".',
    );
    expect(card).toContain('## At the same size');
    expect(card).toContain('](same-size.svg)');
    const chart = await readFile(join(runDir(), 'same-size.svg'), 'utf8');
    expect(chart).toBe(sameSizeChart(report.trial));
    expect(chart.match(/<rect class="rival dot"/g)).toHaveLength(2);
    expect(await readFile(join(runDir(), 'report.html'), 'utf8')).toContain('<h2 id="same-size">');
  });

  test('its copy is gone, its records stay, and every number follows from them', async () => {
    expect(await readdir(join(runDir(), 'rivals/base')).catch(() => [])).toEqual([]);
    const read = (name: string) => readFile(join(runDir(), 'records', name), 'utf8');
    expect(differences(report.trial, await recompute(report.trial!, read))).toEqual([]);
    const forged = structuredClone(report.trial!);
    forged.overall.pairs[1]!.verdict.kind = 'better';
    forged.benchmarks[0]!.results['rival-1']!.correct -= 1;
    expect(differences(forged, await recompute(forged, read))).toEqual([
      'benchmarks.0.results.rival-1.correct',
      'overall.pairs.1.verdict.kind',
    ]);
  });

  test('a second run asks nothing again, and fetches no file', async () => {
    const ran = await run().catch((error: Error) => error.message);
    expect(ran).toMatch(/^the gate asks for rival/);
    const fetched = world.hub.requests.slice(requests).filter(({ origin }) => origin === 'cdn');
    expect(fetched.reduce((sum, { bytes }) => sum + bytes, 0)).toBeLessThan((await stat(quantized)).size / 2);
  });
});

describe('what may be a rival', () => {
  const find = async (rivals: string[], candidateBytes: number) => {
    const location = { kind: 'local', path: TINY_MODEL } as const;
    const base = await resolveBase(location, undefined, world.context);
    return await findRivals(rivals, { base, candidateBytes }, world.context);
  };

  test('a local file of the same weights is of the base; one that is given by its repo is the largest that fits', async () => {
    const [own] = await find([quantized], 1e9);
    expect(own).toMatchObject({ label: 'Q4_0 of the base', resolved: { kind: 'local', path: quantized } });
    const { size } = await stat(quantized);
    const [found] = await find([`hf://${REPO}`], size);
    expect(found!.resolved).toMatchObject({ kind: 'hub', path: NAME, bytes: size });
    expect(await refusal(find([`hf://${REPO}`], size - 1))).toMatch(
      /^usage: rivals: none of the 2 GGUFs of hf:\/\/demo\/tiny-gpt-oss-GGUF is as small as the candidate with /,
    );
  });

  test('neither the base, nor the same file twice', async () => {
    expect(await refusal(find([BASE_URI], 1e9))).toMatch(
      /^usage: the rival hf:.* is the same file as the base$/,
    );
    expect(await refusal(find([quantized, `hf://${REPO}/${NAME}`], 1e9))).toMatch(
      /^usage: the rival hf:.* is the same file as the rival \//,
    );
    expect(await refusal(find(['auto'], 1e9))).toMatch(
      /^usage: rivals is auto, which searches the repo of the base, but /,
    );
  });
});
