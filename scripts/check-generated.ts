import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { scriptArguments } from './arguments.ts';
import { generatedFiles } from './generated.ts';
import { kernelFiles } from './xet-kernel/build.ts';

// Fails when a generated file is not what it is generated from: the tables and schemas, the Xet kernel, and the bundles in dist/.
scriptArguments('node scripts/check-generated.ts');
const stale: string[] = [];

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)));
}

const read = (path: string) => readFileSync(path, 'utf8');

for (const { path, content } of [...(await generatedFiles()), ...(await kernelFiles())])
  if (!existsSync(path) || read(path) !== content) stale.push(path);

const rebuilt = mkdtempSync(join(tmpdir(), 'espalier-dist-'));
try {
  execFileSync('rolldown', ['-c', 'rolldown.config.ts'], {
    env: { ...process.env, ESPALIER_DIST: rebuilt },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const files = new Set([...filesIn(rebuilt), ...filesIn('dist')]);
  for (const file of files) {
    const both = [rebuilt, 'dist'].map((folder) => {
      try {
        return read(join(folder, file));
      } catch {
        return undefined;
      }
    });
    if (both[0] !== both[1]) stale.push(`dist/${file}`);
  }
} finally {
  rmSync(rebuilt, { recursive: true, force: true });
}

if (stale.length > 0) {
  console.error(`out of date: ${stale.join(', ')}\nRun: npm run generate && npm run build`);
  process.exit(1);
}
console.log('generated files are up to date');
