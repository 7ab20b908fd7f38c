import { answerText } from './answer-text.ts';
import { plainCharacters } from './characters.ts';

/** The word "answer" as models write it when they are asked in that language, after simple-evals' table (common.py). */
const WORDS = [
  'answer|antwort|lösung|réponse|respuesta|resposta|risposta|svar|jawaban|jibu|odpowiedź|odpověď|válasz|vastaus|răspuns|cevap',
  'ответ|відповідь|απάντηση|câu trả lời|đáp án|trả lời|คำตอบ|उत्तर|उत्तरः|जवाब|பதில்|సమాధానం|উত্তর|উত্তরঃ|جواب|الإجابة|الجواب|إجابة|תשובה|ìdáhùn|idahun',
].join('|');
/** Scripts that put no space before a word. */
const UNSPACED = '정답|답변|답|答案|答|回答|解答|正解';
const ANSWER = `(?:(?<![\\p{L}\\p{N}_])(?:${WORDS})|${UNSPACED})`;
/** Answers that somebody else gave, or that were given up. */
const NOT_ITS =
  /(?:\b(?:wrong|incorrect|false|previous|initial|earlier|old|student'?s?|sample|example|possible|not the|not an|another) +)$/i;
/** Markup that stands between the word and what follows it. */
const NEAR = '[*_`~"\'\\]}) \\u00a0]*';
const LABEL = '(?:\\s*\\((?:letter|number|final)\\))?';

const COLON = new RegExp(`${ANSWER}${LABEL}${NEAR}(?:is${NEAR})?:`, 'giu');
/** On a line of its own, before a dash, an arrow or the end of the line. */
const HEADING = new RegExp(
  `^[#>*_ "]*(?:the |my )?(?:final |correct )?${ANSWER}${NEAR}(?:$|-+ |=|\\u2192)`,
  'gimu',
);
/** The first cell of a table's row of two. */
const CELL = new RegExp(`^\\|[*_ ]*(?:final |correct )?${ANSWER}[*_ ]*\\|(?=[^|\\n]*\\|? *$)`, 'gimu');
const SENTENCE = /\b(?:answer|option|choice) (?:is|would be|must be|should be)(?= )/giu;
const BOX = /\\(?:boxed|fbox)\s*\{/g;
/** The data set's own mark of GSM8K. Headings of that depth begin with a word, or with a number and a word. */
const HASHES =
  /(?<!#)####(?!#)(?!\W*\d+[.)] +\p{L})(?:(?!\W*\p{L})|(?=\W*(?:[A-Z]{1,3}\p{Sc}|[A-Z]{3} |Rs|minus |negative |text\w*\{|math\w+\{|boxed\{|\p{L} *=)))/gu;
/** A question that nobody asked, behind the answer to the one that was. */
const NEXT_QUESTION = /\n[*#> ]*(?:question|q) *\d*[* ]*:/gi;

/** A longer value is a paragraph. */
const MAX_VALUE = 1000;
/** Statements that are tried from the last one on. */
const MAX_TRIED = 20;

interface Statement {
  /** Where its value begins. */
  readonly at: number;
  readonly kind: 'line' | 'box';
  /** What it says counts even where it cannot be read: prose only mentions the word. */
  readonly firm: boolean;
}

export interface ReadOptions {
  /** Whether lines marked `####` state the answer. */
  readonly hashes?: boolean;
  /** Only `Answer:`, so that prose is not taken for a text. */
  readonly labelledOnly?: boolean;
}

/**
 * Reads the last answer that a text states: behind `Answer:`, a heading or a cell "Answer", in `\boxed{}`, behind `####`, or
 * in a sentence "the answer is ...". The last one counts, as a model that reconsiders means its last; simple-evals takes the
 * first.
 *
 * @param read what a value says, null when that is not sure
 * @returns undefined where nothing is stated
 */
export function readStated<T>(
  answer: string,
  read: (value: string) => T | null,
  options: ReadOptions = {},
): T | null | undefined {
  const text = plainCharacters(answerText(answer));
  const found = statements(text, options);
  for (const { at, kind, firm } of found.slice(-MAX_TRIED).toReversed()) {
    const value = kind === 'box' ? boxedAt(text, at) : lineAt(text, at);
    const result = value.length > MAX_VALUE ? null : read(value);
    if (result !== null || firm) return result;
  }
  return found.length === 0 ? undefined : null;
}

/** In their order, without those behind a question that was made up. */
function statements(text: string, { hashes = false, labelledOnly = false }: ReadOptions): Statement[] {
  const behind = (pattern: RegExp, firm: boolean): Statement[] =>
    [...text.matchAll(pattern)]
      .filter(({ index }) => !NOT_ITS.test(text.slice(Math.max(0, index - 30), index)))
      .map((match) => ({ at: match.index + match[0].length, kind: 'line', firm }));
  const labelled = [COLON, HEADING, CELL].flatMap((pattern) => behind(pattern, true));
  const marked = hashes ? behind(HASHES, true) : [];
  const found = labelledOnly
    ? labelled
    : [...labelled, ...marked, ...behind(SENTENCE, false), ...boxesOutside(text, labelled)];
  const sorted = found.toSorted((a, b) => a.at - b.at);
  const first = sorted.find(({ firm }) => firm)?.at ?? text.length;
  const next = [...text.matchAll(NEXT_QUESTION)].find(({ index }) => index > first)?.index ?? text.length;
  return sorted.filter(({ at }) => at <= next);
}

/** Boxes that are not in the value of `Answer:` on the same line. */
function boxesOutside(text: string, labelled: readonly Statement[]): Statement[] {
  const lineOf = (at: number) => text.lastIndexOf('\n', at - 1);
  const lines = new Map(labelled.map(({ at }) => [lineOf(at), at]));
  return [...text.matchAll(BOX)]
    .map((match): Statement => ({ at: match.index + match[0].length, kind: 'box', firm: true }))
    .filter(({ at }) => (lines.get(lineOf(at)) ?? at) >= at);
}

/** The rest of the line, or the next line that says something where the rest is empty. */
function lineAt(text: string, at: number): string {
  const [rest = '', ...lines] = text.slice(at).split('\n', MAX_TRIED);
  if (!/^[*_`~"'\]}) $|]*$/.test(rest)) return rest.trim();
  const next = lines.find((line) => /[\p{L}\p{N}]/u.test(line.replace(/```\w*/, '')));
  return (
    next
      ?.slice(0, MAX_VALUE + 1)
      .replace(/^\s*(?:[-*+>#]+\s+)+/, '')
      .trim() ?? ''
  );
}

/** What stands in `\boxed{}`; of a line with several of them the whole line, which says no one thing. */
function boxedAt(text: string, at: number): string {
  const line = `${text.slice(text.lastIndexOf('\n', at) + 1, at)}${text.slice(at).split('\n', 1)[0]}`;
  const inside = bracedAt(text, at);
  return [...line.matchAll(BOX)].length === 1 && inside !== null ? inside : line;
}

/** Up to the brace that closes; null where none does. */
function bracedAt(text: string, start: number): string | null {
  let depth = 1;
  for (let at = start; at < Math.min(text.length, start + MAX_VALUE); at += 1) {
    if (text[at] === '\\') at += 1;
    else if (text[at] === '{') depth += 1;
    else if (text[at] === '}') depth -= 1;
    if (depth === 0) return text.slice(start, at);
  }
  return null;
}
