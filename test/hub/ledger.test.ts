import { describe, expect, test } from 'vitest';
import { sha256Hex } from '../../src/common/digest.ts';
import {
  checkLedgerHistory,
  extendLedger,
  parseLedger,
  publish,
  readHubText,
  resolveRevision,
} from '../../src/hub/index.ts';
import { refusal } from '../support/refusal.ts';
import { type HubFixture, hubFixture, seedRepo } from './fixture.ts';
import { card, releaseOf, repo, reported } from './release-fixture.ts';

const ONE = extendLedger('', [{ trial: 'a' }]);
const TWO = extendLedger(ONE, [{ trial: 'b' }]);
const THREE = extendLedger(TWO, [{ trial: 'c' }]);

describe('the chain', () => {
  test('each line carries its number and the SHA-256 of the line before', () => {
    expect(parseLedger(THREE, 'x').map(({ number, trial }) => [number, trial])).toEqual([
      [1, 'a'],
      [2, 'b'],
      [3, 'c'],
    ]);
    expect(JSON.parse(TWO.split('\n')[1]!)).toEqual({
      number: 2,
      previous: sha256Hex(ONE.slice(0, -1)),
      trial: 'b',
    });
    expect(extendLedger('', [{ trial: 'a' }, { trial: 'b' }, { trial: 'c' }])).toBe(THREE);
    expect(parseLedger('', 'x')).toEqual([]);
  });

  const [first = '', second = '', third = ''] = THREE.split('\n');
  test.each([
    ['a line taken out of the middle', `${first}\n${third}\n`, 'line 2 has the number 3'],
    ['the first line taken away', `${second}\n${third}\n`, 'line 1 has the number 2'],
    [
      'a line that was changed',
      THREE.replace('"b"', '"B"'),
      /^line 3 names [0-9a-f]{64} as the line before, whose/,
    ],
    ['lines that changed places', `${first}\n${third}\n${second}\n`, 'line 2 has the number 3'],
    [
      'a first line with one before it',
      THREE.replace('null', `"${'0'.repeat(64)}"`),
      /^line 1 names 0{64} as the/,
    ],
    ['a line without its end', THREE.slice(0, -1), 'its last line has no end'],
    ['an empty line', `${THREE}\n`, 'line 4 is not an entry that Espalier wrote'],
    ['no JSON', 'hello\n', 'line 1 is not an entry that Espalier wrote'],
    ['another JSON', '[1]\n', 'line 1 is not an entry that Espalier wrote'],
    ['null', 'null\n', 'line 1 is not an entry that Espalier wrote'],
    ['a key that stands twice', '{"number":1,"number":1,"previous":null}\n', 'line 1 is not an entry'],
    ['blanks', '{"number": 1, "previous": null}\n', 'line 1 is not an entry'],
    ['a number that is none', '{"number":1.5,"previous":null}\n', 'line 1 is not an entry'],
    ['a byte-order mark', `\uFEFF${ONE}`, 'line 1 is not an entry'],
    [
      'more lines than a repo has trials',
      '{}\n'.repeat(20_001),
      'it has 20001 lines, but at most 20000 are read',
    ],
  ])('%s is refused', async (_, text, said) => {
    const told = await refusal(async () => parseLedger(text, 'of a/b'));
    const problem = told.replace('ledger-broken: the ledger of a/b is damaged: ', '');
    if (typeof said === 'string') expect(problem).toContain(said);
    else expect(problem).toMatch(said);
  });
});

function release(fixture: HubFixture, ledger: string | undefined, more: { overwrite?: boolean } = {}) {
  const { options, progress } = fixture;
  const plan = { path: 'plan.json', content: `{"of":${ledger?.length ?? 0}}` };
  const files = reported([plan, { path: 'README.md', content: card }]);
  const all = ledger === undefined ? files : [...files, { path: 'ledger.jsonl', content: ledger }];
  return publish({ repo, visibility: 'public', files: all, title: 'Release', ...more }, options, progress);
}

const ledgerIn = ({ options }: HubFixture) => readHubText(repo, 'main', 'ledger.jsonl', options);

