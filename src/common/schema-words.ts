import { z } from 'zod';
import { nearest } from './nearest.ts';
import { printable } from './printable.ts';
import { redact } from './redact.ts';

/** What was wrong with one place of a value. */
export interface Problem {
  /** Keys and indices that lead to it, joined by dots; empty for the value itself. */
  readonly path: string;
  /** The rule in plain words; of a schema that has words of its own, those. */
  readonly message: string;
  /** The message says the value too, which those of a schema do not. */
  readonly saysValue: boolean;
}

export type Checked<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/**
 * Checks a value against a schema: the one place where issues of zod become sentences.
 *
 * @throws RangeError for more issues than zod can hand on
 */
export function checkSchema<T>(schema: z.ZodType<T>, value: unknown): Checked<T> {
  const ours = new Set<string>();
  const error = (issue: z.core.$ZodRawIssue) => {
    const message = ruleInWords(issue);
    ours.add(message);
    return message;
  };
  const result = schema.safeParse(value, { error });
  if (result.success) return { ok: true, value: result.data };
  const problems = result.error.issues.map(({ path, message }) => ({
    path: path.map(String).join('.'),
    message,
    saysValue: ours.has(message),
  }));
  return { ok: false, problems };
}

/** Problems on one line, each with its place. */
export function problemLine(problems: readonly Problem[]): string {
  return problems.map(({ path, message }) => (path === '' ? message : `${path}: ${message}`)).join('; ');
}

/** What is wrong with the text of an option, in one sentence with its name, the text and the rule. */
export function optionProblem(name: string, text: string, problems: readonly Problem[]): string {
  const rule = problems.map(({ message }) => message).join('; ');
  return problems.every(({ saysValue }) => saysValue)
    ? `${name}: ${rule}`
    : `${name} is "${redact(text)}": ${rule}`;
}

/** The rule that an issue breaks, for a reader who does not know zod. */
function ruleInWords(issue: z.core.$ZodRawIssue): string {
  switch (issue.code) {
    case 'invalid_value':
      return outsideOf(issue.values.map(String), issue.input);
    case 'invalid_type':
      return issue.input === undefined
        ? `is missing, expected ${noun(issue.expected)}`
        : `expected ${noun(issue.expected)}, got ${shown(issue.input)}`;
    case 'unrecognized_keys':
      return unknownKeys(issue.keys, keysOf(issue.inst));
    case 'too_small':
      return outOfBounds(
        issue.origin,
        issue.input,
        issue.exact ? '' : 'at least ',
        issue.minimum,
        issue.inclusive,
      );
    case 'too_big':
      return outOfBounds(
        issue.origin,
        issue.input,
        issue.exact ? '' : 'at most ',
        issue.maximum,
        issue.inclusive,
      );
    case 'not_multiple_of':
      return `must be a multiple of ${issue.divisor}, got ${shown(issue.input)}`;
    case 'invalid_format':
      return `expected ${FORMATS[issue.format] ?? `text of the form ${issue.pattern ?? issue.format}`}, got ${shown(issue.input)}`;
    case 'invalid_union':
      return noAlternative(issue);
    case 'invalid_key':
    case 'invalid_element':
      return `${issue.code === 'invalid_key' ? 'has a key' : 'has an item'} that is not valid: ${[...new Set(issue.issues.map(({ message }) => message))].join('; ')}`;
    default:
      return `is not valid: ${shown(issue.input)}`;
  }
}

function outsideOf(allowed: readonly string[], input: unknown): string {
  if (input === undefined) return `is missing, expected ${listed(allowed, ' or ')}`;
  const meant = typeof input === 'string' ? nearest(input, allowed) : undefined;
  const rule = allowed.length === 1 ? `is not ${allowed[0]}` : `is none of ${allowed.join(', ')}`;
  return `${shown(input)} ${rule}${meant === undefined || allowed.length === 1 ? '' : `; did you mean ${meant}?`}`;
}

