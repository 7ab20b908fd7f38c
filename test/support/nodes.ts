import { access, mkdir, rename, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { execa } from 'execa';

const CACHED = resolve('node_modules/.cache/espalier/nodes');

/**
 * The program of another version of Node, fetched once from the package registry into node_modules/.cache; undefined where it
 * cannot be had.
 */
export async function nodeOfVersion(version: string): Promise<string | undefined> {
  const name = `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`;
  const folder = join(CACHED, version);
  const program = join(folder, 'node_modules', name, 'bin', 'node');
  if (await works(program)) return program;
  // Test files run side by side: each makes its own, and the first one's is kept.
  const own = `${folder}.${process.pid}`;
  try {
    await mkdir(own, { recursive: true });
    const args = ['install', '--no-save', '--ignore-scripts', '--prefix', own, `${name}@${version}`];
    await execa('npm', args, { timeout: 180_000 });
    await rename(own, folder);
  } catch {
    await rm(own, { recursive: true, force: true });
  }
  return (await works(program)) ? program : undefined;
}

async function works(program: string): Promise<boolean> {
  return await access(program).then(
    () => true,
    () => false,
  );
}
