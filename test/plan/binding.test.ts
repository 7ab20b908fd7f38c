import { expect, test } from 'vitest';
import { bindingOf, type NamedBase } from '../../src/plan/binding.ts';
import type { Plan } from '../../src/plan/plan-schema.ts';

const [A, B] = ['a'.repeat(64), 'b'.repeat(64)];
const [FIRST, SECOND] = ['1'.repeat(40), '2'.repeat(40)];
const named = { repo: 'ns/name', revision: FIRST, file: 'm.gguf' };

const CASES: [what: string, plan: Plan['base'], base: NamedBase, binding: string][] = [
  ['no base', undefined, { file: 'm.gguf', sha256: A }, 'unbound'],
  ['the same SHA-256 under another name', { ...named, sha256: A }, { file: 'x.gguf', sha256: A }, 'bound'],
  ['another SHA-256 under the same name', { ...named, sha256: A }, { ...named, sha256: B }, 'other'],
  ['a SHA-256 that nobody knows of the base', { ...named, sha256: A }, named, 'other'],
  ['the same file of the same repo', named, { ...named, repo: 'NS/Name', sha256: A }, 'bound'],
  ['the same file at another commit', named, { ...named, revision: SECOND }, 'other'],
  ['the same file of a branch', { ...named, revision: 'main' }, { ...named, revision: SECOND }, 'bound'],
  ['another file of the repo', named, { ...named, file: 'n.gguf' }, 'other'],
  ['another repo', named, { ...named, repo: 'ns/other' }, 'other'],
  ['a local file for a plan without SHA-256', named, { file: 'm.gguf', sha256: A }, 'other'],
];

test.each(CASES)('%s', (_, plan, base, binding) => {
  expect(bindingOf({ base: plan }, base)).toBe(binding);
});
