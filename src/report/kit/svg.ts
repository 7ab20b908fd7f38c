const LABEL_LETTERS = 32;

/** A label that has room in a picture. */
export function shorten(label: string): string {
  const characters = [...label];
  return characters.length <= LABEL_LETTERS ? label : `${characters.slice(0, LABEL_LETTERS - 1).join('')}…`;
}
