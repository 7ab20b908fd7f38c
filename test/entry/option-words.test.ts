import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadAllCommands } from '../../src/commands/registry.ts';
import { withOptionsFor } from '../../src/entry/option-words.ts';
import { optionNames } from '../../src/entry/read-options.ts';
import { ROOT } from '../support/llama.ts';

test.each([
  ['Give --out FILE; --dry-run needs none.', 'Give out: FILE; dry-run needs none.'],
  ['Give --keep 28 and --base hf://ns/name/file.gguf.', 'Give keep: 28 and base: hf://ns/name/file.gguf.'],
  ['Use --layers uniform with these scores.', 'Use layers uniform with these scores.'],
  ['For example: --text math=a.txt,code=b.txt', 'For example: text: math=a.txt,code=b.txt'],
  [
    'Allow more with --max-tokens (and --context for both).',
    'Allow more with max-tokens (and context for both).',
  ],
  ['Make one with: espalier calibrate, or llama-imatrix --parse-special', undefined],
  [
    'Give --run-dir, or make one with "espalier run --until render".',
    'Give run-dir, or make one with "espalier run --until render".',
  ],
  ['"espalier run ns/name --keep N" needs none.', undefined],
  ['It ends in -- or --5.', undefined],
])('%s', (text, inWorkflow) => {
  expect(withOptionsFor('flags', text)).toBe(text);
  expect(withOptionsFor('inputs', text)).toBe(inWorkflow ?? text);
});

test('every flag that a hint names is an option, and no hint names an option in the form of one entry point', async () => {
  const names = new Set((await loadAllCommands()).flatMap(optionNames));
  let named = 0;
  for (const file of globSync(join(ROOT, 'src/**/*.ts'))) {
    const source = readFileSync(file, 'utf8');
    for (const [, hint = ''] of source.matchAll(/hint:\s*(['`](?:[^'`\\]|\\.)*['`])/g)) {
      expect(hint, file).not.toMatch(/\bthe input\b/);
      const inWorkflow = withOptionsFor('inputs', hint);
      for (const [, name = ''] of hint.matchAll(/--([a-z][a-z-]*)/g)) {
        if (inWorkflow.includes(`--${name}`)) continue;
        expect(names, `${file}: ${hint}`).toContain(name);
        named += 1;
      }
    }
  }
  expect(named).toBeGreaterThan(40);
});
