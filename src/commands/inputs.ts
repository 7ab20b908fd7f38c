import { EspalierError } from '../common/errors.ts';
import { type Inputs, OPTIONS, type OptionName, type RawInputs, textOf } from './options.ts';
import {
  COMMANDS,
  type Command,
  type CommandName,
  commandNames,
  commandsTaking,
  optionsOf,
} from './table.ts';

/** @throws EspalierError `usage` for a word that is not a command */
export function findCommand(word: string): CommandName {
  const name = commandNames().find((candidate) => candidate === word);
  if (name !== undefined) return name;
  throw new EspalierError('usage', `there is no command "${word}"`, {
    hint: `Commands: ${commandNames().join(', ')}.`,
  });
}

/**
 * Parses the text that an entry point was given into typed values. An empty text counts as not given; then the value of
 * the environment counts, then the default (the command's, or the option's own). `benchmarks` alone may be empty on
 * purpose, given as `none`.
 *
 * @param environment values that were not given for this command in particular: it may have no use for them
 * @throws EspalierError `usage`, naming the option, the rule and the value; for an option that the command does not take
 */
export function readInputs(command: CommandName, raw: RawInputs, environment: RawInputs = {}): Inputs {
  const { positional, required, defaults }: Command = COMMANDS[command];
  refuseUnknown(command, raw);
  const inputs: Partial<Record<OptionName, unknown>> = {};
  for (const name of Object.keys(OPTIONS) as OptionName[]) {
    const option = OPTIONS[name];
    const given = raw[name] || environment[name] || undefined;
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

/** Refuses options that were given and that the command does not take: a typo must not be a no-op. */
function refuseUnknown(command: CommandName, raw: RawInputs): void {
  const known = optionsOf(command);
  const unknown = (Object.keys(raw) as OptionName[]).filter((name) => raw[name] && !known.includes(name));
  const [name] = unknown;
  if (name === undefined) return;
  const takers = commandsTaking(name);
  throw new EspalierError('usage', `${command} does not take ${unknown.join(', ')}`, {
    hint: `Leave ${unknown.length === 1 ? 'it' : 'them'} out. ${takers.join(', ')} ${takers.length === 1 ? 'takes' : 'take'} ${name}; ${command} takes ${known.join(', ')}.`,
    details: { command, unknown },
  });
}
