import { type ErrorCode, EspalierError } from '../common/index.ts';

/** What a header cannot hold (RFC 9110, 5.5), and what no token has: the fetch of Node names neither the header nor the cause. */
const UNSENDABLE = /[^\x20-\x7e]/u;

/**
 * The header that carries a token.
 *
 * @param from where it was read: `HF_TOKEN`
 * @param code of the error for a token that cannot be sent
 * @throws EspalierError `code`; the token is not in its message
 */
export function bearer(
  token: string,
  from: string,
  code: ErrorCode = 'usage',
): { readonly authorization: string } {
  const found = UNSENDABLE.exec(token);
  if (found === null) return { authorization: `Bearer ${token}` };
  const point = found[0].codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0');
  throw new EspalierError(
    code,
    `character ${found.index + 1} of the token in ${from} is U+${point}, but a request can only hold printable ASCII`,
    { hint: 'Copy the token again, without quotes, line breaks or invisible characters.' },
  );
}
