import { EspalierError } from '../../common/index.ts';
import { domainLoss, type Loss } from './loss.ts';
import type { Measured } from './results.ts';

/** The largest loss that a domain may have, by its name. */
export type Limits = ReadonlyMap<string, number>;

/**
 * Reads `code=0.05,math=0.1`.
 *
 * @throws EspalierError `usage`
 */
export function parseLimits(items: readonly string[]): Limits {
  const limits = new Map<string, number>();
  for (const item of items) {
    const [, domain, value] = /^\s*([^=]+?)\s*=\s*(\d*\.?\d+)\s*$/.exec(item) ?? [];
    if (domain === undefined || limits.has(domain)) {
      const problem = domain === undefined ? 'must be DOMAIN=LOSS' : `limits ${domain} twice`;
      throw new EspalierError('usage', `limit holds "${item}": ${problem}`, {
        hint: 'For example: --limit code=0.05 (the answers of at most 5 % of the code conversations may change)',
      });
    }
    limits.set(domain, Number(value));
  }
  return limits;
}

/** The text that {@link parseLimits} reads. */
export function formatLimits(limits: Limits): string {
  return [...limits].map(([domain, most]) => `${domain}=${most}`).join(',');
}

/**
 * By how much domains exceed their limits, summed; 0 where all hold. Of domains that were not measured only the names are checked.
 *
 * @throws EspalierError `usage` for a limit on a domain that is not there
 */
export function limitExcess(
  limits: Limits | undefined,
  loss: Loss,
  measured: Readonly<Record<string, Measured | undefined>>,
): number {
  return [...(limits ?? [])].reduce((sum, [domain, most]) => {
    if (!(domain in measured)) {
      throw new EspalierError('usage', `limit names ${domain}, which is not one of the domains`, {
        hint: `Domains: ${Object.keys(measured).join(', ')}.`,
      });
    }
    const own = measured[domain];
    return sum + (own === undefined ? 0 : Math.max(0, domainLoss(loss, own) - most));
  }, 0);
}

/** Losses of the domains that have limits: `code 0.083`. */
export function limitedLosses(
  limits: Limits,
  loss: Loss,
  measured: Readonly<Record<string, Measured>>,
): string {
  return [...limits.keys()]
    .flatMap((domain) => {
      const own = measured[domain];
      return own === undefined ? [] : [`${domain} ${domainLoss(loss, own).toFixed(3)}`];
    })
    .join(', ');
}
