/**
 * A unit behind a number, with its power. One letter is a unit where it is no name of a variable, and no word makes another
 * number of the one before it: `9 million`, `9 or more`, `9 squared`.
 */
const UNIT =
  /(?<=[\d}]|\\pi)\s+(?!.*\b(?:hundred|thousand|million|billion|trillion|dozen|lakh|crore|half|halves|third|quarter|square[ds]? *$|cubed|factorial|pi|mod|modulo|plus|minus|over|or|and|to|more|less|fewer|greater|not|each|if|when|where|unless|is|are)\b)(?![abcknxyz]{2,3}\s*$)(?:(?=[A-Za-z .]*[A-Za-z]{2})[A-Za-z][A-Za-z .]*[A-Za-z.]|[ghlmsAJLNVW])\s*(?:\^\s?\{?[23]\}?)?\s*$/;

const BASES = Object.entries({
  ...{ two: '2', three: '3', four: '4', five: '5', six: '6', seven: '7', eight: '8', nine: '9' },
  ...{ twelve: '12', sixteen: '16' },
});

const VULGAR = /([\u00bc-\u00be\u2150-\u215e])/g;
const RAISED = /[\u2070\u00b9\u00b2\u00b3\u2074-\u2079]+/g;

/** How one expression is written in several ways, in this order; all keep its value. */
const RULES: readonly (readonly [RegExp, string])[] = [
  [/\\(?:left|right|displaystyle|bigl?|bigr?|Bigl?|Bigr?)(?![A-Za-z])/g, ''],
  [/(?<!\\)\\[[\]()]|\\?\$|\*\*|`/g, ''],
  // Marks of thousands that cannot be anything else.
  [/(?<=\d)(?:,\s*\\!\s*|\{,\}(?:\\!)?)(?=\d{3}(?!\d))/g, ''],
  [/(?<!\\)\\[!,;: ]|~|\\q?quad(?![A-Za-z])/g, ' '],
  [/\{,\}/g, ','],
  [/\\begin\{[bB]?array\}\{[^{}]*\}/g, '\\begin{matrix}'],
  [/\\(begin|end)\{(?:[pb]matrix|b?array)\}/g, '\\$1{matrix}'],
  [/\\[dtc]frac/g, '\\frac'],
  [/\\(?:text(?:bf|it|rm|sf|tt|normal)?|mbox|mathrm|mathbf|mathit|operatorname)\s*\{([^{}]*)\}/g, ' $1 '],
  [/\^\s*\{?\s*\\circ\s*\}?|\u00b0|\\degree(?![A-Za-z])|\\?%|\u00a2/g, ''],
  [/\\(?:cdot|times)(?![A-Za-z])|\u00d7|\u00b7/g, '*'],
  [/\\le(?:q|qslant)?(?![A-Za-z])|\u2264/g, '<='],
  [/\\ge(?:q|qslant)?(?![A-Za-z])|\u2265/g, '>='],
  [/\\lt(?![A-Za-z])/g, '<'],
  [/\\gt(?![A-Za-z])/g, '>'],
  [/\\neq?(?![A-Za-z])|\u2260/g, '!='],
  [/\u00b1/g, '\\pm'],
  [/\u2208/g, '\\in '],
  [/\u03c0/g, '\\pi'],
  [/\u221e/g, '\\infty'],
  [/\u222a/g, '\\cup'],
  [/\u221a\s*(?:\((\w+)\)|(\d+))/g, '\\sqrt{$1$2}'],
  [/(?<![A-Za-z\\])sqrt\s*\(([^()]*)\)/g, '\\sqrt{$1}'],
  [/(?<![A-Za-z\\])sqrt(?=\s*\{)/g, '\\sqrt'],
  [/(?<![A-Za-z\\])pi(?![A-Za-z])/g, '\\pi'],
  [/\\sqrt\s*(\w)/g, '\\sqrt{$1}'],
  [/(?<=\d)_\s*(?:10|\{\s*(?:10|ten)\s*\})/g, ''],
  ...BASES.map(([word, base]): [RegExp, string] => [
    new RegExp(`(?<=\\d)_\\s*\\{\\s*${word}\\s*\\}`, 'g'),
    `_{${base}}`,
  ]),
  [/^\s*(?:negative|minus)\s+(?=[\d\\.])/i, '-'],
  [/\\frac\s*(\d)\s*(\d)/g, '\\frac{$1}{$2}'],
  [/\\frac\s*(\d)\s*\{/g, '\\frac{$1}{'],
  [/(\\frac\s*\{(?:[^{}]|\{[^{}]*\})*\})\s*(\d)/g, '$1{$2}'],
  [/\^\s*(\d{2,})/g, '^{$1}'],
  [/([_^])\s*\{(\w)\}/g, '$1$2'],
  [/\+\s*\\infty/g, '\\infty'],
  [/(?:,\s*)?(?<![A-Za-z\\])(?:and|or)\s+(?=[-+([\\\d]|[a-z]\s*[=<>])/g, ', '],
  [/(?<!\.\s*)(?:\s*\.){1,2}\s*$/, ''],
  [UNIT, ''],
];
/** Commas between groups of three digits, as far as no bracket makes them a list: `(2,120)` has two members. */
const GROUPED = /(?<![\d,.])\d{1,3}(?:,\d{3})+(?![\d,])/g;

/** An expression of LaTeX or plain text in one notation, without what only sets its type. */
export function plainNotation(value: string): string {
  const plain = value
    .replace(VULGAR, (sign) => sign.normalize('NFKC').replace(/(\d+)\u2044(\d+)/, '\\frac{$1}{$2}'))
    .replace(RAISED, (digits) => `^{${digits.normalize('NFKC')}}`);
  const text = RULES.reduce((result, [pattern, by]) => result.replace(pattern, by), plain).trim();
  return text.replace(GROUPED, (number, at: number) => {
    const before = text.slice(0, at);
    const isInside = (before.match(/[([]|\\\{/g)?.length ?? 0) > (before.match(/[)\]]|\\\}/g)?.length ?? 0);
    return isInside ? number : number.replaceAll(',', '');
  });
}
