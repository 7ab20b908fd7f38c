import { EspalierError } from '../../common/index.ts';
import { domainLoss, type Loss } from './loss.ts';
import type { Measured } from './results.ts';

/** The largest loss that a domain may have, by its name. */
export type Limits = ReadonlyMap<string, number>;

/**
 * Reads `code=0.05,math=10%`.
 *
 * @throws EspalierError `usage`
 */
export function parseLimits(items: readonly string[]): Limits {
  const limits = new Map<string, number>();
  for (const item of items) {
    const [, domain, value, percent] = /^\s*([^=]+?)\s*=\s*(\d*\.?\d+)\s*(%?)\s*$/.exec(item) ?? [];
    if (domain === undefined || limits.has(domain)) {
      const problem = domain === undefined ? 'must be DOMAIN=LOSS' : `limits ${domain} twice`;
      throw new EspalierError('usage', `limit holds "${item}": ${problem}`, {
        hint: 'For example: --limit code=0.05 (the answers of at most 5 % of the code conversations may change)',
      });
    }
    limits.set(domain, Number(value) / (percent === '%' ? 100 : 1));
  }
  return limits;
}

/** The text that {@link parseLimits} reads. */
export function formatLimits(limits: Limits): string {
  return [...limits].map(([domain, most]) => `${domain}=${most}`).join(',');
}

/**
 * Refuses limits that say nothing, before anything is measured.
 *
 * @throws EspalierError `usage` for a limit on a domain that is not there, or one that no plan exceeds
 */
export function checkLimits(limits: Limits | undefined, loss: Loss, domains: readonly string[]): void {
  for (const [domain, most] of limits ?? []) {
    if (!domains.includes(domain)) {
      throw new EspalierError('usage', `limit names ${domain}, which is not one of the domains`, {
        hint: `Domains: ${domains.join(', ')}.`,
      });
    }
    if (loss === 'answers' && most >= 1) {
      throw new EspalierError(
        'usage',
        `limit is ${domain}=${most}, which every plan holds: the loss is a share of answers, from 0 to 1`,
        { hint: `For example: --limit ${domain}=0.05 for 5 % of the answers.` },
      );
    }
  }
}

/** By how much domains exceed their limits, summed; 0 where all hold. */
export function limitExcess(
  limits: Limits | undefined,
  loss: Loss,
  measured: Readonly<Record<string, Measured>>,
): number {
  return [...(limits ?? [])].reduce(
    (sum, [domain, most]) => sum + Math.max(0, domainLoss(loss, measured[domain]!) - most),
    0,
  );
}

/** Losses of the domains that have limits: `code 0.083`. */
export function limitedLosses(
  limits: Limits,
  loss: Loss,
  measured: Readonly<Record<string, Measured>>,
): string {
  return [...limits.keys()]
    .map((domain) => `${domain} ${domainLoss(loss, measured[domain]!).toFixed(3)}`)
    .join(', ');
}
