import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { seededRandom } from '../../src/common/seeded-random.ts';
import { BENCHMARKS } from '../../src/evaluation/benchmarks/registry.ts';
import { findOverlap } from '../../src/evaluation/find-overlap.ts';
import { gateRefusals } from '../../src/evaluation/gate/gate-refusals.ts';
import { categoryText, KLD_CATEGORIES } from '../../src/evaluation/measurements/kld/categories.ts';
import { kldResults } from '../../src/evaluation/measurements/kld/kld-measured.ts';
import { kldMeasured, kldOfTexts } from '../../src/evaluation/measurements/kld/measure-kld.ts';
import { meanInterval } from '../../src/evaluation/statistics/student.ts';
import { parseGate } from '../../src/plan/gate-clauses.ts';
import { ROOT } from '../support/llama.ts';

const TEMPLATES = join(ROOT, 'templates');

test('each category has a text of its own, the same each time, without tags of a chat template', async () => {
  const texts = await Promise.all(KLD_CATEGORIES.map((category) => categoryText(category, TEMPLATES)));
  expect(KLD_CATEGORIES.map(({ name }) => name)).toEqual([
    ...['code', 'chat', 'tools', 'science', 'non-latin', 'long-documents'],
  ]);
  for (const text of texts) {
    // Words of English, or a third as many characters of other scripts, for several chunks.
    expect(text.length).toBeGreaterThan(4000);
    expect(text).not.toMatch(/<\|\w+\|>|<\/?s>|\[INST\]/);
  }
  const again = await categoryText({ name: 'long-documents' }, TEMPLATES);
  expect(again).toBe(texts.at(-1));
  const letters = texts[4]!.match(/\p{L}/gu)!;
  expect(letters.filter((letter) => /\p{Script=Latin}/u.test(letter))).toEqual([]);
});

test('what leaves the harbour of the long document had come in pages before, with the same cargo', async () => {
  const text = await categoryText({ name: 'long-documents' }, TEMPLATES);
  const left = [
    ...text.matchAll(
      /The ([\w ]+) of ([\w ]+), which had come in on (\d+ \w+) with (\d+ tons of [\w ]+), left/g,
    ),
  ];
  expect(left.length).toBeGreaterThan(100);
  for (const [, ship, master, date, cargo] of left.slice(0, 50)) {
    const came = text.split('\n').find((line) => line.startsWith(`${date}:`));
    expect(came).toContain(`The ${ship}, master ${master}, came in with ${cargo} and lies at`);
  }
});

test('no question of the benchmarks that are at hand stands in a text of a category', async () => {
  const texts = await Promise.all(KLD_CATEGORIES.map((category) => categoryText(category, TEMPLATES)));
  const ours = await readFile(join(TEMPLATES, 'benchmarks/tool-call.jsonl'), 'utf8');
  const rows = [
    ...ours
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>),
    ...BENCHMARKS.flatMap((benchmark) => benchmark.generate?.() ?? []),
  ];
  expect(rows.length).toBeGreaterThan(100);
  const asked = rows.map((view, index) => ({ id: String(index), view, expected: '' }));
  for (const text of texts) expect(findOverlap(asked, text)).toEqual([]);
});

test('of 10,000 texts of eight chunks the interval holds the true mean in about 95 %, of skewed ones in fewer', () => {
  const random = seededRandom(7);
  const held = (draw: () => number, mean: number) => {
    let hits = 0;
    for (let text = 0; text < 10_000; text += 1) {
      const [low, high] = meanInterval(Array.from({ length: 8 }, draw))!;
      if (low <= mean && mean <= high) hits += 1;
    }
    return hits / 10_000;
  };
  expect(held(() => 5 + random.normal(), 5)).toBeCloseTo(0.95, 1.9);
  // As chunks of real texts do: log-normal, the largest three times the median.
  const spread = 0.5;
  const skewed = held(() => Math.exp(spread * random.normal()), Math.exp(spread ** 2 / 2));
  expect(skewed).toBeGreaterThan(0.9);
  expect(skewed).toBeLessThan(0.95);
});

const STATISTICS = {
  ...{ meanKldError: 0, medianKld: 0, p99Kld: 0, p999Kld: 0, maxKld: 0, rmsDeltaP: 0, perplexity: 1 },
};
const at = (name: string | undefined, meanKld: number, sameTopRate: number) => {
  const text = { source: 's', sha256: 'a', path: '/never/published' };
  const task = {
    ...{ text, contextTokens: 256, chunks: 8, floor: false, folder: '/f' },
    ...(name !== undefined && { category: { name, title: name.toUpperCase() } }),
  };
  const chunk = { nats: 100 * meanKld, sameTop: 100 * sameTopRate };
  const record = {
    ...{ statistics: { ...STATISTICS, meanKld, sameTopRate }, tokens: 100 },
    chunks: [chunk, chunk],
  };
  return { task, measured: kldMeasured(task, { perplexity: 2, chunks: 7 }, { candidate: record }) };
};

test('a text without a category stands for itself, the others by their names; chunks are those that there were', () => {
  const { kld, kldCategories } = kldResults(kldOfTexts([at('code', 1, 0.5), at(undefined, 0.1, 0.9)]));
  expect(kld).toMatchObject({ chunks: 7, scoredTokens: 7 * 127 });
  expect(kldCategories).toMatchObject([{ category: 'code', title: 'CODE', chunks: 7 }]);
  expect(JSON.stringify([kld, kldCategories])).not.toContain('/never/published');
  expect(kldResults(kldOfTexts([]))).toEqual({});
});

test('a bound on divergence holds for every category, or names the one that it does not hold for', () => {
  const trial = { benchmarks: [], ...kldResults(kldOfTexts([at('code', 0.2, 0.8), at('chat', 0.01, 0.99)])) };
  expect(gateRefusals(trial, parseGate('kld<=0.05, same-top>=90%'))).toEqual([
    { clause: 'kld<=0.05', reason: 'CODE: mean KLD is 0.2' },
    { clause: 'same-top>=90%', reason: 'CODE: same top token is 80.00 %' },
  ]);
  expect(gateRefusals(trial, parseGate('kld<=0.2, same-top>=80%'))).toEqual([]);
  expect(gateRefusals({ benchmarks: [] }, parseGate('kld<=0.2'))).toEqual([
    { clause: 'kld<=0.2', reason: 'KL divergence was not measured' },
  ]);
});
