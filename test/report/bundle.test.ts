import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { rolldown } from 'rolldown';
import { expect, test } from 'vitest';
import { renderCard } from '../../src/report/render-card.ts';
import { loadTemplates } from '../../src/report/templates.ts';
import { BUILTIN, VARIANTS } from './variants.ts';

const MODULES = ['render-card', 'templates'].map((name) =>
  fileURLToPath(new URL(`../../src/report/${name}.ts`, import.meta.url)),
);

test('bundled into one file, as the Action is, it renders the same card', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'espalier-card-'));
  await using _ = { [Symbol.asyncDispose]: () => rm(folder, { recursive: true }) };
  const report = VARIANTS.worse!;
  await writeFile(join(folder, 'report.json'), JSON.stringify(report));
  await writeFile(
    join(folder, 'entry.mjs'),
    `import { readFileSync } from 'node:fs';
    import { renderCard } from ${JSON.stringify(MODULES[0])};
    import { loadTemplates } from ${JSON.stringify(MODULES[1])};
    const [report, builtin] = process.argv.slice(2);
    const templates = await loadTemplates({ builtin });
    process.stdout.write(renderCard({ report: JSON.parse(readFileSync(report, 'utf8')), templates }));`,
  );
  const build = await rolldown({ input: join(folder, 'entry.mjs'), platform: 'node', logLevel: 'silent' });
  const bundle = join(folder, 'bundle.mjs');
  await build.write({ file: bundle, format: 'esm', codeSplitting: false, minify: true });
  await build.close();
  const { stdout } = await promisify(execFile)(process.execPath, [
    bundle,
    join(folder, 'report.json'),
    BUILTIN,
  ]);
  expect(stdout).toBe(renderCard({ report, templates: await loadTemplates({ builtin: BUILTIN }) }));
});
