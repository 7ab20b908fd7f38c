import { z } from 'zod';
import type { Call } from './tool.ts';

const possibleSchema = z.record(z.string(), z.array(z.unknown()));
/** One call that is expected: for each parameter the values that are right, `""` among them where it may be left out. */
export const possibleCallSchema = z
  .record(z.string(), possibleSchema)
  .refine((call) => Object.keys(call).length === 1, 'must name one function');
export type PossibleCall = z.output<typeof possibleCallSchema>;

/** Names with dots are none for the chat API. */
export function toolName(name: string): string {
  return name.replaceAll(/[^\w-]/g, '_');
}

/**
 * Whether calls are those expected, in any order, each with values that are right: the rules of the leaderboard's AST check
 * (gorilla, bfcl_eval/eval_checker/ast_eval). A parameter that is not expected is wrong, as is one that is missing.
 */
export function areExpected(calls: readonly Call[], expected: readonly PossibleCall[]): boolean {
  const [first, ...rest] = expected;
  if (first === undefined) return calls.length === 0;
  return calls.some((call, index) => isExpected(call, first) && areExpected(calls.toSpliced(index, 1), rest));
}

function isExpected(call: Call, expected: PossibleCall): boolean {
  return Object.entries(expected).some(
    ([name, values]) => toolName(name) === call.name && hasValues(call.arguments, values),
  );
}

function hasValues(
  given: Readonly<Record<string, unknown>>,
  values: z.output<typeof possibleSchema>,
): boolean {
  const known = Object.entries(given).every(([name, value]) =>
    Object.hasOwn(values, name) ? givable(values[name] ?? []).some((right) => isValue(value, right)) : false,
  );
  return (
    known && Object.entries(values).every(([name, right]) => Object.hasOwn(given, name) || right.includes(''))
  );
}

/** An empty text, which says that a parameter may be left out, is no value of a parameter that takes numbers or lists. */
function givable(right: readonly unknown[]): readonly unknown[] {
  const typed = right.filter((value) => value !== '' && value !== null);
  const takesTexts = typed.length === 0 || typed.some((value) => typeof value === 'string');
  return takesTexts ? right : right.filter((value) => value !== '');
}

function isValue(value: unknown, right: unknown): boolean {
  if (typeof value === 'string' && typeof right === 'string') return standard(value) === standard(right);
  if (Array.isArray(value) && Array.isArray(right)) {
    return value.length === right.length && value.every((item, index) => isValue(item, right[index]));
  }
  const [object, values] = [
    z.record(z.string(), z.unknown()).safeParse(value),
    possibleSchema.safeParse(right),
  ];
  return object.success && values.success ? hasValues(object.data, values.data) : value === right;
}

/** `April 1, 2024`, `April 1 2024` and `april 1.2024` are the same. */
function standard(text: string): string {
  return text
    .replaceAll(/[ ,./\-_*^]/g, '')
    .toLowerCase()
    .replaceAll("'", '"');
}

/** The call that has the first right value of each parameter. */
export function exampleOf(possible: PossibleCall): Call {
  const [name = '', values = {}] = Object.entries(possible)[0] ?? [];
  return { name: toolName(name), arguments: firstOf(values) };
}

function firstOf(values: z.output<typeof possibleSchema>): Record<string, unknown> {
  const given = Object.entries(values).flatMap(([name, right]) => {
    const first = right.includes('') ? undefined : right[0];
    return first === undefined ? [] : [[name, plain(first)] as const];
  });
  return Object.fromEntries(given);
}

function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain);
  const values = possibleSchema.safeParse(value);
  return values.success ? firstOf(values.data) : value;
}
