import { expect, test } from 'vitest';
import { endsRepeating } from '../../src/evaluation/repetition.ts';

const LOOPS: Record<string, string> = {
  'one word': `The answer is ${'so '.repeat(40)}`,
  'a sentence, cut in the middle': `First. ${'Wait, let me check this again. '.repeat(6)}Wait, let me`,
  'two lines in turn': 'a = 1\nb = 2\n'.repeat(8),
  'one letter': `was wri${'a'.repeat(60)}`,
  'letters in turn': `so ${'haha'.repeat(20)}`,
  'without spaces': '答案是什么？'.repeat(1) + '我不知道。'.repeat(20),
  'a long passage': `${Array.from({ length: 60 }, (_, i) => `w${i}`).join(' ')} `.repeat(4),
};
const NONE: Record<string, string> = {
  empty: '',
  'a short answer': 'Answer: B',
  'a list': Array.from({ length: 60 }, (_, i) => `${i + 1}. item ${i * 7}`).join('\n'),
  'a repetition that ends': `${'again '.repeat(60)}but then it goes on to something else entirely.`,
  'few repetitions': `${'tick tock '.repeat(15)}`,
  'a passage said twice': `${Array.from({ length: 60 }, (_, i) => `w${i}`).join(' ')} `.repeat(2),
  'a long word': 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft',
  digits: '3.14159265358979323846264338327950288419716939937510',
};

test.each(Object.entries(LOOPS))('%s is a loop', (_, text) => expect(endsRepeating(text)).toBe(true));
test.each(Object.entries(NONE))('%s is none', (_, text) => expect(endsRepeating(text)).toBe(false));

test('a very long output is read in time that grows with its length', () => {
  expect(endsRepeating('word '.repeat(200_000))).toBe(true);
  expect(endsRepeating(Array.from({ length: 200_000 }, (_, i) => i * 7919).join(' '))).toBe(false);
});
