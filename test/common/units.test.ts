import { expect, test } from 'vitest';
import { byteSize } from '../../src/common/option.ts';
import { downloadText, formatCount, parseBytes } from '../../src/common/units.ts';

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

test.each([
  ['10.4GB', 10_400_000_000],
  ['9.7GiB', 10_415_295_692],
  ['4G', 4_000_000_000],
  ['4 gb', 4_000_000_000],
  ['500m', 500_000_000],
  ['500MiB', 524_288_000],
  ['2TB', 2_000_000_000_000],
  ['20KB', 20_000],
  ['20kib', 20_480],
  ['4000000B', 4_000_000],
])('%s is %d bytes', (text, bytes) => {
  expect(parseBytes(text)).toBe(bytes);
  expect(byteSize.parse(text)).toBe(bytes);
});

test.each(['', 'GB', '4', '4e9', '4,5GB', '-1GB', '4 gigabytes', '4i', '4Gi', '4PB', '1.2.3GB'])(
  'no size: %j',
  (text) => {
    expect(parseBytes(text)).toBeNaN();
    expect(byteSize.safeParse(text).success).toBe(false);
  },
);
