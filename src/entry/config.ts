import { existsSync } from 'node:fs';
import { join, relative } from 'node:path';
import { type Command, loadAllCommands, type RawOptions } from '../commands/index.ts';
import {
  asOptionName,
  EspalierError,
  infoOf,
  nearest,
  optionName,
  readText,
  systemCodeOf,
} from '../common/index.ts';
import { type Place, readConfigFile, refused } from './config-file.ts';
import { optionNames } from './read-options.ts';

/** Read where it is, without being asked for. */
const CONFIG_FILE = 'espalier.yml';
/** Options take a few hundred bytes; a value is quoted where it is refused. */
const MAX_CONFIG_BYTES = 2 ** 20;

/** What a file sets of a command's options, and where. */
interface Configured {
  readonly values: RawOptions;
  readonly places: Readonly<Record<string, Place>>;
}

/**
 * The options of a command that a configuration file sets. The file may hold options of other commands, which are left out;
 * a key that no command has is an error.
 *
 * @param given what was written beside it: it goes first, and what it supersedes is not taken from the file
 * @param path of the file; default: espalier.yml in `folder`, where there is one
 * @throws EspalierError `usage`, `file-unreadable`
 */
export async function configuredOptions(
  command: Command,
  given: RawOptions,
  path: string | undefined,
  folder: string,
): Promise<Configured> {
  const found = path ?? join(folder, CONFIG_FILE);
  if (path === undefined && !existsSync(found)) {
    refuseMisspelt(folder);
    return { values: {}, places: {} };
  }
  const known = new Set((await loadAllCommands()).flatMap(optionNames));
  const file = path ?? relative(process.cwd(), found);
  const settings = await readConfigFile(await textOf(found, path), file, (name, place, isMapping) => {
    if (!known.has(name)) throw unknown(name, place, isMapping, [...known]);
  });
  const superseded = new Set(await command.supersedes(given));
  const values: Record<string, string> = {};
  const places: Record<string, Place> = {};
  for (const [key, schema] of Object.entries(command.shape)) {
    const name = optionName(key);
    const setting = settings.find((one) => one.name === name);
    if (setting === undefined || superseded.has(name)) continue;
    const { texts } = setting;
    if (texts.length > 1 && !infoOf(schema).several) {
      const hint = 'It takes a single value, not a list.';
      throw refused(setting, `${name} is given twice: ${texts.join(', ')}`, { hint });
    }
    values[name] = texts.join('\n');
    places[name] = { file: setting.file, line: setting.line };
  }
  return { values, places };
}

/** Names that people give the file by habit. Left unread, all that they say would silently not hold. */
const MISSPELT = ['espalier.yaml', '.espalier.yml', '.espalier.yaml'];

/** @throws EspalierError `usage` */
function refuseMisspelt(folder: string): void {
  const name = MISSPELT.find((one) => existsSync(join(folder, one)));
  if (name === undefined) return;
  throw new EspalierError('usage', `${name} is not read: the file of options is ${CONFIG_FILE}`, {
    hint: `Rename it: mv ${name} ${CONFIG_FILE}. Or give its name as config.`,
  });
}

/** Places of values that nothing written beside the file supersedes. */
export function without(places: Configured['places'], given: RawOptions): Configured['places'] {
  return Object.fromEntries(Object.entries(places).filter(([name]) => (given[name] ?? '') === ''));
}

async function textOf(file: string, path: string | undefined): Promise<string> {
  try {
    return await readText(file, MAX_CONFIG_BYTES);
  } catch (error) {
    if (path === undefined || !(error instanceof EspalierError)) throw error;
    const { code, message, hint, details } = error;
    const isMissing = systemCodeOf(error.cause) === 'ENOENT';
    throw new EspalierError(code, `config: ${message}`, {
      ...{ cause: error, details },
      // What is advised for any file does not say what this one is.
      hint:
        isMissing || hint === undefined
          ? 'Give the path of an options file, relative to the folder that the command runs in.'
          : hint,
    });
  }
}

function unknown(name: string, place: Place, isMapping: boolean, known: readonly string[]): EspalierError {
  const message = `there is no option "${name}"`;
  if (known.includes(asOptionName(name))) {
    return refused(place, message, { hint: `Did you mean ${asOptionName(name)}?` });
  }
  if (/token|secret|password|api-?key/i.test(name)) {
    return refused(place, `${message}: a committed file must not contain secrets`, {
      hint: 'Give a token of the Hub as HF_TOKEN; in a workflow as hf-token, from a secret.',
    });
  }
  if (isMapping) {
    return refused(place, message, {
      hint: 'Options start at the left edge of the file, for example keep: 28',
    });
  }
  const meant = nearest(name, known);
  return refused(place, message, {
    hint: meant === undefined ? 'docs/options.md lists every option.' : `Did you mean ${meant}?`,
  });
}
