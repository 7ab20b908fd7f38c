import { shardPaths } from '../gguf/shards.ts';
import { formatHubUri, type HubUri, parseHubUri } from './uri.ts';

/** Where a file is. Text is only what people write and read: {@link parseLocation}, {@link formatLocation}. */
export type Location = LocalLocation | HubLocation;

export interface LocalLocation {
  readonly kind: 'local';
  readonly path: string;
}

export interface HubLocation extends Readonly<HubUri> {
  readonly kind: 'hub';
}

const SCHEME = 'hf://';

/**
 * Reads a path or `hf://ns/name[@revision]/path`.
 *
 * @throws EspalierError `usage` for an address that begins with `hf://` and is none
 */
export function parseLocation(text: string): Location {
  return text.startsWith(SCHEME) ? { kind: 'hub', ...parseHubUri(text) } : { kind: 'local', path: text };
}

/** The inverse of {@link parseLocation}: what a location is called, and can be given as again. */
export function formatLocation(location: Location): string {
  if (location.kind === 'hub') return formatHubUri(location);
  return location.path.startsWith(SCHEME) ? `./${location.path}` : location.path;
}

/** Another file of the same repo and revision, or the same disk. */
export function withPath<L extends Location>(location: L, path: string): L {
  return { ...location, path };
}

/** All shards of a set, from the location of the first; a file that is no shard alone. */
export function shardLocations<L extends Location>(location: L): L[] {
  return shardPaths(location.path).map((path) => withPath(location, path));
}
