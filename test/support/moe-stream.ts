import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { writeProgram } from '../llama/fakes.ts';
import { llamaTools } from './llama.ts';

export interface FakeMoeStream {
  /** Files that llama.cpp does not load, and what computes the same. */
  twins?: Readonly<Record<string, string>>;
  /** What it says of its model, if that is not the truth. */
  experts?: number;
}

/** A program that stands in for moe-stream-server (see moe-stream-program.ts); its path. */
export async function fakeMoeStream(folder: string, config: FakeMoeStream = {}): Promise<string> {
  await llamaTools();
  const configFile = join(folder, 'moe-stream.json');
  const program = join(import.meta.dirname, 'moe-stream-program.ts');
  const path = await writeProgram(
    folder,
    'moe-stream-server',
    `exec '${process.execPath}' '${program}' '${configFile}' "$@"`,
  );
  await writeFile(configFile, JSON.stringify(config));
  return path;
}
