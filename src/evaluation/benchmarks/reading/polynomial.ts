import { lowestTerms } from './rational.ts';

/** A rational coefficient, its denominator positive, for each product of symbols: `x^2`, `k \pi`, `\sqrt{3}`. */
type Sum = ReadonlyMap<string, Coefficient>;
type Coefficient = readonly [top: bigint, bottom: bigint];
/** Exponents of symbols; of `\sqrt` the number below it, without square factors. */
type Product = ReadonlyMap<string, number>;

/** What is larger stays as it is written. */
const MAX_TERMS = 60;
const MAX_EXPONENT = 12;
const MAX_DIGITS = 40;
const MAX_SIZE = 10n ** 100n;
/** Below it, square factors of a number are found by division. */
const MAX_RADICAND = 10n ** 9n;
const ROOT = 'sqrt';

/** An expression that is none of this grammar, or too large. */
class Unreadable extends Error {}

/**
 * Sums and products of numbers, letters, `\pi` and square roots of numbers in canonical form: multiplied out, like terms added,
 * roots without square factors and out of denominators. So `\sqrt{12}` is `2\sqrt{3}`, `1/\sqrt{3}` is `\sqrt{3}/3` and `(x+1)^2`
 * is `x^2+2x+1`, as for the graders that compare by SymPy (Lightman et al. 2023; math-verify).
 *
 * @param text LaTeX without spaces
 * @returns undefined for anything else: words, functions, other roots, a sum in a denominator, an exponent that is no number
 */
export function polynomialOf(text: string): string | undefined {
  const letters = text.replace(/\\(?:frac|sqrt|pi)/g, ' ');
  if (/[A-Za-z]{3}/.test(letters) || /^[A-Za-z]{2}$/.test(letters)) return undefined;
  try {
    const reader = new Reader(text);
    const sum = reader.sum();
    return reader.isAtEnd() ? written(sum) : undefined;
  } catch (error) {
    if (error instanceof Unreadable) return undefined;
    throw error;
  }
}

const TOKEN =
  /\\frac(?=\{)|\\sqrt(?=\{)|\\pi|\d+(?:\.\d+)?|\.\d+|[A-Za-z](?:_(?:[A-Za-z0-9]|\{\w+\}))?|[-+*/^(){}]/y;

class Reader {
  private readonly tokens: string[] = [];
  private at = 0;

  constructor(text: string) {
    for (TOKEN.lastIndex = 0; TOKEN.lastIndex < text.length; ) {
      const [token] = TOKEN.exec(text) ?? [];
      if (token === undefined) throw new Unreadable();
      this.tokens.push(token);
    }
  }

  isAtEnd(): boolean {
    return this.at === this.tokens.length;
  }

  /** Terms with their signs. */
  sum(): Sum {
    let total: Sum = new Map();
    for (let isFirst = true; ; isFirst = false) {
      const sign = this.take('+', '-');
      if (sign === undefined && !isFirst) return total;
      const term = this.term();
      total = added(total, sign === '-' ? multiplied(constant(-1n), term) : term);
    }
  }

  /** Factors, with a sign between them or none; a slash has one factor behind it, the last one. */
  private term(): Sum {
    let product = this.power();
    for (;;) {
      const next = this.tokens[this.at];
      if (next === undefined || /^[-+)}]$/.test(next)) return product;
      if (this.take('/') !== undefined) {
        const result = multiplied(product, inverted(this.power()));
        const behind = this.tokens[this.at];
        if (behind !== undefined && !/^[-+)}]$/.test(behind)) throw new Unreadable();
        return result;
      }
      if (this.take('*') === undefined && this.isMixed()) throw new Unreadable();
      product = multiplied(product, this.power());
    }
  }

  /** Whether a number has a fraction of numbers behind it: `3\frac{1}{2}\pi`. */
  private isMixed(): boolean {
    const around = this.tokens.slice(this.at - 1, this.at + 6).join(' ');
    return /^\d+ \\frac \{ \d+ \} \{ \d/.test(around);
  }

  private power(): Sum {
    const base = this.factor();
    if (this.take('^') === undefined) return base;
    const raised = this.take('{') === undefined ? this.factor() : this.closed('}');
    const [top, bottom] = numberOf(raised) ?? [];
    if (top === undefined || bottom !== 1n || top > MAX_EXPONENT || top < -MAX_EXPONENT)
      throw new Unreadable();
    const factor = top < 0n ? inverted(base) : base;
    let result = constant(1n);
    for (let count = top < 0n ? -top : top; count > 0n; count -= 1n) result = multiplied(result, factor);
    return result;
  }

  private factor(): Sum {
    const token = this.tokens[this.at];
    this.at += 1;
    if (token === undefined) throw new Unreadable();
    if (token === '(') return this.closed(')');
    if (token === '{') return this.closed('}');
    if (token === '\\sqrt') return rootOf(this.argument());
    if (token === '\\frac') {
      const top = this.argument();
      return multiplied(top, inverted(this.argument()));
    }
    if (/\d/.test(token) && !/^[A-Za-z]/.test(token)) {
      const [whole = '', fraction = ''] = token.split('.');
      if (token.length > MAX_DIGITS) throw new Unreadable();
      return constant(BigInt(`${whole}${fraction}`), 10n ** BigInt(fraction.length));
    }
    if (/^(?:[A-Za-z]|\\pi)/.test(token)) return new Map([[keyOf(new Map([[token, 1]])), [1n, 1n]]]);
    throw new Unreadable();
  }

  private argument(): Sum {
    if (this.take('{') === undefined) throw new Unreadable();
    return this.closed('}');
  }

  private closed(by: string): Sum {
    const inside = this.sum();
    if (this.take(by) === undefined) throw new Unreadable();
    return inside;
  }

  private take(...tokens: readonly string[]): string | undefined {
    const token = this.tokens[this.at];
    if (token === undefined || !tokens.includes(token)) return undefined;
    this.at += 1;
    return token;
  }
}

