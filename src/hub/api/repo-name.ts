/** What the Hub allows in a namespace or a name is at most this long. */
const MAX_LENGTH = 96;

/** Before the name, where somebody gives the address of a page. */
const ADDRESS = /^(?:hf:\/\/|https?:\/\/[^/]+\/)?(?:models\/)?/;

/**
 * A repo id that the Hub takes, made of what was written: `my name/Größe (28x)` becomes `my-name/Grosse-28x`.
 *
 * @returns undefined for what has no namespace, or nothing that the Hub takes
 */
export function sanitizedRepoId(text: string): string | undefined {
  const parts = text.trim().replace(ADDRESS, '').replace(/\/+$/, '').split('/').map(sanitizedPart);
  return parts.length === 2 && parts.every((part) => part !== '') ? parts.join('/') : undefined;
}

/** Letters, digits, `.`, `_` and `-`; begins and ends with none of the marks, and has no two of them in a row. */
function sanitizedPart(text: string): string {
  const plain = text
    .replaceAll('ß', 'ss')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^A-Za-z0-9._-]+/g, '-')
    .replace(/-*\.[.-]*/g, '.')
    .replace(/-{2,}/g, '-');
  const cut = plain.replace(/^[^A-Za-z0-9]+/, '').slice(0, MAX_LENGTH);
  return cut.replace(/(?:\.git)+$/i, '').replace(/[.-]+$/, '');
}
