import { EspalierError, messageOf } from '../common/index.ts';
import type { TemplateFile } from './templates.ts';

/** A place in a template; the column counts from 1. */
export interface Place {
  line: number;
  column?: number;
}

/**
 * A fault in a template, with its file and line.
 *
 * @returns EspalierError `template-invalid`
 */
export function templateError(
  { path }: TemplateFile,
  place: Place | undefined,
  problem: string,
  hint: string,
  cause?: unknown,
): EspalierError {
  const where = [path, place?.line, place?.column].filter((part) => part !== undefined).join(':');
  return new EspalierError('template-invalid', `${where}: ${problem}`, {
    hint,
    details: { file: path, ...place },
    ...(cause === undefined ? {} : { cause }),
  });
}

/** Handlebars puts the place of a fault in the error's fields, or, for a parse error, in its first line. */
export function placeOf(error: unknown): Place | undefined {
  const { lineNumber, column } = error as { lineNumber?: unknown; column?: unknown };
  if (typeof lineNumber === 'number') {
    return typeof column === 'number' ? { line: lineNumber, column: column + 1 } : { line: lineNumber };
  }
  const line = messageOf(error).match(/^Parse error on line (\d+):/)?.[1];
  return line === undefined ? undefined : { line: Number(line) };
}

/**
 * As {@link placeOf}, for a rendering error. A field of `null` raises a TypeError without a place; then it
 * is the first line that asks for a field of this name.
 */
export function placeInFile(error: unknown, { text }: TemplateFile): Place | undefined {
  const field = messageOf(error).match(NULL_FIELD)?.[1];
  const line = field === undefined ? -1 : text.split('\n').findIndex((words) => words.includes(`.${field}`));
  return line < 0 ? placeOf(error) : { line: line + 1 };
}

const NULL_FIELD = /^Cannot read properties of (?:null|undefined) \(reading '(.+)'\)$/;

/** The message of a Handlebars error without the place, which {@link placeOf} reads. */
export function problemOf(error: unknown): string {
  const field = messageOf(error).match(NULL_FIELD)?.[1];
  if (field !== undefined) return `"${field}" is asked of something that this report does not have`;
  const unknown = messageOf(error).match(/^"(.+)" not defined in /)?.[1];
  if (unknown !== undefined) return `there is no field "${unknown}" here`;
  const lines = messageOf(error).split('\n');
  if (!lines[0]?.startsWith('Parse error')) return messageOf(error).replace(/ - \d+:\d+$/, '');
  const expected = lines.at(-1) ?? '';
  return `cannot be parsed near "${lines[1]?.trim() ?? ''}": ${expected.charAt(0).toLowerCase()}${expected.slice(1)}`;
}
