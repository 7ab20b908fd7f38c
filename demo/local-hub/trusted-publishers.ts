import { randomBytes } from 'node:crypto';
import { verifiedClaims } from '../github-oidc/server.ts';
import type { Tokens } from './auth.ts';

/** Who may publish without a token of a user: "Trusted Publishers" in the settings of a repo, or of a user. */
export interface TrustedPublisher {
  /** A repo as pages have it, or a user, whose gated repos are read. */
  readonly resource: string;
  /** Claims that the workflow's token must have. */
  readonly claims: Readonly<Record<string, string>>;
  readonly readOnly?: true;
}

export interface TrustSettings {
  /** Whose tokens are taken. */
  readonly issuer: string;
  readonly publishers: readonly TrustedPublisher[];
  /** Seconds that a token is said to live; default: an hour. */
  readonly expiresIn?: number;
}

const GRANT = 'urn:ietf:params:oauth:grant-type:token-exchange';
const ID_TOKEN = 'urn:ietf:params:oauth:token-type:id_token';

/** The exchange of RFC 8693 (hub-docs, "Trusted Publishers"). */
export class TrustedPublishing {
  readonly #settings: TrustSettings;
  readonly #audience: string;
  readonly #tokens: Tokens;

  /** @param tokens gets those that are made */
  constructor(settings: TrustSettings, audience: string, tokens: Tokens) {
    this.#settings = settings;
    this.#audience = audience;
    this.#tokens = tokens;
  }

  /** As whoever owns the repo does it in its settings. */
  revokeAll(): void {
    for (const token of Object.keys(this.#tokens)) if (isExchanged(token)) delete this.#tokens[token];
  }

  async exchange(body: Readonly<Record<string, unknown>>) {
    const { issuer, publishers, expiresIn = 3600 } = this.#settings;
    const { grant_type, subject_token_type, subject_token, resource } = body;
    const refuse = (error: string, error_description: string) => ({
      status: 400,
      answer: { error, error_description },
    });
    if (grant_type !== GRANT || subject_token_type !== ID_TOKEN || typeof resource !== 'string') {
      return refuse('invalid_request', 'Unsupported grant or token type');
    }
    const claims = await verifiedClaims(String(subject_token), { issuer, audience: this.#audience });
    if (claims === undefined) return refuse('invalid_grant', 'The id token is not valid');
    const publisher = publishers.find(
      (one) =>
        one.resource === resource &&
        Object.entries(one.claims).every(([name, value]) => claims[name] === value),
    );
    if (publisher === undefined)
      return refuse('invalid_grant', `No trusted publisher of ${resource} matches`);
    const isRepo = resource.includes('/');
    const token = `${isRepo ? 'hf_jwt_' : 'hf_oauth_'}${randomBytes(24).toString('base64url')}`;
    this.#tokens[token] = isRepo
      ? { user: '[OIDC]', role: publisher.readOnly ? 'read' : 'write', repo: resource }
      : { user: resource, role: 'read' };
    return { status: 200, answer: { access_token: token, token_type: 'bearer', expires_in: expiresIn } };
  }
}

function isExchanged(token: string): boolean {
  return token.startsWith('hf_jwt_') || token.startsWith('hf_oauth_');
}
