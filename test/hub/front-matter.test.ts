import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { parseCardMetadata } from '../../src/hub/repo/card-metadata.ts';
import { BEGIN_MARKER, END_MARKER, mergeCard, writtenCard } from '../../src/hub/repo/managed-card.ts';

const OURS = `---\nlicense: mit\n---\n\n${BEGIN_MARKER}\n\n# A\n\n${END_MARKER}\n`;
const theirs = (yaml: string) => `---\n${yaml}---\n\n# T\n\n${BEGIN_MARKER}\n\n${END_MARKER}\n`;
const frontOf = (card: string) => /^---\n([\s\S]*?\n)---\n/.exec(card)?.[1] ?? '';

// Any warning of the process fails a test: see test/support/setup.ts.
describe("a person's front matter stays what it is", () => {
  test.each([
    ['anchors', 'x: &a [1, 2]\ny: *a\n'],
    ['merge keys', 'a: &a {p: 1}\nb:\n  <<: *a\n  q: 2\n'],
    ['dates', 'date: 2024-01-01\n'],
    ['words that YAML 1.1 reads otherwise', 'a: no\nb: on\nc: "no"\n'],
    ['numbers that YAML 1.1 reads otherwise', 'a: 0x1F\nb: 1:30\nc: 1_000\n'],
    ['a number of 20 digits', 'id: 12345678901234567890\n'],
    ['emoji and controls', 'emoji: \ud83d\ude80\nb: "a\\tb\\u0000"\n'],
    ['tags of Python', 'a: !!python/object/apply:os.system ["id"]\n'],
    ['tags of its own', 'a: !foo bar\n'],
    ['a list as a key', '? [q, r]\n: d\n'],
    ['names that every object has', '__proto__: x\nconstructor: y\n'],
    ['half a megabyte', `x: "${'\u00e9'.repeat(250_000)}"\n`],
  ])('%s', (_, yaml) => {
    const { text, lost } = mergeCard(OURS, theirs(yaml), undefined);
    const options = { intAsBigInt: true, logLevel: 'error' } as const;
    expect(lost).toEqual([]);
    expect(parse(frontOf(text), options)).toEqual({ license: 'mit', ...parse(yaml, options) });
    expect(Object.keys(writtenCard(text).metadata)).toContain('license');
    expect(() => parseCardMetadata(text, 'README.md')).not.toThrow();
  });

  test('what is no mapping is told as lost', () => {
    expect(mergeCard(OURS, theirs('a: 1\na: 2\n'), undefined).lost).toHaveLength(1);
  });

  test('the digest of a whole number is that of the number', () => {
    const [first, second] = ['a: 7\n', 'a: 7.0\n'].map((yaml) => writtenCard(theirs(yaml)).metadata.a);
    expect(first).toBe(second);
  });
});
