import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { lexer } from 'marked';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { cardView } from '../../src/report/card-view.ts';
import { modelIndex } from '../../src/report/eval-results.ts';
import { frontMatter, stringifyFrontMatter } from '../../src/report/frontmatter.ts';
import { type Report, reportSchema } from '../../src/report/kit/report-schema.ts';
import { quickTrialTable } from '../../src/report/quick-table.ts';
import { fixtureReport } from './fixture.ts';
import { BUILTIN, VARIANTS } from './variants.ts';

const report = fixtureReport();
/** Other candidates of the repo. */
const FAMILY = [VARIANTS.shards!];

describe('the view', () => {
  test('holds no undefined and no number: words only, null where the report has nothing', () => {
    for (const variant of Object.values(VARIANTS)) {
      expect(odd(cardView(variant))).toEqual([]);
      expect(odd(cardView(variant, FAMILY))).toEqual([]);
    }
  });

  test('is what templates/README.md lists, field by field', async () => {
    const readme = await readFile(join(BUILTIN, 'README.md'), 'utf8');
    const table = readme.slice(readme.indexOf('| field'));
    const listed = [...table.matchAll(/^\|(.*?)\|/gm)].flatMap(([, cell]) =>
      [...(cell ?? '').matchAll(/`(.+?)`/g)].map(([, field]) => field),
    );
    const sandboxed = structuredClone(report);
    sandboxed.trial!.benchmarks[0]!.sandbox = {
      kind: 'bubblewrap',
      version: '0.8.0',
      python: '3.11.2',
      groupMemory: 'watched',
    };
    const { worse, kld, skipped, measured, shards, curve, interim, rivals, efforts } = VARIANTS;
    const reports = [
      sandboxed,
      worse!,
      kld!,
      skipped!,
      measured!,
      shards!,
      curve!,
      interim!,
      rivals!,
      efforts!,
    ];
    const found = new Set(reports.flatMap((shown) => fields(cardView(shown, FAMILY))));
    // What may be null is a field in one report and holds fields in another.
    const all = [...found].filter(
      (field) =>
        ![...found].some((other) => other.startsWith(`${field}.`) || other.startsWith(`${field}[].`)),
    );
    expect(listed.filter((field) => field !== 'trial').sort()).toEqual(all.sort());
  });

  test('units are named, and both sizes are of the same bytes', () => {
    const view = cardView(report);
    // From facts: 12.11 GB less 4 experts of 318,366,816 B each is 10.836532736 GB = 10.0923 GiB.
    expect(view.size).toBe('10.837 GB (10.09 GiB)');
    expect(view.sizeChange).toBe('-10.52 %');
    expect(view.sizes.map(({ change }) => change)).toEqual([
      '-10.52 %',
      '-10.52 %',
      '-12.50 %',
      '-12.50 %',
      '-11.43 %',
      '-0.01 %',
    ]);
  });

  test('the limits follow from the data', () => {
    const limits = (change: (report: Report) => void) => {
      const changed = structuredClone(report);
      change(changed);
      return cardView(changed).limitations.join('\n');
    };
    expect(limits(() => {})).toMatch(/all in English[\s\S]*28 is not one of them[\s\S]*Safety behaviour/);
    expect(limits((r) => Object.assign(r.sizes.candidate, { experts: 16 }))).not.toContain(
      'is not one of them',
    );
    expect(limits(() => {})).not.toContain('was not checked');
    expect(limits((r) => Object.assign(r.proof, { baseChecked: 'etag' }))).toMatch(
      /read by ranges; its SHA-256 was not checked[\s\S]*commit `0123456789/,
    );
    expect(
      limits((r) => Object.assign(r.trial!.benchmarks[0]!.dataset, { source: 'mine.jsonl' })),
    ).not.toContain('English');
    expect(limits((r) => Object.assign(r.trial!.benchmarks[0]!.results.base!, { truncated: 3 }))).toContain(
      '3 (0.8 %) of the base, 0 (0.0 %) of this model',
    );
    expect(limits(() => {})).toMatch(/[Tt]ool calls[^.]*were not measured/);
    expect(limits((r) => Object.assign(r.trial!.benchmarks[0]!, { benchmark: 'tool-call' }))).not.toMatch(
      /tool calls/i,
    );
    expect(limits((r) => Object.assign(r.trial!, VARIANTS.measured!.trial))).not.toMatch(
      /speed|memory[^.]*were not measured/,
    );
    expect(cardView(VARIANTS['not-measured']!).limitations[0]).toMatch(/^Nothing was measured/);
    expect(cardView(VARIANTS.withheld!).limitations[0]).toMatch(/do not say how much was lost/);
  });

  test('a benchmark that got worse is an alert even where the whole did not', () => {
    const mixed = structuredClone(report);
    mixed.trial!.benchmarks[1]!.pairs[0].verdict = { kind: 'worse', sentence: 'worse by 9.0 pp (N = 200)' };
    expect(cardView(mixed).alerts).toEqual(['**Worse on GSM8K.** Worse by 9.0 pp (N = 200).']);
    expect(cardView(report).alerts).toEqual([]);
  });

  test('methods and architectures that are not known are named and not explained', () => {
    const other = structuredClone(report);
    other.plan.method = 'someone-elses';
    other.model.architecture = 'constructor';
    const { method } = cardView(other);
    expect(method.choice).toBe(
      'According to the plan, the experts were chosen by the importance method `someone-elses`.',
    );
    expect(method.routing).toBe('The router chooses 4 experts for each token in each MoE layer.');
    delete other.plan.method;
    expect(cardView(other).method.choice).toBe('The plan does not say how its experts were chosen.');
    expect(cardView(report).method.routing).toMatch(/softmax over the selected/);
  });

  test('uneven plans are told as they are', () => {
    const uneven = structuredClone(report);
    uneven.plan.removed = { '10': [3, 4], '2': [1] };
    const { spread, removed } = cardView(uneven).method;
    expect(spread).toBe('The plan removes between 1 and 2 of 32 experts from 2 of 24 MoE layers.');
    expect(removed.map(({ layer, ids, kept }) => [layer, ids, kept])).toEqual([
      ['2', '1', '31'],
      ['10', '3, 4', '30'],
    ]);
  });

  test('a file without a label is not offered by label', () => {
    const plain = structuredClone(report);
    plain.candidate.file = 'tiny-gpt-oss-28x.gguf';
    const commandsOf = (one: Report) => cardView(one).start.commands.map(({ command }) => command);
    const repo = 'example-user/gpt-oss-20b-28x-GGUF';
    expect(commandsOf(plain).slice(0, 2)).toEqual([
      `\`llama-server -hf ${repo} -hff tiny-gpt-oss-28x.gguf\``,
      `\`ollama run hf.co/${repo}:tiny-gpt-oss-28x.gguf\``,
    ]);
    expect(commandsOf(report)[0]).toBe(`\`llama-server -hf ${repo}:MXFP4\``);
  });

  test('a command that no code span can hold is left to the code blocks', () => {
    const unexpected = structuredClone(report);
    unexpected.candidate.file = 'a|b-28x-MXFP4.gguf';
    const { commands } = cardView(unexpected).start;
    expect(commands.map(({ name }) => name)).toEqual(['llama.cpp', 'Ollama', 'LM Studio']);
    expect(cardView(unexpected).usage.file).toBe("'a|b-28x-MXFP4.gguf'");
    unexpected.candidate.file = `${'a'.repeat(200)}-28x-MXFP4.gguf`;
    expect(cardView(unexpected).start.commands.map(({ name }) => name)).not.toContain('Download');
    expect(cardView(unexpected).usage.file).toBe(unexpected.candidate.file);
  });

  test('shards: no Ollama, and one pattern for all files', () => {
    const { commands } = cardView(VARIANTS.shards!).start;
    expect(commands.map(({ name }) => name)).toEqual(['llama.cpp', 'LM Studio', 'Download']);
    expect(commands.at(-1)?.command).toContain("--include 'gpt-oss-20b-28x-MXFP4-*.gguf'");
  });

  test('what the base says of sampling, format and reasoning; nothing where it says nothing', () => {
    expect(cardView(report).start.settings).toEqual([
      "Sampling, as the base's authors set it in the file: `--temp 1 --top-p 0.95`. llama-server uses it by itself.",
      'Prompt format: Harmony, by the chat template in the file; it renders tools.',
      `Reasoning is set by \`--chat-template-kwargs '{"reasoning_effort":"low"}'\`.`,
    ]);
    const silent = structuredClone(report);
    delete silent.model.chat;
    expect(cardView(silent).start.settings).toEqual([]);
  });

  test('what it is for follows from the verdicts', () => {
    const of = (name: string) => cardView(VARIANTS[name]!).purpose;
    expect(of('non-inferior').good.at(-1)).toMatch(/^Tasks like those of MMLU, GSM8K/);
    expect(of('worse').bad[0]).toBe('Tasks like those of MMLU, GSM8K: it is worse there.');
    expect(of('no-difference-detected').good.join()).not.toMatch(/MMLU/);
    expect(of('not-measured').bad[0]).toMatch(/no task was measured/);
  });
});

