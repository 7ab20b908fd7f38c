import { type Pins, pinOf } from '../../common/index.ts';
import type { InstallRecord } from './install.ts';

/**
 * Where an installation came from and whether its files are pinned, for the conditions of a trial:
 * `llama.cpp release, pinned`; `Debian sid, 2 of 28 packages not pinned`.
 */
export function originOf({ source, from }: InstallRecord, pins: Pins): string {
  const place = source === 'debian' ? 'Debian sid' : 'llama.cpp release';
  const known = source === 'debian' ? pins.debian : pins.releases;
  const missing = from.filter((name) => pinOf(known, name) === undefined);
  if (missing.length === 0) return `${place}, pinned`;
  const what = source === 'debian' ? 'packages' : 'files';
  return `${place}, ${missing.length} of ${from.length} ${what} not pinned`;
}
