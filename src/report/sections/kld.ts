import { CANDIDATE, type KldBand, type KldResult, ofModel } from '../../evaluation/index.ts';
import { code, integer, type Markdown, ours, text } from '../kit/index.ts';
import { changedChunks, percentile } from './kld-categories.ts';

/** What a band says to people. Anchors are of other models: an order of magnitude, not an equation. */
const BAND_WORDS: Readonly<Record<KldBand, Markdown>> = {
  floor: ours('at the numeric floor of the method'),
  'q8-class': ours('about as far from the base as a q8_0 quantization from its original'),
  'q6-class': ours('about as far from the base as a q6_K quantization from its original'),
  'q5-class': ours('about as far from the base as a q5_K_M quantization from its original'),
  'beyond-q5': ours('further from the base than a q5_K_M quantization from its original'),
  visible: ours('visibly different from the base'),
  damaged: ours('damaged'),
};

/** KL divergence, equal top tokens and perplexity in words; `null` where they were not measured. */
export function kldView(kld: KldResult | undefined) {
  if (kld === undefined) return null;
  const { text: source, basePerplexity, floor } = kld;
  const measured = ofModel(kld.results, CANDIDATE);
  return {
    band: BAND_WORDS[measured.band],
    mean: ours(`${nats(measured.meanKld)} ± ${nats(measured.meanKldError)}`),
    interval:
      measured.interval === undefined ? null : ours(measured.interval.map((end) => nats(end)).join(' to ')),
    median: nats(measured.medianKld),
    p99: ours(percentile(measured.p99Kld, measured.p99Interval, 5)),
    p999: ours(percentile(measured.p999Kld, measured.p999Interval, 5)),
    max: nats(measured.maxKld),
    sameTop: percent(measured.sameTopRate),
    rmsDeltaP: percent(measured.rmsDeltaP),
    basePerplexity: ours(basePerplexity.toFixed(4)),
    candidatePerplexity: ours(measured.perplexity.toFixed(4)),
    tokens: integer(kld.scoredTokens),
    chunks: integer(kld.chunks),
    changed: integer(changedChunks(measured, kld.scoredTokens / kld.chunks)),
    contextTokens: integer(kld.contextTokens),
    source: code(source.source),
    license: source.license === undefined ? ours('not recorded') : text(source.license),
    sha256: code(source.sha256),
    overlaps: source.overlaps === undefined ? null : text(source.overlaps.join(', ')),
    floor:
      floor === undefined
        ? null
        : { mean: nats(floor.meanKld), max: nats(floor.maxKld), sameTop: percent(floor.sameTopRate) },
  };
}

function nats(value: number): Markdown {
  return ours(value.toFixed(5));
}

function percent(rate: number): Markdown {
  return ours(`${(rate * 100).toFixed(2)} %`);
}
