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
// of an uncaught error, and a minified one is megabytes long. Worker threads have a small file of their own, which the doors
// find beside themselves: in each of them a door's 3 MB would be parsed again.
const ENTRIES = {
  cli: { input: 'src/cli/main.ts', banner: `#!/usr/bin/env node\n${VERSION_CHECK}` },
  action: { input: 'src/action/main.ts', banner: VERSION_CHECK },
  worker: { input: 'src/search/importance/weights/worker.ts', banner: '' },
  'chunk-worker': { input: 'src/xet/chunks/worker.ts', banner: '' },
};

export default defineConfig(
  Object.entries(ENTRIES).map(([name, { input, banner }]) => ({
    input: { [name]: input },
    platform: 'node' as const,
    transform: { target: 'node20' },
    output: {
      dir: folder,
      format: 'esm' as const,
      entryFileNames: '[name].js',
      codeSplitting: false,
      comments: false,
      banner,
    },
    plugins: name.endsWith('worker') ? [] : [bundledLicenses(join(folder, `${name}.licenses.txt`))],
  })),
);
