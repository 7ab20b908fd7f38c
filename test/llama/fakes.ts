import { chmod, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** A program that says that it is llama-server; enough for everything up to its start. */
export async function writeFakeServer(folder: string, build: number, name = 'llama-server'): Promise<string> {
  return writeProgram(folder, name, `echo "version: 0.9.0 (build ${build}, commit fake)"`);
}

export async function writeProgram(folder: string, name: string, shell: string): Promise<string> {
  await mkdir(folder, { recursive: true });
  const path = join(folder, name);
  await writeFile(path, `#!/bin/sh\n${shell}\n`);
  await chmod(path, 0o755);
  return path;
}
