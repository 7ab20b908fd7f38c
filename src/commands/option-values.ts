import { z } from 'zod';
import { parseBytes } from '../common/units.ts';

export interface Option {
  /** One line for `--help`, action.yml and the README. */
  readonly text: string;
  /** What it is in commands where it is something else. */
  readonly in?: Readonly<Record<string, string>>;
  /** What the value stands for in `--help`. */
  readonly value: string;
  /** The text that is parsed when none is given. */
  readonly default?: string;
  /** Stands on the command line without a value; a workflow writes true or false. */
  readonly flag?: true;
  /** May stand on the command line without a value, and then means this one. */
  readonly bare?: string;
  readonly schema: z.ZodType<unknown, string>;
}

/** Digits only: `1e3` and `0x1` are no numbers that people mean. */
export const wholeNumber = (least: number, most = Number.MAX_SAFE_INTEGER) =>
  z
    .string()
    .regex(/^\d+$/, 'must be a whole number')
    .transform(Number)
    .refine((value) => value >= least, `must be at least ${least}`)
    .refine((value) => value <= most, `must be at most ${most}`);

/** Items separated by commas or lines; empty ones are dropped. */
export const list = z.string().transform((text) =>
  text
    .split(/[\n,]/)
    .map((part) => part.trim())
    .filter((part) => part !== ''),
);

export const byteSize = z
  .string()
  .regex(/^\d+(\.\d+)?\s*(B|kB|MB|GB|KiB|MiB|GiB)$/, 'must be a size as 10.4GB or 9.7GiB')
  .transform(parseBytes);

/** Stands on the command line without a value. */
export const flag = (text: string) =>
  ({
    text,
    value: 'BOOL',
    flag: true,
    default: 'false',
    schema: z.enum(['true', 'false']).transform((word) => word === 'true'),
  }) as const satisfies Option;
