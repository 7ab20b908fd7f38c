/**
 * `Content-Disposition` for a file of any name: a header holds ASCII only, so the name stands percent-encoded in
 * `filename*`, and `filename` has what an old client can read of it (RFC 6266, 4.3; RFC 8187, 3.2).
 */
export function contentDisposition(fileName: string): string {
  const name = fileName.toWellFormed();
  const encoded = encodeURIComponent(name).replace(
    /['()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  const ascii = name.replace(/[^\x20-\x7e]/gu, '_').replace(/["\\]/g, '\\$&');
  return `inline; filename*=UTF-8''${encoded}; filename="${ascii}";`;
}
