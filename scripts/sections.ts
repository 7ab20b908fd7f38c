import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { scriptArguments } from './arguments.ts';

// node scripts/sections.ts [--check]: lists the sections of a report. A file of src/report/sections that exports `section` is one.
const check = scriptArguments('node scripts/sections.ts [--check]', { flags: ['check'] }).flags.has('check');
const FOLDER = 'src/report/sections';
const REGISTRY = `${FOLDER}/registry.ts`;

const files = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.ts'))
  .filter((name) => /^export const section = /m.test(readFileSync(`${FOLDER}/${name}`, 'utf8')))
  .toSorted();
const nameOf = (file: string) =>
  file.replace('.ts', '').replace(/-(\w)/g, (_, letter) => letter.toUpperCase());
const content = [
  '// Made by scripts/sections.ts (npm run generate).',
  '',
  ...files.map((file) => `import { section as ${nameOf(file)} } from './${file}';`),
  '',
  '/** Sections that stand by themselves on card, page and summary, in their order. */',
  `export const SECTIONS = [${files.map(nameOf).join(', ')}].toSorted((a, b) => a.order - b.order);`,
  '',
].join('\n');

const isFresh = readFileSync(REGISTRY, { encoding: 'utf8', flag: 'a+' }) === content;
if (!isFresh) console.log(`${check ? 'out of date: ' : ''}${REGISTRY}`);
if (check) process.exit(isFresh ? 0 : 1);
writeFileSync(REGISTRY, content);
