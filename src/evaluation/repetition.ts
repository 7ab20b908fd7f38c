/** Words and signs that the repeated end must have: a list of short lines is no loop yet. */
const LEAST_WORDS = 32;
/** How often the same words must stand one after the other. */
const LEAST_TIMES = 3;
/** The longest repeated passage that is looked for, in words. */
const LONGEST_PERIOD = 256;

/** No word is longer: what is, is letters that are repeated, or of a script without spaces. It is looked at letter by letter. */
const LONGEST_WORD = 40;

/**
 * Whether an output ends in the same passage again and again: at least {@link LEAST_TIMES} times, and {@link LEAST_WORDS} words
 * in all. A model that loops does so until something stops it, so the end is enough.
 */
export function endsRepeating(text: string): boolean {
  const words = (text.match(/[\p{L}\p{N}]+|[^\s\p{L}\p{N}]/gu) ?? []).flatMap((word) =>
    word.length > LONGEST_WORD ? [...word] : [word],
  );
  for (let period = 1; period <= LONGEST_PERIOD && period * LEAST_TIMES <= words.length; period += 1) {
    let repeated = 0;
    for (let at = words.length - 1; at >= period && words[at] === words[at - period]; at -= 1) repeated += 1;
    const covered = repeated + period;
    if (covered >= LEAST_WORDS && covered >= LEAST_TIMES * period) return true;
  }
  return false;
}
