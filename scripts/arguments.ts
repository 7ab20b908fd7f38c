import { parseArgs } from 'node:util';

interface Taken {
  /** How many words it takes at least and at most. */
  readonly words?: readonly [least: number, most: number];
  /** Names of options without a value. */
  readonly flags?: readonly string[];
}

/**
 * What a script was started with. Where that is anything which it does not take, the script ends before it does anything; for
 * `--help` it prints its usage.
 *
 * @param usage as `node bench/header.ts [ROUNDS]`
 */
export function scriptArguments(
  usage: string,
  { words: [least, most] = [0, 0], flags = [] }: Taken = {},
): { readonly words: readonly string[]; readonly flags: ReadonlySet<string> } {
  const names = [...flags, 'help'];
  try {
    const { values, positionals } = parseArgs({
      options: Object.fromEntries(names.map((name) => [name, { type: 'boolean' as const }])),
      allowPositionals: true,
    });
    if (values.help === true) {
      console.log(`usage: ${usage}`);
      process.exit(0);
    }
    const { length } = positionals;
    if (length < least || length > most)
      throw new Error(
        `${length} words were given, but it takes ${least === most ? least : `${least} to ${most}`}`,
      );
    return { words: positionals, flags: new Set(Object.keys(values)) };
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : error}\nusage: ${usage}`);
    process.exit(2);
  }
}
