/**
 * How one thing is written with different characters, for every reader of answers: `[which, as what]`, applied in order.
 * Characters that change the meaning of a number (superscripts, `½`) stay what they are.
 */
const TABLE: readonly (readonly [RegExp, string | ((found: string) => string)])[] = [
  [/\r\n?|[\u0085\u2028\u2029\v\f]/g, '\n'],
  // Full-width forms, letters of mathematics, letters in circles, ligatures.
  [/[\uff01-\uff5e\u{1d400}-\u{1d7ff}\u24b6-\u24e9\ufb00-\ufb06]/gu, (found) => found.normalize('NFKC')],
  [/\u2062/g, '\u00d7'],
  // What has no width: marks of direction, joiners, soft hyphens, byte-order marks, emoji style.
  [/\p{Cf}|\p{Variation_Selector}|\u20e3|\u034f|\u115f|\u3164/gu, ''],
  // Spaces that may stand inside a number become the no-break space, all others the space.
  [/[\u2007-\u200a\u202f]/g, '\u00a0'],
  [/[^\S\n\u00a0]/g, ' '],
  [/[\p{Pd}\u2212\ufe63]/gu, '-'],
  [/[\u201c-\u201f\u00ab\u00bb\u2033\u301d-\u301f\u300a-\u300f\u300c-\u300f]/g, '"'],
  [/[\u2018-\u201b\u2039\u203a\u2032\u00b4\u3008\u3009]/g, "'"],
  [/[\u2236\ua789\ufe55\u0903\u0983]/g, ':'],
  [/[\u3001\u060c\u066c]/g, ','],
  [/[\u3002\u066b]/g, '.'],
  [/[\u3010\u3014\u3016]/g, '['],
  [/[\u3011\u3015\u3017]/g, ']'],
  [/\u066a/g, '%'],
  [/[\u2044\u2215]/g, '/'],
  [/[\u2192\u21d2\u27a1\u2794]/g, '\u2192'],
  [/(?![0-9])\p{Nd}/gu, digit],
];

/** A decimal digit of any script. Unicode keeps the ten of a script together, beginning at `...0` or `...6`. */
function digit(found: string): string {
  const code = found.codePointAt(0) ?? 0;
  const row = code - (code % 16);
  const zero = /\p{Nd}/u.test(String.fromCodePoint(row)) ? row : row + 6;
  return String(code - zero);
}

/** A text with one character for each thing: `“10 000”` in full width and with narrow spaces reads `"10\u00a0000"`. */
export function plainCharacters(text: string): string {
  return TABLE.reduce(
    (result, [pattern, by]) =>
      typeof by === 'string' ? result.replace(pattern, by) : result.replace(pattern, by),
    text.normalize('NFC'),
  );
}
