import { describe, expect, test } from 'vitest';
import { custom } from '../../src/evaluation/benchmarks/custom.ts';
import { gsm8k } from '../../src/evaluation/benchmarks/gsm8k.ts';
import { mmlu } from '../../src/evaluation/benchmarks/mmlu.ts';
import { mmluPro } from '../../src/evaluation/benchmarks/mmlu-pro.ts';

describe('a letter, as models write it', () => {
  test.each<[string]>([
    ['The answer is (B).'],
    ['The answer is B.'],
    ['Therefore, the correct answer is **B**.'],
    ['The correct option is (B) Paris.'],
    ['So the answer is $\\boxed{B}$.'],
    ['$\\boxed{\\text{B}}$'],
    ['\\[\\boxed{\\textbf{(B)}}\\]'],
    ['We get\n\n$$\n\\boxed{B}\n$$'],
    ['**Final Answer:**\n\\[\n\\boxed{B}\n\\]'],
    ['## Final Answer\n\nB'],
    ['### Answer: B'],
    ['**Answer**\n\n**(B)** Paris'],
    ['Final answer: B'],
    ['FINAL ANSWER: b'],
    ['The final answer is: $\\boxed{B}$'],
    ['Answer: \\textbf{B}'],
    ['\\textbf{Answer: B}'],
    ['\\text{Answer: } B'],
    ['Answer: $\\mathrm{B}$'],
    ['Answer: $\\left(B\\right)$'],
    ['> **Answer:** B'],
    ['- Answer: B'],
    ['1. Answer: B'],
    ['| Answer | B |'],
    ['| **Answer** | **B** |\n|---|---|'],
    ['{"answer": "B"}'],
    ['```json\n{"answer": "B", "confidence": 0.9}\n```'],
    ['<answer>B</answer>\nAnswer: <b>B</b>'],
    ['Answer: B</answer>'],
    ['Answer: B<br>'],
    ['Answer: \u00abB\u00bb'],
    ['Answer: \u201eB\u201c'],
    ['Answer: \u300cB\u300d'],
    ['Answer: \u{1d401}'],
    ['Answer:\u00a0B'],
    ['Answer\u202f: B'],
    ['\u200fAnswer: \u200eB\u200e'],
    ['Answer: \ufeffB'],
    ['Answer: \uff08\uff22\uff09'],
    ['Answer: \u3010B\u3011'],
    ['\u7b54\u6848\uff1aB'],
    ['\u6b63\u786e\u7b54\u6848\uff1aB\u3002'],
    ['Antwort: B'],
    ['R\u00e9ponse : B'],
    ['Respuesta: B'],
    ['\u041e\u0442\u0432\u0435\u0442: B'],
    ['\u0627\u0644\u0625\u062c\u0627\u0628\u0629: B'],
    ['\u0909\u0924\u094d\u0924\u0930: B'],
    ['\uc815\ub2f5: B'],
    ['Answer: B<|im_end|>'],
    ['Answer: B<|return|>'],
    ['Answer: B<|eot_id|>'],
    ['Answer: B<end_of_turn>'],
    ['Answer: B<\uff5cend\u2581of\u2581sentence\uff5c>'],
    ['Answer: B [EOS]'],
    ['B<|end|>'],
    ['Answer: B<|end|><|start|>user<|message|>And now? Answer: C'],
    ['<|start_header_id|>assistant<|end_header_id|>\n\nAnswer: B'],
    ['<|channel|>analysis<|message|>Answer: A<|end|><|start|>assistant<|channel|>final<|message|>Answer: B'],
    ['<think>Answer: A</think>\n\nAnswer: B'],
    ['Answer: A</think>Answer: B'],
    ['[THINK]Answer: A[/THINK]Answer: B'],
    ["The last line is 'Answer: $LETTER' (without quotes).\n\nAnswer: B"],
    ['Answer: A\n\nWait, that is wrong.\n\nCorrected answer: B'],
    ['Wrong answer: A\nAnswer: B'],
    ['Answer: B\nA wrong answer: C'],
    ['Answer: B\n\nQuestion: What next?\nA) x\nB) y\n\nAnswer: C'],
    ['Answer: B\n\nThe answer is correct because Paris is the capital.'],
    ['Answer: ~~A~~ **B**'],
    ['Answer: (B'],
    ['Answer: B]'],
    ['Answer: B)'],
    ['Answer: B!'],
    ['Answer: B \u2705'],
    ['Answer: B, because Paris is the capital'],
    ['Answer: B because Paris is the capital'],
    ['Answer: B is correct.'],
    ['Answer: B \u2192 Paris'],
    ['Answer \u2192 B'],
    ['Answer - B'],
    ['Answer = B'],
    ['Answer (letter): B'],
    ['Answer: choice (B)'],
    ['Answer: B) Vitamin C'],
    ['Answer: B) C'],
    ['Answer: B\u2013Paris'],
    ['Answer: **B**\u2014**Paris**'],
    ['Answer: B\u201412 mol'],
    ['Answer: B. Either A or C is enough'],
    ['Answer: (B) 1/2'],
    ['Answer: B: $\\frac{1}{2}$'],
    ['Answer: B)\n\nThis follows from A) and C).'],
    ['Answer:\n```\nB\n```'],
    ['Answer:\r\nB\r\n'],
    ['Answer: B&nbsp;'],
    ['Answer: `B`<|endoftext|>'],
  ])('%j is B', (answer) => {
    expect(mmlu.extract(answer)).toBe('B');
  });

  test.each<[string]>([
    ['Answer: B and C'],
    ['Answer: A or B'],
    ['Answer: not B'],
    ['Answer: B, C'],
    ['Answer: B / C'],
    ['Answer: B/C'],
    ['Answer: B & C'],
    ['Answer: B + C'],
    ['Answer: (B) and (C)'],
    ['Answer: (B), (C)'],
    ['Answer: (B)(C)'],
    ['Answer: B) Paris or C) London'],
    ['Answer: B. or C.'],
    ['Answer: B; C'],
    ['Answer: B (or C)'],
    ['Answer: B, or maybe C'],
    ['Answer: either B or C'],
    ['Answer: B?'],
    ['Answer: B oder C'],
    ['Answer: neither A nor B'],
    ['Answer: BC'],
    ['Answer: B1'],
    ['Answer: b, c'],
    ['Answer: None of the above'],
    ['Answer: All of the above'],
    ['Answer: a country'],
    ['Answer: B\nActually, Answer: I do not know'],
    ['\\boxed{A} or \\boxed{B}'],
    ['Answer: \\boxed{A} or \\boxed{B}'],
    ['Answer: \\frac{B}{C}'],
    ['Answer: B\u2013C'],
    ['Answer: B-cells'],
    ['The answer is not B.'],
    ['The answer is either A or B.'],
    ['Which answer is right? A) Paris B) London'],
    ['A) London\nB) Paris\nC) Oslo\nD) Rome'],
    ['<think>Answer: B'],
    ['<|channel|>analysis<|message|>Perhaps B'],
    ['<|end|>'],
    ['Answer: <|end|>'],
    ['B is a letter, and so is C'],
  ])('%j is nothing', (answer) => {
    expect(mmlu.extract(answer)).toBeNull();
  });
});

