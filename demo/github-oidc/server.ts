import { createPublicKey, generateKeyPairSync, type KeyObject, sign, verify } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What GitHub says of a job (docs, "OIDC token claims"), as far as it is looked at here. */
export interface Claims {
  readonly [name: string]: string | number;
}

export interface GithubOidc extends AsyncDisposable {
  /** The issuer, which serves its keys at `/.well-known/jwks`. */
  readonly url: string;
  /** What a job with `permissions: id-token: write` finds in its environment. */
  readonly environment: Readonly<Record<string, string>>;
  /** Audiences that a token was asked for, in order. */
  readonly asked: readonly string[];
  /** Bundles that were given to the API of attestations. */
  readonly stored: readonly unknown[];
  /** What the API of attestations answers from now on; 201 stores. */
  answerStorage(status: number): void;
  /** What is answered instead of a token. */
  refuse(status: number): void;
}

const BEARER = 'request_token_of_the_job';
const KEY = 'local';

/** @param claims of the job, beside issuer, audience and times */
export async function startGithubOidc(claims: Claims): Promise<GithubOidc> {
  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const asked: string[] = [];
  const stored: unknown[] = [];
  let refusal: number | undefined;
  let storage = 201;
  const server = createServer(async (request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', url);
    const answer = (status: number, value: unknown) => {
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(value));
    };
    if (pathname === '/.well-known/jwks') {
      return answer(200, { keys: [{ ...publicKey.export({ format: 'jwk' }), kid: KEY, alg: 'RS256' }] });
    }
    if (pathname === '/.well-known/openid-configuration') {
      return answer(200, { issuer: url, jwks_uri: `${url}/.well-known/jwks` });
    }
    if (pathname === `/api/repos/${claims.repository}/attestations`) {
      const blocks = await Array.fromAsync(request as AsyncIterable<Buffer>);
      if (storage !== 201) return answer(storage, { message: 'Resource not accessible by integration' });
      stored.push(JSON.parse(Buffer.concat(blocks).toString()).bundle);
      return answer(201, { id: stored.length });
    }
    if (pathname !== '/token' || searchParams.get('api-version') !== '2.0') return answer(404, {});
    if (request.headers.authorization !== `Bearer ${BEARER}`) return answer(401, { message: 'Unauthorized' });
    if (refusal !== undefined) return answer(refusal, { message: 'no token for this job' });
    const audience = searchParams.get('audience') ?? 'https://github.com/owner';
    asked.push(audience);
    const now = Math.floor(Date.now() / 1000);
    answer(200, {
      value: signed({ iss: url, aud: audience, iat: now, exp: now + 300, ...claims }, privateKey),
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url,
    environment: {
      ACTIONS_ID_TOKEN_REQUEST_URL: `${url}/token?api-version=2.0`,
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: BEARER,
    },
    asked,
    stored,
    answerStorage(status) {
      storage = status;
    },
    refuse(status) {
      refusal = status;
    },
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}

function signed(claims: Claims, key: KeyObject): string {
  const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const content = `${part({ alg: 'RS256', typ: 'JWT', kid: KEY })}.${part(claims)}`;
  return `${content}.${sign('RSA-SHA256', Buffer.from(content), key).toString('base64url')}`;
}

/**
 * The claims of a token of this issuer, as a relying party reads them; undefined for one that is another's, for another audience or
 * old.
 */
export async function verifiedClaims(
  token: string,
  { issuer, audience }: { issuer: string; audience: string },
): Promise<Claims | undefined> {
  const [header = '', body = '', signature = ''] = token.split('.');
  const answer = await fetch(`${issuer}/.well-known/jwks`);
  const { keys } = (await answer.json()) as { keys: [Record<string, string>] };
  const key = createPublicKey({ key: keys[0], format: 'jwk' });
  const isSigned = verify(
    'RSA-SHA256',
    Buffer.from(`${header}.${body}`),
    key,
    Buffer.from(signature, 'base64url'),
  );
  if (!isSigned) return undefined;
  const claims = JSON.parse(Buffer.from(body, 'base64url').toString()) as Claims;
  const isCurrent = Number(claims.exp) > Date.now() / 1000;
  return claims.iss === issuer && claims.aud === audience && isCurrent ? claims : undefined;
}
