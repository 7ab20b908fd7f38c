import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type FrontMatter, frontMatter, stringifyFrontMatter } from '../../src/report/frontmatter.ts';
import type { Report } from '../../src/report/kit/report-schema.ts';
import { renderCard } from '../../src/report/render-card.ts';
import { loadTemplates } from '../../src/report/templates.ts';
import { BUILTIN, VARIANTS } from './variants.ts';

const PYTHON = join(process.env.VENV ?? '/nowhere', 'bin/python');

/** What YAML 1.1 or 1.2 reads as something else than text, and text that needs quotes. */
const TRICKY = [
  ...['no', 'No', 'on', 'y', 'N', 'yes', 'off', 'true', 'null', 'NULL', '~', '2024-01-01', '2024-1-1'],
  ...[
    '2001-12-14t21:59:43.10-05:00',
    '1e3',
    '1.0e+3',
    '1_000',
    '012',
    '0o7',
    '0x1F',
    '0b11',
    '1:30',
    '190:20:30',
  ],
  ...[
    '.inf',
    '-.INF',
    '.NaN',
    '=',
    '=a',
    '<<',
    '@a',
    '`a',
    '%a',
    '1.10',
    '1.',
    '+1',
    '.5',
    '- a',
    'a: b',
    'a #b',
  ],
  ...['? x', "it's", '"q"', '!x', '&x', '*x', '{a', '[a', '|', '>', 'a:', '-', '---', '...', ' a', 'a '],
];
const metadata: FrontMatter = {
  license_name: 'no',
  language: TRICKY,
  pipeline_tag: 'text-generation',
  library_name: 'gguf',
  tags: ['gguf', 'gpt-oss', 'openai/gpt-oss-20b'],
};

test('values that a reader takes for something else are quoted; others stay plain', () => {
  const lines = stringifyFrontMatter(metadata).split('\n');
  const plain = TRICKY.filter((value) => lines.includes(`  - ${value}`));
  // Not at the start of a line these are text to every reader.
  expect(plain).toEqual(["it's", '---', '...']);
  expect(lines).toContain('  - openai/gpt-oss-20b');
  expect(lines).toContain('license_name: "no"');
});

test.skipIf(!existsSync(PYTHON))(
  'PyYAML reads every value as the text that it is (VENV: a venv with PyYAML)',
  () => {
    const text = stringifyFrontMatter(metadata).replace(/^---\n|---$/g, '');
    const program =
      'import json, sys, yaml; print(json.dumps(yaml.safe_load(sys.stdin.read()), default=repr))';
    const read = execFileSync(PYTHON, ['-c', program], { input: text, encoding: 'utf8' });
    expect(JSON.parse(read)).toEqual(metadata);
  },
);

const READ_CARDS = `
import json, sys
from huggingface_hub import ModelCard
print(json.dumps([ModelCard(text).data.to_dict() for text in json.load(sys.stdin)], default=repr))
`;

function readCards(cards: readonly string[]): unknown {
  const given = { input: JSON.stringify(cards), encoding: 'utf8', maxBuffer: 2 ** 26 } as const;
  return JSON.parse(execFileSync(PYTHON, ['-c', READ_CARDS], given));
}

/** What somebody else's base card, file or data set may be called. */
const untrusted = fc.oneof(
  fc.string({ maxLength: 12 }),
  fc.string({ unit: 'binary', maxLength: 8 }),
  fc.stringMatching(/^[0-9eE:+._xobnt -]{1,9}$/),
  fc.constantFrom(
    ...TRICKY,
    '\ufffe',
    '\uffff',
    '\ud800',
    '\u0000',
    '\u0085',
    '\u2028',
    'a\nb',
    'a\tb',
    '\\n',
    '#x',
  ),
);

function renamed(
  report: Report,
  [license, name, link, quantizedBy, architecture, title]: string[],
  lists: string[][],
) {
  const [languages = [], upstream = []] = lists;
  const { base, model, trial } = report;
  return {
    ...report,
    base: { ...base, license, licenseName: name, licenseLink: link, quantizedBy, languages, upstream },
    model: { ...model, architecture },
    ...(trial && { trial: { ...trial, benchmarks: trial.benchmarks.map((own) => ({ ...own, title })) } }),
  } as Report;
}

test.skipIf(!existsSync(PYTHON))(
  'the official client reads names of any characters as they are meant (VENV: a venv with huggingface_hub)',
  () => {
    const six = fc.array(untrusted, { minLength: 6, maxLength: 6 });
    const lists = fc.array(fc.array(untrusted, { maxLength: 4 }), { minLength: 2, maxLength: 2 });
    const base = VARIANTS['non-inferior'] as Report;
    const meant = fc
      .sample(fc.tuple(six, lists), { numRuns: 200, seed: 11 })
      .map(([texts, more]) => frontMatter(renamed(base, texts, more)));
    const cards = meant.map((one) => `${stringifyFrontMatter(one)}\n\n# A model\n`);
    expect((readCards(cards) as FrontMatter[]).map(pick)).toEqual(meant.map(pick));
  },
);

/** The client reads `model-index` into objects of its own, which it writes back by other rules. */
function pick(metadata: FrontMatter): unknown {
  const { license, license_name, license_link, language, base_model, quantized_by, tags, datasets } =
    metadata;
  return { license, license_name, license_link, language, base_model, quantized_by, tags, datasets };
}

test.skipIf(!existsSync(PYTHON))(
  'the official client reads the card of every verdict (VENV: a venv with huggingface_hub)',
  async () => {
    const templates = await loadTemplates({ builtin: BUILTIN });
    const reports = Object.values(VARIANTS);
    const read = readCards(reports.map((report) => renderCard({ report, templates }))) as FrontMatter[];
    expect(read.map(pick)).toEqual(reports.map((report) => pick(frontMatter(report))));
    const scores = (metadata: FrontMatter) =>
      metadata['model-index']?.[0]?.results.map(({ dataset, metrics }) => [dataset.type, metrics[0]?.value]);
    expect(read.map(scores)).toEqual(reports.map((report) => scores(frontMatter(report))));
  },
);
