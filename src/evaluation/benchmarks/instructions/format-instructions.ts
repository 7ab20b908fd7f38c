import { count, kind, literal, occurrences, phrase } from './kind.ts';

const CONSTRAINED = ['My answer is yes.', 'My answer is no.', 'My answer is maybe.'];

export const placeholders = kind(
  { num_placeholders: count },
  (response, { num_placeholders }) => occurrences(response, /\[.*?\]/g) >= num_placeholders,
);

/** Exactly so many lines that begin with `*` or `-`; `**bold**` begins no item. */
export const bulletLists = kind(
  { num_bullets: count },
  (response, { num_bullets }) =>
    occurrences(response, /^\s*\*[^*].*$/gm) + occurrences(response, /^\s*-.*$/gm) === num_bullets,
);

export const constrainedResponse = kind({}, (response) =>
  CONSTRAINED.some((option) => response.includes(option)),
);

/** Parts between asterisks that are not empty; those between two count as the description's checker counts them. */
export const highlightedSections = kind({ num_highlights: count }, (response, { num_highlights }) => {
  const marked = (pattern: RegExp) =>
    [...response.matchAll(pattern)].filter(([found]) => found.replaceAll('*', '').trim() !== '').length;
  return marked(/\*[^\n*]*\*/g) + marked(/\*\*[^\n*]*\*\*/g) >= num_highlights;
});

/** Sections that begin with a word and a number: `SECTION 1`. */
export const multipleSections = kind(
  { section_spliter: phrase, num_sections: count },
  (response, { section_spliter, num_sections }) =>
    occurrences(response, new RegExp(`${literal(section_spliter)}\\s?\\d+`, 'g')) >= num_sections,
);

export const postscript = kind({ postscript_marker: phrase }, (response, { postscript_marker }) => {
  const known: Readonly<Record<string, string>> = { 'P.P.S': 'p\\.\\s?p\\.\\s?s', 'P.S.': 'p\\.\\s?s\\.' };
  const pattern = known[postscript_marker] ?? literal(postscript_marker);
  return new RegExp(pattern, 'i').test(response);
});

/** Numbers that Python's `json` reads, which are none in JSON: outside of strings. */
const PYTHON_NUMBERS = /("(?:[^"\\]|\\.)*")|-?\b(?:NaN|Infinity)\b/gs;

/** JSON as Python reads it, also in a code fence. */
export const jsonFormat = kind({}, (response) => {
  const text = response
    .trim()
    .replace(/^```(?:json|Json|JSON)/, '')
    .replace(/^```/, '')
    .replace(/```$/, '')
    .trim()
    .replace(PYTHON_NUMBERS, (_, string?: string) => string ?? '0');
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
});

/** A title in double angular brackets: `<<poem of joy>>`. */
export const title = kind({}, (response) =>
  [...response.matchAll(/<<[^\n]+>>/g)].some(([found]) => found.replace(/^<+|>+$/g, '').trim() !== ''),
);
