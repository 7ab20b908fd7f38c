/** Answers as several families of models write them, none of which the graders were made with. */

const RESPONSES: readonly string[] = [
  'Sure! Below is a cover letter.\n\n**Dear Hiring Manager,**\n\nI am writing to apply for the role of [Job Title] at [Company]. I hold a B.Sc. in Physics (Univ. of Leeds, 2014), and I worked for Acme Corp. for 3.5 years. In Jan. 2020 I moved to Boston, Mass. There I led a team of ten.\n\nYours sincerely,\n[Your Name]\n\nP.S. References are available on request.',
  '## Packing list\n\n* Passport & visa\n* 2 x T-shirts\n* Charger (USB-C)\n\n### Notes\n\n- Flights leave at 6 a.m. sharp!\n- Bring cash, e.g. $200.\n\nHave a *safe* and **happy** trip :)',
  'THE QUICK BROWN FOX JUMPS OVER THE LAZY DOG. WHAT A DAY! ISN\u2019T IT GRAND? R&B, HIP-HOP AND JAZZ PLAYED ALL NIGHT LONG.',
  'the quick brown fox jumps over the lazy dog; it then sleeps under the old oak tree until the sun goes down.',
  '"To be, or not to be?" asked Hamlet. "That is the question..." He paused. (No one answered.) Then: silence.',
  '1. Boil water.\n2. Add pasta, salt, etc.\n3. wait for 10 min. and stir\n4. Drain, then serve immediately!\n\nEnjoy\u2026',
  'First paragraph is about cats.\n\nDogs, on the other hand, are loyal.\n\nThird: birds sing.\n\n"Fish" swim.',
  'Dogs first.\n\n\n\nCats second.',
  '<<The Old Man & the Sea>>\n\nHe was old. He fished alone. It had been 84 days, i.e. twelve weeks, without a catch.',
  'Response A goes here.\n******\nResponse B, which differs, goes here.',
  'Idea one.\n\n***\n\nIdea two.\n\n***\n\nIdea three.',
  '{"menu": {"id": "file", "items": [{"v": "New"}, {"v": "Open"}], "price": 1e3}}',
  '```json\n{"ok": true, "note": "a, b"}\n```',
  "{'single': 'quotes', 'are': 'not what JSON has around its strings'}",
  '"Every word of this answer stands between quotation marks. Even this."',
  'My answer is no. The evidence does not support it.',
  'SECTION 1: Start\nWe begin.\nSECTION 2: Middle\nWe go on.\nSECTION 3: End\nWe stop.',
  'Meeting w/ Sen. Warner is at 4 p.m. tomorrow. Rep. Lee (D., Calif.) will join. The U.S. and the U.K. agreed vs. all odds. What now? We wait!',
  "Rock 'n' roll isn't dead. It's just DJ'd differently. NASA's JPL said OK. IBM's CEO can't. I\u2019D say so; WE\u2019LL see.",
  'The file is at C:\\temp\\a.txt. Visit https://example.org/a.b?c=d. Contact me@site.co.uk! Version 2.0.1 shipped on 3/4.',
  'Guten Morgen! Heute lernen wir etwas \u00fcber Bienen, die im Sommer sehr flei\u00dfig arbeiten und Honig machen.',
  'Bonjour \u00e0 tous ! Aujourd\u2019hui nous allons parler de la mer, du vent et des bateaux qui voyagent au loin.',
  '\u0906\u091c \u092e\u094c\u0938\u092e \u092c\u0939\u0941\u0924 \u0905\u091a\u094d\u091b\u093e \u0939\u0948 \u0914\u0930 \u0939\u092e \u0932\u094b\u0917 \u092c\u093e\u091c\u093e\u0930 \u091c\u093e \u0930\u0939\u0947 \u0939\u0948\u0902\u0964',
  '\u4eca\u65e5\u306f\u5b66\u6821\u3067\u65e5\u672c\u8a9e\u3092\u52c9\u5f37\u3057\u307e\u3057\u305f\u3002\u3068\u3066\u3082\u697d\u3057\u304b\u3063\u305f\u3067\u3059\u3002',
  '\uc624\ub298 \uc544\uce68\uc5d0\ub294 \ucee4\ud53c\ub97c \ub9c8\uc2dc\uace0 \uacf5\uc6d0\uc744 \uc0b0\ucc45\ud588\uc2b5\ub2c8\ub2e4.',
  '\u0421\u0435\u0433\u043e\u0434\u043d\u044f \u043c\u044b \u0433\u0443\u043b\u044f\u043b\u0438 \u043f\u043e \u043f\u0430\u0440\u043a\u0443 \u0438 \u043a\u043e\u0440\u043c\u0438\u043b\u0438 \u0443\u0442\u043e\u043a. \u0411\u044b\u043b\u043e \u043e\u0447\u0435\u043d\u044c \u0432\u0435\u0441\u0435\u043b\u043e!',
  '\u0643\u0627\u0646 \u0627\u0644\u0637\u0642\u0633 \u062c\u0645\u064a\u0644\u0627 \u0627\u0644\u064a\u0648\u0645\u060c \u0648\u0630\u0647\u0628\u0646\u0627 \u0625\u0644\u0649 \u0627\u0644\u062d\u062f\u064a\u0642\u0629 \u0645\u0639 \u0627\u0644\u0623\u0635\u062f\u0642\u0627\u0621.',
  '1984',
  "I can't help with that, but here's a tip: call 911.",
  'Step one is easy. Step two... not so much! Step three? Impossible. Any questions?',
  'Total: 42 items @ $3.99 = $167.58. #winning #BLESSED',
  '**WARNING**: Do NOT open. *(Seriously.)* ~~Never~~ `ever`. ***DANGER***',
  'Mr. and Mrs. Dursley, of number four, Privet Drive, were proud. They were perfectly normal, thank you very much. St. Brutus\u2019s was mentioned.',
  'St. Louis, Mo. is hot in Aug. However, Oct. is mild. The Dow fell 2.3 pct. Analysts, incl. J. P. Morgan, shrugged. Inc. magazine wrote about it.',
];