describe('a release', () => {
  test('adds to the ledger in its commit, and one without a trial keeps it', async () => {
    await using fixture = await hubFixture();
    await release(fixture, ONE);
    await release(fixture, TWO);
    await release(fixture, undefined);
    expect(await ledgerIn(fixture)).toBe(TWO);
    expect(await release(fixture, THREE)).toMatchObject({ alreadyPublished: false });
    expect(await release(fixture, THREE)).toMatchObject({ alreadyPublished: true });
    expect(await ledgerIn(fixture)).toBe(THREE);
    const head = await resolveRevision(repo, 'main', fixture.options);
    // The first commit is that which the Hub makes.
    expect(await checkLedgerHistory(repo, head, THREE, fixture.options)).toBe(5);
  });

  test('a report that lists the ledger among its files does not take it away', async () => {
    await using fixture = await hubFixture();
    await release(fixture, ONE);
    const written = {
      files: [{ path: 'ledger.jsonl', sha256: sha256Hex(ONE) }],
      card: { sha256: '0'.repeat(64), metadata: {} },
    };
    const content = JSON.stringify({ tool: { name: 'espalier' }, release: { written } });
    await seedRepo(fixture, repo.id, [{ path: 'report.json', content }]);
    await release(fixture, undefined, { overwrite: true });
    expect(await ledgerIn(fixture)).toBe(ONE);
  });

  test.each([
    [
      'shortened',
      ONE,
      THREE,
      /^ledger-broken: ledger\.jsonl of espalier\/pruned has 1 lines, and 2 in commit [0-9a-f]{10}: a/,
    ],
    ['emptied', '', ONE, /^ledger-broken: ledger\.jsonl of espalier\/pruned has 0 lines, and 2 in commit/],
    [
      'begun again',
      extendLedger('', [{ trial: 'x' }, { trial: 'y' }, { trial: 'z' }]),
      THREE,
      /has another line 1 than in commit/,
    ],
    [
      'changed',
      TWO.replace('"a"', '"A"'),
      THREE,
      /^ledger-broken: the ledger of espalier\/pruned is damaged: line 2 names/,
    ],
    [
      'made another file',
      '# Mine\n',
      THREE,
      /^ledger-broken: the ledger of espalier\/pruned is damaged: line 1 is not/,
    ],
  ])(
    'is refused where the ledger was %s, also with overwrite, and a later commit does not hide it',
    async (_, found, next, said) => {
      await using fixture = await hubFixture();
      await release(fixture, TWO);
      await seedRepo(fixture, repo.id, [{ path: 'ledger.jsonl', content: found }]);
      await seedRepo(fixture, repo.id, [{ path: 'other.txt', content: 'x' }]);
      const head = await resolveRevision(repo, 'main', fixture.options);
      expect(await refusal(release(fixture, next))).toMatch(said);
      expect(await refusal(release(fixture, next, { overwrite: true }))).toMatch(said);
      expect(await refusal(release(fixture, undefined))).toMatch(said);
      expect(await resolveRevision(repo, 'main', fixture.options)).toBe(head);
      // Put back, it goes on.
      await seedRepo(fixture, repo.id, [{ path: 'ledger.jsonl', content: TWO }]);
      await release(fixture, THREE);
      expect(await ledgerIn(fixture)).toBe(THREE);
    },
  );

  test('a trial that came first is not lost: the later release is made ready again', async () => {
    await using fixture = await hubFixture();
    await release(fixture, ONE);
    await release(fixture, TWO);
    const other = extendLedger(ONE, [{ trial: 'other' }]);
    expect(await refusal(release(fixture, other))).toMatch(
      /^hub-conflict: ledger\.jsonl of espalier\/pruned has a trial that this release does not include/,
    );
  });

  test('of a repo that holds nothing yet has no history to compare with', async () => {
    await using fixture = await hubFixture();
    const { options, progress } = fixture;
    const whole = await releaseOf(fixture);
    const files = [...whole.files, { path: 'ledger.jsonl', content: ONE }];
    await publish({ ...whole, files }, options, progress);
    expect(await ledgerIn(fixture)).toBe(ONE);
  });
});
