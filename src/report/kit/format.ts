import {
  formatBinaryBytes,
  formatBytes,
  formatCount,
  formatInteger,
  formatPercent,
  formatPoints,
} from '../../common/index.ts';
import { BASE, CANDIDATE, type ModelUnderTest } from '../../evaluation/index.ts';
import { type Markdown, ours, text } from './escape.ts';

/** What a model is called in tables. */
export function modelWord({ id, label }: Pick<ModelUnderTest, 'id' | 'label'>): Markdown {
  if (id === BASE) return ours('base');
  return id === CANDIDATE ? ours('pruned') : text(label);
}

/** A ratio with the ends of its 95 % interval. */
interface Ratio {
  readonly ratio: number;
  readonly interval: Interval;
}

/** Lower and upper end of a 95 % interval, as rates. */
type Interval = readonly [number, number];

/** `10.397 GB (9.68 GiB)`. */
export function size(bytes: number): Markdown {
  return ours(`${formatBytes(bytes)} (${formatBinaryBytes(bytes)})`);
}

export function integer(value: number): Markdown {
  return ours(formatInteger(value));
}

/** A count and its noun: `1 question`, `400 questions`. */
export function counted(value: number, noun: string): Markdown {
  return ours(formatCount(value, noun));
}

/** Relative change from `from` to `to`, signed: `-10.91 %`; `none` where both are equal. */
export function change(from: number, to: number): Markdown {
  if (from === to) return ours('none');
  if (from === 0) return ours('not defined');
  const rate = to / from - 1;
  return ours(`${rate > 0 ? '+' : ''}${formatPercent(rate, 2)}`);
}

/** `73.2 % (68.7 to 77.3)`: a rate and its interval, both in percent. */
export function rateWithInterval(rate: number, [low, high]: Interval): Markdown {
  return ours(`${formatPercent(rate)} (${(low * 100).toFixed(1)} to ${(high * 100).toFixed(1)})`);
}

/** `-25.7 pp (-30.1 to -21.3)`: a difference of rates and its interval, in percentage points. */
export function pointsWithInterval(difference: number, [low, high]: Interval): Markdown {
  const ends = [low, high].map((end) => formatPoints(end).replace(' pp', ''));
  return ours(`${formatPoints(difference)} (${ends.join(' to ')})`);
}

/** `4 (1.0 %)`: a count out of `total`. */
export function share(count: number, total: number): Markdown {
  return ours(
    total === 0 ? formatInteger(count) : `${formatInteger(count)} (${formatPercent(count / total)})`,
  );
}

/** `98.4 % (96.1 to 100.8)`: a ratio as a share, with its interval. */
export function ratioPercent({ ratio, interval: [low, high] }: Ratio): Markdown {
  return ours(`${formatPercent(ratio)} (${(low * 100).toFixed(1)} to ${(high * 100).toFixed(1)})`);
}

/** `1.31 times (1.25 to 1.38)`. */
export function times({ ratio, interval: [low, high] }: Ratio): Markdown {
  return ours(`${ratio.toFixed(2)} times (${low.toFixed(2)} to ${high.toFixed(2)})`);
}

/** A p value to three decimals; below that only the bound. */
export function pValue(p: number): Markdown {
  return ours(p < 0.001 ? '&lt; 0.001' : p.toFixed(3));
}

/** A sentence of the report's, with its first letter large and its full stop. */
export function sentence(words: string): Markdown {
  const escaped = text(words);
  const full = /[.!?]$/.test(escaped) ? escaped : `${escaped}.`;
  // A file name or a build keeps its case.
  const isName = /^\S*[\d._/]\S/.test(full);
  return ours(isName ? full : full.charAt(0).toUpperCase() + full.slice(1));
}

/** `83.7 %`. */
export function percent(rate: number): Markdown {
  return ours(formatPercent(rate));
}
