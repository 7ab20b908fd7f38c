import { z } from 'zod';
import { sha256Hex } from '../../common/index.ts';
import { type Benchmark, checkRow, DEFAULT_MAX_TOKENS } from './benchmark.ts';
import { choiceView, extractLetter, LETTERS } from './reading/index.ts';

const text = z.string().trim().min(1);
const rowSchema = z.object({
  Question: text,
  'Correct Answer': text,
  'Incorrect Answer 1': text,
  'Incorrect Answer 2': text,
  'Incorrect Answer 3': text,
  'High-level domain': text,
});

/**
 * 198 questions of science that experts of other fields cannot look up: Rein et al., "GPQA: A Graduate-Level Google-Proof Q&A
 * Benchmark", 2023. The data set is gated, so a token of somebody who has accepted its terms is needed; they ask that its items
 * are never published. The order of the choices is drawn from the text of the question: the same in every run.
 */
export const gpqa: Benchmark = {
  name: 'gpqa',
  title: 'GPQA Diamond',
  columns: Object.keys(rowSchema.shape),
  defaultSource: 'hf://datasets/Idavidrein/gpqa@633f5ee89ab8ad4522a9f850766b73f62147ffdd/gpqa_diamond.csv',
  license: 'CC-BY-4.0',
  neverPublished: true,
  chance: 1 / 4,
  promptFile: 'mmlu.hbs',
  defaultMaxTokens: 2 * DEFAULT_MAX_TOKENS,
  parseRow(raw) {
    const row = checkRow(rowSchema, raw);
    const right = row['Correct Answer'];
    const choices = [right, row['Incorrect Answer 1'], row['Incorrect Answer 2'], row['Incorrect Answer 3']];
    const ranked = choices
      .map((choice, index) => ({ choice, index, rank: sha256Hex(`${index}\n${row.Question}`) }))
      .toSorted((a, b) => (a.rank < b.rank ? -1 : 1));
    const view = choiceView(
      row.Question,
      ranked.map(({ choice }) => choice),
    );
    return {
      cluster: row['High-level domain'],
      view,
      expected: LETTERS.charAt(ranked.findIndex(({ index }) => index === 0)),
      key: { letters: view.letters },
    };
  },
  extract: extractLetter,
};
