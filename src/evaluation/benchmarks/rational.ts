const FRACTION = /^([+-]?)(\d*)\\frac\{([+-]?\d+)\}\{([+-]?\d+)\}$/;
const SLASH = /^([+-]?)(\d+)\/(\d+)$/;
const DECIMAL = /^([+-]?)(\d*)(?:\.(\d+))?$/;

/** `p/q` reduced, of digits that are a number, a fraction or a mixed number; undefined for anything else. */
export function rationalOf(text: string): string | undefined {
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
