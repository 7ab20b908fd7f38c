import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Document } from 'yaml';
import { EspalierError, messageOf } from '../common/errors.ts';
import { readText } from '../common/files.ts';
import { nearest } from '../common/nearest.ts';
import { infoOf, optionName } from '../common/option.ts';
import type { Command, RawOptions } from './command.ts';
import { optionNames } from './read-options.ts';
import { loadAllCommands } from './registry.ts';

/** Read where it is, without being asked for. */
export const CONFIG_FILE = 'espalier.yml';
/** Options take a few hundred bytes; a value is quoted where it is refused. */
const MAX_CONFIG_BYTES = 2 ** 20;

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
): Promise<RawOptions> {
  const file = path ?? join(folder, CONFIG_FILE);
  if (path === undefined && !existsSync(file)) return {};
  const values = await parseConfig(await readText(file, MAX_CONFIG_BYTES), file);
  const known = new Set((await loadAllCommands()).flatMap(optionNames));
  for (const name of Object.keys(values)) {
    if (known.has(name)) continue;
    if (/token|secret|password|api-?key/i.test(name)) {
      throw new EspalierError(
        'usage',
        `${file}: there is no option "${name}": a file that is committed holds no secret`,
        {
          hint: 'Give a token of the Hub as HF_TOKEN; in a workflow as hf-token, from a secret.',
        },
      );
    }
    const meant = nearest(name, [...known]);
    throw new EspalierError('usage', `${file}: there is no option "${name}"`, {
      hint: meant === undefined ? 'docs/options.md lists every option.' : `Did you mean ${meant}?`,
    });
  }
  const superseded = new Set(await command.supersedes(given));
  return Object.fromEntries(
    Object.entries(command.shape).flatMap(([key, schema]) => {
      const name = optionName(key);
      const texts = values[name];
      if (texts === undefined || superseded.has(name)) return [];
      if (texts.length > 1 && !infoOf(schema).several) {
        throw new EspalierError('usage', `${file}: ${name} is given twice: ${texts.join(', ')}`, {
          hint: 'It takes one value, not a list.',
        });
      }
      return [[name, texts.join('\n')]];
    }),
  );
}

/**
 * The values of each option: one, or those of its list.
 *
 * @throws EspalierError `usage` for what is not a mapping of names to texts, numbers, booleans or lists of them
 */
async function parseConfig(text: string, file: string): Promise<Record<string, string[]>> {
  const { parseDocument } = await import('yaml');
  const document = parseDocument(text, { uniqueKeys: true });
  const [error] = document.errors;
  if (error !== undefined) throw new EspalierError('usage', `${file} is not valid YAML: ${error.message}`);
  const value = contentOf(document, file) ?? {};
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new EspalierError('usage', `${file} must map options to values, for example "keep: 28"`);
  }
  const entries = Object.entries(value as Record<string, unknown>);
  return Object.fromEntries(
    entries.flatMap(([name, one]) => (one === null ? [] : [[name, textsOf(one, `${file}: ${name}`)]])),
  );
}

/** @throws EspalierError `usage` for aliases that unfold to more than the reader allows */
function contentOf(document: Document.Parsed, file: string): unknown {
  try {
    return document.toJS();
  } catch (cause) {
    throw new EspalierError('usage', `${file} is not valid YAML: ${messageOf(cause)}`, { cause });
  }
}

function textsOf(value: unknown, where: string): string[] {
  if (Array.isArray(value)) return value.flatMap((item) => textsOf(item, where));
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
    return [String(value)];
  throw new EspalierError('usage', `${where} must be a text, a number, true or false, or a list of them`);
}
