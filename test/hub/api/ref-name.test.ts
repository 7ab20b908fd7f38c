import { expect, test } from 'vitest';
import { refNameProblem } from '../../../src/hub/api/ref-name.ts';

// Each was put to git 2 (`git check-ref-format refs/heads/NAME`); what the Hub or an address adds is below.

const NAMES = [
  ...[
    'main',
    'v1.0',
    'release/v1',
    'a%2Fb',
    '100%',
    'a#b',
    'a&b=c',
    'a+b',
    "it's",
    'a;b',
    '$x',
    '(a)',
    'a,b',
  ],
  ...['größe/名前-🙂', 'a@b', 'a{b}', '"a"', '<a>', 'a|b', 'a!', '_', 'a./b', 'ref/s', 'a-', 'a.lock.b'],
];

test.each(NAMES)('%s is the name of a branch', (name) => {
  expect(refNameProblem(name)).toBeUndefined();
});

test.each([
  ['', 'is empty'],
  ['a b', 'has a space or control character'],
  ['a\tb', 'has a space or control character'],
  ['a\x7f', 'has a space or control character'],
  ...['a~1', 'a^', 'a:b', 'a?', 'a*', 'a[b', 'a\\b'].map((name) => [name, 'has one of ~ ^ : ? * [ \\']),
  ['a..b', 'has ".."'],
  ['a@{1}', 'has "@{"'],
  ['@', 'is what git calls the current commit'],
  ['/a', 'has an empty part between slashes'],
  ['a/', 'has an empty part between slashes'],
  ['a//b', 'has an empty part between slashes'],
  ['.a', 'has a part that begins with "."'],
  ['a/.b', 'has a part that begins with "."'],
  ['a.', 'ends in "."'],
  ['a.lock', 'has a part that ends in ".lock"'],
  ['a.lock/b', 'has a part that ends in ".lock"'],
  ['\ud800', 'is no valid Unicode text'],
  // Git itself takes these for refs.
  ['HEAD', 'is what git calls the current commit'],
  ['-a', 'begins with "-"'],
  ['f'.repeat(40), 'would be read as a commit'],
  ['refs/pr/3', 'begins with refs/, where git keeps branches, tags and pull requests'],
  ['refs/heads/x', 'begins with refs/, where git keeps branches, tags and pull requests'],
  [`a/${'ü'.repeat(126)}`, 'has a part of 252 bytes, at most 250 are allowed'],
])('%s is none', (name, problem) => {
  expect(refNameProblem(name)).toBe(problem);
});
