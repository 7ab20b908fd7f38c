/** Where an option is given: on the command line, or under `with:` of a step. */
export type EntryPoint = 'flags' | 'inputs';

/** What separates parts of a sentence; commands that it quotes are parts of their own. */
const PARTS = /((?<=[;,:.])\s+|["`()])/;
/** A command line, which is the same wherever it is read. */
const COMMAND_LINE = /^(?:or |and )?(?:espalier|node|llama-[\w-]+) /;
/** `--name`, and what follows it when that is a value: a word in capitals, a number, `a=b`, an address. */
const OPTION = /--([a-z][a-z-]*)(?: ((?:[A-Z][A-Z/]*|\d\S*|[\w.-]+=\S+|hf:\/\/\S+)(?=[\s;,.)]|$)))?/g;

/**
 * A text for people, whose options are written as flags (`--keep 28`), as the entry point takes them: in a workflow
 * `keep: 28`. Command lines in it stay.
 */
export function withOptionsFor(entry: EntryPoint, text: string): string {
  if (entry === 'flags') return text;
  return text
    .split(PARTS)
    .map((part) => (COMMAND_LINE.test(part) ? part : part.replace(OPTION, asInput)))
    .join('');
}

function asInput(_: string, name: string, value?: string): string {
  return value === undefined ? name : `${name}: ${value}`;
}