function unknownKeys(keys: readonly string[], known: readonly string[]): string {
  const [key = ''] = keys;
  const meant = keys.length === 1 ? nearest(key, known) : undefined;
  const names = keys.slice(0, MOST_KEYS).map((one) => shown(one));
  const more = keys.length > names.length ? `, and ${keys.length - names.length} more` : '';
  const unknown = `there is no key ${listed(names, more === '' ? ' or ' : ', ')}${more}`;
  return `${unknown}${meant === undefined ? '' : `; did you mean ${meant}?`}`;
}

const MOST_KEYS = 5;

/** The keys of the object schema that an issue comes from. */
function keysOf(schema: unknown): string[] {
  return schema instanceof z.ZodObject ? Object.keys(schema.shape) : [];
}

function outOfBounds(
  origin: string,
  input: unknown,
  bound: string,
  value: number | bigint,
  inclusive = true,
): string {
  const units = UNITS[origin];
  if (units === undefined) {
    const side = bound === 'at least ' ? 'above ' : 'below ';
    return `must be ${inclusive ? bound : side}${value}, got ${shown(input)}`;
  }
  const has = sizeOf(input);
  if (value === 1 && bound === 'at least ') return 'must not be empty';
  return `must have ${bound}${value} ${units[value === 1 || value === 1n ? 0 : 1]}, has ${has}`;
}

const UNITS: Readonly<Record<string, readonly [string, string]>> = {
  array: ['item', 'items'],
  string: ['character', 'characters'],
  set: ['item', 'items'],
  map: ['entry', 'entries'],
  object: ['key', 'keys'],
  record: ['key', 'keys'],
  file: ['byte', 'bytes'],
};

function sizeOf(input: unknown): number {
  if (typeof input === 'string' || Array.isArray(input)) return input.length;
  if (input instanceof Set || input instanceof Map) return input.size;
  return Object.keys(Object(input)).length;
}

/** The problems of the alternative that came nearest: that whose first problem lies deepest; else what each one expected. */
function noAlternative(issue: z.core.$ZodRawIssue & { code: 'invalid_union' }): string {
  const { input } = issue;
  const { errors, options, discriminator } = issue as z.core.$ZodIssueInvalidUnion & { options?: unknown[] };
  if (discriminator !== undefined && options !== undefined) {
    return outsideOf(options.map(String), (Object(input) as Record<string, unknown>)[discriminator]);
  }
  const deep = errors.filter(([first]) => (first?.path.length ?? 0) > 0);
  const [nearestOne] = deep.toSorted((a, b) => a.length - b.length);
  if (nearestOne !== undefined) {
    return nearestOne.map(({ path, message }) => `${path.map(String).join('.')}: ${message}`).join('; ');
  }
  const messages = errors.flat().map(({ message }) => message);
  const got = `, got ${shown(input)}`;
  return [...new Set(messages.map((message) => message.replace(got, '')))].join(', or ') + got;
}

const NOUNS: Readonly<Record<string, string>> = {
  string: 'text',
  int: 'a whole number',
  number: 'a number',
  bigint: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  tuple: 'a list',
  object: 'an object',
  record: 'an object',
  map: 'an object',
  nonoptional: 'a value',
  null: 'null',
  undefined: 'nothing',
  never: 'nothing',
  nan: 'NaN',
  date: 'a date',
};

function noun(expected: string): string {
  return NOUNS[expected] ?? expected;
}

const FORMATS: Readonly<Record<string, string>> = {
  url: 'an address',
  email: 'an e-mail address',
  datetime: 'a time as 2026-01-31T12:00:00Z',
  date: 'a date as 2026-01-31',
  uuid: 'a UUID',
  base64: 'Base64',
  safeint: 'a whole number below 2^53',
};

function listed(words: readonly string[], last: string): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')}${last}${words.at(-1)}`;
}

const MOST_SHOWN = 60;

/** A value for a message: scalars as JSON, of others the kind. */
function shown(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'an object';
  if (typeof value !== 'string') return value === undefined ? 'nothing' : String(value);
  const text = printable(JSON.stringify(value));
  return text.length > MOST_SHOWN ? `${text.slice(0, MOST_SHOWN - 4)}..."` : text;
}