type Instruction = readonly [id: string, args: Readonly<Record<string, unknown>>];
const counts = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, index) => from + index);
const each = (
  id: string,
  name: string,
  values: readonly unknown[],
  more: Readonly<Record<string, unknown>> = {},
): Instruction[] => values.map((value) => [id, { [name]: value, ...more }]);
const atLeast = { relation: 'at least' };

const INSTRUCTIONS: readonly Instruction[] = [
  ...each('length_constraints:number_sentences', 'num_sentences', counts(1, 12), atLeast),
  ...each('length_constraints:number_words', 'num_words', [1, 5, 10, 15, 20, 25, 30, 40, 50], {
    relation: 'less than',
  }),
  ...each('length_constraints:number_paragraphs', 'num_paragraphs', counts(1, 4)),
  ...counts(2, 4).flatMap((paragraphs) =>
    counts(1, paragraphs).flatMap((nth) =>
      each('length_constraints:nth_paragraph_first_word', 'first_word', ['dogs', 'Third', 'fish', 'cats'], {
        num_paragraphs: paragraphs,
        nth_paragraph: nth,
      }),
    ),
  ),
  ...each('change_case:capital_word_frequency', 'capital_frequency', [1, 2, 3, 4, 5, 8, 10, 15, 20, 25], {
    capital_relation: 'at least',
  }),
  ...each('detectable_format:number_bullet_lists', 'num_bullets', counts(1, 5)),
  ...each('detectable_format:number_highlighted_sections', 'num_highlights', counts(1, 5)),
  ...each('detectable_content:number_placeholders', 'num_placeholders', counts(1, 4)),
  ...each('detectable_content:postscript', 'postscript_marker', ['P.S.', 'P.P.S']),
  ...each('detectable_format:multiple_sections', 'section_spliter', ['SECTION', 'Section'], {
    num_sections: 3,
  }),
  ...each('combination:repeat_prompt', 'prompt_to_repeat', ['Dogs first.', 'Guten Morgen!']),
  ...each('startend:end_checker', 'end_phrase', ['Any questions?', 'Even this.']),
  ...each(
    'language:response_language',
    'language',
    'es pt ar hi fr ru de ja it bn uk th ur ta te bg ko pl he fa vi ne sw kn mr gu pa fi'.split(' '),
  ),
  ...each('keywords:existence', 'keywords', [['cat'], ['the', 'and'], ['not']]),
  ...each('keywords:forbidden_words', 'forbidden_words', [['cat'], ['rock', 'old'], ['is', 'are']]),
  ...each('keywords:frequency', 'keyword', ['the', 'one', 'is'], { frequency: 2, ...atLeast }),
  ...each('keywords:letter_frequency', 'letter', ['e', 'q', 'z'], {
    let_frequency: 3,
    let_relation: 'at least',
  }),
  ...[
    'detectable_format:constrained_response',
    'detectable_format:json_format',
    'detectable_format:title',
    'combination:two_responses',
    'startend:quotation',
    'change_case:english_capital',
    'change_case:english_lowercase',
    'punctuation:no_comma',
  ].map((id): Instruction => [id, {}]),
];

