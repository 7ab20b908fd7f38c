/** Servers as child processes: limits, readiness, end. */

export { type ServerProcess, type SpawnedServer, serverProcess, spawnServer } from './server-process.ts';
export { isHealthy, POLL_MS, readyWithin, waitUntilReady } from './server-ready.ts';
export { memoryLimitBytes, modelBytes, startLimitMs, startNotice } from './start-limits.ts';
