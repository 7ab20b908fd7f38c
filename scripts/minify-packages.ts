import type { Plugin } from 'rolldown';
import { minifySync } from 'rolldown/utils';

const PACKAGE = /^.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//;

/** The chunk of a module of a package, or null for a module of ours. A scope is one chunk: its packages are used together. */
export function packageChunk(id: string): string | null {
  const name = PACKAGE.exec(id)?.[1];
  return name === undefined ? null : `package-${name.replace(/\/.*$/, '').replace('@', '')}`;
}

const KEPT_NAMES = { function: true, class: true };

/**
 * Minifies the chunks that hold packages and nothing else. Our own code stays as it is written, because Node shows the source line
 * of an error. Functions and classes keep their names, because packages put them into messages.
 */
export function minifyPackages(): Plugin {
  return {
    name: 'minify-packages',
    // Not renderChunk: rolldown prints the code again after it, with white space.
    generateBundle(_options, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk' || !chunk.fileName.includes('/package-')) continue;
        const { code, errors } = minifySync(chunk.fileName, chunk.code, {
          module: true,
          compress: { target: 'node20', keepNames: KEPT_NAMES },
          mangle: { toplevel: true, keepNames: KEPT_NAMES },
          codegen: { removeWhitespace: true },
        });
        if (errors.length > 0) throw new Error(`${chunk.fileName}: ${errors[0]?.message}`);
        chunk.code = code;
      }
    },
  };
}
