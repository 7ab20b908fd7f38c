import { z } from 'zod';
import { EspalierError } from '../../common/index.ts';
import { type HubOptions, hubError, readAnswer, readRefusal, unreachable } from '../api/index.ts';
import type { Workflow } from './id-token.ts';

const grantSchema = z.looseObject({
  access_token: z.string().startsWith('hf_'),
  expires_in: z.number().positive().default(3600),
});

/** A token lives for an hour and cannot be renewed: another one is taken after so long. */
const USED_FOR_MS = 50 * 60_000;
/** Of one that lives shorter, this share is used. */
const USED_SHARE = 5 / 6;

interface ExchangeSettings {
  readonly workflow: Workflow;
  /** What the token is to be for: a repo as pages have it (`ns/name`, `datasets/ns/name`), or a user, to read gated repos. */
  readonly resource: string;
  /** Called with each token before it is used, so that it can be hidden. */
  readonly onSecret?: ((secret: string) => void) | undefined;
}

/**
 * Tokens of trusted publishing: the workflow's own OIDC token is exchanged for one of the Hub that is good for an hour and one
 * repo (RFC 8693; hub-docs, "Trusted Publishers"). Taken when it is asked for, and again when it has become old.
 */
export class TokenExchange {
  readonly #settings: ExchangeSettings;
  readonly #options: HubOptions;
  #taken: { token: Promise<string>; until: number; hasWorked?: boolean } | undefined;

  /** @param options of the Hub that is asked; their token is not used */
  constructor(settings: ExchangeSettings, options: HubOptions) {
    this.#settings = settings;
    this.#options = { ...options, token: undefined };
  }

  /** @throws EspalierError `hub-token-invalid` where the Hub does not know this workflow as publisher; `hub-...` */
  async current(): Promise<string> {
    if (this.#taken !== undefined && performance.now() < this.#taken.until) return await this.#taken.token;
    // Requests that come at the same time share it.
    const taken = { token: this.#exchange(), until: Number.POSITIVE_INFINITY };
    this.#taken = taken;
    taken.token.catch(() => {
      this.#taken = undefined;
    });
    return await taken.token;
  }

  /**
   * Another token in the place of one that the Hub refused; undefined where there is no use in one: the Hub never took this
   * one, so that it would not take the next.
   *
   * @throws as {@link current}
   */
  async renewed(refused: string): Promise<string | undefined> {
    const taken = this.#taken;
    if (taken !== undefined && (await taken.token) === refused) {
      if (!taken.hasWorked) return undefined;
      if (this.#taken === taken) this.#taken = undefined;
    }
    return await this.current();
  }

  /** The Hub took a token. */
  async worked(token: string): Promise<void> {
    const taken = this.#taken;
    if (taken !== undefined && (await taken.token) === token) taken.hasWorked = true;
  }

  async #exchange(): Promise<string> {
    const { workflow, resource, onSecret } = this.#settings;
    const { hubUrl, fetch, signal } = this.#options;
    const asked = performance.now();
    const subject = await workflow.idToken(hubUrl, this.#options);
    onSecret?.(subject);
    const context = { action: `take a token for ${resource}` };
    const response = await fetch(`${hubUrl}/oauth/token`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        grant_type: 'urn:ietf:params:oauth:grant-type:token-exchange',
        subject_token_type: 'urn:ietf:params:oauth:token-type:id_token',
        subject_token: subject,
        resource,
      }),
      ...(signal ? { signal } : {}),
    }).catch((error: unknown) => {
      throw unreachable(error, context, this.#options);
    });
    if (!response.ok) throw await this.#refused(response, subject);
    const { value } = await readAnswer(grantSchema, response, 'POST /oauth/token', this.#options, context);
    onSecret?.(value.access_token);
    const lifetime = value.expires_in * 1000;
    const used = workflow.isGiven ? lifetime : Math.min(USED_FOR_MS, lifetime * USED_SHARE);
    if (this.#taken !== undefined) this.#taken.until = asked + used;
    return value.access_token;
  }

  async #refused(response: Response, subject: string): Promise<unknown> {
    const { workflow, resource } = this.#settings;
    const refusal = await readRefusal(response);
    const context = { action: `take a token for ${resource}` };
    if (
      response.status !== 400 &&
      response.status !== 401 &&
      response.status !== 403 &&
      response.status !== 404
    ) {
      return hubError(refusal, context, this.#options);
    }
    const said = refusal.message === undefined ? '' : `: ${refusal.message.replaceAll(subject, '(token)')}`;
    const page = `${this.#options.hubUrl}/${resource}/settings`;
    const isRepo = resource.includes('/');
    return new EspalierError(
      'hub-token-invalid',
      `the Hub does not accept this workflow (${workflow.name}) as a trusted publisher of ${resource}: it answered ${response.status}${said}`,
      {
        hint: isRepo
          ? `The repo must exist: a trusted publisher cannot create it. Create it, and add this workflow under "Trusted Publishers" in ${page}; or give a token as HF_WRITE_TOKEN.`
          : `Add this workflow under "Trusted Publishers" in ${this.#options.hubUrl}/settings of ${resource}.`,
        details: { resource, workflow: workflow.name, status: response.status },
      },
    );
  }
}

/** Stands where a token is expected, and is replaced in each request: the Hub never sees it. */
const PLACEHOLDER = 'hf_jwt_of_the_exchange';

/**
 * Options of a Hub that is asked with the tokens of an exchange, each request with the one that is good then. A token that was good
 * and is refused (401), because it was taken back before its time, is replaced once.
 */
export function withExchange(options: HubOptions, exchange: TokenExchange): HubOptions {
  return {
    ...options,
    token: PLACEHOLDER,
    fetch: async (input, init) => {
      const headers = new Headers(init?.headers);
      if (headers.get('authorization') !== `Bearer ${PLACEHOLDER}`) return await options.fetch(input, init);
      const ask = async (token: string) => {
        headers.set('authorization', `Bearer ${token}`);
        const response = await options.fetch(input, { ...init, headers });
        if (response.status !== 401) await exchange.worked(token);
        return response;
      };
      const token = await exchange.current();
      const response = await ask(token);
      if (response.status !== 401 || isReadOnce(init?.body)) return response;
      const next = await exchange.renewed(token);
      if (next === undefined) return response;
      await response.body?.cancel();
      return await ask(next);
    },
  };
}

/** A stream cannot be sent a second time. */
function isReadOnce(body: unknown): boolean {
  return typeof body === 'object' && body !== null && Symbol.asyncIterator in body;
}
