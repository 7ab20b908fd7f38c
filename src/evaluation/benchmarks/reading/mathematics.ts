import { isBalanced, splitTop } from './brackets.ts';
import { plainNotation } from './math-notation.ts';
import { polynomialOf } from './polynomial.ts';
import { rationalOf } from './rational.ts';

/** Two or three words in a row are a sentence. */
const PROSE = /(?<![\\A-Za-z])(?:(?:[A-Za-z]{3,}[ ,]+){2}|(?:[A-Za-z]{2,}[ ,]+){3})/;
/** The one verb of a sentence that says a value: `The largest n is 34`. */
const SAID =
  /^(?:(?!\b(?:is|are|equals)\b)[^=])*\b(?:is|are|equals)\b(?!.*\b(?:is|are|equals|if|when|where|not|or)\b)(.*)$/s;
/** A sentence behind the value. */
const REMARK = /(?<=[\d})\]A-Za-z$%])\s*\.\s+[A-Z][a-z' ].*$/s;
/** What a value is the value of: `x`, `f(x)`, `(x, y)`, `AB`, `|AB|`, `\angle ABC`, `area`. */
const NAME =
  /^(?:\\?(?:[A-Za-z]|[A-Z]{2,3}|[A-Za-z]{4,}|angle[A-Z]{1,3})(?:_(?:\w|\{\w+\}))?(?:\([a-z](?:,[a-z])*\))?|\((?:[A-Za-z]|\\[a-z]+)(?:,(?:[A-Za-z]|\\[a-z]+))*\)|\|[A-Z]{2}\|)$/;
const BOUND = '([^<>=]*(?:\\d|\\\\infty|\\\\pi)[^<>=]*)';
const BETWEEN = new RegExp(`^${BOUND}(<=?)[a-z](<=?)${BOUND}$`);
const BETWEEN_DOWN = new RegExp(`^${BOUND}(>=?)[a-z](>=?)${BOUND}$`);
const ONE_SIDED = new RegExp(`^(?:([a-z])([<>]=?)${BOUND}|${BOUND}([<>]=?)[a-z])$`);

/**
 * A mathematical answer in canonical form, so that equal answers are equal texts: numbers, fractions and mixed numbers as a
 * reduced fraction; the members of a tuple or an interval one by one, those of a set or a list in one order; the terms of a
 * sum in one order, multiplied out; `x = 5` as 5, `1 < x` as an interval; all else by its LaTeX without what only sets its type.
 * After the rules of the MATH graders (Hendrycks et al. 2021, Lightman et al. 2023).
 *
 * @returns null for nothing, prose, or braces that do not match
 */
export function canonicalMath(value: string): string | null {
  const text = plainNotation(value.replace(REMARK, '')).replace(REMARK, '');
  if (text === '' || text.length > 500 || /\\(?:boxed|fbox)/.test(text)) return null;
  const expression = PROSE.test(text) ? SAID.exec(text)?.[1]?.trim() : text;
  if (expression === undefined || PROSE.test(expression) || !isBalanced(expression)) return null;
  return canonicalOf(expression.replace(/\s+/g, ''));
}

function canonicalOf(text: string): string | null {
  if (text === '') return null;
  const rational = rationalOf(text);
  if (rational !== undefined) return rational;
  const matrix = /^[[(]?\\begin\{matrix\}(.*)\\end\{matrix\}[\])]?$/s.exec(text)?.[1];
  if (matrix !== undefined && !matrix.includes('\\begin')) return matrixOf(matrix);
  const [, open = '', inside = text, close = ''] = /^(\\\{|[([])(.*?)(\\\}|[)\]])$/s.exec(text) ?? [];
  const isGroup = open !== '' && isBalanced(inside);
  const members = splitTop(isGroup ? inside : text, /[,;]/).flatMap(bothSigns);
  if (members.length > 1) {
    const parts = members.map(canonicalOf);
    if (parts.includes(null)) return null;
    const isOrdered = isGroup && open !== '\\{';
    return isOrdered ? `${open}${parts.join(',')}${close}` : parts.toSorted().join(',');
  }
  if (isGroup && ((open === '(' && close === ')') || open === '\\{')) return canonicalOf(inside);
  const braced = /^\{(.*)\}$/s.exec(text)?.[1];
  if (braced !== undefined && isBalanced(braced)) return canonicalOf(braced);
  const named = valueOfName(text);
  return named === undefined ? (intervalOf(text) ?? polynomialOf(text) ?? sumOf(text)) : canonicalOf(named);
}

/** `\pm` says two values. */
function bothSigns(member: string): string[] {
  const isOne = member.split('\\pm').length === 2;
  return isOne ? ['+', '-'].map((sign) => member.replace('\\pm', sign)) : [member];
}

function matrixOf(inside: string): string | null {
  const rows = inside.replace(/\\\\$/, '').split('\\\\');
  const cells = rows.map((row) => row.split('&').map(canonicalOf));
  return cells.flat().includes(null) ? null : `matrix ${cells.map((row) => row.join(' & ')).join(' ; ')}`;
}

/** The value of `x = 5`, of `x = 2 + 3 = 5`, of `x \in [1, 2]`, of `x = 1/3 \approx 0.33`; undefined where no name has one. */
function valueOfName(text: string): string | undefined {
  const [exact = '', ...rounded] = text.split(/\\approx|\u2248/);
  if (rounded.length > 0) return exact === '' || NAME.test(exact) ? rounded[0] : exact;
  if (/[<>!]/.test(text)) return undefined;
  const [name = '', ...values] = splitTop(text.replace(/\\in(?![A-Za-z])/g, '='), /=/);
  return NAME.test(name) ? values.at(-1) : undefined;
}

/** Inequalities of one variable as the interval that they mean. */
function intervalOf(text: string): string | undefined {
  const bracketed = (low: string, from: string, to: string, high: string) => {
    const [a, b] = [canonicalOf(low), canonicalOf(high)];
    return a === null || b === null ? undefined : `${from.at(1) ? '[' : '('}${a},${b}${to.at(1) ? ']' : ')'}`;
  };
  const [, low, from, to, high] = BETWEEN.exec(text) ?? [];
  if (low && from && to && high) return bracketed(low, from, to, high);
  const [, top, down, further, bottom] = BETWEEN_DOWN.exec(text) ?? [];
  if (top && down && further && bottom) return bracketed(bottom, further, down, top);
  const [, variable, sign, bound, other, turned] = ONE_SIDED.exec(text) ?? [];
  const [limit, relation] = [bound ?? other, sign ?? turned];
  if (limit === undefined || relation === undefined) return undefined;
  const isBelow = relation.startsWith('<') === (variable !== undefined);
  return isBelow ? bracketed('-\\infty', '<', relation, limit) : bracketed(limit, relation, '<', '\\infty');
}

/** The terms of a sum, each with its sign, in one order. */
function sumOf(text: string): string {
  if (/[<>=]|\\(?:cup|cap|pm|begin|infty)/.test(text)) return text.toLowerCase();
  const terms = splitTop(text.replace(/(?<=[^+\-*/^_({,])-/g, '+-'), /\+/).filter((term) => term !== '');
  return terms
    .map(
      (term) => rationalOf(term) ?? (term.startsWith('-') ? negative(termOf(term.slice(1))) : termOf(term)),
    )
    .toSorted()
    .join('+');
}

function negative(term: string): string {
  return term.startsWith('-') ? term.slice(1) : `-${term}`;
}

/** A product: what is under a fraction or a root in canonical form, one fraction for `a/b` and `\frac{1}{b}a`, its sign in front. */
function termOf(text: string): string {
  if (/^[A-Za-z]{2,}$/.test(text)) return text.toLowerCase();
  const product = text.replace(/(?<!\d)\*|\*(?!\d)/g, '');
  const slashed = /^([^/]+)\/(\d+|\\?[A-Za-z]+|\\sqrt\{\w+\}|\(.*\))$/.exec(product);
  const [top, bottom] = slashed?.slice(1) ?? fractionOf(product) ?? [];
  if (top === undefined || bottom === undefined) return rootsOf(product);
  const [over, under] = [canonicalOf(top) ?? top, canonicalOf(bottom) ?? bottom];
  const isNegative = over.startsWith('-') && !over.includes('+');
  const fraction = `\\frac{${isNegative ? over.slice(1) : over}}{${under}}`;
  return isNegative ? `-${fraction}` : fraction;
}

/** Numerator and denominator of one fraction and what it is multiplied with on its right. */
function fractionOf(text: string): [top: string, bottom: string] | undefined {
  if (!text.startsWith('\\frac{')) return undefined;
  const [, top, afterTop] = argumentAt(text, '\\frac'.length);
  const [, bottom, rest] = argumentAt(afterTop, 0);
  if (top === '' || bottom === '' || /\\frac|[/^_]/.test(rest)) return undefined;
  if (rest === '') return [top, bottom];
  return /^\d+$/.test(top) ? [`${top === '1' ? '' : top}${rest}`, bottom] : undefined;
}

/** Roots, wherever they stand, with their arguments in canonical form. */
function rootsOf(text: string): string {
  const at = text.indexOf('\\sqrt{');
  if (at < 0) return text;
  const [before, inside, after] = argumentAt(text, at + '\\sqrt'.length);
  return `${before}{${canonicalOf(inside) ?? inside}}${rootsOf(after)}`;
}

/** What is before an argument in braces, in it and behind it. */
function argumentAt(text: string, at: number): [before: string, inside: string, after: string] {
  let depth = 0;
  for (let end = at; end < text.length && text[at] === '{'; end += 1) {
    if (text[end] === '{') depth += 1;
    if (text[end] === '}') depth -= 1;
    if (depth === 0) return [text.slice(0, at), text.slice(at + 1, end), text.slice(end + 1)];
  }
  return [text.slice(0, at), '', text.slice(at)];
}