describe('the front matter', () => {
  test('says what the Hub reads, with the reason for the relation as a comment', () => {
    const text = stringifyFrontMatter(frontMatter(report));
    expect(parse(text.replace(/---$/, ''))).toEqual({
      license: 'apache-2.0',
      language: ['en'],
      base_model: ['openai/gpt-oss-20b', 'example-org/gpt-oss-20b-GGUF'],
      base_model_relation: 'quantized',
      quantized_by: 'ggml-org',
      pipeline_tag: 'text-generation',
      library_name: 'gguf',
      tags: ['gguf', 'moe', 'pruned', 'expert-pruning', 'espalier', 'gpt-oss'],
      datasets: ['cais/mmlu', 'openai/gsm8k'],
      'model-index': modelIndex(report),
    });
    expect(text).toMatch(/base_model_relation: quantized # The Hub knows no "pruned"/);
  });

  test('a base that is not on the Hub leaves no relation; its upstream would be the base', () => {
    const local = frontMatter(VARIANTS['local-base']!);
    expect(Object.keys(local)).not.toEqual(expect.arrayContaining(['base_model']));
    expect(local.base_model_relation).toBeUndefined();
    const known = structuredClone(VARIANTS['local-base']!);
    known.base.upstream = ['a/b', 'c/d'];
    expect(frontMatter(known)).toMatchObject({
      base_model: ['a/b', 'c/d'],
      base_model_relation: 'quantized',
    });
  });

  test('a license of its own comes with name and link', () => {
    const other = structuredClone(report);
    Object.assign(other.base, {
      license: 'other',
      licenseName: 'my-terms',
      licenseLink: 'https://x.example/t',
    });
    expect(frontMatter(other)).toMatchObject({
      license: 'other',
      license_name: 'my-terms',
      license_link: 'https://x.example/t',
    });
    expect(cardView(other).license.name).toBe('[my-terms](https://x.example/t)');
  });
});

describe('the table of the job summary', () => {
  test.each(Object.entries(VARIANTS))('%s', (_, variant) => {
    const tokens = lexer(quickTrialTable(variant)).filter(({ type }) => type !== 'space');
    const { trial } = variant;
    if (trial === undefined) {
      expect(tokens).toMatchObject([{ type: 'paragraph', text: 'Quality was not measured.' }]);
      return;
    }
    const count = trial.benchmarks.length;
    expect(tokens).toMatchObject([{ type: 'table', rows: { length: count > 1 ? count + 1 : 1 } }]);
  });

  test('shows rates with their intervals', () => {
    expect(quickTrialTable(VARIANTS.worse!)).toContain(
      '| 80.0 % (75.8 to 83.6) | 56.0 % (51.1 to 60.8) | 400 |',
    );
  });
});

test('a misspelt field of a report is refused', () => {
  expect(reportSchema.safeParse({ ...report, machin: 'x' }).success).toBe(false);
});

/** Paths of values that a template could not place. */
function odd(value: unknown, path = ''): string[] {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return [];
  if (typeof value !== 'object') return [`${path}: ${typeof value}`];
  return Object.entries(value).flatMap(([key, part]) => odd(part, `${path}.${key}`));
}

/** `trial.rows[].title` for every value of the view. */
function fields(value: unknown, path = ''): string[] {
  if (value === null || typeof value !== 'object') return [path];
  if (Array.isArray(value)) return value.flatMap((item) => fields(item, `${path}[]`));
  return Object.entries(value).flatMap(([key, part]) => fields(part, path === '' ? key : `${path}.${key}`));
}
