const FRACTION = /^([+-]?)(\d*)\\frac\{([+-]?\d+)\}\{([+-]?\d+)\}$/;
const SLASH = /^(?:([+-]?)|\(([+-])(?=\d+\)))(\d+)\)?\/(\d+)$/;
/** `4.\overline{6}`, `0.1\overline{23}`. */
const REPEATING = /^([+-]?)(\d*)\.(\d*)\\overline\{(\d+)\}$/;
const DECIMAL = /^([+-]?)(\d*)(?:\.(\d+))?$/;

/** `10^6`, `1.5*10^{-6}`, `2e5`. */
const POWER = /^([+-]?)(?:(\d*(?:\.\d+)?)(?:\*(?=\d+\^)|(?=e)))?(?:(\d+)\^\{?|e\+?)(-?\d+)\}?$/i;
/** Of a power, in digits: a longer one stays as it is written. */
const MAX_DIGITS = 60;

/** `p/q` reduced, of digits that are a number, a fraction, a mixed number or a power; undefined for anything else. */
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
  const [, repeatingSign, before = '', fixed = '', repeated] = REPEATING.exec(text) ?? [];
  if (repeated !== undefined && text.length <= MAX_DIGITS) {
    const scale = 10n ** BigInt(fixed.length);
    const nines = 10n ** BigInt(repeated.length) - 1n;
    const value = BigInt(`${before}${fixed}` || 0) * nines + BigInt(repeated);
    return reduced(repeatingSign, value, scale * nines);
  }
  const power = powerOf(text);
  if (power !== undefined) return power;
  const [, slashSign, innerSign, over, below] = SLASH.exec(text) ?? [];
  if (over === undefined || below === undefined || BigInt(below) === 0n) return undefined;
  return reduced(slashSign ?? innerSign, BigInt(over), BigInt(below));
}

function powerOf(text: string): string | undefined {
  const [, sign, factor, base = '10', exponentText] = POWER.exec(text) ?? [];
  const exponent = Number(exponentText);
  if (exponentText === undefined || factor === '' || Math.abs(exponent) * base.length > MAX_DIGITS) return;
  if (BigInt(base) === 0n) return;
  const [whole = '', fraction = ''] = (factor ?? '1').split('.');
  const [digits, scale] = [BigInt(`${whole}${fraction}`), 10n ** BigInt(fraction.length)];
  const power = BigInt(base) ** BigInt(Math.abs(exponent));
  return exponent < 0 ? reduced(sign, digits, scale * power) : reduced(sign, digits * power, scale);
}

function reduced(sign: string | undefined, top: bigint, bottom: bigint): string {
  const [p, q] = lowestTerms(sign === '-' ? -top : top, bottom);
  return `${p}${q === 1n ? '' : `/${q}`}`;
}

/** A fraction in lowest terms, its denominator positive; one over 0 stays over 0. */
export function lowestTerms(top: bigint, bottom: bigint): readonly [top: bigint, bottom: bigint] {
  const gcd = (a: bigint, b: bigint): bigint => (b === 0n ? a : gcd(b, a % b));
  const size = (n: bigint) => (n < 0n ? -n : n);
  const common = (gcd(size(top), size(bottom)) || 1n) * (bottom < 0n ? -1n : 1n);
  return [top / common, bottom / common];
}
