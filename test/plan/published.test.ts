import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { RawOptions } from '../../src/commands/definition/command.ts';
import { readPlan } from '../../src/plan/plan-file.ts';
import { mixDomains } from '../../src/search/importance/mix.ts';
import { parseCounts, type RoutingCounts } from '../../src/search/importance/routing-counts.ts';
import { domainShares, parseDomains } from '../../src/search/importance/routing-frequency.ts';
import { commandRunner } from '../support/commands.ts';
import { temporaryFolder } from '../support/folder.ts';
import { gptOssGguf } from '../support/gpt-oss.ts';
import { ROOT } from '../support/llama.ts';

const DATA = join(ROOT, 'plans/data/gpt-oss-20b-routing-frequency.json');
const DOMAINS =
  'polyglot=Polyglot-or-Not_Fact-Completion,gpqa=gpqa_diamond+gpqa_extended+gpqa_main,' +
  'mmlu=mmlu_dev+mmlu_validation+mmlu_test,mmlu_pro=mmlu_pro_validation+mmlu_pro_test,' +
  'sorry=sorry_bench_base,tulu=tulu3_persona_if';

async function counts(): Promise<RoutingCounts> {
  return parseCounts(await readFile(DATA, 'utf8'), DATA);
}

test.each<[string, RawOptions]>([
  ['gpt-oss-20b-28x', { keep: '28' }],
  ['gpt-oss-20b-27x', { keep: '27' }],
  ['gpt-oss-20b-27x-zerobias', { keep: '27', 'router-bias': 'zero' }],
])('%s is what its command makes', async (name, how) => {
  await using folder = await temporaryFolder();
  // The command reads the header only, so that a small model of the same number of layers and experts will do.
  const base = join(folder.path, 'gpt-oss-20b.gguf');
  await writeFile(base, gptOssGguf({ layers: 24, experts: 32, used: 4, hidden: 32 }).bytes);
  const out = join(folder.path, `${name}.json`);
  const raw = { base, by: 'routing-frequency', from: DATA, phases: 'think=1,answer=1', out, ...how };
  await commandRunner()('plan', raw);
  // The small model is not the base of the plans, which nobody here has the SHA-256 of.
  const { base: _, ...made } = JSON.parse(await readFile(out, 'utf8'));
  expect(made).toEqual(JSON.parse(await readFile(join(ROOT, `plans/${name}.json`), 'utf8')));
});

test.each([
  ['28x', '1.83', '1.87', '1.06'],
  ['27x', '2.70', '2.76', '1.57'],
  ['27x-zerobias', '2.70', '2.76', '1.57'],
])(
  'slots that gpt-oss-20b-%s removes: %s % of all, %s of thinking, %s of answers',
  async (name, ...wanted) => {
    const data = await counts();
    const { plan } = await readPlan(join(ROOT, `plans/gpt-oss-20b-${name}.json`));
    const sets = [...new Set(data.parts.map(({ dataset }) => dataset))];
    const of = (phase: string) => sets.map((set) => `${set}${phase}`);
    const shares = domainShares(
      data,
      new Map([
        ['all', sets],
        ['think', of('/think')],
        ['answer', of('/answer')],
      ]),
    );
    const dropped = (layer: number) =>
      Array.from({ length: 32 }, (_, id) => id).filter((id) => !plan.keep[String(layer)]!.includes(id));
    const found = [...shares.values()].map((share) => removed(share, dropped));
    expect(found).toEqual(wanted);
    const readme = await readFile(join(ROOT, 'docs/plan-measurements.md'), 'utf8');
    expect(readme).toContain(`| gpt-oss-20b-${name} | ${wanted.join(' | ')} |`);
  },
);

/** Mean over layers of the share of routed slots that the dropped experts had, in percent. */
function removed(
  shares: readonly (readonly number[])[],
  dropped: (layer: number) => readonly number[],
): string {
  const sums = shares.map((row, layer) => dropped(layer).reduce((sum, id) => sum + row[id]!, 0));
  return ((100 * sums.reduce((a, b) => a + b, 0)) / sums.length).toFixed(2);
}

test('the least used experts of all tokens carry what others counted: 1.47 % for four, 2.1 % for five', async () => {
  const data = await counts();
  const all = domainShares(data, new Map([['all', data.parts.map(({ dataset }) => dataset)]])).get('all')!;
  const least = (count: number) => (layer: number) =>
    [...all[layer]!.keys()].toSorted((a, b) => all[layer]![a]! - all[layer]![b]!).slice(0, count);
  expect(removed(all, least(4))).toBe('1.47');
  expect(removed(all, least(5))).toBe('2.14');
});

/** The set of four experts whose removal costs the worst domain least: exact, by trying all sets that can still win. */
function minimax(domains: readonly (readonly number[])[]): number {
  let best = Number.POSITIVE_INFINITY;
  const go = (from: number, left: number, sums: readonly number[]) => {
    const worst = Math.max(...sums);
    if (worst >= best) return;
    if (left === 0) {
      best = worst;
      return;
    }
    for (let id = from; id < domains[0]!.length; id++)
      go(
        id + 1,
        left - 1,
        sums.map((sum, d) => sum + domains[d]![id]!),
      );
  };
  go(
    0,
    4,
    domains.map(() => 0),
  );
  return best;
}

test('mix max is near the exact minimax over the domains: what the README says of it', async () => {
  const domains = [...domainShares(await counts(), parseDomains(DOMAINS)).values()];
  const layers = domains[0]!.map((_, layer) => domains.map((shares) => shares[layer]!));
  const worstOf = (shares: readonly (readonly number[])[], mix: 'max' | 'mean') => {
    const scores = mixDomains(mix, new Map(shares.map((row, i) => [String(i), row])));
    const gone = [...scores.keys()].toSorted((a, b) => scores[a]! - scores[b]! || b - a).slice(0, 4);
    return Math.max(...shares.map((row) => gone.reduce((sum, id) => sum + row[id]!, 0)));
  };
  const mean = (values: readonly number[]) =>
    ((100 * values.reduce((a, b) => a + b, 0)) / values.length).toFixed(2);
  const [exact, max, plain] = [
    layers.map(minimax),
    layers.map((shares) => worstOf(shares, 'max')),
    layers.map((shares) => worstOf(shares, 'mean')),
  ].map(mean);
  const readme = await readFile(join(ROOT, 'docs/plan-measurements.md'), 'utf8');
  expect(readme).toContain(`${plain} % by \`mean\`, ${max} % by \`max\`, ${exact} % at best`);
});
