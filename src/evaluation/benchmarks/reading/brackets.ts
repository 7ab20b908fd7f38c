/** Parts between separators that no bracket holds. */
export function splitTop(text: string, separator: RegExp): string[] {
  const parts = [''];
  let depth = 0;
  for (const character of text) {
    if (/[([{]/.test(character)) depth += 1;
    if (/[)\]}]/.test(character)) depth -= 1;
    if (depth === 0 && separator.test(character)) parts.push('');
    else parts[parts.length - 1] += character;
  }
  return parts;
}

/** Whether braces match; round and square brackets may be mixed, as in `[0, 1)`. */
export function isBalanced(text: string): boolean {
  let [braces, brackets] = [0, 0];
  for (const character of text) {
    if (character === '{') braces += 1;
    if (character === '}') braces -= 1;
    if (/[([]/.test(character)) brackets += 1;
    if (/[)\]]/.test(character)) brackets -= 1;
    if (braces < 0 || brackets < 0) return false;
  }
  return braces === 0 && brackets === 0;
}
