import { parseGGUFQuantLabel } from '@huggingface/gguf';
import { expect, test } from 'vitest';
import { candidateFileName, quantizationLabel } from '../../src/gguf/quant-label.ts';

const LABELS = [
  ...[
    'F32',
    'F16',
    'BF16',
    'Q4_0',
    'Q4_1',
    'Q5_0',
    'Q5_1',
    'Q8_0',
    'Q2_K',
    'Q2_K_S',
    'Q3_K_S',
    'Q3_K_M',
    'Q3_K_L',
  ],
  ...[
    'Q4_K_S',
    'Q4_K_M',
    'Q5_K_S',
    'Q5_K_M',
    'Q6_K',
    'IQ1_S',
    'IQ1_M',
    'IQ2_XXS',
    'IQ2_XS',
    'IQ2_S',
    'IQ2_M',
  ],
  ...[
    'IQ3_XXS',
    'IQ3_XS',
    'IQ3_S',
    'IQ3_M',
    'IQ4_NL',
    'IQ4_XS',
    'TQ1_0',
    'TQ2_0',
    'MXFP4',
    'MXFP4_MOE',
    'NVFP4',
  ],
  ...['UD-Q4_K_XL', 'UD-IQ2_XXS', 'Q4_0_4_8', 'Q6_K_XL'],
];
const STEMS = [
  'gpt-oss-20b',
  'Model.v2',
  'qwen3_30b_a3b',
  'x',
  'a b',
  'MODEL-F16KB',
  'experts24of32',
  '48of64',
];

const odd = [
  'gpt-oss-20b-mxfp4.gguf',
  'gpt-oss-20b-24e-mxfp4-pruned.gguf',
  'gpt-oss-20b-mxfp4_pruned.gguf',
  'gpt-oss-20b-Q4_K_M_pruned96.gguf',
  'gpt-oss-20b-Q4_K_M-pruned96.gguf',
  'gpt-oss-20b-experts24of32.gguf',
  'model-UD-Q4_K_XL.gguf',
  'a-Q8_0-00001-of-00002.gguf',
  'plain.gguf',
  '',
];
const composed = STEMS.flatMap((stem) =>
  LABELS.flatMap((label) => [
    `${stem}-${label}.gguf`,
    `${stem}.${label.toLowerCase()}.gguf`,
    `${label}_${stem}.gguf`,
  ]),
);

test("the label is what the Hub's own parser reads", () => {
  const names = [...odd, ...composed];
  expect(names.map(quantizationLabel)).toEqual(names.map((name) => parseGGUFQuantLabel(name)));
});

test.each([
  ['gpt-oss-20b-MXFP4.gguf', 28, 'gpt-oss-20b-28x-MXFP4.gguf'],
  ['gpt-oss-20b-mxfp4.gguf', 28, 'gpt-oss-20b-28x-MXFP4.gguf'],
  ['openai_gpt-oss-20b-Q4_K_M.gguf', 27, 'openai_gpt-oss-20b-27x-Q4_K_M.gguf'],
  ['sub/folder/model.Q8_0-00001-of-00002.gguf', 96, 'model-96x-Q8_0.gguf'],
  ['gpt-oss-20b-mxfp4-pruned.gguf', 24, 'gpt-oss-20b-pruned-24x-MXFP4.gguf'],
  ['model-Q4_K_M_pruned96.gguf', 64, 'model-pruned96-64x-Q4_K_M.gguf'],
  ['Qwen3-UD-Q4_K_XL.gguf', 100, 'Qwen3-100x-UD-Q4_K_XL.gguf'],
  ['a-MXFP4_MOE.gguf', 3, 'a-3x-MXFP4_MOE.gguf'],
  ['experts24of32-Q6_K.gguf', 20, 'experts24of32-20x-Q6_K.gguf'],
  ['gguf-q5_k_m-8of32.gguf', 8, 'gguf-8of32-8x-Q5_K_M.gguf'],
  ['tiny-gpt-oss.gguf', 28, 'tiny-gpt-oss-28x.gguf'],
])('%s at %i is %s', (base, kept, candidate) => {
  expect(candidateFileName(base, kept)).toBe(candidate);
});

test('the Hub reads from a candidate just the label that its base carries', () => {
  const wrong = STEMS.flatMap((stem) =>
    LABELS.flatMap((label) =>
      [
        `${stem}-${label}.gguf`,
        `${stem}.${label.toLowerCase()}.gguf`,
        `${stem}-${label}-00001-of-00009.gguf`,
      ].flatMap((base) =>
        [1, 4, 16, 28, 32, 127, 512]
          .map((kept) => candidateFileName(base, kept))
          .filter((name) => parseGGUFQuantLabel(name) !== parseGGUFQuantLabel(label))
          .map((name) => `${base} -> ${name}: ${parseGGUFQuantLabel(name)}, not ${label}`),
      ),
    ),
  );
  expect(wrong).toEqual([]);
});

test('a base without a label gives a candidate without one', () => {
  for (const stem of ['tiny-gpt-oss', 'Model.v2', 'x', 'mixtral-8x7b-instruct']) {
    for (let kept = 1; kept <= 512; kept += 1) {
      expect(parseGGUFQuantLabel(candidateFileName(`${stem}.gguf`, kept))).toBeUndefined();
    }
  }
});

test('control characters of a name do not come into the name of the candidate', () => {
  expect(candidateFileName('x\ny\u0007-Q4_K_M.gguf', 28)).toBe('x-y-28x-Q4_K_M.gguf');
});
