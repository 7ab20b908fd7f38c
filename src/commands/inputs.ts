import { EspalierError } from '../common/errors.ts';
import { type Inputs, OPTIONS, type OptionName, type RawInputs, textOf } from './options.ts';
import { COMMANDS, type Command, type CommandName, commandNames, optionsOf } from './table.ts';

/** @throws EspalierError `usage` for a word that is not a command */
export function findCommand(word: string): CommandName {
  const name = commandNames().find((candidate) => candidate === word);
  if (name !== undefined) return name;
  throw new EspalierError('usage', `there is no command "${word}"`, {
    hint: `Commands: ${commandNames().join(', ')}.`,
  });
}

/**
 * Parses the text that a door was given into typed values. An empty text counts as not given; where an option has a
 * default (its own, or the command's), that is parsed instead. `benchmarks` alone may be empty on purpose, given as `none`.
 *
 * @throws EspalierError `usage`, naming the option, the rule and the value
 */
export function readInputs(command: CommandName, raw: RawInputs): Inputs {
  const { positional, required, defaults }: Command = COMMANDS[command];
  const inputs: Partial<Record<OptionName, unknown>> = {};
  for (const name of Object.keys(OPTIONS) as OptionName[]) {
    const option = OPTIONS[name];
    const given = raw[name] === '' ? undefined : raw[name];
    if (given === undefined && required.includes(name)) {
      throw new EspalierError('usage', `${command} needs ${name} (${textOf(name, command)})`, {
        hint: positional.includes(name)
          ? `espalier ${command} ${option.value} ...`
          : `espalier ${command} --${name} ${option.value}, or the input ${name} of the action`,
      });
    }
    const text = given ?? defaults?.[name] ?? ('default' in option ? option.default : undefined);
    if (text === undefined) continue;
    const parsed = option.schema.safeParse(text);
    if (!parsed.success) {
      const rule = parsed.error.issues.map((issue) => issue.message).join('; ');
      throw new EspalierError('usage', `${name} is "${text}": ${rule}`, {
        hint: `${name}: ${textOf(name, command)}`,
      });
    }
    inputs[name] = parsed.data;
  }
  return inputs as Inputs;
}

/** Options that were given and that the command does not take; a typo must not be a no-op. */
export function unknownOptions(command: CommandName, raw: RawInputs): OptionName[] {
  const known = new Set(optionsOf(command));
  return (Object.keys(raw) as OptionName[]).filter((name) => raw[name] !== undefined && !known.has(name));
}
