import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type FrontMatter, stringifyFrontMatter } from '../../src/report/frontmatter.ts';

const PYTHON = join(process.env.VENV ?? '/nowhere', 'bin/python');

/** What YAML 1.1 or 1.2 reads as something else than text, and text that needs quotes. */
const STRANGE = [
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
  language: STRANGE,
  pipeline_tag: 'text-generation',
  library_name: 'gguf',
  tags: ['gguf', 'gpt-oss', 'openai/gpt-oss-20b'],
};

test('values that a reader takes for something else are quoted; others stay plain', () => {
  const lines = stringifyFrontMatter(metadata).split('\n');
  const plain = STRANGE.filter((value) => lines.includes(`  - ${value}`));
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
