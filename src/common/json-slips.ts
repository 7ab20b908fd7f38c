/** What people write in JSON that is none, the likeliest cause first. */
const SLIPS: readonly (readonly [slip: RegExp, hint: string])[] = [
  [/^\s*$/, 'The file is empty.'],
  [/^(?:<{7}|={7}|>{7})/m, 'A merge left its marks: choose one side.'],
  [/[\u201c-\u201f]/, 'It has curly quotes: JSON takes straight ones (").'],
  [/^\s*(?:\/\/|\/\*|#)/m, 'It has a comment: JSON takes none.'],
  [/,\s*[\]}]/, 'It has a comma before a closing bracket: leave that comma out.'],
  [/[[{,:]\s*'/, 'It has single quotes: JSON takes double ones (").'],
  [/["\d\]}]\s*\n\s*["[{]/, 'A comma is missing at its end.'],
];

/** The likely slip in a text that JSON.parse refuses, with its line. @param text no valid JSON */
export function slipHint(text: string): string | undefined {
  for (const [slip, hint] of SLIPS) {
    const found = slip.exec(text);
    if (found === null) continue;
    const start = found.index + (/^\s*/.exec(found[0])?.[0].length ?? 0);
    return found[0].trim() === '' ? hint : `Line ${text.slice(0, start).split('\n').length}: ${hint}`;
  }
  return undefined;
}
