import { expect, test } from 'vitest';
import { destinationOf, visibilityOf } from '../../../src/pipeline/release/release-destination.ts';

const inputs = {
  visibility: 'public',
  pullRequest: false,
  overwrite: false,
  alone: false,
  companions: 'copy',
  onGate: 'fail',
  attest: false,
  fulcioUrl: 'f',
  rekorUrl: 'r',
} as const;

test('a branch is not for what may become a pull request', () => {
  expect(destinationOf('a/b', { ...inputs, branch: 'dev' })).toMatchObject({ repo: 'a/b', branch: 'dev' });
  expect(destinationOf('a/b', { ...inputs, branch: 'main', pullRequest: true })).toMatchObject({
    branch: 'main',
  });
  const refuse = (more: object) => () => destinationOf('a/b', { ...inputs, branch: 'dev', ...more });
  expect(refuse({ pullRequest: true })).toThrow('branch is dev, but pull-request opens');
  expect(refuse({ onGate: 'draft' })).toThrow('branch is dev, but on-gate: draft opens');
});

test('private first becomes public only past the gate', () => {
  const refused = { refusals: [{ clause: 'kld<=0.1', reason: 'it is 0.2' }] };
  const held = { refusals: [] };
  expect(visibilityOf({ visibility: 'private-first' }, held)).toBe('private-first');
  expect(visibilityOf({ visibility: 'private-first' }, refused)).toBe('private');
  expect(visibilityOf({ visibility: 'public' }, refused)).toBe('public');
});
