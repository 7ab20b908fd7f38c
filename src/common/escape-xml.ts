/** Text of a picture. Control characters are not allowed in XML at all. */
export function escapeXml(text: string): string {
  return text
    .toWellFormed()
    .replace(/\p{Cc}/gu, ' ')
    .replace(/[&<>"]/g, (c) => `&#${c.charCodeAt(0)};`);
}
