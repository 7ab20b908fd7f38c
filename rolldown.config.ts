import { chmodSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig, type Plugin } from 'rolldown';
import { bundledLicenses } from './scripts/licenses.ts';

/** The check of fresh files builds somewhere else, to compare. */
const folder = process.env.ESPALIER_DIST ?? 'dist';

// Runs before everything else in the bundle. Syntax that older versions cannot parse is translated, so that they get here.
const VERSION_CHECK = `if (Number.parseInt(process.versions.node, 10) < 24) {
  console.error(\`espalier needs Node 24 or later, this is \${process.versions.node}: run npm ci and npx espalier, or install Node 24\`);
  process.exit(2);
}`;

// Self-contained: a runner has no node_modules. ESM by rolldown, because esbuild's ESM breaks @actions/core at start ("Dynamic
// require of "net" is not supported"). Not minified: Node shows the source line of an uncaught error. Both entry points share
// chunks, and what a command does not need is in a chunk that it does not load. Worker threads have a small file of their own.
/** npx runs the file itself. */
function executable(path: string): Plugin {
  return { name: 'executable', writeBundle: () => chmodSync(path, 0o755) };
}

const BANNERS: Readonly<Record<string, string>> = {
  cli: `#!/usr/bin/env node\n${VERSION_CHECK}`,
  action: VERSION_CHECK,
  post: VERSION_CHECK,
};

/** Beside the chunks that start them. */
const WORKERS = {
  worker: 'src/search/importance/weights/worker.ts',
  'chunk-worker': 'src/xet/chunks/worker.ts',
};

export default defineConfig([
  {
    input: { cli: 'src/cli/entry.ts', action: 'src/action/entry.ts', post: 'src/action/post-entry.ts' },
    platform: 'node' as const,
    transform: { target: 'node20' },
    output: {
      dir: folder,
      format: 'esm' as const,
      entryFileNames: '[name].js',
      chunkFileNames: 'chunks/[name].js',

      comments: false,
      // Large packages apart, so that what does not need them does not load them.
      codeSplitting: {
        groups: ['zod', 'undici', 'yaml', 'handlebars'].map((name) => ({
          name,
          test: new RegExp(`node_modules/${name}/`),
        })),
      },
      banner: (chunk) => (chunk.isEntry ? (BANNERS[chunk.name] ?? '') : ''),
    },
    plugins: [bundledLicenses(join(folder, 'licenses.txt')), executable(join(folder, 'cli.js'))],
  },
  ...Object.entries(WORKERS).map(([name, input]) => ({
    input: { [name]: input },
    platform: 'node' as const,
    transform: { target: 'node20' },
    output: {
      dir: folder,
      format: 'esm' as const,
      entryFileNames: 'chunks/[name].js',
      codeSplitting: false,
      comments: false,
    },
  })),
]);
