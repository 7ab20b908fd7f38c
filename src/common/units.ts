/** Sizes are exact integers everywhere; these are only for people. GB = 10^9, GiB = 2^30, always labelled. */

/** `11670123456` → `11.670 GB`; small files in MB or kB. */
export function formatBytes(bytes: number): string {
  if (bytes >= 1e9) return `${(bytes / 1e9).toFixed(3)} GB`;
  if (bytes >= 1e6) return `${(bytes / 1e6).toFixed(2)} MB`;
  if (bytes >= 1e3) return `${(bytes / 1e3).toFixed(1)} kB`;
  return `${bytes} B`;
}

/** `11670123456` → `10.87 GiB`; small files in MiB or KiB. */
export function formatBinaryBytes(bytes: number): string {
  if (bytes >= 2 ** 30) return `${(bytes / 2 ** 30).toFixed(2)} GiB`;
  if (bytes >= 2 ** 20) return `${(bytes / 2 ** 20).toFixed(2)} MiB`;
  if (bytes >= 2 ** 10) return `${(bytes / 2 ** 10).toFixed(1)} KiB`;
  return `${bytes} B`;
}

/** Kept: making one takes longer than a thousand uses. */
const INTEGER = new Intl.NumberFormat('en-US');

/** `11670123456` → `11,670,123,456`. */
export function formatInteger(value: number): string {
  return INTEGER.format(value);
}

/** `1 candidate`, `1,234 candidates`. */
export function formatCount(count: number, one: string, several = `${one}s`): string {
  return `${formatInteger(count)} ${count === 1 ? one : several}`;
}

/** `up to 12.000 GB to download`: part of an estimate. */
export function downloadText(bytes: number): string {
  return bytes === 0 ? 'nothing to download' : `up to ${formatBytes(bytes)} to download`;
}

/** A rate 0..1 → `73.2 %`. */
export function formatPercent(rate: number, digits = 1): string {
  return `${(rate * 100).toFixed(digits)} %`;
}

/** A difference of two rates → `-25.7 pp`, sign always written (percentage points). */
export function formatPoints(difference: number, digits = 1): string {
  const text = (difference * 100).toFixed(digits);
  const zero = Number(text) === 0;
  return `${zero ? (0).toFixed(digits) : difference > 0 ? `+${text}` : text} pp`;
}

/** Parameters → `18.52 B`, `3.91 M`. */
export function formatParameters(count: number): string {
  if (count >= 1e9) return `${(count / 1e9).toFixed(2)} B`;
  if (count >= 1e6) return `${(count / 1e6).toFixed(2)} M`;
  return formatInteger(count);
}

const DECIMAL = 1000;
const BINARY = 1024;

/**
 * `10.4GB` → `10400000000`. `K`, `M`, `G`, `T` alone are decimal, as in llama-gguf-split's `--split-max-size 4G`; `KiB` and so on are
 * binary. NaN for what is not a number and one of these units.
 */
export function parseBytes(text: string): number {
  const [, number, prefix = '', binary] = /^([\d.]+)\s*(?!i?$)([kmgt]?)(?:(i)?b)?$/i.exec(text) ?? [];
  const power = ' kmgt'.indexOf(prefix.toLowerCase() || ' ');
  return Math.floor(Number(number) * (binary ? BINARY : DECIMAL) ** power);
}

/** `41.5 (40.9 to 42.0)`: a median, and the least and largest value. */
export function formatSpread(
  { median, low, high }: { readonly median: number; readonly low: number; readonly high: number },
  digits: number,
): string {
  return `${median.toFixed(digits)} (${low.toFixed(digits)} to ${high.toFixed(digits)})`;
}
