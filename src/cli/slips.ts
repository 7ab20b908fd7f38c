import { asOptionName, optionName } from '../common/index.ts';
import type { CommandDescription } from '../entry/index.ts';

type Described = Readonly<Record<string, CommandDescription>>;

/**
 * What commander says of words that it does not understand, with what was probably meant instead of a name that is spelled alike.
 *
 * @param text `error: unknown option '--keep'`, and a line of commander's own where it has one
 * @param words what stands on the command line
 * @param all every command by its name
 * @param own the command that the words are of; undefined before there is one
 */
export function explainSlip(
  text: string,
  words: readonly string[],
  all: Described,
  own: CommandDescription | undefined,
): string {
  const line = text.split('\n', 1)[0] ?? '';
  if (SECRET.test(line)) {
    return `${line}\n(A token is not given as an option, which every user of the machine can read: set HF_TOKEN in the environment, or run "hf auth login")\n`;
  }
  const names = own === undefined ? [] : optionNames(own);
  const slip = words.map((word) => meantOption(word, names)).find((name) => name !== undefined);
  if (slip !== undefined) return `${line}\n(Did you mean --${slip}?)\n`;
  const name = /^error: unknown option '--([a-z-]+)/.exec(text)?.[1];
  const takers = Object.entries(all)
    .filter(([, description]) => name !== undefined && optionNames(description).includes(name))
    .map(([command]) => command);
  if (takers.length > 0 && own === undefined) {
    return `${line}\n(Options stand after the command: espalier COMMAND --${name})\n`;
  }
  if (takers.length > 0) return `${line}\n(Commands that take it: ${takers.join(', ')})\n`;
  if (!line.startsWith('error: too many arguments')) return text;
  return `${line}\n(Several values of an option are separated by commas, without spaces: --name a,b. A value with spaces needs quotes.)\n`;
}

const SECRET =
  /^error: unknown option '--(?:(?:hf|hub|access|auth|api|github|gh)-?)?(?:token|key|password|secret)'/i;

/** Without the value of an option that is not known: what is meant as a token has no form that could be recognised. */
export function withoutValue(text: string): string {
  return text.replace(/^(error: unknown option '-[^=\n]*)=.*'$/ms, "$1'");
}

function optionNames({ options }: CommandDescription): string[] {
  return Object.keys(options).map((key) => optionName(key));
}

/** The option behind `-keep`, `—keep` (as editors turn two hyphens), `keep=28` or `/keep`; undefined for other words. */
function meantOption(word: string, names: readonly string[]): string | undefined {
  const written = /^(?:-|[\u2010-\u2015\u2212]+|\/)([A-Za-z][\w-]+)(?:=.*)?$|^([A-Za-z][\w-]+)=/su.exec(word);
  const name = asOptionName(written?.[1] ?? written?.[2] ?? '');
  return names.includes(name) ? name : undefined;
}
