import { stripMarkup } from './markup.ts';

/** Digits in groups by comma (also as in India), no-break space, apostrophe or underscore, or in one run. */
const DIGITS =
  "\\d{1,3}(?:,\\d{3})+|\\d{1,2}(?:,\\d{2})+,\\d{3}|\\d{1,3}(?:\\u00a0\\d{3})+|\\d{1,3}(?:'\\d{3})+|\\d{1,3}(?:_\\d{3})+|\\d+";
const POWER_OF_TEN =
  '[\\u00d7x*\\u00b7]\\s*10\\s*(?:\\^\\s*([+-]?\\d{1,3})|([\\u207b\\u00b2\\u00b3\\u00b9\\u2070-\\u2079]+))';
/** With a fraction and a power of ten, where there are some. */
const NUMBER = new RegExp(
  `((?:${DIGITS})(?:\\.\\d+)?|\\.\\d+)(?:e([+-]?\\d{1,3})(?!\\d)|\\s*${POWER_OF_TEN})?`,
  'gi',
);
const SPACED = /^(\s*-?\d{1,3})((?: \d{3})+)(?=(?:\.\d+)?[.%\s]*$)/;
const SUPERSCRIPTS = '\u2070\u00b9\u00b2\u00b3\u2074\u2075\u2076\u2077\u2078\u2079';
/** Beyond it a canonical form would be a page of zeros. */
const MAX_EXPONENT = 40;

const CURRENCY = /(?:\b[A-Z]{1,3})?\p{Sc}|\b(?:USD|EUR|GBP|INR|CNY|JPY|CHF|AUD|CAD|Rs\.?)(?=\s?-?\d)/gu;
/** `cm^2`, `ft\u00b2`: the power is of the unit. */
const UNIT_POWER =
  /(?<=(?<!\p{L})(?:[mck]?m|in|ft|yd|mi|inch(?:es)?|feet|foot|yards?|miles?|met(?:er|re)s?|centimet(?:er|re)s?|units?)\s?)(?:\^\s?[23]|[\u00b2\u00b3])(?!\d)/giu;
/** What makes another number of the one before it. */
const SCALE =
  /^[\s-]*(?:(?:hundred|thousand|million|billion|trillion|dozen|lakh|crore|third|half|halve)s?|bn|mn|and (?:an?|one|two|three)[ -](?:half|halves|quarters?|thirds?|fourths?))(?!\p{L})/iu;
/** What says that the number beside it is not, or not surely, the answer; and LaTeX that was not understood. */
const UNSURE =
  /\b(?:not|or|nor|neither|unknown|cannot|at least|at most|(?:more|less|fewer|greater|other) than)\b|n't\b|[<>\u2264\u2265\u2260\u00b1\u221a\u2211\u222b\u03c0\u221e?\\\u00f7]/i;
/** An equation whose left side is only numbers says its right side: `2 + 3 = 5`. */
const SUM = /^[\s\d.,+\-*/\u00d7\u00b7\u00f7x()%]*\d[\s)%]*=(?=[^=]*\d[^=]*$)/;
/** A decimal that goes on. */
const GOES_ON = /^(?:\.{2,}|\u2026)/;
/** A letter, another number or an operator makes the number beside it a part of something. */
const PART_OF_BEFORE = /[\p{L}\p{N}_.^/!]$|[\p{L}\p{N})]\s*[+*\u00d7\u00b7/^]\s*$|\p{N}\s*-\s*$/u;
const PART_OF_AFTER =
  /^(?:[!_(\p{No}\p{M}\u2030\u2031]|\+(?!\d)|\s*\^|\s*[+*\u00d7\u00b7]\s*[\p{L}\d(]|\s*\/\s*[xyzn\d(](?!\p{L})|\s?[xyznkKMB](?!\p{L}))/u;

/**
 * The one number of a value in canonical decimal form: no sign `+`, no groups, no needless zeros
 * (`$1,080.00 a day` gives `1080`, `1.5e3` gives `1500`). Null for no number, several (`1/2`, `3 or 4`), a number that is a
 * part of another thing (`3 million`, `2x`, `5!`, `CO2`) and LaTeX that was not understood: a guess is not a score. Strings,
 * so that no value is rounded.
 */
export function soleNumber(value: string): string | null {
  const text = stripMarkup(value)
    .replace(CURRENCY, '')
    .replace(UNIT_POWER, '')
    .replace(/\b(?:negative|minus) +(?=[\d.])/gi, '-')
    .replace(SUM, '')
    .replace(SPACED, (_, first: string, groups: string) => first + groups.replaceAll(' ', ''));
  if (UNSURE.test(text)) return null;
  const [match, second] = text.matchAll(NUMBER);
  if (match === undefined || second !== undefined) return null;
  const [whole, digits = '', ...exponents] = match;
  const before = text.slice(0, match.index);
  const after = text.slice(match.index + whole.length);
  if (PART_OF_BEFORE.test(before) || PART_OF_AFTER.test(after) || SCALE.test(after)) return null;
  if (digits.includes('.') && GOES_ON.test(after)) return null;
  const exponent = exponentOf(exponents.find((found) => found !== undefined) ?? '0');
  if (exponent === null) return null;
  // A minus binds when it begins the value or a word: `-5`, `x = -5`; a dash in prose does not.
  return canonical(digits.replace(/[^\d.]/g, ''), exponent, /(?:^|[\s=(:])-\s*$/.test(before));
}

function exponentOf(text: string): number | null {
  const plain = text
    .replace('\u207b', '-')
    .replace(/[\u00b2\u00b3\u00b9\u2070-\u2079]/g, (found) => String(SUPERSCRIPTS.indexOf(found)));
  return /^[+-]?\d+$/.test(plain) && Math.abs(Number(plain)) <= MAX_EXPONENT ? Number(plain) : null;
}

/** Decimal digits times a power of ten, exactly. */
function canonical(digits: string, exponent: number, negative: boolean): string {
  const [whole = '', fraction = ''] = digits.split('.');
  const all = `${'0'.repeat(MAX_EXPONENT + 1)}${whole}${fraction}${'0'.repeat(MAX_EXPONENT)}`;
  const point = MAX_EXPONENT + 1 + whole.length + exponent;
  const integer = all.slice(0, point).replace(/^0+(?=\d)/, '');
  const decimals = all.slice(point).replace(/0+$/, '');
  const magnitude = decimals === '' ? integer : `${integer}.${decimals}`;
  return negative && magnitude !== '0' ? `-${magnitude}` : magnitude;
}
