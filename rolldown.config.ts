import { join } from 'node:path';
import { defineConfig } from 'rolldown';
import { bundledLicenses } from './scripts/licenses.ts';

/** The check of fresh files builds somewhere else, to compare. */
const folder = process.env.ESPALIER_DIST ?? 'dist';

// Runs before everything else in the bundle. Syntax that older versions cannot parse is translated, so that they get here.
const VERSION_CHECK = `if (Number.parseInt(process.versions.node, 10) < 24) {
  console.error(\`espalier needs Node 24 or later, this is \${process.versions.node}\`);
  process.exit(2);
}`;

// One self-contained file for each door: a runner has no node_modules. ESM by rolldown, because esbuild's ESM
// breaks @actions/core at start ("Dynamic require of "net" is not supported"). Not minified: Node shows the source line
// of an uncaught error, and a minified one is megabytes long.
export default defineConfig(
  (['cli', 'action'] as const).map((door) => ({
    input: { [door]: `src/${door}/main.ts` },
    platform: 'node' as const,
    transform: { target: 'node20' },
    output: {
      dir: folder,
      format: 'esm' as const,
      entryFileNames: '[name].js',
      codeSplitting: false,
      comments: false,
      banner: door === 'cli' ? `#!/usr/bin/env node\n${VERSION_CHECK}` : VERSION_CHECK,
    },
    plugins: [bundledLicenses(join(folder, `${door}.licenses.txt`))],
  })),
);
