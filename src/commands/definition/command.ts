import type { z } from 'zod';
import type { ErrorCode, OptionShape } from '../../common/index.ts';
import { hubOptions } from '../../hub/index.ts';
import type { Context } from '../../pipeline/index.ts';
import { checkOutputs } from './destinations.ts';
import type { Kind } from './output-kinds.ts';
import type { OutputName } from './outputs.ts';

/** What was written on the command line or as inputs: texts by the options' names with hyphens; an empty text counts as not given. */
export type RawOptions = Readonly<Record<string, string | undefined>>;

export type Outputs = Readonly<Partial<Record<OutputName, string>>>;

/** What a command did, for an entry point to show. */
export interface CommandResult {
  /** For `--json`. */
  readonly json: unknown;
  /** For people: lines of plain text. */
  readonly text: string;
  /** Outputs of the action, by their names in action.yml. */
  readonly outputs: Outputs;
  /** Markdown for the summary of a job. */
  readonly summary: string;
  /** The command has done its work and found that something is missing: its exit code is that of this error. */
  readonly failure?: ErrorCode;
}

/** What is there already while a command works on: it is shown even if what follows fails. */
export type Finished = Pick<CommandResult, 'outputs' | 'summary'>;

/** Takes what a command has finished so far, each time more; the last one counts. */
export type OnFinished = (finished: Finished) => void;

/** A command: the options that it declares, and what it does with them. It sees no others. All have those of the Hub. */
interface CommandSpec<S extends OptionShape> {
  readonly name: string;
  readonly options: z.ZodObject<S>;
  /** Options that stand first on the command line, without their name. */
  readonly positional?: readonly (keyof S & string)[];
  /** Options that name a file to write, and what it is; a GGUF is checked when the names of its shards are known. */
  readonly writes?: { readonly [K in keyof S & string]?: readonly Kind[] };
  /** Lines for help, without the program's name. */
  readonly examples: readonly string[];
  /** Names of options that are not taken from espalier.yml beside what was written on the command line or as inputs. */
  readonly supersedes?: (given: RawOptions) => readonly string[] | Promise<readonly string[]>;
  /** @param onFinished called with what is finished while the rest may still fail */
  run(options: z.output<z.ZodObject<S>>, context: Context, onFinished: OnFinished): Promise<CommandResult>;
}

/** A command as entry points see it, whatever its options. */
export interface Command {
  readonly name: string;
  readonly shape: OptionShape;
  readonly positional: readonly string[];
  readonly examples: readonly string[];
  supersedes(given: RawOptions): Promise<readonly string[]>;
  run(
    options: Readonly<Record<string, unknown>>,
    context: Context,
    onFinished?: OnFinished,
  ): Promise<CommandResult>;
}

export function defineCommand<const S extends OptionShape>(spec: CommandSpec<S>): Command {
  const { name, options, positional = [], writes = {}, examples, supersedes = () => [] } = spec;
  const shape = { ...options.shape, ...hubOptions.shape };
  return {
    name,
    shape,
    positional,
    examples,
    supersedes: async (given) => await supersedes(given),
    // Values come from readOptions, which parsed each with the schema of this shape.
    async run(values, context, onFinished = () => {}) {
      await checkOutputs({ shape, writes }, values, context);
      return await spec.run(values as z.output<z.ZodObject<S>>, context, onFinished);
    },
  };
}
