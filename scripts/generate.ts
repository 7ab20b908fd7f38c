import { readFileSync, writeFileSync } from 'node:fs';
import { generatedFiles } from './generated.ts';

// Writes every file that is made from another one: action.yml, JSON Schemas, tables in the README.
for (const { path, content } of generatedFiles((file) => readFileSync(file, 'utf8'))) {
  writeFileSync(path, content);
  console.log(path);
}
