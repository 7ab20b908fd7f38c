import { LETTER_SENTENCE } from './answer-sentences.ts';
import { answerText } from './answer-text.ts';
import { plainCharacters } from './characters.ts';

/** The word "answer" as models write it when they are asked in that language, after simple-evals' table (common.py). */
const WORDS = [
  'answer|antwort|lösung|réponse|respuesta|resposta|risposta|svar|jawaban|jibu|odpowiedź|odpověď|válasz|vastaus|răspuns|cevap',
  'ответ|відповідь|απάντηση|câu trả lời|đáp án|trả lời|คำตอบ|उत्तर|उत्तरः|जवाब|பதில்|సమాధానం|উত্তর|উত্তরঃ|جواب|الإجابة|الجواب|إجابة|תשובה|ìdáhùn|idahun',
].join('|');
/** Scripts that put no space before a word. */
const UNSPACED = '정답|답변|답|答え|答案|答|回答|解答|正解';
const ANSWER = `(?:(?<![\\p{L}\\p{N}]|[\\p{L}\\p{N}]_)(?:(?:final|correct)_)?(?:${WORDS})|${UNSPACED})`;
/** Answers that somebody else gave, or that were given up. */
const NOT_ITS =
  /(?:\b(?:wrong|incorrect|false|previous|initial|earlier|old|student'?s?|sample|example|possible|worst|not the|not an|another) +)$/i;
/** A sentence that supposes an answer, or reports what others say. */
const SUPPOSED =
  /(?:\b(?:if|suppos(?:e|ing)|assum(?:e|ing)|whether|unless)|(?<!\b(?:i|we|i'd|i would) )\b(?:say|says|think|thinks|claim|claims|argue|assume|guess)),?(?: that)?(?: (?:the|my|his|her|its))?(?: (?:correct|right|final|best))? *$/i;
/** Markup that stands between the word and what follows it. */
const NEAR = '[*_`~"\'\\]}) \\u00a0]*';
const OF = '(?: (?:to|for) (?:the |this )?(?:question|problem)(?: \\d+)?)?';
const LABEL = `(?:\\s*\\((?:letter|number|final)\\)|[ _](?:choice|option|letter|key)|${OF})`;

const COLON = new RegExp(
  `(?:${ANSWER}${LABEL}|\\b(?:correct|right|best|chosen|selected|final) (?:option|choice)|^[*_# ]*ans\\.?|"(?:choice|option|letter)(?="))${NEAR}(?:is${NEAR})?:`,
  'gimu',
);
/** On a line of its own, before a dash, an arrow, the end of the line or nothing but one letter. */
const HEADING = new RegExp(
  `^[#>*_ "[]*(?:the |my )?(?:final |correct )?${ANSWER}${NEAR}(?:$|-+[ >]|=|\\u2192|(?<=[*_ \\]])(?=[([*_]*[a-z][)\\]*_.]*$))`,
  'gimu',
);
/** In tags, as R1 and its kin are trained to write it. */
const TAGGED = /(?:<(?:final[_ ]?)?answer>|\[answer\])(?=\s*\S)/gi;
/** The first cell of a table's row of two. */
const CELL = new RegExp(`^\\|[*_ ]*(?:final |correct )?${ANSWER}[*_ ]*\\|(?=[^|\\n]*\\|? *$)`, 'gimu');
const SENTENCE = new RegExp(
  [
    `\\b(?:answer${OF}|option|choice|(?:correct|right) letter) (?:is|would be|must be|should be)(?= )`,
    '(?:r\u00e9ponse(?: correcte| finale)? est|antwort (?:ist|lautet)|respuesta(?: correcta| final)? es|resposta(?: correta| final)? \u00e9|risposta(?: corretta| finale)? \u00e8|\u0111\u00e1p \u00e1n(?: \u0111\u00fang)? l\u00e0)(?= )',
    '(?:\u0627\u0644\u0625\u062c\u0627\u0628\u0629|\u0627\u0644\u062c\u0648\u0627\u0628)(?: \u0627\u0644\u0635\u062d\u064a\u062d\u0629| \u0627\u0644\u0635\u062d\u064a\u062d)? (?:\u0647\u064a|\u0647\u0648)(?= )',
    '(?:\u7b54\u6848|\u6b63\u786e\u9009\u9879|\u6b63\u89e3|\u7b54\u3048)(?:\u662f|\u4e3a|\u70ba|\u9009|\u5e94\u4e3a|\u306f)|(?:\u6545|\u5e94|\u56e0\u6b64)\u9009|(?:\uc815\ub2f5|\ub2f5)\uc740',
  ].join('|'),
  'giu',
);
/** Of choices only: `option B is correct`, `B is the correct answer`, `I choose B`, `Selected: B`, `Ans. B`. */
const CHOICE = new RegExp(
  [
    '(?<![\\p{L}\\p{N}])(?:(?:[Ss]olution|[Rr]esult|[Ss]election)[*_]*(?::| is)|[Ss]elected[*_]*:|[Aa]ns\\.)[*_]*(?= ?[([*_"]*[A-Z](?![\\p{L}\\p{N}]))',
    '\\b(?=(?:[Oo]ption|[Cc]hoice)\\b[ *("]*[A-Z][)*"]* is (?:the )?(?:correct|right|best)\\b)',
    '(?<![\\w(])(?=[*(]*[A-Z][)*]* is the (?:correct|right|best) (?:answer|option|choice)\\b)',
    "\\bI(?:'d| would|'ll| will)? (?:choose|pick|select|go with)(?= )",
  ].join('|'),
  'gu',
);
const BOX = /\\(?:boxed|fbox)\s*\{/g;
/** The data set's own mark of GSM8K. Headings of that depth begin with a word, or with a number and a word. */
const HASHES =
  /(?<!#)####(?!#)(?!\W{0,40}\d+[.)] +\p{L})(?:(?!\W{0,40}\p{L})|(?=\W{0,40}(?:[A-Z]{1,3}\p{Sc}|[A-Z]{3} |Rs|kr |minus |negative |about |around |roughly |approx|text\w*\{|math\w+\{|boxed\{|\p{L} *=|(?:b|strong|i|em|u|span)\b[^\n]*<\/)))/gu;
/** A question that nobody asked, or a turn of somebody else, behind the answer to the question that was asked. */
const NEXT_QUESTION =
  /\n[*#> ]*(?:(?:question|q|human|user|instruction|input) *\d*|(?:problem|exercise) +\d+)[* ]*:/gi;

/** A longer value is a paragraph. */
const MAX_VALUE = 1000;
/** Statements that are tried from the last one on. */
const MAX_TRIED = 20;

interface Statement {
  /** Where its value begins. */
  readonly at: number;
  readonly kind: 'line' | 'box' | 'tag';
  /** What it says counts even where it cannot be read: prose only mentions the word. */
  readonly firm: boolean;
}

interface ReadOptions {
  /** Whether lines marked `####` state the answer. */
  readonly hashes?: boolean;
  /** Only `Answer:`, so that prose is not taken for a text. */
  readonly labelledOnly?: boolean;
  /** Whether sentences that choose a letter state the answer. */
  readonly letters?: boolean;
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
  const saidBy = ({ at, kind }: Statement) => VALUES[kind](text, at);
  const readOne = (value: string) => (value.length > MAX_VALUE ? null : read(value));
  const all = statements(text, options);
  const next = [...text.matchAll(NEXT_QUESTION)];
  const first = next.length === 0 ? undefined : all.find((one) => readOne(saidBy(one)) !== null);
  const end = next.find(({ index }) => first !== undefined && index > first.at)?.index ?? text.length;
  const found = all.filter(({ at }) => at <= end);
  for (const one of found.slice(-MAX_TRIED).toReversed()) {
    const value = saidBy(one);
    const result = readOne(value);
    if (result !== null || (one.firm && value !== '')) return result;
  }
  return found.length === 0 ? undefined : null;
}

/** In their order. */
function statements(text: string, options: ReadOptions): Statement[] {
  const behind = (pattern: RegExp, firm: boolean, kind: Statement['kind'] = 'line'): Statement[] =>
    [...text.matchAll(pattern)]
      .filter(({ index }) => {
        const before = text.slice(Math.max(0, index - 60), index);
        return !NOT_ITS.test(before) && (firm || !SUPPOSED.test(before));
      })
      .map((match) => ({ at: match.index + match[0].length, kind, firm }));
  const labelled = [COLON, HEADING, CELL].flatMap((pattern) => behind(pattern, true));
  const tagged = behind(TAGGED, true, 'tag');
  const found = options.labelledOnly
    ? [...labelled, ...tagged]
    : [
        ...[...labelled, ...tagged, ...boxesOutside(text, labelled)],
        ...(options.hashes ? behind(HASHES, true) : []),
        ...behind(SENTENCE, false),
        ...(options.letters
          ? [...firstOfLines(text, behind(CHOICE, false)), ...behind(LETTER_SENTENCE, false)]
          : []),
      ];
  return found.toSorted((a, b) => a.at - b.at);
}

/** Of several on one line the first: its value is the whole line, which says no one thing. */
function firstOfLines(text: string, found: readonly Statement[]): Statement[] {
  return found.filter(({ at }, index) => index === 0 || text.slice(found[index - 1]?.at, at).includes('\n'));
}

/** Boxes that are not in the value of `Answer:` on the same line. */
function boxesOutside(text: string, labelled: readonly Statement[]): Statement[] {
  const ends = [...text.matchAll(/\n/g)].map(({ index }) => index);
  const lineOf = (at: number) => countBelow(ends, at);
  const lines = new Map(labelled.map(({ at }) => [lineOf(at), at]));
  return [...text.matchAll(BOX)]
    .map((match): Statement => ({ at: match.index + match[0].length, kind: 'box', firm: true }))
    .filter(({ at }) => (lines.get(lineOf(at)) ?? at) >= at);
}

const VALUES = { line: lineAt, box: boxedAt, tag: taggedAt } as const;

/** Up to the tag that closes, or the end of the line. */
function taggedAt(text: string, at: number): string {
  const inside = text.slice(at, at + MAX_VALUE + 1);
  const end = inside.search(/<\/|\[\//);
  return end < 0 ? lineAt(text, at) : inside.slice(0, end).trim();
}

/** How many of ascending numbers are below one. */
function countBelow(numbers: readonly number[], limit: number): number {
  let [low, high] = [0, numbers.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? limit) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
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

/** What stands between boxes that are members of one list. */
const LISTED =
  /^[\s,;$]*(?:\\q?quad\b)?[\s,;$]*(?:\\text\s*\{\s*and\s*\}|\\?and\b)?[\s,;$]*(?:\\q?quad\b)?[\s,;$]*$/;

/**
 * What stands in `\boxed{}`. Of a line with several of them the one thing that all say, or the list that they are; else the
 * whole line, which says no one thing.
 */
function boxedAt(text: string, at: number): string {
  const start = text.lastIndexOf('\n', at - 1) + 1;
  const line = `${text.slice(start, at)}${text.slice(at).split('\n', 1)[0]}`;
  const boxes = [...line.matchAll(BOX)].slice(0, MAX_TRIED).map(({ index, 0: { length } }) => {
    const inside = bracedAt(text, start + index + length);
    return { inside, begin: index, end: index + length + (inside?.length ?? 0) + 1 };
  });
  const contents = [...new Set(boxes.map(({ inside }) => inside))];
  if (boxes.length === 1 || contents.length === 1) return bracedAt(text, at) ?? line;
  const between = boxes.slice(1).map(({ begin }, index) => line.slice(boxes[index]?.end, begin));
  const isList = !contents.includes(null) && between.every((part) => LISTED.test(part));
  return isList ? contents.join(', ') : line;
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
