/**
 * A unit behind a number, with its power. One letter is a unit where it is no name of a variable, and no word makes another
 * number of the one before it: `9 million`, `9 or more`, `9 squared`.
 */
const UNIT =
  /(?<=[\d}])\s+(?!.*\b(?:hundred|thousand|million|billion|trillion|dozen|lakh|crore|half|halves|third|quarter|square[ds]? *$|cubed|factorial|pi|mod|modulo|plus|minus|over|or|and|to|more|less|fewer|greater|not|each)\b)(?:[A-Za-z][A-Za-z .]*[A-Za-z.]|[ghlmsAJLNVW])\s*(?:\^\s?\{?[23]\}?)?\s*$/;

/** How one expression is written in several ways, in this order; all keep its value. */
const RULES: readonly (readonly [RegExp, string])[] = [
  [/\\(?:left|right|displaystyle|bigl?|bigr?|Bigl?|Bigr?)(?![A-Za-z])/g, ''],
  [/(?<!\\)\\[[\]()]|\\?\$|\*\*|`/g, ''],
  [/(?<!\\)\\[!,;: ]|~|\\q?quad(?![A-Za-z])/g, ' '],
  [/\{,\}/g, ','],
  [/\\[dtc]frac/g, '\\frac'],
  [/\\(?:text|mbox|textbf|mathrm|mathbf|textit|operatorname)\s*\{([^{}]*)\}/g, ' $1 '],
  [/\^\s*\{?\s*\\circ\s*\}?|\u00b0|\\degree(?![A-Za-z])|\\?%/g, ''],
  [/\\(?:cdot|times)(?![A-Za-z])|\u00d7|\u00b7/g, '*'],
  [/\\le(?:q|qslant)?(?![A-Za-z])|\u2264/g, '<='],
  [/\\ge(?:q|qslant)?(?![A-Za-z])|\u2265/g, '>='],
  [/\u03c0/g, '\\pi'],
  [/\u221e/g, '\\infty'],
  [/\u222a/g, '\\cup'],
  [/\u221a\s*(?:\((\w+)\)|(\d+))/g, '\\sqrt{$1$2}'],
  [/\\sqrt\s*(\w)/g, '\\sqrt{$1}'],
  [/\\frac\s*(\d)\s*(\d)/g, '\\frac{$1}{$2}'],
  [/\\frac\s*(\d)\s*\{/g, '\\frac{$1}{'],
  [/(\\frac\s*\{[^{}]*\})\s*(\d)/g, '$1{$2}'],
  [/([_^])\s*\{(\w)\}/g, '$1$2'],
  [/(?<=\d),(?=\d{3}(?!\d))/g, ''],
  [UNIT, ''],
  [/^\s*[a-z]\s*(?:=|\\in(?![A-Za-z]))/i, ''],
  [/\s*\.\s*$/, ''],
];
const FRACTION = /^([+-]?)(\d*)\\frac\{([+-]?\d+)\}\{([+-]?\d+)\}$/;
const SLASH = /^([+-]?)(\d+)\/(\d+)$/;
const DECIMAL = /^([+-]?)(\d*)(?:\.(\d+))?$/;
/** Two words are a sentence, and what of it is the answer is not known. */
const PROSE = /(?:(?<![\\A-Za-z])[A-Za-z]{3,}[ ,]+){2}/;

/**
 * A mathematical answer in canonical form, so that equal answers are equal texts: numbers, fractions and mixed numbers as a
 * reduced fraction; the members of a tuple or an interval one by one, those of a set or a list in one order; the terms of a
 * sum in one order; all else by its LaTeX without what only sets its type. After the rules of the MATH graders (Hendrycks et
 * al. 2021, Lightman et al. 2023), without algebra: `(x+1)^2` is not `x^2+2x+1`.
 *
 * @returns null for nothing, prose, or braces that do not match
 */
export function canonicalMath(value: string): string | null {
  const text = RULES.reduce((result, [pattern, by]) => result.replace(pattern, by), value).trim();
  if (text === '' || text.length > 500 || PROSE.test(text) || /\\(?:boxed|fbox)/.test(text)) return null;
  return isBalanced(text) ? canonicalOf(text.replace(/\s+/g, '')) : null;
}

function canonicalOf(text: string): string | null {
  if (text === '') return null;
  const rational = rationalOf(text);
  if (rational !== undefined) return rational;
  const [, open = '', inside = text, close = ''] = /^(\\\{|[([])(.*?)(\\\}|[)\]])$/s.exec(text) ?? [];
  const isGroup = open !== '' && isBalanced(inside);
  const members = splitTop(isGroup ? inside : text, /[,;]/);
  if (members.length > 1) {
    const parts = members.map((member) => canonicalOf(member));
    if (parts.includes(null)) return null;
    const isOrdered = isGroup && open !== '\\{';
    return `${isGroup ? open : ''}${(isOrdered ? parts : parts.toSorted()).join(',')}${isGroup ? close : ''}`;
  }
  if (isGroup && open === '(' && close === ')') return canonicalOf(inside);
  if (isGroup && open === '\\{') return canonicalOf(inside);
  const braced = /^\{(.*)\}$/s.exec(text)?.[1];
  if (braced !== undefined && isBalanced(braced)) return canonicalOf(braced);
  return sumOf(text);
}

/** The terms of a sum, each with its sign, in one order. */
function sumOf(text: string): string {
  if (/[<>=]|\\(?:cup|cap|pm|begin|infty)/.test(text)) return text.toLowerCase();
  const terms = splitTop(text.replace(/(?<=[^+\-*/^_({,])-/g, '+-'), /\+/).filter((term) => term !== '');
  return terms
    .map(
      (term) =>
        rationalOf(term) ?? (/^[A-Za-z]{2,}$/.test(term) ? term.toLowerCase() : term.replaceAll('*', '')),
    )
    .toSorted()
    .join('+');
}

/** `p/q` reduced, of digits that are a number, a fraction or a mixed number; undefined for anything else. */
function rationalOf(text: string): string | undefined {
  const decimal = DECIMAL.exec(text);
  if (decimal !== null && /\d/.test(text)) {
    const [, sign, whole = '', fraction = ''] = decimal;
    return reduced(sign, BigInt(`${whole}${fraction}`), 10n ** BigInt(fraction.length));
  }
  const [, sign, whole = '', top, bottom] = FRACTION.exec(text) ?? [];
  if (top !== undefined && bottom !== undefined && BigInt(bottom) !== 0n) {
    const under = BigInt(bottom);
    return reduced(sign, BigInt(whole || 0) * under + BigInt(top), under);
  }
  const [, slashSign, over, below] = SLASH.exec(text) ?? [];
  if (over === undefined || below === undefined || BigInt(below) === 0n) return undefined;
  return reduced(slashSign, BigInt(over), BigInt(below));
}

function reduced(sign: string | undefined, top: bigint, bottom: bigint): string {
  const gcd = (a: bigint, b: bigint): bigint => (b === 0n ? a : gcd(b, a % b));
  const size = (n: bigint) => (n < 0n ? -n : n);
  const common = gcd(size(top), size(bottom)) || 1n;
  const isNegative = ((sign === '-') !== top < 0n) !== bottom < 0n && top !== 0n;
  const [p, q] = [size(top) / common, size(bottom) / common];
  return `${isNegative ? '-' : ''}${p}${q === 1n ? '' : `/${q}`}`;
}

/** Parts between separators that no bracket holds. */
function splitTop(text: string, separator: RegExp): string[] {
  const parts = [''];
  let depth = 0;
  for (const character of text) {
    if (/[([{]/.test(character)) depth += 1;
    if (/[)\]}]/.test(character)) depth -= 1;
    if (depth === 0 && separator.test(character)) parts.push('');
    else parts[parts.length - 1] += character;
  }
  return parts;
}

/** Whether braces match; round and square brackets may be mixed, as in `[0, 1)`. */
function isBalanced(text: string): boolean {
  let [braces, brackets] = [0, 0];
  for (const character of text) {
    if (character === '{') braces += 1;
    if (character === '}') braces -= 1;
    if (/[([]/.test(character)) brackets += 1;
    if (/[)\]]/.test(character)) brackets -= 1;
    if (braces < 0 || brackets < 0) return false;
  }
  return braces === 0 && brackets === 0;
}
