import { chmodSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig, type Plugin } from 'rolldown';
import { bundledLicenses } from './scripts/licenses.ts';
import { minifyPackages, packageChunk } from './scripts/minify-packages.ts';
import { LEAST_NODE } from './src/common/least-node.ts';

/** The check of fresh files builds somewhere else, to compare. */
const folder = process.env.ESPALIER_DIST ?? 'dist';

// Runs before everything else in the bundle. Syntax that older versions cannot parse is translated, so that they get here: an entry
// loads nothing but small files before it. The hint fetches a newer Node from npm, for this command alone.
const VERSION_CHECK = `const [major, minor] = process.versions.node.split('.').map(Number);
if (major < ${LEAST_NODE.major} || (major === ${LEAST_NODE.major} && minor < ${LEAST_NODE.minor})) {
  const words = process.argv.slice(2).map((word) => (/^[\\w@%+=:,./-]+$/.test(word) ? word : JSON.stringify(word)));
  console.error(['error: espalier needs Node ${LEAST_NODE.text} or later, this is ' + process.versions.node, 'Install a newer Node, or let npx fetch one for this command: npx -y -p node@24 -p espalier espalier ' + words.join(' ')].join('\\n'));
  process.exit(2);
}`;

// Self-contained: a runner has no node_modules. ESM by rolldown, because esbuild's ESM breaks @actions/core at start ("Dynamic
// require of "net" is not supported"). Our code is not minified: Node shows the source line of an uncaught error. Both entry points share
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

/** Packages of packages that would double the bundle for what it does not use. */
const REPLACED = {
  'make-fetch-happen': join(import.meta.dirname, 'src/pipeline/release/attestation/library-fetch.ts'),
  '@actions/http-client/lib/auth': join(import.meta.dirname, 'scripts/no-http-client.ts'),
  '@actions/http-client': join(import.meta.dirname, 'scripts/no-http-client.ts'),
};

/** Beside the chunks that start them. */
const WORKERS = {
  'reduce-worker': 'src/search/importance/weights/reduce-worker.ts',
  'chunk-worker': 'src/xet/chunks/chunk-worker.ts',
};

/** Only the entry points do something when they are loaded: what a file takes from an index brings nothing else of it. */
const TREESHAKE = {
  moduleSideEffects: [{ test: /\/src\/(?!cli\/|action\/)[^?]*\.ts$/, sideEffects: false }],
};

export default defineConfig([
  {
    input: { cli: 'src/cli/entry.ts', action: 'src/action/entry.ts', post: 'src/action/post-entry.ts' },
    platform: 'node' as const,
    transform: { target: 'node20' },
    treeshake: TREESHAKE,
    resolve: { alias: REPLACED },
    output: {
      dir: folder,
      format: 'esm' as const,
      entryFileNames: '[name].js',
      chunkFileNames: 'chunks/[name].js',

      comments: false,
      // A chunk a package: what does not need it does not load it, and it can be minified.
      codeSplitting: {
        groups: [{ name: packageChunk, test: /node_modules/ }],
      },
      banner: (chunk) => (chunk.isEntry ? (BANNERS[chunk.name] ?? '') : ''),
    },
    plugins: [
      minifyPackages(),
      bundledLicenses(join(folder, 'licenses.txt')),
      executable(join(folder, 'cli.js')),
    ],
  },
  ...Object.entries(WORKERS).map(([name, input]) => ({
    input: { [name]: input },
    platform: 'node' as const,
    transform: { target: 'node20' },
    treeshake: TREESHAKE,
    output: {
      dir: folder,
      format: 'esm' as const,
      entryFileNames: 'chunks/[name].js',
      codeSplitting: false,
      comments: false,
    },
  })),
]);
