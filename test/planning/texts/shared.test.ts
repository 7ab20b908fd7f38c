import { expect, test } from 'vitest';
import type { ProgressEvent } from '../../../src/common/progress.ts';
import { refuseShared, sharedConversations } from '../../../src/planning/texts/shared.ts';
import { refusal } from '../../support/refusal.ts';

const subjects = ['ash', 'birch', 'cedar', 'dogwood', 'elm', 'fir', 'gum', 'hazel', 'ivy', 'juniper'];
const conversation = (tree: string, end = '<|end|>') =>
  `<|start|>system<|message|>Reasoning: low<|end|><|start|>user<|message|>How tall does a ${tree} grow, and where are ${tree} woods to be found?` +
  `<|end|><|start|>assistant<|channel|>final<|message|>The ${tree} grows in many places, some ${tree.length} times as tall as men are.${end}`;
const seen = [{ path: 'data/seen.txt', text: subjects.map((tree) => conversation(tree)).join('') }];

test('the same conversations are found whatever their tags, case and line ends are', () => {
  const text = `${conversation('oak')}${conversation('elm', '<|return|>').toUpperCase().replaceAll('<|START|>SYSTEM', '<|start|>system')}`;
  expect(sharedConversations(text, seen)).toMatchObject({ found: 1, of: 2, path: 'data/seen.txt', line: 1 });
});

test('one with another word in each run is another', () => {
  expect(sharedConversations(conversation('oak') + conversation('yew'), seen)).toBeUndefined();
});

test('a conversation that two texts hold counts once', () => {
  expect(sharedConversations(conversation('elm'), [...seen, ...seen])).toMatchObject({ found: 1, of: 1 });
});

test('of other text, paragraphs', () => {
  const about = 'Nobody knows how many words a paragraph must have before it can be told from another one.';
  const others = [{ path: 'b.txt', text: `One.\n\n${about}\n` }];
  expect(sharedConversations(`${about}\n\nA second.\n \nA third.`, others)).toMatchObject({
    found: 1,
    of: 3,
    line: 3,
  });
});

function told(shared: number) {
  const trees = Array.from({ length: 20 }, (_, i) => subjects[i] ?? `tree${i}`);
  const text = trees.map((tree, i) => conversation(i < shared ? tree : `new${i}`)).join('');
  const events: ProgressEvent[] = [];
  const run = async () =>
    refuseShared('confirm-text', [{ path: 'own/a.txt', text }], seen, (event) => events.push(event));
  return { run, events };
}

test('a text that shares one of twenty conversations is refused', async () => {
  expect(await refusal(told(1).run)).toMatch(
    /^usage: confirm-text a\.txt shares 1 of its 20 conversations \(5\.0 %\) with seen\.txt, which was used to choose, the first at line 1 \("/,
  );
});

test('fewer are said, and the text is used', async () => {
  const text = Array.from({ length: 20 }, (_, i) => conversation(`new${i}`)).join('') + conversation('elm');
  const events: ProgressEvent[] = [];
  refuseShared('confirm-text', [{ path: 'a.txt', text }], seen, (event) => events.push(event));
  expect(events).toMatchObject([
    {
      type: 'note',
      level: 'warning',
      message: expect.stringContaining('shares 1 of its 21 conversations (4.8 %)'),
    },
  ]);
  const { run, events: none } = told(0);
  await run();
  expect(none).toEqual([]);
});