/** Every response with every instruction. */
export const IFEVAL = INSTRUCTIONS.flatMap(([id, args]) =>
  RESPONSES.map((response): [string, Instruction[1], string] => [id, args, response]),
);

/** GSM8K: the number that an answer ends with, in the form that the prompt asks for. */
export const GSM8K = [18, 1234, -15, 45_000, 0].flatMap((n): [gold: string, answer: string][] => {
  const plain = String(n);
  const grouped = n.toLocaleString('en-US');
  const forms = [plain, grouped, `${plain}.`, `${grouped} dollars`, `${plain} apples each`, `${plain}\n`];
  const frames = [
    (x: string) => `Step 1: 3 * 4 = 12.\nStep 2: add the rest.\n#### ${x}`,
    (x: string) => `<think>\nIs it 99?\n</think>\n\nHe pays in all:\n\n#### ${x}`,
    (x: string) => `We add them.\n\n#### ${x}\n\nThis answers the question.`,
    (x: string) => `<|channel|>final<|message|>So it is so.\n#### ${x}<|return|>`,
  ];
  return frames.flatMap((frame) =>
    forms.flatMap((form): [string, string][] => [
      [plain, frame(form)],
      [String(n + 1), frame(form)],
    ]),
  );
});

/** MMLU-Pro: a letter of ten in the sentence that its own prompt asks for, `the answer is (X)`. */
export const CHOICE = ['A', 'D', 'I', 'J'].flatMap((letter): [gold: string, answer: string][] => {
  const other = letter === 'A' ? 'B' : 'A';
  const answers = [
    `The answer is (${letter}).`,
    `Let's think step by step. 3 + 4 = 7. The answer is (${letter})`,
    `We compare options ${other} and C.\n\nTherefore, the answer is (${letter}).`,
    `The pressure rises, so (${other}) is wrong. The answer is ${letter}.`,
    `<think>\nIs it (${other})? No.\n</think>\n\nThe answer is (${letter}) 5.2 m/s`,
    `So the correct answer is (${letter}): it costs less.`,
    `Thus, the answer is (${letter}).<|im_end|>`,
    `I think that the answer is (${letter}), because I know the law.`,
    'I do not know.',
    'None of the options is right.',
  ];
  return answers.flatMap((answer): [string, string][] => [
    [letter, answer],
    [other, answer],
  ]);
});

