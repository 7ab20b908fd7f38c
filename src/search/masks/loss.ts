import { meanError, Z_ONE_SIDED_95 } from '../../evaluation/index.ts';
import { type Mix, mixDomains } from '../importance/index.ts';
import type { Measured } from './results.ts';

/** What a search makes small: the share of conversations whose answer likely changes, or the mean KL divergence. */
export const LOSSES = ['answers', 'kld'] as const;
export type Loss = (typeof LOSSES)[number];

/** The loss where none is asked for: only text that is scored by turns has one conversation a chunk. */
export function defaultLoss(scoreTokens: 'all' | 'assistant'): Loss {
  return scoreTokens === 'assistant' ? 'answers' : 'kld';
}

/**
 * Share of conversations whose answer likely changes, 0..1: the mean over chunks of 1 - exp(-max(0, c)) with c the sum of
 * KL(base || candidate) over the counted tokens of the chunk, in nats. The total variation between the distributions of
 * whole answers is at most sqrt(1 - exp(-c)) (Bretagnolle and Huber, 1979). A conversation that is lost counts 1, however far
 * its tokens diverge; in a mean divergence a few such ones outweigh all others. In long conversations everything would be lost, so
 * that c is there the mean over windows (see {@link windowsOf}). Edge rule: 0 without chunks.
 */
export function changedAnswers(measured: Measured): number {
  const each = answerChanges(measured);
  return each.length === 0 ? 0 : each.reduce((sum, change) => sum + change, 0) / each.length;
}

/**
 * Counted tokens of a window. On conversations of 75 to 168 counted tokens the loss of single experts in windows of 30 ranks them as
 * the loss on conversations of 22 to 44 does: Spearman correlation 0.89 and 0.49 in two layers, without windows 0.80 and 0.34
 * (docs/plan-measurements.md).
 */
const WINDOW_TOKENS = 30;

/** Windows in which a conversation is judged, from its counted tokens: 1 up to 44, and one for about 30 of longer ones. */
export function windowsOf(tokens: number): number {
  return Math.max(1, Math.round(tokens / WINDOW_TOKENS));
}

/** What is averaged: 1 - exp(-max(0, c)) of every conversation, in their order; c is that of a mean window. */
export function answerChanges({ chunkKlds, countedTokens }: Measured): number[] {
  // Only the mean length is known of each.
  const mean = countedTokens / chunkKlds.length;
  const tokens = mean / windowsOf(mean);
  return chunkKlds.map((kld) => changedAnswer(kld * tokens));
}

/** The loss of every conversation (of every chunk, where all tokens count), in their order: what differences of two plans are paired by. */
export function eachLoss(loss: Loss, measured: Measured): readonly number[] {
  return loss === 'answers' ? answerChanges(measured) : measured.chunkKlds;
}

/** Of one conversation, from the sum of its KL divergences in nats. */
function changedAnswer(nats: number): number {
  return -Math.expm1(-Math.max(0, nats));
}

/**
 * Share of conversations in which a counted token has another most probable next token, 0..1. Of a text that is the base's own answers at
 * temperature 0, the candidate's answer departs from it at the first such token. Edge rule: 0 without chunks.
 */
export function changedTops({ chunkChangedTops }: Pick<Measured, 'chunkChangedTops'>): number {
  const changed = chunkChangedTops.filter((tokens) => tokens > 0).length;
  return chunkChangedTops.length === 0 ? 0 : changed / chunkChangedTops.length;
}

/** The loss on one domain, 0 or more: noise can make a mean divergence slightly negative, and removing experts is no gain to be sought. */
export function domainLoss(loss: Loss, measured: Measured): number {
  return loss === 'answers' ? changedAnswers(measured) : Math.max(0, measured.meanKld);
}

/**
 * What a choice between experts goes by on one domain: with `answers` the one-sided upper 95 % bound of the loss over conversations,
 * value + 1.645 standard errors, else the loss. The least of many estimates is the least partly by luck, most of all where little text
 * measured it: on rare-domain one expert changed 2.6 % of the 84 conversations of code that chose, and 9.4 % of 200 others
 * (docs/plan-measurements.md). Edge rule: the loss itself of a single conversation, and of the mean divergence, whose chunks are no
 * conversations.
 */
export function upperLoss(loss: Loss, measured: Measured): number {
  const value = domainLoss(loss, measured);
  return loss === 'answers' ? value + Z_ONE_SIDED_95 * meanError(answerChanges(measured)) : value;
}

/** How a choice was made, for the origin of its scores. */
export function lossSettings(loss: Loss): Readonly<Record<string, string>> {
  return loss === 'answers' ? { loss, 'loss-bound': 'upper 95 %' } : { loss };
}

/** The loss of a mask as it was measured: that of each domain, mixed. With `answers` and the mean it is called J. */
export function lossOf(loss: Loss, mix: Mix, byDomain: Readonly<Record<string, Measured>>): number {
  return mixedOf(mix, byDomain, (one) => domainLoss(loss, one));
}

/** What a search makes small: the upper loss of each domain, mixed. */
export function upperLossOf(loss: Loss, mix: Mix, byDomain: Readonly<Record<string, Measured>>): number {
  return mixedOf(mix, byDomain, (one) => upperLoss(loss, one));
}

function mixedOf(
  mix: Mix,
  byDomain: Readonly<Record<string, Measured>>,
  of: (measured: Measured) => number,
): number {
  const domains = Object.entries(byDomain).map(([name, one]) => [name, [of(one)]] as const);
  return mixDomains(mix, new Map(domains))[0]!;
}
