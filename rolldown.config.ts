import { join } from 'node:path';
import { defineConfig } from 'rolldown';
import { bundledLicenses } from './scripts/licenses.ts';

/** The check of fresh files builds somewhere else, to compare. */
const folder = process.env.ESPALIER_DIST ?? 'dist';

// One self-contained file for each door: a runner has no node_modules. ESM by rolldown, because esbuild's ESM
// breaks @actions/core at start ("Dynamic require of "net" is not supported").
export default defineConfig(
  (['cli', 'action'] as const).map((door) => ({
    input: { [door]: `src/${door}/main.ts` },
    platform: 'node' as const,
    output: {
      dir: folder,
      format: 'esm' as const,
      entryFileNames: '[name].js',
      codeSplitting: false,
      // Names stay, so that a stack trace in an issue can be read.
      minify: { compress: true, mangle: false, codegen: { removeWhitespace: true } },
      banner: door === 'cli' ? '#!/usr/bin/env node' : '',
    },
    plugins: [bundledLicenses(join(folder, `${door}.licenses.txt`))],
  })),
);
