/** LaTeX that says how its argument looks. */
const WRAPPER =
  /\\(?:boxed|fbox|framebox|text|textbf|textit|textrm|textsf|texttt|textnormal|mathrm|mathbf|mathit|mathsf|mathtt|mathbb|operatorname|emph|underline|mbox|bm|boldsymbol|bold)\*?\s*\{([^{}]*)\}/g;
const TAG =
  /<\/?(?:a|ans|answer|b|big|br|center|choice|code|div|em|final|final_answer|font|h[1-6]|i|letter|li|mark|ol|option|p|result|span|strong|td|tr|u|ul)\b[^<>]*>/gi;
/** Text that was struck out is not said. */
const STRUCK = /~~[^~\n]*~~|<(s|del|strike)>[^\n]*?<\/\1>/gi;

/**
 * What is taken from around a short answer, in this order: Markdown, HTML and LaTeX that say how it looks, after simple-evals'
 * `normalize_response` (github.com/openai/simple-evals, common.py). Nothing joins what was apart: `\frac{1}{2}` is not 12, nor
 * `3*4` 34. LaTeX that means something stays, backslash and all, and no reader takes it for a letter or a number.
 */
const RULES: readonly (readonly [RegExp, string])[] = [
  [STRUCK, ' '],
  [TAG, ' '],
  [/&nbsp;|&#(?:160|xa0);/gi, '\u00a0'],
  [/&minus;/gi, '-'],
  [/&(?:quot|#34|#x22);/gi, '"'],
  [/&(?:apos|#39|#x27);/gi, "'"],
  [/&(?:lt|#60|#x3c);/gi, '<'],
  [/&(?:gt|#62|#x3e);/gi, '>'],
  [/&(?:amp|#38|#x26);/gi, '&'],
  [/\{\s*,\s*\}/g, ','],
  [/\{?\\(?:[,;: ]|thinspace|medspace|quad|qquad|enspace)\}?/g, '\u00a0'],
  [/(?<=\d)~(?=\d|\\)/g, '\u00a0'],
  [/\\!/g, ''],
  [/\\(?:times|cdot)(?![A-Za-z])/g, '\u00d7'],
  [/\^\s*\{?\s*\\circ\s*\}?|\\degree(?![A-Za-z])|\\textdegree(?![A-Za-z])/g, '\u00b0'],
  [/\\(?:textdollar|dollar)(?![A-Za-z])/g, '$'],
  [/\\(?:left|right|displaystyle|big|Big|centering)(?![A-Za-z])/g, ''],
  [/\\[()[\]]/g, ' '],
  [/\\(?=[$%#&_*.!+-])/g, ''],
];

/** After wrappers are open: emphasis, code, headings, quotations, braces that group. */
const DECORATION: readonly (readonly [RegExp, string])[] = [
  [/\\(?:boxed|text|textbf|mathbf|mathrm)\s+(?=[\p{L}\d])/gu, ''],
  [/(?<!\d\s*)\*+|\*+(?!\s*\d)|`+|__+/g, ''],
  [/(?<![\p{L}\d])_|_(?![\p{L}\d])/gu, ''],
  [/(?<!\\)[{}]/g, ' '],
];

function apply(rules: readonly (readonly [RegExp, string])[], text: string): string {
  return rules.reduce((result, [pattern, by]) => result.replace(pattern, by), text);
}

/** A value without markup: `**\boxed{\text{B}}**` reads `B`. */
export function stripMarkup(value: string): string {
  let text = apply(RULES, value);
  for (let before = ''; before !== text; ) {
    before = text;
    text = text.replace(WRAPPER, '$1');
  }
  return apply(DECORATION, text);
}
