import { expect, test } from 'vitest';
import { EspalierError } from '../../src/common/errors.ts';
import { printable } from '../../src/common/printable.ts';
import { addSecret, redact } from '../../src/common/redact.ts';
import { errorJson, errorText } from '../../src/entry/report-error.ts';

const SECRET = 'c2VjcmV0';

test.each([
  `https://user:${SECRET}@hub.example/a`,
  `https://${SECRET}@hub.example/a`,
  `http://a:${SECRET}%40x@[::1]:8080/`,
  `https://bucket.s3.amazonaws.com/x?X-Amz-Algorithm=AWS4&X-Amz-Credential=${SECRET}%2F2026&X-Amz-Signature=${SECRET}&x-id=GetObject`,
  `https://cdn.example/x?Expires=1&Policy=${SECRET}_&Signature=${SECRET}~-&Key-Pair-Id=${SECRET}`,
  `https://storage.googleapis.com/b/o?X-Goog-Signature=${SECRET}&GoogleAccessId=a`,
  `https://a.blob.core.windows.net/c?sv=2024&sig=${SECRET}%3D`,
  `https://host/x?a=1&access_token=${SECRET}`,
  `https://host/x?token=${SECRET}#part`,
  `{"url":"https://host/x?api_key=${SECRET}"}`,
  `authorization: Bearer ${SECRET}${SECRET}`,
  `hf_${SECRET}ABCDEFGHIJK`,
  `ghs_${SECRET}ABCDEFGHIJK`,
])('%s is printed without its secret', (text) => {
  expect(redact(text)).not.toContain(SECRET);
  expect(redact(text)).toContain('(secret)');
  expect(printable(text)).not.toContain(SECRET);
  const error = new EspalierError('hub-refused', `cannot read ${text}`, { hint: text, details: { text } });
  expect(errorText(error, 'flags')).not.toContain(SECRET);
  expect(JSON.stringify(errorJson(error))).not.toContain(SECRET);
  expect(errorText(new TypeError(`fetch failed: ${text}`), 'inputs')).not.toContain(SECRET);
  expect(JSON.stringify(errorJson(new TypeError(text)))).not.toContain(SECRET);
});

test.each([
  'hf://ns/name@main/model-Q4_K_M.gguf',
  'https://huggingface.co/ns/name/resolve/main/a%20b.gguf?download=true',
  'mail people@example.org about the token count: tokens=512',
  '--benchmarks mmlu:200 keeps keys: 28 of 32',
  'monkey=3&donkey=4',
])('%s stays as it is', (text) => expect(redact(text)).toBe(text));

const KNOWN = 'my/secret+tok=en "q" & <more>\n!(x)*';

type Form = (secret: string) => string;
const html: Form = (text) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
const small: Form = (text) => text.replaceAll(/%../g, (one) => one.toLowerCase());
const FORMS: Readonly<Record<string, Form>> = {
  'as it is': (secret) => secret,
  'in an address': encodeURIComponent,
  'in an address with small digits': (secret) => small(encodeURIComponent(secret)),
  'in a form': (secret) => new URLSearchParams({ secret }).toString(),
  'in JSON': (secret) => JSON.stringify({ secret }),
  'in HTML': html,
  ...Object.fromEntries(
    ['', 'u', 'us', 'user:'].flatMap((before) =>
      (['base64', 'base64url'] as const).map((name): [string, Form] => [
        `in ${name} between ${before.length} bytes and others`,
        (secret) => Buffer.from(`${before}${secret}${before && 'ab'}`).toString(name),
      ]),
    ),
  ),
};

test.each(Object.entries(FORMS))('a secret of this process is not printed %s', (name, form) => {
  const secret = `${name.length}${name} ${KNOWN}`;
  const quoted = `refused (${form(secret)}), again`;
  expect(redact(quoted)).toBe(quoted);
  addSecret(secret);
  const [, left = quoted] = /^refused \((.*)\), again$/s.exec(redact(quoted)) ?? [];
  expect(left).toContain('(secret)');
  // What is left holds neighbours of the secret: the name of a field, the ends of base64.
  expect(left.replace('(secret)', '').length).toBeLessThanOrEqual('{"secret":""}'.length);
});

test('a word is no secret: other texts hold it', () => {
  addSecret('base');
  expect(redact('the base of the run')).toBe('the base of the run');
});
