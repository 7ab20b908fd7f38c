import type { z } from 'zod';
import type { OptionShape } from '../common/option.ts';
import type { Context } from '../pipeline/context.ts';
import { checkOutputs, type Kind } from './files.ts';
import type { CommandResult, OnFinished } from './result.ts';

/** What was written on the command line or as inputs: texts by the options' names with hyphens. */
type Given = Readonly<Record<string, string | undefined>>;

/** A command: the options that it declares, and what it does with them. It sees no others. */
export interface CommandSpec<S extends OptionShape> {
  readonly name: string;
  readonly options: z.ZodObject<S>;
  /** Options that stand first on the command line, without their name. */
  readonly positional?: readonly (keyof S & string)[];
  /** Options that name a file to write, and what it is; a GGUF is checked when the names of its shards are known. */
  readonly writes?: { readonly [K in keyof S & string]?: readonly Kind[] };
  /** Lines for help, without the program's name. */
  readonly examples: readonly string[];
  /** Names of options that are not taken from espalier.yml beside what was written on the command line or as inputs. */
  readonly supersedes?: (given: Given) => readonly string[] | Promise<readonly string[]>;
  /** @param onFinished called with what is finished while the rest may still fail */
  run(options: z.output<z.ZodObject<S>>, context: Context, onFinished: OnFinished): Promise<CommandResult>;
}

/** A command as entry points see it, whatever its options. */
export interface Command {
  readonly name: string;
  readonly shape: OptionShape;
  readonly positional: readonly string[];
  readonly examples: readonly string[];
  supersedes(given: Given): Promise<readonly string[]>;
  run(
    options: Readonly<Record<string, unknown>>,
    context: Context,
    onFinished?: OnFinished,
  ): Promise<CommandResult>;
}

export function defineCommand<const S extends OptionShape>(spec: CommandSpec<S>): Command {
  const { name, options, positional = [], writes = {}, examples, supersedes = () => [] } = spec;
  return {
    name,
    shape: options.shape,
    positional,
    examples,
    supersedes: async (given) => await supersedes(given),
    // Values come from readOptions, which parsed each with the schema of this shape.
    async run(values, context, onFinished = () => {}) {
      await checkOutputs(writes, values, context);
      return await spec.run(values as z.output<z.ZodObject<S>>, context, onFinished);
    },
  };
}
