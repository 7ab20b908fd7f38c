import { defineConfig } from 'rolldown';
import { bundledLicenses } from './scripts/licenses.ts';

// One self-contained file for each door: a runner has no node_modules. ESM by rolldown, because esbuild's ESM
// breaks @actions/core at start ("Dynamic require of "net" is not supported").
export default defineConfig(
  (['cli', 'action'] as const).map((door) => ({
    input: { [door]: `src/${door}/main.ts` },
    platform: 'node' as const,
    external: ['cli-color'],
    output: {
      dir: 'dist',
      format: 'esm' as const,
      entryFileNames: '[name].js',
      codeSplitting: false,
      minify: false,
      banner: door === 'cli' ? '#!/usr/bin/env node' : '',
    },
    plugins: [bundledLicenses(`dist/${door}.licenses.txt`)],
  })),
);
