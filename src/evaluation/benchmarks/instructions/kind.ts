import { z } from 'zod';
import { checkRow } from '../benchmark.ts';

/** Whether a response follows an instruction. */
export type Check = (response: string) => boolean;

/**
 * A kind of instruction: its arguments, read from a row, give the check.
 *
 * @throws Error naming the argument, what was expected and what was found
 */
export type Kind = (args: Readonly<Record<string, unknown>>) => Check;

/** A kind with these arguments. */
export function kind<Shape extends z.ZodRawShape>(
  shape: Shape,
  isFollowed: (response: string, args: z.output<z.ZodObject<Shape>>) => boolean,
): Kind {
  const schema = z.object(shape);
  return (raw) => {
    const args = checkRow(schema, raw);
    return (response) => isFollowed(response, args);
  };
}

export const count = z.union([z.int().min(0), z.bigint().min(0n).transform(Number)]);
export const phrase = z.string().trim().min(1);

/** How a number is compared with the one asked for. */
export const relation = z.enum(['less than', 'at least']);

export function compares(found: number, how: z.output<typeof relation>, wanted: number): boolean {
  return how === 'at least' ? found >= wanted : found < wanted;
}

/** A text as a pattern that matches it alone. */
export function literal(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}

/** How often a pattern occurs. */
export function occurrences(text: string, pattern: RegExp): number {
  return [...text.matchAll(pattern)].length;
}

/** Whether a text has capital letters and no small ones. */
export function isUpper(text: string): boolean {
  return text === text.toUpperCase() && text !== text.toLowerCase();
}
