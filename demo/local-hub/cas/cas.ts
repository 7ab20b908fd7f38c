import { randomUUID } from 'node:crypto';
import type { Exchange } from '../exchange.ts';
import { Refusal } from '../refusal.ts';
import type { CasStore } from './store.ts';

export interface CasSettings {
  /** Life of an access token in seconds. */
  tokenSeconds: number;
  /** Answers to dedup queries hold keyed hashes, as the Hub's do. */
  keyed: boolean;
  /** Life of such an answer in seconds; Infinity for one that never ends. */
  answerSeconds: number;
  /** At most so many xorbs in an answer. */
  answeredXorbs: number;
  /** Routes that a store of 2026 has and an older one has not. */
  version2: boolean;
}

export const CAS_DEFAULTS: CasSettings = {
  tokenSeconds: 3600,
  keyed: true,
  answerSeconds: 3600,
  answeredXorbs: Number.POSITIVE_INFINITY,
  version2: true,
};

type Scope = 'read' | 'write';
/** Whether a file, by its SHA-256, is in the repo that a token was given for. */
type MayRead = (sha256: string) => Promise<boolean>;

/** The Xet store of a local Hub: its content, who may use it, and how it behaves. */
export class Cas {
  readonly store: CasStore;
  readonly url: string;
  readonly settings: CasSettings;
  readonly #tokens = new Map<string, { scope: Scope; exp: number; mayRead: MayRead }>();

  constructor(store: CasStore, url: string, settings: CasSettings) {
    this.store = store;
    this.url = url;
    this.settings = settings;
  }

  /**
   * What the Hub answers to whoever may read or write a repo.
   *
   * @param mayRead what of the store is that repo's
   */
  grant(scope: Scope, mayRead: MayRead): { casUrl: string; accessToken: string; exp: number } {
    const accessToken = `xet_${randomUUID()}`;
    const exp = Math.floor(Date.now() / 1000) + this.settings.tokenSeconds;
    this.#tokens.set(accessToken, { scope, exp, mayRead });
    return { casUrl: this.url, accessToken, exp };
  }

  /** Makes every token given out so far invalid, as time does. */
  expireTokens(): void {
    for (const token of this.#tokens.values()) token.exp = 0;
  }

  /**
   * @returns what of the store may be read with the token
   * @throws Refusal 401 for no or an unknown token, 403 for one that is too old or may only read
   */
  check(exchange: Exchange, scope: Scope): MayRead {
    const token = this.#tokens.get(exchange.request.headers.authorization?.replace(/^Bearer /, '') ?? '');
    if (token === undefined) throw new Refusal(401, 'Unauthorized');
    if (token.exp * 1000 <= Date.now()) throw new Refusal(403, 'Token expired');
    if (scope === 'write' && token.scope !== 'write') throw new Refusal(403, 'The token may only read');
    return token.mayRead;
  }
}
