import { scriptArguments } from '../scripts/arguments.ts';
import { writeGptOss20b } from './gpt-oss-20b.ts';

// Writes a file of the shape of gpt-oss-20b: 12 GB.
const [path = ''] = scriptArguments('node bench/make-gpt-oss-20b.ts FILE', { words: [1, 1] }).words;
const began = performance.now();
const bytes = await writeGptOss20b(path);
console.log(`${path}: ${bytes} bytes in ${((performance.now() - began) / 1000).toFixed(1)} s`);