describe('a number, as models write it', () => {
  test.each<[string, string]>([
    ['#### 10 000', '10000'],
    ['#### 10{,}000', '10000'],
    ['#### $10{,}000$', '10000'],
    ['#### 10\\,000', '10000'],
    ['#### $10\\;000$', '10000'],
    ['#### 10{\\,}000', '10000'],
    ['#### 10~000', '10000'],
    ["#### 10'000", '10000'],
    ['#### 10\u2019000', '10000'],
    ['#### 10_000', '10000'],
    ['#### \\$10,000.50', '10000.5'],
    ['#### \\text{\\$}18', '18'],
    ['#### 18\\%', '18'],
    ['#### 18 \\%', '18'],
    ['#### \uff11\uff18\uff05', '18'],
    ['#### \u0661\u0668', '18'],
    ['#### \u06f1\u06f8', '18'],
    ['#### \u0967\u096e', '18'],
    ['#### \u{1d7cf}\u{1d7d6}', '18'],
    ['#### \u20ac18', '18'],
    ['#### 18 \u20ac', '18'],
    ['#### US$18', '18'],
    ['#### Rs. 18', '18'],
    ['#### USD 18', '18'],
    ['#### 18 USD', '18'],
    ['#### 18 km/h', '18'],
    ['#### $18/hour', '18'],
    ['#### 18 cm^2', '18'],
    ['#### 18 cm\u00b2', '18'],
    ['#### 18 m^{3}', '18'],
    ['#### 18\u00b0C', '18'],
    ['#### 18^\\circ', '18'],
    ['#### 18^{\\circ}', '18'],
    ['#### 18\\text{ dollars}', '18'],
    ['#### \\text{18 dollars}', '18'],
    ['#### \\boxed{18\\ \\text{dollars}}', '18'],
    ['#### 18 (eighteen)', '18'],
    ['#### 18-year-old', '18'],
    ['#### x = 18', '18'],
    ['#### 18.', '18'],
    ['#### +18', '18'],
    ['#### minus 18', '-18'],
    ['#### negative 18', '-18'],
    ['#### \u221218', '-18'],
    ['#### \\(-18\\)', '-18'],
    ['#### $-18$', '-18'],
    ['#### 1.8e1', '18'],
    ['#### 1.8E+3', '1800'],
    ['#### 1.8 \\times 10^{3}', '1800'],
    ['#### 1.8 \u00d7 10^3', '1800'],
    ['#### 1.8 \u00d7 10\u00b3', '1800'],
    ['#### 5 \\cdot 10^{-2}', '0.05'],
    ['#### 5 \u00d7 10\u207b\u00b2', '0.05'],
    ['#### 18<|end|>', '18'],
    ['#### 18<\uff5cend\u2581of\u2581sentence\uff5c>', '18'],
    ['\u200b#### \u200e18', '18'],
    ['The answer is 18.', '18'],
    ['Therefore, the final answer is $\\boxed{18}$.', '18'],
    ['\\[ x = \\boxed{18} \\]', '18'],
    ['**Final Answer**\n\n\\boxed{18}', '18'],
    ['Answer:\n- 18', '18'],
    ['#### 18\n\n#### Check\n\n9 * 2 = 18', '18'],
    ['#### 18\n\n#### 1. Note\n\nNone.', '18'],
    ['{"answer": 18}', '18'],
    ['He will be 18 years old\n#### 18', '18'],
  ])('%j is %s', (answer, number) => {
    expect(gsm8k.extract(answer)).toBe(number);
  });

  test.each<[string]>([
    ['#### \\dfrac{1}{2}'],
    ['#### \\tfrac12'],
    ['#### 3\\frac{1}{2}'],
    ['#### 3 1/2'],
    ['#### 1\u20442'],
    ['#### \u00bd'],
    ['#### 3\u00bd'],
    ['#### 10\u00b2'],
    ['#### 10^2'],
    ['#### 10^{2}'],
    ['#### 2\\pi'],
    ['#### 2\u03c0'],
    ['#### 2x'],
    ['#### 2 x'],
    ['#### x + 2'],
    ['#### 5!'],
    ['#### \\pm 5'],
    ['#### \u00b15'],
    ['#### > 5'],
    ['#### \\geq 5'],
    ['#### \\approx 5'],
    ['#### at least 5'],
    ['#### not 5'],
    ['#### 5?'],
    ['#### 5:30'],
    ['#### 5:30 PM'],
    ['#### 18-20'],
    ['#### 18\u201320'],
    ['#### 3 million'],
    ['#### 3 hundred'],
    ['#### 3 and a half'],
    ['#### 5k'],
    ['#### 5M'],
    ['#### CO2'],
    ['#### x_2'],
    ['#### 1.234,56'],
    ['#### 1.234.567'],
    ['#### 1,5'],
    ['#### 1,00'],
    ['#### 2024-05-01'],
    ['#### 1/2'],
    ['#### \\{1, 2\\}'],
    ['#### (1, 2)'],
    ['#### 2 100 dollar bills'],
    ['#### 1e999'],
    ['#### 3. Add them up'],
    ['#### Step 3'],
    ['#### Day 3: 5 eggs'],
    ['#### \\boxed{3} or \\boxed{4}'],
    ['#### eighteen'],
    ['<think>#### 18'],
  ])('%j is nothing', (answer) => {
    expect(gsm8k.extract(answer)).toBeNull();
  });
});

