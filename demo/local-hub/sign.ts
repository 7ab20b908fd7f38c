import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { Refusal } from './refusal.ts';

const LIFETIME_S = 3600;

/** Signs URLs as an object store does: whoever holds one may use it until it expires, without a token. */
export class Signer {
  #secret = randomBytes(32);

  /** @returns the URL with `Expires` (unix seconds) and `Signature`, and extra parameters */
  sign(url: string, extra: Readonly<Record<string, string>> = {}): string {
    const signed = new URL(url);
    for (const [name, value] of Object.entries(extra)) signed.searchParams.set(name, value);
    signed.searchParams.set('Expires', String(Math.floor(Date.now() / 1000) + LIFETIME_S));
    signed.searchParams.set('Signature', this.#signature(signed));
    return signed.href;
  }

  /** @throws Refusal 403 unless the signature is ours and young enough */
  check(url: URL): void {
    const given = Buffer.from(url.searchParams.get('Signature') ?? '');
    const expected = Buffer.from(this.#signature(url));
    const isValid = Number(url.searchParams.get('Expires')) * 1000 > Date.now();
    if (!isValid || given.length !== expected.length || !timingSafeEqual(given, expected)) {
      throw new Refusal(403, 'Request has expired');
    }
  }

  /** From now on no URL signed so far is valid. */
  expireAll(): void {
    this.#secret = randomBytes(32);
  }

  #signature(url: URL): string {
    const parameters = new URLSearchParams(url.searchParams);
    parameters.delete('Signature');
    parameters.sort();
    return createHmac('sha256', this.#secret).update(`${url.pathname}?${parameters}`).digest('hex');
  }
}
