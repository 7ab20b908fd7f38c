/** The part of an address before the host: `https://user:password@host`. */
const USER = /\b([a-z][a-z0-9+.-]*:\/\/)[^\s/?#@"'<>]+@/gi;
/** A parameter of an address that grants access to who knows it: signed links of S3, CloudFront, GCS and Azure, and tokens. */
const PARAMETER =
  /([?&;](?:X-(?:Amz|Goog)-[\w-]+|AWSAccessKeyId|Key-Pair-Id|Policy|Signature|sig|se|sp|sv|sr|[\w-]*token|[\w-]*secret|[\w-]*passw(?:or)?d|[\w-]*credentials?|api[_-]?key|key)=)[^&;#\s"'<>\\)]+/gi;
/** Tokens of the Hub and of GitHub, signed tokens of any kind (JWT), and what stands after `Bearer`. */
const TOKEN =
  /\b(?:hf_[A-Za-z0-9]{16,}|hf_(?:jwt|oauth)_[\w.+/=-]{8,}|eyJ[\w-]{8,}\.[\w-]{8,}\.[\w-]*|gh[pousr]_[A-Za-z0-9]{16,}|github_pat_\w{16,})\b|(?<=\bBearer )[\w.~+/-]{8,}=*/g;

const REDACTED = '(secret)';

/**
 * A text without what grants access: user and password of addresses, signatures and tokens in their queries, tokens of the Hub
 * and of GitHub. For all that is printed or kept: errors of other programs and libraries quote the addresses that they used.
 */
export function redact(text: string): string {
  return text.replace(USER, `$1${REDACTED}@`).replace(PARAMETER, `$1${REDACTED}`).replace(TOKEN, REDACTED);
}