describe('an exact text', () => {
  const read = (expected: string, said: string) => {
    const row = custom.parseRow({ question: 'Q?', answer: expected });
    return custom.extract(said, row.key) === row.expected;
  };

  test.each<[string, string]>([
    ['Paris', '**Answer:** Paris'],
    ['Paris', '**Answer: Paris**'],
    ['Paris', '**Answer**: **Paris.**'],
    ['Paris', 'Answer: $\\boxed{\\text{Paris}}$'],
    ['Paris', 'Answer: \\(\\text{Paris}\\)'],
    ['Paris', 'Answer: `Paris`<|im_end|>'],
    ['Paris', 'Answer: \u201cParis\u201d'],
    ['Paris', 'Answer:\n\n*Paris*'],
    ['**kwargs', '**Answer:** **kwargs'],
    ['**kwargs', 'Answer: `**kwargs`'],
    ['__init__', '**Answer:** `__init__`'],
    ['New\u00a0York', 'Answer: New  York'],
    ["rock 'n' roll", 'Answer: rock \u2019n\u2019 roll'],
    ['\uff21\uff22\uff23', 'Answer: abc'],
    ['well-known', 'Answer: well\u2011known'],
    ['$5', 'Answer: $5'],
    ['U.S.', 'Answer: U.S.'],
    ['"quoted"', 'Answer: "quoted"'],
    ['C#', 'Answer: C#'],
    ['#', 'Answer: #'],
    ['[]', 'Answer: []'],
    ['()', 'Answer: `()`'],
    ['10%', 'Answer: 10%'],
  ])('%j is given by %j', (expected, said) => {
    expect(read(expected, said)).toBe(true);
  });

  test.each<[string, string]>([
    ['__init__', 'Answer: init'],
    ['**kwargs', 'Answer: kwargs'],
    ['x\u00b2', 'Answer: x2'],
    ['a*b', 'Answer: ab'],
    ['{"a": 1}', 'Answer: "a": 1'],
    ['\u00bd', 'Answer: 1/2'],
    ['Paris', 'Answer: Paris or London'],
    ['Paris', 'The answer is Paris'],
    ['Paris', 'Answer: not Paris'],
    ['5', 'Answer: -5'],
    ['$5', 'Answer: 5'],
  ])('%j is not given by %j', (expected, said) => {
    expect(read(expected, said)).toBe(false);
  });

  test.each(['.', ' ', 'two\nlines', 'Answer: Paris', '</s>', '<think>', '\u200b', '**', 'Paris<|end|>'])(
    'a row whose answer is %j, which nobody can give, is refused',
    (answer) => {
      expect(() => custom.parseRow({ question: 'Q?', answer })).toThrow(/^answer: expected one that scores/);
    },
  );
});

