import {
  type Command,
  type CommandName,
  commandNames,
  loadCommand,
  type RawOptions,
} from '../commands/index.ts';
import { checkSchema, EspalierError, infoOf, nearest, optionName, optionProblem } from '../common/index.ts';
import { type Place, refused } from './config-file.ts';

/** The names of a command's options, in its order. */
export function optionNames({ shape }: Command): string[] {
  return Object.keys(shape).map(optionName);
}

/** Where values come from, and what becomes of them. */
interface ReadingOptions {
  /** Called with values that were not taken as they were written. */
  readonly onNote?: (message: string) => void;
  /** Of those that a file sets. */
  readonly places?: Readonly<Record<string, Place>>;
  /** Names that the entry point has beside those of the command. */
  readonly also?: readonly string[];
}

/**
 * Parses the text that an entry point was given into the typed values that a command declares.
 *
 * @throws EspalierError `usage`: an option that is missing, whose value breaks its rule (named with the rule and the value),
 *   or that this command does not take
 */
export async function readOptions(
  command: Command,
  raw: RawOptions,
  { onNote = () => {}, places = {}, also = [] }: ReadingOptions = {},
): Promise<Record<string, unknown>> {
  await refuseForeign(command, raw, also);
  const values: Record<string, unknown> = {};
  for (const [key, schema] of Object.entries(command.shape)) {
    const name = optionName(key);
    const info = infoOf(schema);
    const given = raw[name] === '' ? undefined : raw[name];
    if (given === undefined && info.required) {
      throw new EspalierError('usage', `${command.name} needs ${name} (${info.text})`, {
        hint: `Give --${name} ${info.value}.`,
      });
    }
    const parsed = located(places[name], () => {
      const checked = checkSchema<unknown>(schema, given);
      if (checked.ok) return checked.value;
      const problem = optionProblem(name, given ?? '', checked.problems);
      // The words of an option often list what it takes, which the rule has just said.
      const hint = checked.problems.every(({ saysValue }) => saysValue)
        ? undefined
        : `--${name}: ${info.text}`;
      throw new EspalierError('usage', problem, hint === undefined ? {} : { hint });
    });
    if (parsed !== undefined) values[key] = parsed;
    const note = given === undefined ? undefined : info.note?.(given, parsed as never);
    if (note !== undefined) onNote(note);
  }
  return values;
}

/** An error about a value that a file sets names its line. */
function located<T>(place: Place | undefined, read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (place === undefined || !(error instanceof EspalierError) || error.code !== 'usage') throw error;
    throw refused(place, error.message, error);
  }
}

/** A typo, or an option of another command, must not be ignored. */
async function refuseForeign(command: Command, raw: RawOptions, also: readonly string[]): Promise<void> {
  const own = optionNames(command);
  const all = Object.keys(raw).filter((name) => (raw[name] ?? '') !== '' && !own.includes(name));
  const [foreign] = all;
  if (foreign === undefined) return;
  const takers = await commandsWith(foreign);
  const meant = nearest(foreign, [...own, ...also]);
  throw new EspalierError('usage', `${command.name} does not take ${all.join(', ')}`, {
    hint:
      takers.length > 0
        ? `Commands that take it: ${takers.join(', ')}.`
        : meant === undefined
          ? `It takes: ${own.join(', ')}.`
          : `Did you mean ${meant}?`,
  });
}

/** The commands that take an option. */
async function commandsWith(name: string): Promise<CommandName[]> {
  const takers: CommandName[] = [];
  for (const command of commandNames()) {
    if (optionNames(await loadCommand(command)).includes(name)) takers.push(command);
  }
  return takers;
}
