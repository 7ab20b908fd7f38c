import { z } from 'zod';
import { parseBytes } from './units.ts';

/** What entry points say about an option. Its name is its key in the group, written with hyphens. */
export interface OptionInfo {
  /** One line for help, the tables of inputs and the schema of espalier.yml. */
  readonly text: string;
  /** What the value stands for in help: `FILE`, `N`. */
  readonly value: string;
  /** The text that is parsed when none is given. */
  readonly default?: string;
  /** Must be given. */
  readonly required?: true;
  /** On the command line without a value; elsewhere true or false. */
  readonly flag?: true;
  /** May stand on the command line without a value, and then means this one. */
  readonly bare?: string;
  /** Several values, separated by commas or lines; in espalier.yml also a list. */
  readonly several?: true;
  /** One letter for it on the command line. */
  readonly short?: string;
  /** Shown by `--help-all` only. */
  readonly advanced?: true;
  /** Heading of its group in help. */
  readonly heading?: string;
  /** What is told of a value that was not taken as it was written. */
  readonly note?: (given: string, value: never) => string | undefined;
  /**
   * Files and folders of this machine that its value names, and that the command reads: `files`, or `model` for a GGUF with all its
   * shards; what a function takes from the value, where not all of it is a path; false where it names what is written.
   */
  readonly reads?: 'files' | 'model' | false | ((value: never) => unknown);
  /**
   * What of its value decides whether an earlier result is still the same: all of it where nothing is said, nothing of it
   * (`false`: it changes no result, or what it names is compared itself), or what a function takes from it.
   */
  readonly key?: false | ((value: never) => unknown);
}

/** Text in, any value out. */
type Parser = z.ZodType<unknown, string>;
export type OptionShape = Readonly<Record<string, z.ZodType>>;

const INFO = z.registry<OptionInfo>();

type Option<P extends Parser, I> = I extends { default: string }
  ? z.ZodPrefault<P>
  : I extends { required: true }
    ? P
    : z.ZodOptional<P>;

/** An option: how its text is parsed, and what is said about it. */
export function option<const P extends Parser, const I extends OptionInfo>(parser: P, info: I): Option<P, I> {
  const { default: text, required } = info as OptionInfo;
  // A copy, as one parser serves several options and each has its own information.
  const own = parser.clone() as P;
  const schema = text === undefined ? (required ? own : own.optional()) : own.prefault(text as never);
  INFO.add(schema, info);
  return schema as Option<P, I>;
}

/** The same option with other words, for a command in which it means something else. */
export function reworded<S extends z.ZodType>(schema: S, changed: Partial<OptionInfo>): S {
  const copy = schema.clone() as S;
  INFO.add(copy, { ...infoOf(schema), ...changed });
  return copy;
}

/** The same option where a command cannot do without it. */
export function required<P extends z.ZodType>(schema: z.ZodOptional<P>): P {
  const { default: _, ...info } = infoOf(schema);
  const own = schema.unwrap().clone() as P;
  INFO.add(own, { ...info, required: true });
  return own;
}

/** The same option with another default and other words. */
export function redefaulted<P extends Parser>(
  schema: z.ZodPrefault<P>,
  text: string,
  words: string,
): z.ZodPrefault<P> {
  const copy = (schema.unwrap().clone() as P).prefault(text as never);
  INFO.add(copy, { ...infoOf(schema), default: text, text: words });
  return copy;
}

/** A switch that is off unless it is given. */
export function flag(text: string, more: Partial<OptionInfo> = {}) {
  const parser = z
    .enum(['true', 'false'], { error: 'must be true or false' })
    .transform((word) => word === 'true');
  return option(parser, { value: 'BOOL', flag: true, default: 'false', ...more, text } as OptionInfo & {
    default: string;
  });
}

/** Options that belong together: a zod object whose fields share a heading in help. */
export function optionGroup<const S extends OptionShape>(heading: string, shape: S): z.ZodObject<S> {
  for (const schema of Object.values(shape)) {
    const { heading: own = heading, ...info } = infoOf(schema);
    INFO.remove(schema).add(schema, { ...info, heading: own });
  }
  return z.object(shape);
}

/** What is said about an option. */
export function infoOf(schema: z.ZodType): OptionInfo {
  const info = INFO.get(schema);
  if (info === undefined) throw new Error('an option was made without option() or flag()');
  return info;
}

/** `runDir` > `run-dir`. */
export function optionName(key: string): string {
  return key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

/** Digits only: `1e3` and `0x1` are no numbers that people mean. */
export const wholeNumber = (least: number, most = Number.MAX_SAFE_INTEGER) =>
  z
    .string()
    .regex(/^\d+$/, 'must be a whole number')
    .transform(Number)
    .refine((value) => value >= least, `must be at least ${least}`)
    .refine((value) => value <= most, `must be at most ${most}`);

/** Items separated by commas or lines; empty ones are dropped. A comma inside braces belongs to its item. */
export const list = z
  .string()
  .refine(
    (text) => !/^\s*\[[\s\S]*\]\s*$/.test(text),
    'must be items separated by commas or lines, without [ and ]',
  )
  .refine((text) => !/^\s*- /m.test(text), 'must be items separated by commas or lines, without "- "')
  .transform((text) =>
    text
      .split(/\n|,(?![^{}\n]*\})/)
      .map((part) => part.trim())
      .filter((part) => part !== ''),
  );

/** A size in bytes, in any case, as people and other tools write it: `4GB`, `4G`, `500 mb`, `9.7GiB`. */
export const byteSize = z
  .string()
  .regex(/^\d+(\.\d+)?\s*(b|[kmgt](i?b)?)$/i, 'must be a size, for example 10.4GB or 9.7GiB')
  .transform(parseBytes);

/** What of a group's values decides whether an earlier result is still the same, see {@link OptionInfo.key}. */
export function resultKey<S extends OptionShape>(
  group: z.ZodObject<S>,
  values: z.output<z.ZodObject<S>>,
): Record<string, unknown> {
  const given: Readonly<Record<string, unknown>> = values;
  return Object.fromEntries(
    Object.entries(group.shape).flatMap(([name, schema]) => {
      const { key } = infoOf(schema);
      if (key === false) return [];
      return [[name, key === undefined ? given[name] : key(given[name] as never)]];
    }),
  );
}
