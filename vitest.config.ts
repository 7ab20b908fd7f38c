import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // Real servers and real files on two noisy cores: generous limits, nothing is timed here.
    testTimeout: 120_000,
    hookTimeout: 600_000,
    maxWorkers: 2,
    setupFiles: ['test/support/setup.ts'],
  },
});
