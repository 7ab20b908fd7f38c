import { z } from 'zod';
import { type Benchmark, checkRow, DEFAULT_MAX_TOKENS } from './benchmark.ts';
import { longTexts } from './long-text.ts';
import { answerText, plainCharacters } from './reading/index.ts';

const rowSchema = z.object({
  task: z.string().min(1),
  text: z.string().min(1),
  question: z.string().min(1),
  /** All of them must be named; the order does not matter. */
  answers: z.array(z.string().regex(/^[a-z0-9]+$/)).min(1),
});

/** Lengths in thousands of tokens; a prompt stays below. */
const LENGTHS = [4, 8, 16, 32, 64, 128];

/** The items behind the last `Answer:`, sorted; null where there is no such line. */
function extract(answer: string): string | null {
  const text = plainCharacters(answerText(answer)).toLowerCase();
  const label = [...text.matchAll(/\banswer\b[*_ ]*:/g)].at(-1);
  if (label === undefined) return null;
  const [line = ''] = text.slice(label.index + label[0].length).split('\n', 1);
  const items = line.match(/[a-z0-9]+/g);
  return items === null ? null : canonical(items);
}

function canonical(items: readonly string[]): string {
  return [...new Set(items)]
    .filter((item) => item !== 'and')
    .toSorted()
    .join(', ');
}

/**
 * Long texts of which small parts are asked, made here from a seed: one needle, one of several, several values of one, values that
 * are passed on, and the most common words. The kinds of tasks are those of Hsieh et al., "RULER: What's the Real Context Size of
 * Your Long-Context Language Models?", 2024; the texts are our own. An answer is right when it names exactly what was asked.
 */
export const longContext: readonly Benchmark[] = LENGTHS.map((thousands) => ({
  name: `long-context-${thousands}k`,
  title: `Long context, ${thousands}k`,
  family: 'long-context-LENGTH',
  columns: ['task', 'text', 'question', 'answers'],
  defaultSource: `generated:long-context-${thousands}k`,
  license: 'Apache-2.0',
  generate: () => longTexts(thousands * 1000),
  promptFile: 'long-context.hbs',
  defaultMaxTokens: DEFAULT_MAX_TOKENS / 4,
  parseRow(raw) {
    const { task, text, question, answers } = checkRow(rowSchema, raw);
    return { cluster: task, view: { text, question }, expected: canonical(answers) };
  },
  readsAlone: true,
  extract,
}));
