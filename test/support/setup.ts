import { beforeAll } from 'vitest';

// A process warning (a leaked listener, a deprecated call, an unclosed file handle) is a defect of ours.
beforeAll(() => {
  process.on('warning', (warning) => {
    if (warning.name !== 'ExperimentalWarning') throw warning;
  });
});
