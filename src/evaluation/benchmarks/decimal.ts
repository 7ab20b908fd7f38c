/** Digits, with commas between groups of three or none, and perhaps a fraction. */
const NUMBER = /\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?|\.\d+/g;

/**
 * The one number of a line in canonical decimal form: no sign `+`, no commas, no needless zeros
 * (`$1,080.00 a day` gives `1080`). Null for no number or several (`1/2`, `3 or 4`): a guess is not a score.
 * Strings, so that no value is rounded.
 */
export function soleNumber(line: string): string | null {
  const text = line.replaceAll('\u2212', '-');
  const matches = [...text.matchAll(NUMBER)];
  const [match] = matches;
  if (match === undefined || matches.length > 1) return null;
  // A minus binds when nothing but a currency sign is between: `-5`, `-$5`, `$-5`; a dash in prose does not.
  const negative = /(?:^|[\s=($€£])-\s?[$€£]?$/.test(text.slice(0, match.index));
  const [whole = '', fraction = ''] = match[0].replaceAll(',', '').split('.');
  const digits = whole.replace(/^0+(?=\d)/, '') || '0';
  const decimals = fraction.replace(/0+$/, '');
  const magnitude = decimals === '' ? digits : `${digits}.${decimals}`;
  return negative && magnitude !== '0' ? `-${magnitude}` : magnitude;
}
