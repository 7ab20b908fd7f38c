import type { Row } from '../../src/evaluation/benchmarks/benchmark.ts';
import { longTexts } from '../../src/evaluation/benchmarks/long-text.ts';
import { ANSWERS, QUESTIONS } from './rows/bfcl.ts';
import { HUMANEVAL_PLUS, MBPP_PLUS } from './rows/evalplus.ts';
import { EXAMPLES, ROWS } from './rows/ifeval.ts';

/** Questions of every kind that a user may write. */
const CUSTOM = [
  { question: 'Which?', choices: ['red', 'green', 'blue'], answer: 'green' },
  { question: 'Which?', choices: ['red', 'green', 'blue'], answer: 2 },
  { question: 'How many?', answer: 1080.5 },
  { question: 'Where?', answer: 'New York' },
];

export interface Scored {
  /** Files of the repository, and real ones that are read where they lie beside it. */
  readonly files: readonly string[];
  /** What a model says that has the row right, in words that models use. */
  readonly gold: (row: Row) => string;
  /** What one says that answers something else in the same form. */
  readonly wrong: (row: Row) => string;
}

/** Questions of MMLU-Pro's form: ten options, or as few as three. */
const PRO = [10, 9, 4, 3, 10].map((options, index) => ({
  question_id: index,
  question: `Which is number ${index}?`,
  options: Array.from({ length: options }, (_, option) => `number ${option}`),
  answer: 'ABCDEFGHIJ'.charAt(options - 1),
  answer_index: options - 1,
  cot_content: '',
  category: index < 3 ? 'maths' : 'law',
  src: 'own',
}));
/** Answers of every form that MATH has, each with the same answer written otherwise. */
const MATHS: readonly (readonly [answer: string, otherwise: string])[] = [
  ['\\frac{14}{3}', '\\dfrac{28}{6}'],
  ['\\left( 3, \\frac{\\pi}{2} \\right)', '(3, \\dfrac{\\pi}{2})'],
  ['p - q', '-q + p'],
  ['\\text{Evelyn}', 'Evelyn'],
  ['90^\\circ', '90'],
  ['11\\sqrt2', '11\\sqrt{2}'],
  ['6 - 5i', '-5i + 6'],
  ['1,-2', '-2, 1'],
  ['[-2,7]', 'x \\in [-2, 7]'],
  ['\\$32{,}348', '32348.00'],
  ['10\\%', '10'],
  ['x=5', '5'],
  ['1\\frac{1}{2}', '1.5'],
  ['\\{1, 2, 3\\}', '\\{3, 2, 1\\}'],
  ['2516_8', '2516_{8}'],
  ['12\\text{ cm}^2', '12'],
];
/** Rows of one question in two languages: the second lacks the last option, as some do. */
const PROX = [1001, 7, 36, 12].map((id, index) => ({
  question_id: id,
  question: `Wie viele sind ${index}?`,
  ...Object.fromEntries(
    Array.from({ length: 10 }, (_, i) => [`option_${i}`, i === 9 && index === 1 ? null : `${i} und ${id}`]),
  ),
  answer: index === 1 ? 'I' : 'J',
  answer_index: index === 1 ? 8 : 9,
  category: 'math',
  src: 'own',
}));

/** In the columns of the gated file, with a comma, a line end and quotes in fields. */
const GPQA = [
  'Question,Correct Answer,Incorrect Answer 1,Incorrect Answer 2,Incorrect Answer 3,High-level domain,Record ID',
  ...['Physics', 'Chemistry', 'Biology', 'Physics', 'Physics'].map(
    (domain, i) =>
      `"Which, of four,\nis ""right"" (${i})?","the right, one","wrong ""1""",wrong 2,"wrong\n3",${domain},rec${i}`,
  ),
].join('\r\n');

/** Rows that are written here, by the name of their file. */
export const WRITTEN: Readonly<Record<string, readonly object[] | string>> = {
  'humaneval-plus.jsonl': HUMANEVAL_PLUS,
  'mbpp-plus.jsonl': MBPP_PLUS,
  'bfcl.jsonl': [...QUESTIONS, ...ANSWERS],
  'long-context.jsonl': longTexts(2000),
  'ifeval.jsonl': ROWS,
  'prox.jsonl': PROX,
  'gpqa.csv': GPQA,
  'custom.jsonl': CUSTOM,
  'mmlu-pro.jsonl': PRO,
  'math-500.jsonl': MATHS.map(([answer]) => ({ problem: 'What?', answer, subject: 'Algebra', level: 3 })),
  'aime.jsonl': ['70', '033', '0', '999'].map((answer) => ({ problem: 'How many?', answer })),
};

export const DEMO = 'demo/tiny-gpt-oss/benchmarks';
const other = (letter: string) => (letter === 'A' ? 'B' : 'A');
export const tool = (calls: object[], text = '') => JSON.stringify({ calls, text });

function letterOfChoice(view: Row['view'], text: string): string {
  const choices = view.choices as readonly { letter: string; text: string }[];
  return choices.find((choice) => choice.text === text)?.letter ?? '';
}

