import { sha256Hex } from '../../common/index.ts';

/** A question of a long text. */
type LongText = {
  readonly task: string;
  readonly text: string;
  readonly question: string;
  readonly answers: readonly string[];
};

/** Questions of each kind. */
const EACH = 10;
/** A sentence of the filler below takes fewer tokens than this with every tokenizer that we know. */
const TOKENS_A_WORD = 1.5;
/** For the question, the chat template, and needles. */
const RESERVED = 600;

const PLACES =
  'harbour,orchard,museum,bridge,market,library,station,garden,mill,lighthouse,quarry,theatre'.split(',');
const PEOPLE =
  'the baker,a gardener,the pilot,my neighbour,a painter,the teacher,an old sailor,the clerk'.split(',');
const ACTS =
  'walked past,wrote about,painted,waited near,talked about,slept beside,worked at,returned to'.split(',');
const TIMES =
  'in the morning,before noon,at dusk,on a rainy day,in early spring,after the fair,last winter'.split(',');
const THINGS =
  'amber,cobalt,velvet,copper,maple,saffron,granite,willow,ivory,walnut,crimson,linen,pewter,indigo'.split(
    ',',
  );

type Draw = <T>(items: readonly T[]) => T;
type Numbers = () => string;

/** A sequence of draws that a name alone decides: Mulberry32 (Ettinger, 2017), whose seed is of the name's SHA-256. */
function drawer(name: string): Draw {
  let state = Number.parseInt(sha256Hex(name).slice(0, 8), 16);
  return (items) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    const at = Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * items.length);
    const item = items[at];
    if (item === undefined) throw new RangeError(`${name}: nothing to draw from`);
    return item;
  };
}

const DIGITS = [...'0123456789'];

/** A number of seven digits that was not drawn before. */
function numbersOf(draw: Draw): Numbers {
  const seen = new Set<string>();
  return () => {
    for (;;) {
      const number = `${draw(DIGITS.slice(1))}${Array.from({ length: 6 }, () => draw(DIGITS)).join('')}`;
      if (seen.has(number)) continue;
      seen.add(number);
      return number;
    }
  };
}

/** Names that all differ. */
function distinct(draw: Draw, count: number): string[] {
  const names = new Set<string>();
  while (names.size < count) names.add(`${draw(THINGS)} ${draw(PLACES)}`);
  return [...names];
}

/** Filler of so many words, with sentences put into it at places that are drawn. */
function filledText(draw: Draw, words: number, needles: readonly string[]): string {
  const sentences: string[] = [];
  for (let count = needles.join(' ').split(' ').length; count < words; ) {
    const sentence = `Then ${draw(PEOPLE)} ${draw(ACTS)} the ${draw(PLACES)} ${draw(TIMES)}.`;
    count += sentence.split(' ').length;
    if (count <= words) sentences.push(sentence);
  }
  const places = Array.from({ length: sentences.length + 1 }, (_, index) => index);
  const at = needles.map(() => draw(places)).toSorted((a, b) => a - b);
  // From the last to the first, so that places stay what they are and needles keep their order.
  for (const [index, needle] of [...needles.entries()].toReversed())
    sentences.splice(at[index] ?? 0, 0, needle);
  return sentences.join(' ');
}

type Task = (draw: Draw, words: number) => Omit<LongText, 'task'>;

function keyed(keys: number, values: number): Task {
  return (draw, words) => {
    const number = numbersOf(draw);
    const all = distinct(draw, keys).map((key) => ({ key, values: Array.from({ length: values }, number) }));
    const { key, values: answers } = draw(all);
    const needles = all.flatMap((one) =>
      one.values.map((value) => `A number for the ${one.key} is ${value}.`),
    );
    const shuffled = needles
      .map((needle) => ({ needle, rank: number() }))
      .toSorted((a, b) => (a.rank < b.rank ? -1 : 1))
      .map(({ needle }) => needle);
    const asked = values === 1 ? 'Which number for' : `Which ${values} numbers for`;
    return {
      text: filledText(draw, words, shuffled),
      question: `${asked} the ${key} does the text give?`,
      answers,
    };
  };
}

const CHAINS = 3;
const LINKS = 4;

const tracing: Task = (draw, words) => {
  const number = numbersOf(draw);
  const names = Array.from(
    { length: CHAINS * (LINKS + 1) },
    (_, index) => `v${number().slice(0, 4)}${index}`,
  );
  const chains = Array.from({ length: CHAINS }, (_, chain) => ({
    value: number(),
    names: names.slice(chain * (LINKS + 1), (chain + 1) * (LINKS + 1)),
  }));
  const steps = Array.from({ length: LINKS + 1 }, (_, step) =>
    chains.map(
      ({ value, names }) =>
        `Variable ${names[step]} is ${step === 0 ? value : `the same as ${names[step - 1]}`}.`,
    ),
  );
  const { value, names: answers } = draw(chains);
  return {
    text: filledText(draw, words, steps.flat()),
    question: `Which variables have the value ${value}, directly or through others? Name all ${LINKS + 1}.`,
    answers,
  };
};

const COMMON = 5;
const COMMON_TIMES = 30;
const RARE_TIMES = 3;

const commonWords: Task = (draw, words) => {
  const letters = [...'bdfgklmnprstvz'];
  const vowels = [...'aeiou'];
  const made = new Set<string>();
  const rare = Math.max(10, Math.floor((words - COMMON * COMMON_TIMES) / RARE_TIMES));
  while (made.size < COMMON + rare) {
    made.add(Array.from({ length: 4 }, () => `${draw(letters)}${draw(vowels)}`).join(''));
  }
  const [common, others] = [[...made].slice(0, COMMON), [...made].slice(COMMON)];
  const all = [
    ...common.flatMap((word) => Array.from({ length: COMMON_TIMES }, () => word)),
    ...others.flatMap((word) => Array.from({ length: RARE_TIMES }, () => word)),
  ];
  const ranked = all.map((word, index) => ({ word, rank: sha256Hex(`${common.join()}\n${index}`) }));
  const text = ranked.toSorted((a, b) => (a.rank < b.rank ? -1 : 1)).map(({ word }) => word);
  return {
    text: text.join(' '),
    question: `Which ${COMMON} words are the most common ones in the list?`,
    answers: common,
  };
};

const TASKS: Readonly<Record<string, Task>> = {
  'single needle': keyed(1, 1),
  'multi-key': keyed(8, 1),
  'multi-value': keyed(4, 4),
  'variable tracking': tracing,
  'common words': commonWords,
};

/**
 * Long texts, ten of each kind: the same on every machine.
 *
 * @param tokens that a prompt takes at most, estimated for tokenizers of English
 */
export function longTexts(tokens: number): LongText[] {
  return Object.entries(TASKS).flatMap(([task, make]) =>
    Array.from({ length: EACH }, (_, index) => {
      // Words that nobody knows take about four tokens each.
      const words = Math.floor(
        (tokens - RESERVED) / (make === commonWords ? 3 * TOKENS_A_WORD : TOKENS_A_WORD),
      );
      return { task, ...make(drawer(`${task} ${tokens} ${index}`), words) };
    }),
  );
}
