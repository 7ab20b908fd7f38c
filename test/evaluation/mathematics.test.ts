import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { math500 } from '../../src/evaluation/benchmarks/math-500.ts';
import { canonicalMath } from '../../src/evaluation/benchmarks/reading/mathematics.ts';

const EQUAL: readonly (readonly [string, string])[] = [
  // As SymPy and math-verify have them.
  ['2\\sqrt{3}', '\\sqrt{12}'],
  ['2\\sqrt{3}', '\\sqrt{3}\\cdot 2'],
  ['2\\sqrt{3}', '2*sqrt(3)'],
  ['11\\sqrt{2}', '\\sqrt{242}'],
  ['\\frac{\\sqrt{3}}{3}', '\\frac{1}{\\sqrt{3}}'],
  ['\\frac{\\sqrt{6}}{4}', '\\sqrt{\\frac{3}{8}}'],
  ['\\sqrt{6}', '\\sqrt{2}\\sqrt{3}'],
  ['2', '\\sqrt{2}\\cdot\\sqrt{2}'],
  ['1+\\sqrt{5}', '\\frac{2+\\sqrt{20}}{2}'],
  ['\\frac{9}{256}', '\\frac{9}{2^8}'],
  ['x^2+2x+1', '(x+1)^2'],
  ['x^2-y^2', '(x-y)(x+y)'],
  ['0', 'x-x'],
  ['\\frac{x+2}{7}', '\\frac{x}{7}+\\frac{2}{7}'],
  ['\\frac{1}{x^2}', 'x^{-2}'],
  ['2k\\pi+\\frac{\\pi}{2}', '\\frac{\\pi}{2} + 2\\pi k'],
  ['36\\pi', '\\pi \\cdot 36'],
  ['36\\pi', '36\\pi \\text{ cm}^2'],
  ['2\\pi', '2pi'],
  ['\\frac{14}{3}', '4.\\overline{6}'],
  ['\\frac{61}{495}', '0.1\\overline{23}'],
  ['243', '\\approx 243'],
  ['243', '243_{10}'],
  ['2516_8', '2516_{\\text{eight}}'],
  ['5.4', '5.4\u00a2'],
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
  [
    '\\begin{pmatrix} \\frac12 & 0 \\\\ 2 & 1 \\end{pmatrix}',
    '\\begin{bmatrix}0.5&0\\\\2&1\\\\\\end{bmatrix}',
  ],
  [
    '\\begin{pmatrix}1 & 2 \\\\ 3 & 4\\end{pmatrix}',
    '\\left[\\begin{array}{cc}1&2\\\\3&4\\end{array}\\right]',
  ],
  ['(2,12)\\cup(12,102)', '(2, 12) \\cup (12, 102)'],
  ['(2,120)', '(2, 120)'],
  ['32,\\! 349', '32349'],
  ['11,\\! 111,\\! 111,\\! 100', '11111111100'],
  ['10{,}000', '10000'],
  ['125\\textnormal{ miles}', '125'],
  ['(x, y) = (5, 8)', '(5,8)'],
  ['(p,q,r)=(3,2,7)', '(3,2,7)'],
  ['f(x) = x - 1', 'x-1'],
  ['AB = 4, CD = 5', '4, 5'],
  ['|AB| = 1', '1'],
  ['\\angle ABC = 30^\\circ', '30'],
  ['\\theta = \\frac{\\pi}{4}', '\\pi/4'],
  ['x = 2 + 3 = 5', '5'],
  ['x = 1/3 \\approx 0.33', '\\frac{1}{3}'],
  ['x \\approx 11', '11'],
  ['x = -5,\\ p = \\frac{14}{3}', '-5, \\frac{14}{3}'],
  ['p = -1 \\text{ and } p = \\dfrac{15}{8}', '-1,\\frac{15}{8}'],
  ['6 \\text{ and } 8', '6,8'],
  ['1, 2, and 3', '1,2,3'],
  ['(11,7) or (7,11)', '(7,11), (11,7)'],
  ['\\{-12, -11\\}', '-11;-12'],
  ['\\pm 2021', '-2021, 2021'],
  ['1 \\pm \\sqrt{5}', '1-\\sqrt5, 1+\\sqrt5'],
  ['-2 \\le x \\le 7', '[-2,7]'],
  ['x \\in [-2, 7)', '-2 \\leq x < 7'],
  ['7 > x \\geq -2', '[-2,7)'],
  ['x > 5', '(5, \\infty)'],
  ['5 \\geq x', '(-\\infty, 5]'],
  ['x \\gt 5', '(5,+\\infty)'],
  ['\\frac{\\sqrt{11}}{15+2\\sqrt{33}}', '\\frac{\\sqrt{11}}{2\\sqrt{33}+15}'],
  ['\\frac{-\\sqrt{3}}{2}', '-\\frac{\\sqrt 3}{2}'],
  ['\\sqrt{3}/2', '\\frac{\\sqrt{3}}{2}'],
  ['\\frac{1}{2}\\pi', '\\frac{\\pi}{2}'],
  ['14400. I hope it is correct.', '14400'],
  ['$100\\%$. I hope it is correct.', '100'],
  ['The largest $n$ is 34.', '34'],
  ['$10\\text{ cm}^2$. I hope it is correct.', '10'],
  ['15 percent. I hope it is correct.', '15'],
  ['$204.$.', '204'],
  ['10 cm^2.', '10'],
  ['5\u00bd', '\\frac{11}{2}'],
  ['x\u00b2 + 3x', 'x^2+3x'],
  ['\\frac{\\sqrt3}3', '\\frac{\\sqrt{3}}{3}'],
  ['(-3)/4', '-\\frac{3}{4}'],
  ['2^10', '2^{10}'],
  ['10^6', '1,000,000'],
  ['1.5 \\times 10^{-3}', '0.0015'],
  ['2e5', '200000'],
  ['-2^{3}', '-8'],
  ['negative 7', '-7'],
  ['(r,\\theta) = (3, \\pi)', '(3,\\pi)'],
  ['F_n = \\sum_{k=0}^{n-1} F_k', '\\sum_{k=0}^{n-1} F_k'],
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
  ['2^{10}', '2^{11}'],
  ['10^{-6}', '10^6'],
  ['10^{1000}', '10^{100}'],
  ['0^0', '0'],
  ['0.333', '0.333...'],
  ['3e', '3'],
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
  ['79', '7 \\times 9'],
  ['20', '20 x y'],
  ['20', '20 xy'],
  ['(12102)', '(12,102)'],
  ['x < 3', 'x \\le 3'],
  ['x < 3', 'x > 3'],
  ['b > a > c', '(c, b)'],
  ['xy = 4', '4'],
  ['3\\frac{1}{2}\\pi', '\\frac{3}{2}\\pi'],
  ['\\frac{x}{2y}', '\\frac{xy}{2}'],
  ['x^{12}y', 'x^{13}y'],
  ['2^n', '2n'],
  ['\\sqrt[3]{8}', '\\sqrt{8}'],
  ['\\sqrt{x^2}', 'x'],
  ['5!', '5'],
  ['2516_8', '2516_9'],
  ['(((9^{12})^{12})^{12})^{12}', '9'],
  ['x^2 = 4', '4'],
  ['1 - \\frac{1}{e}', '1 + \\frac{1}{e}'],
  ['\\frac{1}{2+x}', '\\frac{1}{2}+x'],
  ['1 \\pm 2', '3'],
  ['\\begin{vmatrix}1&2\\\\3&4\\end{vmatrix}', '\\begin{pmatrix}1&2\\\\3&4\\end{pmatrix}'],
  ['\\begin{pmatrix}1&2\\end{pmatrix}', '\\begin{pmatrix}1\\\\2\\end{pmatrix}'],
  ['34', 'The largest $n$ is not 34.'],
  ['34', 'The largest $n$ is 34 if it is even.'],
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
    ['$\\boxed{(2, 2)} \\quad \\text{and} \\quad \\boxed{(6, 2)}$', '(2,2),(6,2)'],
    ['\\boxed{1}, \\boxed{3} and \\boxed{2}.', '1,2,3'],
    ['So $x = \\boxed{5}$, and the answer is $\\boxed{5}$.', '5'],
    ['\\boxed{2} + \\boxed{3}', null],
    ['Final Answer: The final answer is $\\frac{14}{3}$. I hope it is correct.', '14/3'],
    ['\\boxed{\n\\begin{pmatrix} 0 & 3 \\\\ 0 & -1 \\end{pmatrix}\n}.', 'matrix 0 & 3 ; 0 & -1'],
  ])('%j says %s', (answer, read) => {
    expect(math500.extract(answer)).toBe(read);
  });

  // x is a number that no such expression has as a root.
  const X = Math.PI / 3 + 1.3;
  interface Written {
    readonly latex: string;
    readonly value: number;
  }
  const { expression } = fc.letrec<{ expression: Written }>((tie) => ({
    expression: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      fc.integer({ min: -12, max: 12 }).map((n) => ({ latex: n < 0 ? `(${n})` : String(n), value: n })),
      fc.constant({ latex: 'x', value: X }),
      fc.integer({ min: 1, max: 50 }).map((n) => ({ latex: `\\sqrt{${n}}`, value: Math.sqrt(n) })),
      fc.tuple(tie('expression'), tie('expression')).map(([a, b]) => ({
        latex: `(${a.latex}+${b.latex})`,
        value: a.value + b.value,
      })),
      fc.tuple(tie('expression'), tie('expression')).map(([a, b]) => ({
        latex: `(${a.latex}-${b.latex})`,
        value: a.value - b.value,
      })),
      fc.tuple(tie('expression'), tie('expression')).map(([a, b]) => ({
        latex: `${a.latex}*${b.latex}`,
        value: a.value * b.value,
      })),
      fc.tuple(tie('expression'), fc.integer({ min: 1, max: 9 })).map(([a, n]) => ({
        latex: `\\frac{${a.latex}}{${n}}`,
        value: a.value / n,
      })),
    ),
  }));

  test('two expressions are the same exactly where their values are', () => {
    const isSame = (a: Written, b: Written) =>
      Math.abs(a.value - b.value) <= 1e-9 * Math.max(1, Math.abs(a.value), Math.abs(b.value));
    fc.assert(
      fc.property(expression, expression, (a, b) => {
        const [one, other] = [canonicalMath(a.latex), canonicalMath(b.latex)];
        expect(one === other).toBe(isSame(a, b));
        const product = canonicalMath(`(${a.latex})(${b.latex}+x)`);
        expect(canonicalMath(`${b.latex}*(${a.latex})+x(${a.latex})`)).toBe(product);
      }),
    );
  });

  test('a row whose own answer cannot be read is refused', () => {
    const row = { problem: 'What?', answer: '\\frac{1}{', subject: 'Algebra' };
    expect(() => math500.parseRow(row)).toThrow(/^answer: expected one that scores/);
  });
});
