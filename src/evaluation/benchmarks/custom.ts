import { z } from 'zod';
import { type Benchmark, checkOwnAnswer, checkRow, DEFAULT_MAX_TOKENS, type Key } from './benchmark.ts';
import { chosenLetter, exactText, LETTERS, readExact, readStated, soleNumber } from './reading/index.ts';

const rowSchema = z.object({
  question: z.string().min(1),
  answer: z.union([z.string().min(1), z.number()]),
  /** With them it is a multiple choice; `answer` is a letter, the text of a choice, or its place from 0. */
  choices: z.array(z.string().min(1)).min(2).max(LETTERS.length).optional(),
  /** What items are clustered by. */
  subject: z.string().optional(),
});
type CustomRow = z.infer<typeof rowSchema>;

function letterOf({ choices = [], answer }: CustomRow): string {
  const at = typeof answer === 'number' ? answer : choices.indexOf(answer);
  if (choices[at] !== undefined) return LETTERS.charAt(at);
  const letters = LETTERS.slice(0, choices.length);
  if (typeof answer === 'string' && answer.length === 1 && letters.includes(answer)) return answer;
  throw new Error(
    `answer: expected one of ${letters}, 0 to ${choices.length - 1} or the text of a choice, got ${JSON.stringify(answer)}`,
  );
}

function expectedOf(row: CustomRow): { expected: string; key: Key } {
  if (row.choices !== undefined) {
    return {
      expected: letterOf(row),
      key: { kind: 'choice', letters: LETTERS.slice(0, row.choices.length) },
    };
  }
  if (typeof row.answer === 'string') {
    const expected = exactText(row.answer);
    return { expected, key: { kind: 'exact', answer: expected } };
  }
  const expected = soleNumber(String(row.answer));
  if (expected !== null && !/e/i.test(String(row.answer))) return { expected, key: { kind: 'number' } };
  throw new Error(`answer: expected a number in plain decimals, got ${row.answer}`);
}

/** What the last `Answer:` says, read as the row's kind; a multiple choice may be a letter alone. */
function extract(said: string, { kind, letters = '', answer }: Key = {}): string | null {
  if (kind === 'choice') return chosenLetter(said, letters);
  if (kind === 'number') return readStated(said, soleNumber) ?? null;
  return readStated(said, (value) => readExact(value, answer), { labelledOnly: true }) ?? null;
}

/**
 * The user's own questions: JSON lines (or Parquet) of `question`, `answer`, and perhaps `choices` and `subject`. The kind
 * follows from the row: with `choices` multiple choice, else a number or an exact text, as the answer is one.
 */
export const custom: Benchmark = {
  name: 'custom',
  title: 'Custom',
  columns: ['question', 'answer'],
  promptFile: 'custom.hbs',
  defaultMaxTokens: DEFAULT_MAX_TOKENS,
  parseRow(raw) {
    const row = checkRow(rowSchema, raw);
    const { expected, key } = expectedOf(row);
    checkOwnAnswer(
      String(row.answer),
      extract(`Answer: ${key.kind === 'choice' ? expected : row.answer}`, key),
      expected,
    );
    const choices = (row.choices ?? []).map((text, index) => ({ letter: LETTERS.charAt(index), text }));
    const view = { question: row.question.trim(), kind: key.kind, number: key.kind === 'number', choices };
    return { ...(row.subject === undefined ? {} : { cluster: row.subject }), view, expected, key };
  },
  extract,
};
