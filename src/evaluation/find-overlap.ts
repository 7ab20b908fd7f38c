import { z } from 'zod';
import { EspalierError } from '../common/index.ts';
import type { Dataset } from './dataset/index.ts';

/**
 * Words that must stand in a row for a text to hold a part of a question. 13-grams are the field's measure (GPT-3, arXiv
 * 2005.14165, appendix C; lm-evaluation-harness, docs/decontamination.md).
 */
const SHINGLE = 13;

/** Of a question with fewer words than that, all; fewer than these say nothing (the least N of GPT-3). */
const LEAST = 8;

/**
 * Share of a question's shingles that must be there: one alone is often a turn of phrase that many questions share. As PaLM
 * has it (arXiv 2204.02311, section 8), there of 8-grams.
 */
const SHARE = 0.7;

/** A benchmark's question that stands in a text. */
interface Overlap {
  /** From 0, as in the records of a trial. */
  readonly id: string;
  /** Of the text, from 1: where its first shingle begins. */
  readonly line: number;
  /** Of its shingles, 0..1. */
  readonly share: number;
  /** The first words that both have. */
  readonly words: string;
}

/**
 * Questions of a benchmark (with their choices, without answers) that stand in a text. Both are compared as lower-case words
 * and numbers.
 *
 * @returns in the order of the questions; those of fewer than eight words are never found
 */
export function findOverlap(rows: Dataset['rows'], text: string): Overlap[] {
  const questions = rows.map(({ id, view }) => ({ id, forms: formsOf(view).map(shinglesOf) }));
  const seen = linesOf(text, new Set(questions.flatMap(({ forms }) => forms.flat())));
  return questions.flatMap(({ id, forms }) => {
    const found = forms.map((shingles) => {
      const there = shingles.filter((shingle) => seen.has(shingle));
      return { there, share: there.length / Math.max(1, shingles.length) };
    });
    const { there, share } = found.toSorted((a, b) => b.share - a.share)[0]!;
    return share < SHARE ? [] : [{ id, line: seen.get(there[0]!)!, share, words: there[0]! }];
  });
}

/**
 * Refuses a text that holds questions of a benchmark: scores that were made on it, or a divergence measured on it, would
 * speak for what is then asked.
 *
 * @param path of the text, for the message
 * @throws EspalierError `dataset-invalid` with the first questions, and their lines
 */
export function checkOverlap(title: string, { rows, source }: Dataset, path: string, text: string): void {
  const found = findOverlap(rows, text);
  if (found.length === 0) return;
  const shown = found.slice(0, 3).map(({ id, line, words }) => `question ${id} at line ${line} ("${words}")`);
  const more = found.length > 3 ? ', ...' : '';
  throw new EspalierError(
    'dataset-invalid',
    `${path} holds ${found.length} of the ${rows.length} questions of ${title}: ${shown.join(', ')}${more}`,
    {
      hint: 'Remove the questions from the text, or use other text. --allow-overlap uses the text anyway; the benchmark then proves less.',
      details: { text: path, benchmark: title, source, overlap: found.slice(0, 100) },
    },
  );
}

/** Where each wanted run of words begins in a text, by its line. */
function linesOf(text: string, wanted: ReadonlySet<string>): Map<string, number> {
  const lengths = [...new Set([...wanted].map((shingle) => shingle.split(' ').length))];
  const found = new Map<string, number>();
  const words: string[] = [];
  const lines: number[] = [];
  for (const [index, line] of text.split('\n').entries()) {
    for (const word of wordsOf(line)) {
      words.push(word);
      lines.push(index + 1);
    }
  }
  // Most runs begin as no wanted one does: they are told apart without joining them.
  const starts = new Set([...wanted].map((shingle) => shingle.slice(0, shingle.indexOf(' '))));
  for (const [i, word] of words.entries()) {
    if (!starts.has(word)) continue;
    for (const length of lengths) {
      if (i + length > words.length) continue;
      const run = words.slice(i, i + length).join(' ');
      if (wanted.has(run) && !found.has(run)) found.set(run, lines[i]!);
    }
  }
  return found;
}

function shinglesOf(question: string): string[] {
  const words = wordsOf(question);
  if (words.length < LEAST) return [];
  const length = Math.min(SHINGLE, words.length);
  return Array.from({ length: words.length - length + 1 }, (_, i) => words.slice(i, i + length).join(' '));
}

/** What is asked, as benchmarks show it to their templates; its choices with and without their letters. */
function formsOf({ question, prompt, choices }: Readonly<Record<string, unknown>>): string[] {
  const asked = String(question ?? prompt ?? '');
  const parsed = choicesSchema.safeParse(choices);
  if (!parsed.success || parsed.data.length === 0) return [asked];
  const withLetters = parsed.data.map(({ letter, text }) => `${letter} ${text}`);
  return [parsed.data.map(({ text }) => text), withLetters].map((texts) => [asked, ...texts].join('\n'));
}

const choicesSchema = z.array(z.object({ letter: z.string(), text: z.string() }));

function wordsOf(text: string): string[] {
  return (
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}
