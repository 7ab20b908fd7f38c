import { expect, test } from 'vitest';
import { logitsBytes } from '../../../../src/llama/tools/logits.ts';
import type { JobRun } from '../../../../src/search/masks/in-jobs/job-texts.ts';
import { readMaskLog } from '../../../../src/search/masks/in-jobs/mask-log.ts';
import type { Measured } from '../../../../src/search/masks/results.ts';
import { refusal } from '../../../support/refusal.ts';

const SIZE = { contextTokens: 64, vocabulary: 512, chunks: 4 };
const TEXT: JobRun = { name: 'text-0', source: 'math.txt', contextTokens: 64, chunks: 4 };
const TURNS: JobRun = {
  ...TEXT,
  turns: {
    ...{ name: 'run-0-64', textFile: '', chunks: 4, contextTokens: 64, tokens: new Int32Array() },
    ...{ counts: () => true, scored: 124, countedOf: [31, 0, 0, 0] },
    conversationOf: [{ text: 0, conversation: 0 }, undefined, undefined, undefined],
  },
  tokensSha256: 'a'.repeat(64),
};

const mark = (name: string) => ['', `== espalier ${name}`];
const base = (
  text: number,
  { chunks = 4, bytes = logitsBytes({ ...SIZE, chunks }), digest = '' } = {},
): string[] => [
  ...mark(`base ${text}`),
  `          64         512           ${chunks}`,
  String(bytes),
  ...(digest === '' ? [] : [`${digest}  -`]),
];
/** What llama-perplexity prints of four chunks. */
const statistics = (kld: number): string[] => [
  'chunk             PPL               ln(PPL(Q)/PPL(base))          KL Divergence              Δp RMS            Same top p',
  ...[1, 2, 3, 4].map(
    (chunk) => `   ${chunk}    1.0 ± 1.0   0.0 ± 0.1   ${kld} ± 0.01   0.1 ± 0.1 %   90.000 ±  1.000 %`,
  ),
  'Mean PPL(Q)                   : 3.0 ± 0.1',
  'Mean PPL(base)                : 2.0 ± 0.1',
  `Mean    KLD: ${kld} ± 0.01`,
  'Maximum KLD: 1.0',
  '99.9%   KLD: 1.0',
  '99.0%   KLD: 1.0',
  'Median  KLD: 0.1',
  'RMS Δp    : 0.1 ± 0.1 %',
  'Same top p: 90.000 ± 1.000 %',
];
const mask = (index: number, text: number, lines = statistics(index + text / 10)) => [
  ...mark(`mask ${index} ${text}`),
  ...lines,
  ...mark('end'),
];

function read(runs: readonly JobRun[], lines: readonly string[], conversations?: readonly number[]) {
  const found = new Map<number, readonly Measured[]>();
  const of = { runs, ...(conversations && { conversations }) };
  const log = readMaskLog(of, (index, measured) => found.set(index, measured));
  for (const line of lines) log.line(line);
  return found;
}

test('a mask is said when all of its texts are there, as soon as they are', () => {
  const two = [TEXT, TEXT];
  const begun = [...base(0), ...base(1), ...mask(3, 0)];
  expect(read(two, begun).size).toBe(0);
  const found = read(two, [...begun, ...mask(3, 1), ...mask(5, 0), ...mask(5, 1)]);
  expect([...found].map(([index, measured]) => [index, measured.map(({ meanKld }) => meanKld)])).toEqual([
    [3, [3, 3.1]],
    [5, [5, 5.1]],
  ]);
  expect(found.get(3)?.[0]).toMatchObject({ countedTokens: 124, sameTopRate: 0.9, perplexity: 3 });
});

test.each<[string, string[]]>([
  ['its last lines', statistics(1).slice(0, -1)],
  ['a chunk in the middle', statistics(1).filter((line) => !line.startsWith('   2'))],
  ['its last chunk', statistics(1).filter((line) => !line.startsWith('   4'))],
  ['everything', []],
])('a mask that lost %s is not said, and the next one is', (_, lines) => {
  const found = read([TEXT], [...base(0), ...mask(1, 0, lines), ...mask(2, 0)]);
  expect([...found.keys()]).toEqual([2]);
});

test('a mask whose first text was lost is not said by its second', () => {
  const found = read([TEXT, TEXT], [...base(0), ...base(1), ...mask(1, 0, []), ...mask(1, 1), ...mask(2, 1)]);
  expect(found.size).toBe(0);
});

