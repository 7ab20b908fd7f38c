import { execFileSync } from 'node:child_process';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { cutToBytes, MAX_SUMMARY_BYTES, writeSummary } from '../../src/action/command-file.ts';
import { showFinished } from '../../src/action/show.ts';
import { temporaryFolder } from '../support/folder.ts';

/** What is printed while something runs: workflow commands go to standard output. */
function printed(work: () => void): string {
  let text = '';
  const spy = vi.spyOn(process.stdout, 'write').mockImplementation((piece) => {
    text += String(piece);
    return true;
  });
  try {
    work();
  } finally {
    spy.mockRestore();
  }
  return text;
}

test.each([
  ['base-at-floor', 'warning'],
  ['withheld', 'warning'],
  ['worse', 'warning'],
  ['non-inferior', 'notice'],
])('a verdict of %s is a %s of the job, and an output', async (verdict, level) => {
  await using folder = await temporaryFolder();
  const path = join(folder.path, 'output');
  await writeFile(path, '');
  vi.stubEnv('GITHUB_OUTPUT', path);
  vi.stubEnv('GITHUB_STEP_SUMMARY', undefined);
  const outputs = { verdict, 'verdict-sentence': 'said' };
  const text = printed(() => showFinished('validate', { outputs, summary: '' }));
  vi.unstubAllEnvs();
  expect(text).toContain(`::${level} title=Verdict%3A ${verdict}::said`);
  expect(await readFile(path, 'utf8')).toContain(verdict);
});

describe('the summary of a job', () => {
  afterEach(() => vi.unstubAllEnvs());

  test('is appended to what other steps of the same file wrote', async () => {
    await using folder = await temporaryFolder();
    const path = join(folder.path, 'summary');
    await writeFile(path, 'before\n');
    vi.stubEnv('GITHUB_STEP_SUMMARY', path);
    expect(printed(() => writeSummary('ours'))).toBe('');
    expect(await readFile(path, 'utf8')).toBe('before\nours\n');
  });

  test('holds no secret', async () => {
    await using folder = await temporaryFolder();
    const path = join(folder.path, 'summary');
    await writeFile(path, '');
    vi.stubEnv('GITHUB_STEP_SUMMARY', path);
    writeSummary('the server said: https://user:password@host/ is not known');
    expect(await readFile(path, 'utf8')).toBe('the server said: https://(secret)@host/ is not known\n');
  });

  test('is left out without a word outside of a job', () => {
    vi.stubEnv('GITHUB_STEP_SUMMARY', undefined);
    expect(printed(() => writeSummary('ours'))).toBe('');
  });

  test.each([
    ['an empty variable', () => '', 'GITHUB_STEP_SUMMARY is empty'],
    ['a folder that is missing', (folder: string) => join(folder, 'no', 'summary'), 'ENOENT'],
    ['a file that is missing', (folder: string) => join(folder, 'none'), 'ENOENT'],
    ['a folder', (folder: string) => join(folder, 'folder'), 'is not a regular file'],
    ['a pipe that nobody reads', (folder: string) => join(folder, 'pipe'), 'is not a regular file'],
    ['a full disk', () => '/dev/full', 'ENOSPC'],
    ['a link that leads nowhere', (folder: string) => join(folder, 'link'), 'ENOENT'],
  ])('is a warning where there is %s', async (_, path, reason) => {
    await using folder = await temporaryFolder();
    await mkdir(join(folder.path, 'folder'));
    execFileSync('mkfifo', [join(folder.path, 'pipe')]);
    execFileSync('ln', ['-s', 'nowhere', join(folder.path, 'link')]);
    vi.stubEnv('GITHUB_STEP_SUMMARY', path(folder.path));
    const text = printed(() => writeSummary('ours'));
    expect(text).toMatch(/^::warning title=Espalier::the summary of the job could not be written: /);
    expect(text).toContain(reason);
  });

  test('is cut at a line where it would exceed 1 MiB with what is there', async () => {
    await using folder = await temporaryFolder();
    const path = join(folder.path, 'summary');
    await writeFile(path, 'x'.repeat(500_000));
    vi.stubEnv('GITHUB_STEP_SUMMARY', path);
    const text = printed(() => writeSummary('é\n'.repeat(400_000)));
    expect(text).toContain('::warning title=Espalier::the summary of the job was cut to the 1048576 bytes');
    const written = await readFile(path);
    expect(written.length).toBeLessThanOrEqual(MAX_SUMMARY_BYTES);
    expect(written.length).toBeGreaterThan(MAX_SUMMARY_BYTES - 100);
    expect(written.toString()).toMatch(/é\n\n\*The rest is left out: GitHub shows 1 MiB of a summary\.\*\n$/);
  });

  test.each([
    ['abc\n', 4, 'abc\n'],
    ['abc\n', 3, ''],
    [`${'line\n'.repeat(20)}`, 70, 'line\nline\n'],
  ])('cut %j to %i bytes', (text, most, start) => {
    expect(cutToBytes(text, most).startsWith(start)).toBe(true);
    expect(Buffer.byteLength(cutToBytes(text, most))).toBeLessThanOrEqual(most);
  });
});
