import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { BEGIN_MARKER, END_MARKER, mergeCard } from '../../../src/hub/repo/managed-card.ts';

const marked = (front: string, text: string) => `---\n${front}---\n${BEGIN_MARKER}\n${text}\n${END_MARKER}\n`;

test('values of a person are read by YAML 1.1 and 1.2 as the text that they were', () => {
  const values = [
    'no',
    'on',
    'y',
    '1:30',
    '2024-01-01',
    '012',
    '1e3',
    '1_000',
    '=',
    '=x',
    '<<',
    '~',
    'true',
    '0x1F',
  ];
  const theirs = marked(`their_values: ${JSON.stringify(values)}\nno: kept\n`, 'old');
  const { text, lost } = mergeCard(marked('license: mit\n', 'new'), theirs, undefined);
  expect(lost).toEqual(['its text between the markers, which was edited']);
  const [, front = ''] = text.split('---\n');
  for (const version of ['1.1', '1.2'] as const)
    expect(parse(front, { version })).toEqual({ license: 'mit', their_values: values, no: 'kept' });
  // The package does not know this one of YAML 1.1, and PyYAML refuses it.
  expect(front).toContain('- "="\n');
  expect(front).toContain('- "=x"\n');
});
