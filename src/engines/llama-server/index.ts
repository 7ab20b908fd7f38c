/** How llama-server is started and asked. */

export { KV_CACHE_TYPES, type ServerSettings, serverFlags } from './flags.ts';
export { readProgress } from './info.ts';
export { type StartServerOptions, startServer } from './start-server.ts';
