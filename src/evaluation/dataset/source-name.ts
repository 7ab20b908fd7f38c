import { basename } from 'node:path';

/**
 * How a report names where questions or a text are from: an address as it is; of a file of the user's the name alone, as
 * reports are published and nobody need know the folders of a machine.
 */
export function sourceName(source: string): string {
  return /^(hf:\/\/|builtin:|generated:)/.test(source) ? source : basename(source);
}