test('a mask whose second text was lost is not said by its third', () => {
  const lost = [...mask(1, 0), ...mask(1, 1, []), ...mask(1, 2)];
  const again = [...mask(1, 0), ...mask(1, 1), ...mask(1, 2)];
  const begun = [...base(0), ...base(1), ...base(2)];
  expect(read([TEXT, TEXT, TEXT], [...begun, ...lost, ...mask(1, 1)]).size).toBe(0);
  expect(read([TEXT, TEXT, TEXT], [...begun, ...lost, ...again]).get(1)).toHaveLength(3);
});

test('without what the base read nothing is known of a mask', () => {
  expect(read([TEXT], mask(1, 0)).size).toBe(0);
});

test('of turns only what counts is measured', () => {
  const digest = 'a'.repeat(64);
  const found = read([TURNS], [...base(0, { digest }), ...mask(1, 0)], [1]);
  expect(found.get(1)?.[0]).toMatchObject({ countedTokens: 31, meanKld: 1, sameTopRate: 28 / 31 });
  expect(found.get(1)?.[0]?.perplexity).toBeUndefined();
});

test('chunks of two lengths are one measurement, and each text has its own chunks of them', () => {
  const digest = 'a'.repeat(64);
  const turns = (count: number, ...conversationOf: [text: number, conversation: number][]): JobRun => ({
    ...TURNS,
    turns: {
      ...TURNS.turns!,
      countedOf: [0, 1, 2, 3].map((chunk) => (chunk < conversationOf.length ? count : 0)),
      conversationOf: [0, 1, 2, 3].map((chunk) => {
        const [text, conversation] = conversationOf[chunk] ?? [];
        return text === undefined || conversation === undefined ? undefined : { text, conversation };
      }),
    },
  });
  const begun = [...base(0, { digest }), ...base(1, { digest })];
  const runs = [turns(10, [0, 0], [1, 0]), turns(20, [0, 1])];
  const found = read(runs, [...begun, ...mask(1, 0), ...mask(1, 1)], [2, 1]);
  // Each chunk has 31 tokens of the printed mean. Of the first text 30 tokens count, 15 a conversation; of the second 10.
  const [first, second] = found.get(1)!;
  expect([first?.countedTokens, second?.countedTokens]).toEqual([30, 10]);
  expect(first?.meanKld).toBeCloseTo((31 * (1 + 1.1)) / 30, 5);
  expect(second?.meanKld).toBeCloseTo(31 / 10, 5);
  expect(first?.chunkKlds[0]).toBeCloseTo(31 / 15, 5);
  expect(first?.chunkKlds[1]).toBeCloseTo((31 * 1.1) / 15, 5);
  expect(second?.chunkKlds).toHaveLength(1);
});

test.each<[string, JobRun, Parameters<typeof base>[1], string]>([
  [
    'fewer chunks than were asked for',
    TEXT,
    { chunks: 3 },
    'dataset-invalid: math.txt holds 3 of the 4 chunks of 64 tokens that were requested',
  ],
  [
    'probabilities that are cut off',
    { ...TEXT, chunks: 'all' },
    { bytes: 1000 },
    'llama-tool-failed: in the Job the base stored 4 chunks of 64 tokens in 1000 bytes of math.txt, expected 4 of 64 in 129012',
  ],
  [
    'too little text for statistics',
    { ...TEXT, chunks: 'all' },
    { chunks: 3 },
    'dataset-invalid: 93 tokens of math.txt are scored; llama-perplexity needs at least 100 for its statistics',
  ],
  [
    'other tokens than were laid out',
    TURNS,
    { digest: 'b'.repeat(64) },
    `dataset-invalid: math.txt is not tokenized as it was laid out: its tokens have the SHA-256 ${'b'.repeat(64)}, those laid out ${'a'.repeat(64)}`,
  ],
  [
    'a text that llama-perplexity refuses',
    TEXT,
    {
      digest:
        'you need at least 128 tokens to evaluate perplexity\nthe data file you provided tokenizes to only 7 tokens',
    },
    'dataset-invalid: math.txt has 7 tokens, llama-perplexity needs 128: two chunks of 64',
  ],
])('a base with %s is an error', async (_, text, how, message) => {
  expect(await refusal(async () => read([text], [...base(0, how), ...mask(1, 0)]))).toBe(message);
});
