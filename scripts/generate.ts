import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { scriptArguments } from './arguments.ts';
import { generatedFiles } from './generated.ts';
import { kernelFiles } from './xet-kernel/build.ts';

// Writes every file that is made from another one: action.yml of each action, JSON Schemas, docs/options.md,
// docs/exit-codes.md, the picture of the README, the Xet kernel.
scriptArguments('node scripts/generate.ts');
for (const { path, content } of [...(await generatedFiles()), ...(await kernelFiles())]) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
  console.log(path);
}
