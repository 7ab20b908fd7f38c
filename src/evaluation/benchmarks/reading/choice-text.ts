/** Words with which a writer takes back what was said, before another letter. */
const RETRACTED =
  "\\b(?:[Ww]ait|[Aa]ctually|[Hh]mm+|[Nn]o|[Ss]orry|[Rr]ather|[Cc]orrection)[\\s,.:;-]*(?:actually|no|it is|it's|I mean)?[\\s,:]*\\(?";
/** What is said of a letter itself, so that it is none. */
const DOUBTED =
  /^[\s,(;-]*(?:which |it |that )?(?:(?:is|was) )?(?:wrong|incorrect|false|no|maybe|perhaps|possibly|unsure|not sure|not (?:the )?(?:correct|right|answer))\b[\s)!.]*$/i;
const REFUSED =
  /^(?:is|was)(?: (?:wrong|incorrect|false)|(?:n't| not) (?:the )?(?:correct|right|answer|best))\b/i;
/** The same in languages that put it last. */
const NEGATED =
  /^\S{0,2}\s*(?:नहीं|नाही|होइन|নয়|نہیں|değil|아닙니다|아니다|ではありません|ではない|కాదు|இல்லை)/u;
const CONFIRMED = /^(?:is (?:the )?(?:correct|right|best|answer)|because|since)\b/i;
const CONJUNCTION = /^[.,:;()/&+\s-]*(?:and|or|und|oder|et|ou|y|o)\b/i;
const SEPARATED = /^(?:[.:=,;\u2192|]|-\s|\(|!)/;

/** Choices that a text rules out are not named by it: `not A`, `A, C and D are wrong, so`. */
export function withoutDismissed(text: string, letters: string): string {
  const one = `\\(?[${letters}]\\)?(?![\\p{L}\\p{N}])`;
  const wrong = '(?:is|are|was|were) (?:all |both )?(?:wrong|incorrect|false|eliminated|ruled out)';
  return text
    .replace(new RegExp(`^not ${one},? but (?:rather )?`, 'iu'), '')
    .replace(
      new RegExp(`^(?:${one}[, ]+(?:and |& )?)+${wrong}[,;.]* (?:so|hence|thus|therefore|leaving),? `, 'u'),
      '',
    )
    .replace(new RegExp(`(?<=\\S )(?:as |since |because )?${one} ${wrong}`, 'gu'), '')
    .replace(
      new RegExp(`(?<=[\\p{L})\\]][, ]+\\(?)(?:not|rather than|instead of) (?:option |choice )?${one}`, 'gu'),
      '',
    );
}

/** Words that are letters: the article, the pronoun, Roman numbers. */
function withoutWords(text: string): string {
  const words = text.replace(/\b[AI](?= (?!(?:and|or|is|are|was|but)\b)[a-z])|\bI(?=['\u2019])/g, '_');
  return /\b(?:II|III|IV|VI|VII)\b/.test(words) ? words.replace(/\b[IV]\b/g, '_') : words;
}

/**
 * Whether what stands behind a letter is the text of its choice, or a reason, and names no other choice: `B or C`, `B. or C.`,
 * `B/C`, `B, C`, `B) and C)` and `B, no, C` do, and `B (wrong)` is none.
 *
 * @param afterBracket whether a bracket closes behind the letter
 */
export function isText(text: string, letter: string, letters: string, afterBracket: boolean): boolean {
  const isUpper = letter !== letter.toLowerCase();
  const others = letters.replace(letter.toUpperCase(), '');
  const other = isUpper ? `[${others}]` : `[${others}${others.toLowerCase()}]`;
  const rest = withoutWords(text);
  const has = (pattern: string) => new RegExp(pattern, 'u').test(rest);
  const isApart = afterBracket || /^[.:]/.test(rest);
  if (has(`(?:^|[\\s(/[])${other}[)\\]]`)) return false;
  if (has(`\\b(?:or|not|and)\\s+(?:option |choice )?\\(?${other}\\)?[.!]?$`)) return false;
  if (has(`^[.,:;(\\s="'>\\u2192|-]*${other}(?![\\p{L}\\p{N}])`) && !(afterBracket && /^\p{L}/u.test(rest)))
    return false;
  if (CONJUNCTION.test(rest) && (!isApart || has(`\\b${other}\\b`))) return false;
  if (has(`\\b${other}\\)? is (?:the )?(?:correct|right|better|best)\\b`)) return false;
  if (has(`${RETRACTED}${other}\\)?(?:[.!]?$| is\\b)`)) return false;
  if ((DOUBTED.test(rest) && !isApart) || REFUSED.test(rest) || NEGATED.test(rest) || /^[/&+?]/.test(rest))
    return false;
  return afterBracket || SEPARATED.test(rest) || (isUpper && CONFIRMED.test(rest));
}