function constant(top: bigint, bottom = 1n): Sum {
  return top === 0n ? new Map() : new Map([['', reduced(top, bottom)]]);
}

function numberOf(sum: Sum): Coefficient | undefined {
  if (sum.size === 0) return [0n, 1n];
  return sum.size === 1 ? sum.get('') : undefined;
}

function added(a: Sum, b: Sum): Sum {
  const result = new Map(a);
  for (const [key, [top, bottom]] of b) {
    const [over, under] = result.get(key) ?? [0n, 1n];
    const total = reduced(over * bottom + top * under, under * bottom);
    if (total[0] === 0n) result.delete(key);
    else result.set(key, total);
  }
  if (result.size > MAX_TERMS) throw new Unreadable();
  return result;
}

function multiplied(a: Sum, b: Sum): Sum {
  let result: Sum = new Map();
  for (const [left, [top, bottom]] of a) {
    for (const [right, [over, under]] of b) {
      const [factor, key] = productOf(left, right);
      result = added(result, new Map([[key, reduced(top * over * factor, bottom * under)]]));
    }
  }
  return result;
}

/** @throws Unreadable for a sum, and for nothing */
function inverted(sum: Sum): Sum {
  const [[key, [top, bottom]] = ['', [0n, 1n]], ...more] = [...sum];
  if (top === 0n || more.length > 0) throw new Unreadable();
  const product = new Map(
    [...factorsOf(key)].map(([name, exponent]) => [name, name === ROOT ? exponent : -exponent]),
  );
  const root = BigInt(product.get(ROOT) ?? 1);
  return new Map([[keyOf(product), reduced(bottom, top * root)]]);
}

/** Of a number that is not negative. */
function rootOf(sum: Sum): Sum {
  const [top, bottom] = numberOf(sum) ?? [-1n, 1n];
  if (top < 0n || top * bottom > MAX_RADICAND) throw new Unreadable();
  if (top === 0n) return new Map();
  const [factor, rest] = withoutSquares(top * bottom);
  return new Map([[rest === 1n ? '' : keyOf(new Map([[ROOT, Number(rest)]])), reduced(factor, bottom)]]);
}

function productOf(left: string, right: string): [factor: bigint, key: string] {
  const product = new Map(factorsOf(left));
  let factor = 1n;
  for (const [name, exponent] of factorsOf(right)) {
    const before = product.get(name);
    if (name === ROOT && before !== undefined) {
      const [outside, inside] = withoutSquares(BigInt(before) * BigInt(exponent));
      factor *= outside;
      if (inside === 1n) product.delete(name);
      else product.set(name, Number(inside));
    } else {
      const total = (before ?? 0) + exponent;
      if (total === 0) product.delete(name);
      else product.set(name, total);
    }
  }
  return [factor, keyOf(product)];
}

/** A number as a square times what has no square factor: the root of the one, and the other. */
function withoutSquares(number: bigint): [root: bigint, rest: bigint] {
  if (number > MAX_RADICAND) throw new Unreadable();
  let [root, rest] = [1, Number(number)];
  for (let factor = 2; factor * factor <= rest; factor += 1) {
    while (rest % (factor * factor) === 0) {
      rest /= factor * factor;
      root *= factor;
    }
  }
  return [BigInt(root), BigInt(rest)];
}

function keyOf(product: Product): string {
  return [...product]
    .map(([name, exponent]) => `${name}^${exponent}`)
    .toSorted()
    .join(' ');
}

function factorsOf(key: string): Product {
  const factors = key === '' ? [] : key.split(' ');
  return new Map(
    factors.map((factor) => {
      const at = factor.lastIndexOf('^');
      return [factor.slice(0, at), Number(factor.slice(at + 1))];
    }),
  );
}

function reduced(top: bigint, bottom: bigint): Coefficient {
  const [over, under] = lowestTerms(top, bottom);
  if (over > MAX_SIZE || over < -MAX_SIZE || under > MAX_SIZE) throw new Unreadable();
  return [over, under];
}

/** `-1/2x^2+\sqrt{3}`; of a number alone as a rational number is written. */
function written(sum: Sum): string {
  const terms = [...sum].map(([key, [top, bottom]]) => {
    const number = `${top}${bottom === 1n ? '' : `/${bottom}`}`;
    const factors = [...factorsOf(key)].map(([name, exponent]) => {
      if (name === ROOT) return `\\sqrt{${exponent}}`;
      return exponent === 1 ? name : `${name}^${exponent}`;
    });
    if (factors.length === 0) return number;
    const coefficient = number === '1' ? '' : number === '-1' ? '-' : number;
    return `${coefficient}${factors.join(' ')}`;
  });
  return terms.length === 0 ? '0' : terms.toSorted().join('+');
}
