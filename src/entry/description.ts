import type { Command } from '../commands/index.ts';
import { infoOf, type OptionInfo } from '../common/index.ts';

/** What is said about an option to people, without what its value means to the program. */
export type OptionDescription = Omit<OptionInfo, 'note' | 'key' | 'reads'>;

/** What help shows of a command. */
export interface CommandDescription {
  readonly positional: readonly string[];
  readonly options: Readonly<Record<string, OptionDescription>>;
  readonly examples: readonly string[];
}

export function describeCommand({ positional, shape, examples }: Command): CommandDescription {
  const options = Object.entries(shape).map(([key, schema]) => {
    const { note: _, key: __, reads: ___, ...description } = infoOf(schema);
    return [key, description] as const;
  });
  return { positional, options: Object.fromEntries(options), examples };
}

/**
 * The same as generated (`npm run generate`): help needs neither a command nor the schemas of its options, and loading those
 * takes ten times as long as Node's own start.
 */
export async function describedCommands(): Promise<Readonly<Record<string, CommandDescription>>> {
  const { default: descriptions } = await import('./help.json', { with: { type: 'json' } });
  return descriptions as Readonly<Record<string, CommandDescription>>;
}
