import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { generatedFiles } from './generated.ts';
import { kernelFiles } from './xet-kernel/build.ts';

// Writes every file that is made from another one: action.yml of each action, JSON Schemas, docs/options.md, tables in the
// README, the Xet kernel.
const read = (file: string) => readFileSync(file, 'utf8');
for (const { path, content } of [...(await generatedFiles(read)), ...(await kernelFiles())]) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
  console.log(path);
}
