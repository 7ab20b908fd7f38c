/** Servers as child processes: limits, readiness, end. */

export { isHealthy, POLL_MS, readyWithin, waitUntilReady } from './ready.ts';
export { type ServerProcess, type SpawnedServer, serverProcess, spawnServer } from './server-process.ts';
export { memoryLimitBytes, modelBytes, startLimitMs, startNotice } from './start-limits.ts';
