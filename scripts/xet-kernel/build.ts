import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { main } from 'assemblyscript/asc';
import type { GeneratedFile } from '../generated.ts';
import { compressSource } from './compress.ts';

const SOURCES = 'assembly/xet';
const COMPRESS = `${SOURCES}/compress.ts`;
const BINARY = 'kernel.wasm';

/** The files that the Xet kernel is built to: the unrolled source, and the compiled kernel as a module. */
export async function kernelFiles(): Promise<GeneratedFile[]> {
  const compress = compressSource();
  const wasm = await compile((path) => (path === COMPRESS ? compress : readFileSync(path, 'utf8')));
  return [
    { path: COMPRESS, content: compress },
    { path: 'src/xet/kernel/wasm.ts', content: moduleOf(wasm) },
  ];
}

async function compile(read: (path: string) => string): Promise<Uint8Array> {
  let wasm: Uint8Array | undefined;
  const options = ['-O3', '--noAssert', '--runtime', 'stub', '--enable', 'simd', '--outFile', BINARY];
  const { error, stderr } = await main([`${SOURCES}/index.ts`, ...options], {
    readFile: (name, base) => {
      try {
        return read(join(base, name));
      } catch {
        return null;
      }
    },
    writeFile: (name, contents) => {
      if (name === BINARY && typeof contents !== 'string') wasm = contents;
    },
    listFiles: () => null,
  });
  if (error !== null || wasm === undefined) throw new Error(`the Xet kernel does not compile:\n${stderr}`);
  return wasm;
}

function moduleOf(wasm: Uint8Array): string {
  const lines =
    Buffer.from(wasm)
      .toString('base64')
      .match(/.{1,100}/g) ?? [];
  return `// Compiled from assembly/xet by scripts/xet-kernel/build.ts: npm run generate.
// biome-ignore format: a binary
export const KERNEL_WASM = [
${lines.map((line) => `  '${line}',`).join('\n')}
].join('');
`;
}
