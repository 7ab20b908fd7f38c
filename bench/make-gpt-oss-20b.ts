import { writeGptOss20b } from './gpt-oss-20b.ts';

// node bench/make-gpt-oss-20b.ts FILE
const [path] = process.argv.slice(2);
if (path === undefined) throw new Error('usage: node bench/make-gpt-oss-20b.ts FILE');
const began = performance.now();
const bytes = await writeGptOss20b(path);
console.log(`${path}: ${bytes} bytes in ${((performance.now() - began) / 1000).toFixed(1)} s`);
