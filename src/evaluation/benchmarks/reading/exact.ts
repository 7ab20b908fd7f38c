import { plainCharacters } from './characters.ts';

/** What may stand around a whole text without being of it: emphasis, code, quotes, formulas, boxes. */
const AROUND: readonly RegExp[] = [
  /^(\*{1,3}|_{1,3}|`{1,3}|"|'|\$\$?|~~)(.+)\1$/s,
  /^()\\(?:boxed|text|textbf|mathrm|mathbf|mathit|texttt)\s*\{(.*)\}$/s,
  /^()\\\((.*)\\\)$/s,
  /^()\\\[(.*)\\\]$/s,
  // What is left of emphasis or quotes that began before `Answer:`, or of `$ANSWER` in the prompt.
  /^(\*{1,3}|_{1,3}|`|"|'|\$) ?(.+)$/s,
  /^()(.+?) ?(?:\*{1,3}|_{1,3}|`|"|')$/s,
];
const MAX_FORMS = 64;

/** Texts that differ only in case, spaces, a full stop at the end and characters that look alike are the same answer. */
export function exactText(text: string): string {
  return plainCharacters(text).toLowerCase().replace(/\s+/g, ' ').trim().replace(/ ?\.$/, '');
}

/**
 * A value as the exact text that it means: the expected one if the value is it, as it stands or without what models put
 * around a text; else the value without any of that. So `__init__` and `{"a": 1}` can be answers, and `**Paris**` is Paris.
 *
 * @param expected of {@link exactText}
 */
export function readExact(value: string, expected: string | undefined): string | null {
  const forms = [exactText(value)];
  for (const form of forms) {
    if (form === expected) return form;
    for (const around of AROUND) {
      const inner = exactText(around.exec(form)?.[2] ?? '');
      if (inner !== '' && !forms.includes(inner) && forms.length < MAX_FORMS) forms.push(inner);
    }
  }
  return forms.toSorted((a, b) => a.length - b.length)[0] || null;
}