describe('MMLU-Pro', () => {
  const row = { question: 'Q?', options: [...'abcdefghij'], answer: 'J', answer_index: 9, category: 'law' };

  test('a row of Parquet, whose numbers are bigints', () => {
    expect(mmluPro.parseRow({ ...row, answer_index: 9n })).toMatchObject({
      cluster: 'law',
      expected: 'J',
      key: { letters: 'ABCDEFGHIJ' },
    });
  });

  test.each<[string, Record<string, unknown>, string]>([
    ['another letter than its place', { answer: 'I' }, 'answer: must be the letter of answer_index, got "I"'],
    ['a place behind the last option', { answer: 'K', answer_index: 10 }, 'answer_index: must be the place'],
    ['eleven options', { options: [...'abcdefghijk'] }, 'options: '],
  ])('%s is refused', (_, change, words) => {
    expect(() => mmluPro.parseRow({ ...row, ...change })).toThrow(words);
  });

  test('a letter behind those of the row is no answer, and I is a word', () => {
    expect(mmluPro.extract('Answer: J', { letters: 'ABCD' })).toBeNull();
    expect(mmluPro.extract('Answer: J')).toBe('J');
    expect(mmluPro.extract('Answer: I')).toBe('I');
    expect(mmluPro.extract('Answer: I think it is J')).toBeNull();
    expect(mmluPro.extract('Answer: I or J')).toBeNull();
  });
});
