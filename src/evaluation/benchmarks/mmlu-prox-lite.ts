import { z } from 'zod';
import { type Benchmark, checkRow, DEFAULT_MAX_TOKENS, type ParsedRow } from './benchmark.ts';
import { choiceView, extractLetter, LETTERS } from './reading/index.ts';

const MAX_OPTIONS = 10;
const OPTIONS = Array.from({ length: MAX_OPTIONS }, (_, index) => `option_${index}`);

/** Configs of the data set, and the language of each for people. */
const LANGUAGES = {
  af: 'Afrikaans',
  ar: 'Arabic',
  bn: 'Bengali',
  cs: 'Czech',
  de: 'German',
  en: 'English',
  es: 'Spanish',
  fr: 'French',
  hi: 'Hindi',
  hu: 'Hungarian',
  id: 'Indonesian',
  it: 'Italian',
  ja: 'Japanese',
  ko: 'Korean',
  mr: 'Marathi',
  ne: 'Nepali',
  pt: 'Portuguese',
  ru: 'Russian',
  sr: 'Serbian',
  sw: 'Swahili',
  te: 'Telugu',
  th: 'Thai',
  uk: 'Ukrainian',
  ur: 'Urdu',
  vi: 'Vietnamese',
  wo: 'Wolof',
  yo: 'Yoruba',
  zh: 'Chinese',
  zu: 'Zulu',
} as const;

const whole = z.union([z.int().min(0), z.bigint().min(0n).transform(Number)]);
const rowSchema = z.object({
  question_id: whole,
  question: z.string().min(1),
  answer_index: whole,
  category: z.string().min(1),
});
const optionsSchema = z.array(z.string().min(1)).min(2, 'must be at least two in option_0 and following');

function parseRow(raw: Readonly<Record<string, unknown>>): ParsedRow {
  const { question_id: id, question, answer_index: answer, category } = checkRow(rowSchema, raw);
  const given = OPTIONS.map((name) => raw[name] ?? null);
  const count = given.indexOf(null) < 0 ? MAX_OPTIONS : given.indexOf(null);
  const { options } = checkRow(z.object({ options: optionsSchema }), { options: given.slice(0, count) });
  if (given.slice(count).some((text) => text !== null))
    throw new Error(`option_${count}: expected a text, as one follows`);
  if (answer >= options.length) {
    throw new Error(
      `answer_index: expected 0 to ${options.length - 1}, the place of an option, got ${answer}`,
    );
  }
  const view = choiceView(question, options);
  return {
    id: String(id),
    cluster: category,
    view: { ...view, subject: category },
    expected: LETTERS.charAt(answer),
    key: { letters: view.letters },
  };
}

/**
 * 588 questions of MMLU-Pro in 29 languages, a benchmark for each: Xuan et al., "MMLU-ProX: A Multilingual Benchmark for Advanced
 * Large Language Model Evaluation", 2025. A question has one id in all languages, and the same seed picks the same ids: answers can
 * be paired across languages.
 */
export const mmluProxLite: readonly Benchmark[] = Object.entries(LANGUAGES).map(([code, language]) => ({
  name: `mmlu-prox-lite-${code}`,
  title: `MMLU-ProX-Lite, ${language}`,
  family: 'mmlu-prox-lite-LANGUAGE',
  sameQuestions: 'mmlu-prox-lite',
  columns: ['question_id', 'question', 'option_0', 'option_1', 'answer_index', 'category'],
  defaultSource: `hf://datasets/li-lab/MMLU-ProX-Lite@e82aafb9460529687d3c7e51b401d8dd1dd309dd/${code}/test-00000-of-00001.parquet`,
  license: 'MIT',
  chance: 1 / MAX_OPTIONS,
  promptFile: 'mmlu.hbs',
  defaultMaxTokens: DEFAULT_MAX_TOKENS,
  parseRow,
  extract: extractLetter,
}));
