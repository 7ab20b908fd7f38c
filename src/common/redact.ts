/** The part of an address before the host: `https://user:password@host`. */
const USER = /\b([a-z][a-z0-9+.-]*:\/\/)[^\s/?#@"'<>]+@/gi;
/** A parameter of an address that grants access to who knows it: signed links of S3, CloudFront, GCS and Azure, and tokens. */
const PARAMETER =
  /([?&;](?:X-(?:Amz|Goog)-[\w-]+|AWSAccessKeyId|Key-Pair-Id|Policy|Signature|sig|se|sp|sv|sr|[\w-]*token|[\w-]*secret|[\w-]*passw(?:or)?d|[\w-]*credentials?|api[_-]?key|key)=)[^&;#\s"'<>\\)]+/gi;
/** Tokens of the Hub and of GitHub, signed tokens of any kind (JWT), and what stands after `Bearer`. */
const TOKEN =
  /\b(?:hf_[A-Za-z0-9]{16,}|hf_(?:jwt|oauth)_[\w.+/=-]{8,}|eyJ[\w-]{8,}\.[\w-]{8,}\.[\w-]*|gh[pousr]_[A-Za-z0-9]{16,}|github_pat_\w{16,})\b|(?<=\bBearer )[\w.~+/-]{8,}=*/g;

const REDACTED = '(secret)';

/** Every form of the secrets of this process, longest first. */
let known: readonly string[] = [];
/** What is shorter is a word that other texts hold too. */
const LEAST_SECRET = 6;

/** From here on {@link redact} leaves out this secret, in every form that a server or a program may quote it in. */
export function addSecret(secret: string): void {
  if (secret.length < LEAST_SECRET) return;
  known = [...new Set([...known, ...formsOf(secret)])].toSorted((a, b) => b.length - a.length);
}

/** A secret as it is, in an address, in JSON, in HTML, and in base64, also as a part of a longer text (`user:secret`). */
function formsOf(secret: string): string[] {
  const addresses = [encodeURIComponent(secret), new URLSearchParams({ '': secret }).toString().slice(1)];
  const small = (text: string) => text.replaceAll(/%[0-9A-F]{2}/g, (one) => one.toLowerCase());
  const html = secret.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  return [
    ...[secret, ...addresses, ...addresses.map(small)],
    ...[JSON.stringify(secret).slice(1, -1), html, html.replaceAll('"', '&quot;')],
    ...[0, 1, 2].flatMap((before) => base64Forms(secret, before)),
  ];
}

/** The characters of base64 that depend on the secret alone, where so many bytes (modulo 3) stand before it. */
function base64Forms(secret: string, before: number): string[] {
  const bytes = Buffer.concat([Buffer.alloc(before), Buffer.from(secret)]);
  // Each character holds six bits.
  const [from, to] = [Math.ceil((before * 8) / 6), Math.floor((bytes.length * 8) / 6)];
  return (['base64', 'base64url'] as const).map((name) => bytes.toString(name).slice(from, to));
}

/**
 * A text without what grants access: the secrets of this process ({@link addSecret}), user and password of addresses, signatures
 * and tokens in their queries, tokens of the Hub and of GitHub. For all that is printed or kept: errors of other programs and
 * libraries quote the addresses that they used.
 */
export function redact(text: string): string {
  const rest = known.reduce((left, form) => left.replaceAll(form, REDACTED), text);
  return rest.replace(USER, `$1${REDACTED}@`).replace(PARAMETER, `$1${REDACTED}`).replace(TOKEN, REDACTED);
}

/** Data as JSON has it, each of its texts as {@link redact} leaves it: JSON of a text writes some forms of a secret once more. */
export function redactData<T>(data: T): T {
  const change = (_: string, value: unknown) => (typeof value === 'string' ? redact(value) : value);
  return JSON.parse(JSON.stringify(data), change) as T;
}
