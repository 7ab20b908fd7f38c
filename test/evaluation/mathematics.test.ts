import { describe, expect, test } from 'vitest';
import { math500 } from '../../src/evaluation/benchmarks/math-500.ts';
import { canonicalMath } from '../../src/evaluation/benchmarks/mathematics.ts';

const EQUAL: readonly (readonly [string, string])[] = [
  ['\\frac12', '0.5'],
  ['\\tfrac{-1}{2}', '-\\frac{1}{2}'],
  ['\\frac{1}{-2}', '-1/2'],
  ['2\\frac{1}{3}', '\\frac{7}{3}'],
  ['1,234', '1234'],
  ['\\frac{\\sqrt3}{2}', '\\dfrac{\\sqrt{3}}{2}'],
  ['3\u221a13', '3\\sqrt{13}'],
  ['2\\pi', '2\u03c0'],
  ['(1,2)', '\\left(1, 2\\right)'],
  ['(-\\infty,3]', '\\left(-\\infty, 3\\right]'],
  ['[0,1)\\cup(2,3)', '[0, 1) \u222a (2, 3)'],
  ['x^2+2x+1', '1 + 2x + x^{2}'],
  ['4-x', '-x+4'],
  ['y = 2x', '2x'],
  ['\\text{(C)}', '(C)'],
  ['15\\mbox{ inches}', '15'],
  ['3, 5, 7', '7,5,3'],
  ['864 \\mbox{ inches}^2', '864'],
  ['9 cm^{2}', '9'],
  ['9~\\text{cm}', '9'],
  ['9 g', '9'],
  ['{9}', '9'],
  ['\\begin{pmatrix} 1 \\\\ 2 \\end{pmatrix}', '\\begin{pmatrix}1\\\\2\\end{pmatrix}'],
];
const DIFFERENT: readonly (readonly [string, string])[] = [
  ['\\frac{1}{2}', '12'],
  ['\\frac{1}{2}', '2'],
  ['(1,2)', '(2,1)'],
  ['(1,2)', '[1,2]'],
  ['[0,1)', '(0,1]'],
  ['4-x', 'x-4'],
  ['2\\pi', '2'],
  ['10', '10i'],
  ['5', '-5'],
  ['x^2', 'x_2'],
  ['2^{10}', '210'],
  ['\\sqrt{2}', '2'],
  ['3, 5', '3'],
  ['0', '-1'],
  ['9', '9 million'],
  ['9', '9\\text{ thousand}'],
  ['9', '9 dozen'],
  ['9', '9 \\text{ or more}'],
  ['9', '9 squared'],
  ['9', '9 pi'],
  ['9', '9 n'],
  ['9', '9 x'],
  ['9', '9\\text{ i}'],
  ['9', '9_8'],
  ['9', '9\\ldots'],
];

describe('mathematical answers', () => {
  test.each(EQUAL)('%s is %s', (one, other) => {
    expect(canonicalMath(one)).not.toBeNull();
    expect(canonicalMath(one)).toBe(canonicalMath(other));
  });

  test.each(DIFFERENT)('%s is not %s', (one, other) => {
    expect(canonicalMath(one)).not.toBe(canonicalMath(other));
  });

  test.each([
    '',
    ' ',
    '\\frac{1}{2',
    '3)',
    'the answer cannot be found',
    '1, , 2',
    '\\boxed{3} or \\boxed{4}',
  ])('%j is unread', (value) => {
    expect(canonicalMath(value)).toBeNull();
  });

  test.each<[string, string | null]>([
    ['We get $x = \\boxed{\\frac{14}{3}}$.', '14/3'],
    ['**Answer:** $\\frac{14}{3}$', '14/3'],
    ['Answer: $\\boxed{\\frac{14}{3}}$', '14/3'],
    ['\\boxed{5}\n\nNo: \\boxed{\\dfrac{14}{3}}<|im_end|>', '14/3'],
    ['\\boxed{5} or \\boxed{6}', null],
    ['\\frac{14}{3}', null],
    ['<think>\\boxed{\\frac{14}{3}}', null],
  ])('%j says %s', (answer, read) => {
    expect(math500.extract(answer)).toBe(read);
  });

  test('a row whose own answer cannot be read is refused', () => {
    const row = { problem: 'What?', answer: '\\frac{1}{', subject: 'Algebra' };
    expect(() => math500.parseRow(row)).toThrow(/^answer: expected one that scores/);
  });
});