/** Answers to a question of MATH, by its right answer: those that are equal to it, and those that are not. */
const MATH_FORMS: readonly (readonly [gold: string, equal: readonly string[], other: readonly string[]])[] = [
  [
    '\\frac{3}{8}',
    ['0.375', '\\dfrac38', '3/8', '\\frac{6}{16}', '\\frac{-3}{-8}'],
    ['\\frac{8}{3}', '0.38', '-\\frac38'],
  ],
  [
    '5\\sqrt{2}',
    ['\\sqrt{50}', '5 \\sqrt2', '\\sqrt{2}\\cdot 5', '\\frac{10}{\\sqrt{2}}'],
    ['2\\sqrt{5}', '5', '\\sqrt{10}'],
  ],
  ['(2,-1)', ['(2, -1)', '\\left(2,-1\\right)', '(x,y)=(2,-1)'], ['(-1,2)', '(2,1)']],
  ['[-3,4)', ['[-3, 4)', '-3 \\le x < 4', 'x \\in [-3,4)'], ['(-3,4)', '[-3,4]']],
  ['x^2-4x+4', ['(x-2)^2', '4-4x+x^2', 'x^{2} - 4x + 4'], ['x^2+4x+4', '(x+2)^2']],
  ['12\\pi', ['12 \\pi', '\\pi\\cdot 12', '12\\pi \\text{ cm}^2', '12\u03c0'], ['12', '6\\pi']],
  ['7,-7', ['-7, 7', '\\pm 7', '7 \\text{ and } -7'], ['7', '7, 7']],
  ['30^\\circ', ['30', '30^{\\circ}', '30\u00b0', '30\\text{ degrees}'], ['60^\\circ']],
  ['1,250', ['1250', '1{,}250', '1,250', '1250.0'], ['125', '1.25']],
  [
    '\\begin{pmatrix} 1 \\\\ -2 \\end{pmatrix}',
    ['\\begin{bmatrix}1\\\\-2\\end{bmatrix}', '\\begin{pmatrix}1\\\\-2\\end{pmatrix}'],
    ['\\begin{pmatrix}-2\\\\1\\end{pmatrix}'],
  ],
  ['2\\frac{1}{4}', ['\\frac94', '2.25', '9/4'], ['\\frac{1}{2}']],
  ['3-2i', ['-2i+3', '3 - 2i'], ['3+2i', '2-3i']],
  [
    '\\frac{\\sqrt{5}}{5}',
    ['\\frac{1}{\\sqrt5}', '\\sqrt{5}/5', '\\frac15\\sqrt5'],
    ['\\sqrt5', '\\frac{\\sqrt{5}}{25}'],
  ],
  [
    '\\frac{a+b}{2}',
    ['(a+b)/2', '\\frac{b+a}{2}', '\\frac a2+\\frac b2', '\\frac12(a+b)'],
    ['\\frac{a-b}{2}', 'a+b'],
  ],
  ['1024', ['2^{10}', '1024', '1.024\\times 10^3', '4^5'], ['2^{11}', '1023']],
  ['\\text{Thursday}', ['Thursday', '\\textbf{Thursday}', '\\mathrm{Thursday}'], ['Tuesday']],
  ['-\\frac{7}{4}', ['-1.75', '\\frac{-7}{4}', '\\frac{7}{-4}', '-7/4'], ['1.75']],
  ['e^{3}', ['e^3', '\\mathrm{e}^3'], ['3e', 'e^2']],
  [
    '(-\\infty,-1)\\cup(1,\\infty)',
    ['(-\\infty, -1) \\cup (1, \\infty)', '(-\\infty,-1)\u222a(1,+\\infty)'],
    ['(-1,1)'],
  ],
  ['\\{1,3,5\\}', ['\\{5,3,1\\}', '\\{1, 3, 5\\}'], ['\\{1,3\\}']],
];
const MATH_FRAMES = [
  (x: string) => `Therefore, the answer is $\\boxed{${x}}$.`,
  (x: string) => `<think>\nTry $\\boxed{99}$?\n</think>\n\n**Final Answer**\n\\[\n\\boxed{${x}}\n\\]`,
  (x: string) => `First I got 1. Checking again:\n\n$$\\boxed{${x}}$$`,
];

export const MATH = MATH_FORMS.flatMap(([gold, equal, other]) =>
  [gold, ...equal, ...other].flatMap((form) =>
    MATH_FRAMES.map((frame): [gold: string, answer: string] => [gold, frame(form)]),
  ),
);

const GOOD = 'def add(a, b):\n    """Sum."""\n    return a + b\n';
const BAD = 'def add(a, b):\n    return a - b\n';
const HELPED =
  'import math\n\ndef helper(x):\n    return math.floor(x)\n\ndef add(a, b):\n    return helper(a) + b\n';
const fenced = (code: string, info = 'python') => `\`\`\`${info}\n${code}\`\`\``;

/** Answers to HumanEval's kind of question. */
export const CODE: readonly string[] = [GOOD, BAD, HELPED].flatMap((code) => [
  code,
  fenced(code),
  fenced(code, ''),
  fenced(code, 'py'),
  fenced(code, 'Python'),
  `Here is the function:\n\n${fenced(code)}\n\nIt adds two numbers.`,
  `${fenced(code)}\n\nExample:\n\n${fenced('>>> add(1, 2)\n3\n', '')}`,
  `${fenced(code)}\n\nUsage:\n\n${fenced('print(add(1, 2))\n')}`,
  `### Solution\n\n~~~python\n${code}~~~\n`,
  `<think>\nI could write a loop.\n</think>\n\n${fenced(code)}`,
  `Sure!\n\n\`\`\`python\n${code}\nif __name__ == "__main__":\n    print(add(1, 2))\n\`\`\``,
  `1. The function:\n\n   \`\`\`python\n${code.replace(/^(?=.)/gm, '   ')}   \`\`\`\n`,
  `I'm not sure, but:\n\n${fenced(code)}\n\n**Note:** \`a\` and \`b\` are numbers.`,
  fenced(code.replaceAll('\n', '\r\n')),
  `${code}\n# Test\nassert add(1, 2) is not None\n`,
  fenced(`from typing import List\n\n${code}`),
]);
