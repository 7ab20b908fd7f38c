import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { HashNumbers } from '../../../src/xet/upload/hash-numbers.ts';

const hashOf = (n: number) => createHash('sha256').update(String(n)).digest();

test('each hash has its number, also when the table has grown, and others have none', () => {
  const numbers = new HashNumbers();
  for (let n = 0; n < 20_000; n++) numbers.add(hashOf(n), n);
  for (let n = 0; n < 20_000; n++) expect(numbers.get(hashOf(n))).toBe(n);
  for (let n = 20_000; n < 40_000; n++) expect(numbers.get(hashOf(n))).toBeUndefined();
});

test('the first number of a hash stays', () => {
  const numbers = new HashNumbers();
  numbers.add(hashOf(1), 7);
  numbers.add(hashOf(1), 8);
  expect(numbers.get(hashOf(1))).toBe(7);
});

test('hashes that begin alike are told apart, and the largest number fits', () => {
  const numbers = new HashNumbers();
  const alike = (last: number) => {
    const hash = Buffer.alloc(32, 1);
    hash[7] = last;
    return hash;
  };
  for (let last = 0; last < 256; last++) numbers.add(alike(last), 2 ** 32 - 2 - last);
  for (let last = 0; last < 256; last++) expect(numbers.get(alike(last))).toBe(2 ** 32 - 2 - last);
});