/** By the name of a benchmark, or of its family. */
export const SCORED: Readonly<Record<string, Scored>> = {
  'mmlu-pro': {
    files: ['mmlu-pro.jsonl'],
    gold: ({ expected }) => `It is no other.\n\n**Answer:** (${expected})`,
    wrong: ({ expected }) => `Answer: ${other(expected)}) not ${expected}`,
  },
  mmlu: {
    files: [`${DEMO}/mmlu.jsonl`],
    gold: ({ expected }) => `Let us see. It is not ${other(expected)}.\n\n**Answer: ${expected}**`,
    wrong: ({ expected }) => `It may be ${expected}.\n\nAnswer: ${other(expected)}`,
  },
  'mmlu-redux': {
    files: ['test/evaluation/rows/mmlu-redux.arrow'],
    gold: ({ expected }) => `Answer: ${expected}`,
    wrong: ({ expected }) => `Answer: ${other(expected)}`,
  },
  'mmlu-prox-lite-LANGUAGE': {
    files: ['prox.jsonl'],
    gold: ({ expected }) => `Das ist die L\u00f6sung.\n\n**Antwort:** ${expected}`,
    wrong: ({ expected }) => `Antwort: ${other(expected)}`,
  },
  gpqa: {
    files: ['gpqa.csv'],
    gold: ({ view }) => `Answer: ${letterOfChoice(view, 'the right, one')}`,
    wrong: ({ view }) => `Answer: ${letterOfChoice(view, 'wrong "1"')}`,
  },
  'mmlu-logprob': {
    files: [`${DEMO}/mmlu.jsonl`],
    gold: ({ expected }) => expected,
    wrong: ({ expected }) => other(expected),
  },
  gsm8k: {
    files: [`${DEMO}/gsm8k.jsonl`, '../shared/data/gsm8k-test.jsonl'],
    gold: ({ expected }) => `First 1 + 1 = 2.\n\nANSWER: $${expected}`,
    wrong: ({ expected }) => `Not ${expected}, but one more.\n#### ${expected}1`,
  },
  'gsm8k-platinum': {
    files: [`${DEMO}/gsm8k.jsonl`, '../shared/data/gsm8k-test.jsonl'],
    gold: ({ expected }) => `#### ${expected}`,
    wrong: ({ expected }) => `#### ${expected}0.5`,
  },
  'math-500': {
    files: ['math-500.jsonl'],
    gold: ({ id }) => `So we get\n\\[\\boxed{${MATHS[Number(id)]![1]}}\\]`,
    wrong: ({ id }) => `So we get\n\\[\\boxed{${MATHS[Number(id)]![1]} + 1}\\]`,
  },
  aime: {
    files: ['aime.jsonl'],
    gold: ({ expected }) => `Thus $\\boxed{${expected.padStart(3, '0')}}$.`,
    wrong: ({ expected }) => `Not ${expected}, but $\\boxed{${Number(expected) + 1}}$.`,
  },
  ifeval: {
    files: ['ifeval.jsonl'],
    gold: ({ id }) => EXAMPLES[Number(id)]!.follows[0]!,
    wrong: ({ id }) => EXAMPLES[Number(id)]!.breaks[0]!,
  },
  ...Object.fromEntries(
    [
      ['humaneval', `${DEMO}/humaneval.jsonl`, '../shared/data/HumanEval.jsonl.gz'],
      ['humaneval+', 'humaneval-plus.jsonl'],
      ['mbpp+', 'mbpp-plus.jsonl'],
    ].map(([name, ...files]): [string, Scored] => [
      name!,
      {
        files,
        gold: ({ key }) => `\`\`\`python\ndef ${key!.entryPoint}():\n    pass\n\`\`\``,
        wrong: () => 'I cannot write this function.',
      },
    ]),
  ),
  ...Object.fromEntries(
    [
      ['tool-call', 'templates/benchmarks/tool-call.jsonl'],
      ['bfcl', 'bfcl.jsonl'],
    ].map(([name, file]): [string, Scored] => [
      name!,
      {
        files: [file!],
        gold: ({ expected }) => {
          const calls = expected.split('; ').flatMap((text) => {
            const [, called, args] = /^(\w+)\((.*)\)$/.exec(text) ?? [];
            return called === undefined ? [] : [{ name: called, arguments: args }];
          });
          return tool(calls, calls.length === 0 ? 'Hello.' : '');
        },
        wrong: ({ expected }) =>
          tool([{ name: 'other', arguments: expected === 'no call' ? '{}' : '{"a":1}' }]),
      },
    ]),
  ),
  'long-context-LENGTH': {
    files: ['long-context.jsonl'],
    gold: ({ expected }) => `Answer: ${expected.split(', ').toReversed().join(', ')}`,
    wrong: ({ expected }) => `Answer: ${expected}, 1`,
  },
  custom: {
    files: ['custom.jsonl'],
    gold: ({ expected }) => `Thinking.\nAnswer: ${expected}`,
    wrong: ({ expected }) => `Answer: ${expected === 'A' ? 'B' : /^[A-Z]$/.test(expected) ? 'A' : '7'}`,
  },
};
