import { execFileSync } from 'node:child_process';
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { scriptArguments } from './arguments.ts';

/*
 * Pins this repository's own actions in workflows/ and templates/init to a commit of main:
 *
 *   node scripts/renew-action-pin.ts [COMMIT]
 *
 * Default: the commit that main is at. A release runs it before its tag is set, so that a workflow that is copied runs
 * the code that it was tested with.
 */

/** `espalier-dev/espalier[/folder]@<commit> # <comment>` */
const PIN = /(uses: espalier-dev\/espalier(?:\/[\w/-]+)?)@\S+(?: #.*)?$/gm;

/** @throws Error for what is not the SHA of a commit */
export function renewPin(text: string, commit: string, version: string): string {
  if (!/^[0-9a-f]{40}$/.test(commit)) throw new Error(`expected the SHA of a commit, got "${commit}"`);
  return text.replace(PIN, (_, uses: string) => `${uses}@${commit} # v${version}`);
}

if (import.meta.main) {
  const root = join(import.meta.dirname, '..');
  const { words } = scriptArguments('node scripts/renew-action-pin.ts [REVISION]', { words: [0, 1] });
  const [given] = words;
  const git = (...args: string[]) => execFileSync('git', args, { cwd: root, encoding: 'utf8' }).trim();
  const commit = git('rev-parse', '--verify', `${given ?? 'main'}^{commit}`);
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
  for (const name of globSync(['workflows/*.yml', 'templates/init/*.yml'], { cwd: root })) {
    const path = join(root, name);
    writeFileSync(path, renewPin(readFileSync(path, 'utf8'), commit, version));
    console.log(`${name}: ${commit}`);
  }
}
