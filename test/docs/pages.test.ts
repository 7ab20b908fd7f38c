import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import type { Command } from 'commander';
import { expect, test } from 'vitest';
import { createProgram } from '../../src/cli/program.ts';
import { commandNames } from '../../src/commands/registry.ts';
import { commandLines, pagePaths, parsePage, readPage } from './pages.ts';

const paths = pagePaths();
const pages = new Map(paths.map((path) => [path, readPage(path)]));

const isElsewhere = (link: string) => /^(https?:|mailto:)/.test(link);

function fileOf(page: string, link: string): string {
  const [path = ''] = link.split('#');
  return path === '' ? page : normalize(join(dirname(page), decodeURIComponent(path)));
}

/** What is wrong with a link of a page; undefined where nothing is. */
function faultOf(page: string, link: string): string | undefined {
  const file = fileOf(page, link);
  if (!existsSync(file)) return `${page}: ${link}: there is no such file`;
  const [, anchor] = link.split('#');
  if (anchor === undefined || !file.endsWith('.md')) return undefined;
  return readPage(file).anchors.has(anchor) ? undefined : `${page}: ${link}: there is no such heading`;
}

test('every link between pages leads to a file and a heading that are there', () => {
  const links = [...pages].flatMap(([page, { links }]) =>
    links.filter((link) => !isElsewhere(link)).map((link) => ({ page, link })),
  );
  expect(links.length).toBeGreaterThan(50);
  expect(links.flatMap(({ page, link }) => faultOf(page, link) ?? [])).toEqual([]);
  expect(faultOf('README.md', 'docs/nowhere.md')).toContain('no such file');
  expect(faultOf('README.md', 'docs/evidence.md#nowhere')).toContain('no such heading');
});

test('every page of docs, and every record of a decision, is linked from its list', () => {
  const linked = new Set(pages.get('docs/README.md')?.links.map((link) => fileOf('docs/README.md', link)));
  const all = paths.filter((path) => /^docs\/[^/]+\.md$/.test(path) && path !== 'docs/README.md');
  expect(all.filter((path) => !linked.has(path))).toEqual([]);
  const decisions = new Set(
    pages.get('docs/decisions/README.md')?.links.map((link) => fileOf('docs/decisions/README.md', link)),
  );
  const records = paths.filter((path) => /^docs\/decisions\/(?!README)/.test(path));
  expect(records.filter((path) => !decisions.has(path))).toEqual([]);
});

test('the README has at most 900 words', () => {
  expect(readFileSync('README.md', 'utf8').split(/\s+/).length).toBeLessThanOrEqual(900);
});

/** The deepest command that words name. */
function commandOf(program: Command, words: readonly string[]): Command | undefined {
  const first = program.commands.find((command) => command.name() === words[0]);
  return first?.commands.find((command) => command.name() === words[1]) ?? first;
}

test('every command line of a page names a command and options that there are', async () => {
  const everything = [...commandNames().flatMap((name) => name.split(' ')), 'demo'];
  const program = await createProgram(everything, {}, new AbortController().signal, () => {});
  const faults: string[] = [];
  let calls = 0;
  for (const [page, { code }] of pages)
    for (const line of code)
      for (const { words, options } of commandLines(line)) {
        calls++;
        const command = commandOf(program, words);
        if (command === undefined && words[0] !== undefined && words[0] !== 'help')
          faults.push(`${page}: ${line}: there is no command ${words[0]}`);
        const known = [...(command ?? program).options.map(({ long }) => long), '--help', '--version'];
        const wrong = options.filter((option) => !known.includes(option));
        if (wrong.length > 0) faults.push(`${page}: ${line}: no option ${wrong.join(', ')}`);
      }
  expect(faults).toEqual([]);
  expect(calls).toBeGreaterThan(60);
});

test('command lines are found with their words and options, wherever they stand', () => {
  const { code } = parsePage(
    '`espalier plan diff a.json`\n\n    npx espalier run p.json \\\n      --keep=3 # --no\n',
  );
  expect(code.flatMap(commandLines)).toEqual([
    { words: ['plan', 'diff'], options: [] },
    { words: ['run'], options: ['--keep'] },
  ]);
  expect(commandLines('HF_TOKEN=x espalier run --dry-run && npm test --silent')).toEqual([
    { words: ['run'], options: ['--dry-run'] },
  ]);
});
