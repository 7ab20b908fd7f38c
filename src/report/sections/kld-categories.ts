import { formatPercent } from '../../common/index.ts';
import { CANDIDATE, type KldCategoryResult, type KldMeasures, ofModel } from '../../evaluation/index.ts';
import { code, integer, ours, text } from '../kit/index.ts';

/** The divergence on each kind of text as plain text, for card, page and summary; empty where it was not measured. */
export function kldCategoryTable(categories: readonly KldCategoryResult[] = []) {
  return categories.map(({ title, results, scoredTokens, chunks }) => {
    const measured = ofModel(results, CANDIDATE);
    return {
      title,
      mean: withInterval(measured.meanKld.toFixed(4), measured.interval, (end) => end.toFixed(4)),
      p99: percentile(measured.p99Kld, measured.p99Interval),
      p999: percentile(measured.p999Kld, measured.p999Interval),
      sameTop: withInterval(formatPercent(measured.sameTopRate), measured.sameTopInterval, (end) =>
        (end * 100).toFixed(1),
      ),
      changed: changedChunks(measured, scoredTokens / chunks),
      tokens: scoredTokens,
      chunks,
    };
  });
}

/** `2.502 (1.384 to 3.673)`; `2.502 (1.384 or more)` without an upper end. */
export function percentile(value: number, interval: KldMeasures['p99Interval'], digits = 3): string {
  const shown = value.toFixed(digits);
  if (interval === undefined) return shown;
  const [low, high] = interval;
  return `${shown} (${low.toFixed(digits)} ${high === null ? 'or more' : `to ${high.toFixed(digits)}`})`;
}

/** Chunks in which a most probable next token changed. */
export function changedChunks({ chunks }: Pick<KldMeasures, 'chunks'>, scored: number): number {
  return chunks.filter(({ sameTop }) => sameTop < scored).length;
}

function withInterval(
  value: string,
  interval: readonly [number, number] | undefined,
  show: (end: number) => string,
): string {
  return interval === undefined ? value : `${value} (${interval.map(show).join(' to ')})`;
}

/** The same for the card, with where the texts come from; `null` where it was not measured. */
export function kldCategoriesView(categories: readonly KldCategoryResult[] | undefined) {
  if (categories === undefined) return null;
  const rows = kldCategoryTable(categories).map((row) => ({
    title: text(row.title),
    mean: ours(row.mean),
    p99: ours(row.p99),
    p999: ours(row.p999),
    sameTop: ours(row.sameTop),
    changed: ours(`${row.changed} of ${row.chunks}`),
    tokens: integer(row.tokens),
    chunks: integer(row.chunks),
  }));
  const texts = categories.map(({ title, text: from, contextTokens }) => ({
    title: text(title),
    source: code(from.source),
    license: from.license === undefined ? ours('not recorded') : text(from.license),
    sha256: code(from.sha256),
    contextTokens: integer(contextTokens),
    overlaps: from.overlaps === undefined ? null : text(from.overlaps.join(', ')),
  }));
  return { rows, texts };
}
