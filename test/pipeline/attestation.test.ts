import { expect, test } from 'vitest';
import {
  contradictions,
  parseStatement,
  statementOf,
} from '../../src/pipeline/release/attestation/statement.ts';
import { VARIANTS } from '../report/variants.ts';
import { refusal } from '../support/refusal.ts';

const [a, b, c] = ['a', 'b', 'c'].map((digit) => digit.repeat(64)) as [string, string, string];
const commit = '0'.repeat(40);

function statement(base: { repo?: string; revision?: string; sha256?: string }) {
  const report = structuredClone(VARIANTS.worse!);
  const { file } = report.base;
  return statementOf({ ...report, base: { file, bytes: 1, ...base } }, c);
}

const signed = statement({ repo: 'ns/base', revision: commit, sha256: a });
const files = signed.subject.map(({ name, digest }) => ({ name, sha256: digest.sha256 }));
const base = { repo: 'ns/base', revision: commit, file: 'm.gguf', sha256: a };

test('what was signed and what was found agree, or it is said in what they do not', () => {
  expect(contradictions(signed, { files, base })).toEqual([]);
  const first = files[0]!;
  expect(contradictions(signed, { files: [{ ...first, sha256: b }], base })).toEqual([
    `${first.name} has SHA-256 ${b}, signed was ${first.sha256}`,
  ]);
  expect(contradictions(signed, { files: [{ name: 'other.gguf', sha256: b }], base })).toEqual([
    `other.gguf has SHA-256 ${b}, signed was none of that name`,
  ]);
  expect(contradictions(signed, { files, base: { ...base, sha256: b } })).toEqual([
    `the base is ns/base at ${commit} (SHA-256 ${b}), signed was ns/base at ${commit} (SHA-256 ${a})`,
  ]);
});

test('the same bytes are the same base wherever they are; without digests the commit decides', () => {
  expect(contradictions(signed, { files, base: { file: 'copy.gguf', sha256: a } })).toEqual([]);
  const byCommit = statement({ repo: 'ns/base', revision: commit });
  expect(contradictions(byCommit, { files, base: { ...base, sha256: undefined } })).toEqual([]);
  for (const other of [
    { ...base, repo: 'ns/other' },
    { ...base, revision: '1'.repeat(40) },
  ]) {
    expect(contradictions(byCommit, { files, base: { ...other, sha256: undefined } })).toHaveLength(1);
  }
});

test('what is signed names every file, the tool, and the report as it is published', async () => {
  expect(files.slice(-2)).toEqual([
    { name: 'plan.json', sha256: VARIANTS.worse!.plan.sha256 },
    { name: 'report.json', sha256: c },
  ]);
  expect(parseStatement(JSON.stringify(signed), 'x')).toEqual(signed);
  const other = { ...signed, predicateType: 'https://slsa.dev/provenance/v1' };
  expect(await refusal(Promise.resolve().then(() => parseStatement(JSON.stringify(other), 'x')))).toContain(
    'proof-failed: ',
  );
});
