import { describe, expect, test } from 'vitest';
import { parseGate } from '../../../src/plan/gate-clauses.ts';
import { pickCandidate } from '../../../src/search/sweep/pick-candidate.ts';
import type { ConfirmationResult, SweepRow } from '../../../src/search/sweep/sweep-schema.ts';
import { fixtureReport, type Variation } from '../../report/fixture.ts';
import { rowOf } from './rows.ts';

type Verdict = NonNullable<Variation['verdict']>;
const trialOf = (verdict: Verdict) => fixtureReport({ verdict }).trial!;
const at = (method: string, keep: number, verdict: Verdict, edit = 'keep', kld = 0.1) =>
  rowOf({ method, keep, edit }, [[kld]], { trial: trialOf(verdict) });

/** Picks; `confirmation` says what each candidate does on the confirmation set, and which were asked. */
async function pick(rows: readonly SweepRow[], confirmation: Record<string, Verdict>, gate = 'not-worse') {
  const asked: string[] = [];
  const confirm = async ({ method, keep }: SweepRow): Promise<ConfirmationResult> => {
    asked.push(`${method}${keep}`);
    return { trial: trialOf(confirmation[`${method}${keep}`]!), texts: [] };
  };
  return {
    asked,
    ...(await pickCandidate(rows, { gate: parseGate(gate), experts: 32, loss: 'answers' }, confirm)),
  };
}
const name = ({ picked }: { picked?: { method: string; keep: number } | undefined }) =>
  picked && `${picked.method}${picked.keep}`;

describe('the pick', () => {
  test('the smallest that passes, on the confirmation set as well; why each smaller one does not', async () => {
    const rows = [at('a', 30, 'non-inferior'), at('a', 28, 'no-difference-detected'), at('a', 24, 'worse')];
    const found = await pick(rows, { a28: 'non-inferior' });
    expect(name(found)).toBe('a28');
    expect(found.asked).toEqual(['a28']);
    expect(found.refused.map(({ keep, on, refusals }) => [keep, on, refusals[0]!.clause])).toEqual([
      [24, 'sweep', 'not-worse'],
    ]);
    // What is said is what the confirmation set say, not what the sweep said.
    expect(found.sentence).toContain(trialOf('non-inferior').overall.pairs[0].verdict.sentence);
    expect(found.sentence).not.toContain(trialOf('no-difference-detected').overall.pairs[0].verdict.sentence);
    expect(found.sentence).toContain('it was the only one tested on it');
  });

  test('one that fails on the confirmation set is refused, the next larger one is tried, and that is said', async () => {
    const rows = [30, 28, 27].map((keep) => at('a', keep, 'non-inferior'));
    const found = await pick(rows, { a27: 'worse', a28: 'withheld', a30: 'better' });
    expect(name(found)).toBe('a30');
    expect(found.asked).toEqual(['a27', 'a28', 'a30']);
    expect(found.refused.map(({ on }) => on)).toEqual(['confirmation', 'confirmation']);
    expect(found.sentence).toContain('it is the 3. candidate tested on it, so a false pass is up to 3 times');
  });

  test('none: nothing is picked', async () => {
    const found = await pick([at('a', 30, 'non-inferior'), at('a', 28, 'worse')], { a30: 'worse' });
    expect(name(found)).toBeUndefined();
    expect(found.confirmation).toBeUndefined();
    expect(found.sentence).toBe(
      'none of 2 candidates passes the gate: 1 passed on the items of the sweep, but not on the confirmation set',
    );
  });

  test('draws, controls and the whole model are no candidates', async () => {
    const rows = [
      at('random:0', 24, 'identical'),
      at('a', 28, 'identical', 'centre'),
      at('a', 28, 'identical', 'permute:1'),
      at('a', 32, 'identical'),
      at('a', 30, 'non-inferior', 'zero'),
    ];
    const found = await pick(rows, { a30: 'non-inferior' });
    expect(found.asked).toEqual(['a30']);
    expect(found.picked).toMatchObject({ method: 'a', edit: 'zero' });
  });

  test('of one size only what text chooses meets the questions of the confirmation set', async () => {
    // Answers say b; the text of 60 conversations says c, and that the first is no worse than b.
    const text = (changed: number) =>
      Array.from({ length: 60 }, (_, i) => (i < changed ? 30 : 0.01) * (1 + 0.01 * (i % 3)));
    const row = (method: string, changed: number, verdict: Verdict) =>
      rowOf({ method, keep: 28, edit: 'keep' }, [text(changed)], {
        trial: trialOf(verdict),
        changedAnswers: changed / 60,
      });
    const rows = [row('a', 30, 'worse'), row('b', 29, 'better'), row('c', 10, 'non-inferior')];
    const found = await pick([...rows, at('a', 30, 'better')], { c28: 'worse', a30: 'better' });
    expect(found.asked).toEqual(['c28', 'a30']);
    expect(found.compared.map(({ method, accepted }) => [method, accepted])).toEqual([
      ['b', false],
      ['c', true],
    ]);
    expect(found.refused.map(({ method, on }) => [method, on])).toEqual([['c', 'confirmation']]);
  });

  test('the whole model and controls are not picked where nothing else passes', async () => {
    const rows = [
      at('a', 32, 'identical'),
      at('random:0', 28, 'identical'),
      at('a', 28, 'identical', 'permute:1'),
    ];
    const found = await pick(rows, { a32: 'identical', a28: 'identical' });
    expect([name(found), found.asked]).toEqual([undefined, []]);
    expect(found.sentence).toBe('there is no candidate to choose from');
  });

  test('a sweep on text alone is judged by text alone', async () => {
    const rows = [0.2, 0.05].map((kld, i) => rowOf({ method: 'a', keep: 27 + i, edit: 'keep' }, [[kld]]));
    const confirmation = (meanKld: number) => async () => ({ texts: [], kld: { meanKld, sameTopRate: 0.9 } });
    const found = await pickCandidate(
      rows,
      { gate: parseGate('kld<=0.1'), experts: 32, loss: 'answers' },
      confirmation(0.07),
    );
    expect(found.picked).toMatchObject({ keep: 28 });
    expect(found.sentence).toContain('mean KL divergence 0.0700 on confirmation text');
    expect(
      (
        await pickCandidate(
          rows,
          { gate: parseGate('kld<=0.1'), experts: 32, loss: 'answers' },
          confirmation(0.11),
        )
      ).picked,
    ).toBeUndefined();
    // Questions that nobody asked hold no gate open.
    const words = await pickCandidate(
      rows,
      { gate: parseGate('not-worse'), experts: 32, loss: 'answers' },
      confirmation(0),
    );
    expect(words.refused.map(({ refusals }) => refusals[0]!.reason)).toEqual(
      Array(2).fill('no questions were asked'),
    );
  });
});
