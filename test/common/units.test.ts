import { expect, test } from 'vitest';
import { downloadText, formatCount } from '../../src/common/units.ts';

test.each([
  [0, 'candidate', undefined, '0 candidates'],
  [1, 'candidate', undefined, '1 candidate'],
  [1234, 'candidate', undefined, '1,234 candidates'],
  [1, 'pass', 'passes', '1 pass'],
  [2, 'pass', 'passes', '2 passes'],
] as const)('%i of %s', (count, one, several, text) => {
  expect(formatCount(count, one, several)).toBe(text);
});

test('no bytes are nothing, not up to 0 B', () => {
  expect(downloadText(0)).toBe('nothing to download');
  expect(downloadText(12e9)).toBe('up to 12.000 GB to download');
});
