import { shardPaths } from '../../gguf/index.ts';
import type { HubUri } from './uri.ts';

/** Where a file is. Text is only what people write and read: `parseAddress`, `formatAddress`. */
export type Location = LocalLocation | HubLocation;

export interface LocalLocation {
  readonly kind: 'local';
  readonly path: string;
}

export interface HubLocation extends Readonly<HubUri> {
  readonly kind: 'hub';
}

/** Another file of the same repo and revision, or the same disk. */
export function withPath<L extends Location>(location: L, path: string): L {
  return { ...location, path };
}

/** All shards of a set, from the location of the first; a file that is no shard alone. */
export function shardLocations<L extends Location>(location: L): L[] {
  return shardPaths(location.path).map((path) => withPath(location, path));
}
