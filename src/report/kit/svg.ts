/** Text of a picture. Control characters are not allowed in XML at all. */
export function escapeXml(text: string): string {
  return text
    .toWellFormed()
    .replace(/\p{Cc}/gu, ' ')
    .replace(/[&<>"]/g, (c) => `&#${c.charCodeAt(0)};`);
}

const LABEL_LETTERS = 32;

/** A label that has room in a picture. */
export function shorten(label: string): string {
  const characters = [...label];
  return characters.length <= LABEL_LETTERS ? label : `${characters.slice(0, LABEL_LETTERS - 1).join('')}…`;
}
