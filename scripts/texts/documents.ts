import type { Random } from '../../src/common/seeded-random.ts';
import { type Item, says, talk, user } from './item.ts';
import { between, oneOf, shown } from './numbers.ts';

/** As in texts/source/documents.yaml. */
export interface Passage {
  readonly title: string;
  readonly text: string;
  readonly questions: readonly (readonly [string, string])[];
}

/** A document with numbers in it, and what can be found or computed there. */
type Form = (random: Random, n: number) => Passage;

/** Documents of each form. */
const OF_EACH = 12;

const PEOPLE = [
  'Aino',
  'Bram',
  'Chidi',
  'Dalia',
  'Emre',
  'Fatou',
  'Goran',
  'Hana',
  'Ivo',
  'Jun',
  'Kemal',
  'Lucía',
] as const;
const PLACES = [
  'Ardmore',
  'Belsk',
  'Corvo',
  'Drava',
  'Elvas',
  'Fanø',
  'Gimli',
  'Hvar',
  'Ilava',
  'Jávea',
  'Kiruna',
  'Luton',
] as const;
const GOODS = [
  ['ledgers', 'paper clips', 'lamps', 'shelves'],
  ['seed trays', 'spades', 'hoses', 'gloves'],
  ['flour sacks', 'sieves', 'baking tins', 'aprons'],
  ['ropes', 'helmets', 'carabiners', 'head torches'],
  ['violins', 'bows', 'music stands', 'reeds'],
  ['tyres', 'bells', 'saddles', 'pumps'],
] as const;

const FORMS: readonly Form[] = [
  (random, n) => {
    const goods = GOODS[n % GOODS.length] ?? GOODS[0];
    const rows = goods.map((name) => ({
      name,
      count: between(random, 2, 40),
      price: between(random, 3, 60),
    }));
    const total = rows.reduce((sum, { count, price }) => sum + count * price, 0);
    const dearest = rows.toSorted((a, b) => b.count * b.price - a.count * a.price)[0]!;
    const [buyer, days, discount] = [PLACES[n]!, oneOf(random, [10, 14, 30]), between(random, 2, 5)];
    const lines = rows.map(
      ({ name, count, price }) => `| ${name} | ${count} | ${price} | ${count * price} |`,
    );
    return {
      title: `Invoice ${2300 + n * 7} for the school of ${buyer}`,
      text: `Delivered on ${between(random, 1, 28)} ${oneOf(random, ['March', 'April', 'May', 'June'])}.\n\n| article | pieces | each | sum |\n| --- | --- | --- | --- |\n${lines.join('\n')}\n\nTotal: ${total}. Payable within ${days} days; ${discount} percent are taken off where it is paid within a week. What is damaged must be reported within two days of delivery, with a photograph. Articles stay ours until they are paid.`,
      questions: [
        [
          'Which line of the invoice is the largest?',
          `${dearest.name}: ${dearest.count} pieces at ${dearest.price}, ${dearest.count * dearest.price} in all.`,
        ],
        [
          'What is to be paid if we pay within a week?',
          `${shown(total * (1 - discount / 100))}: the total of ${total} less ${discount} percent.`,
        ],
      ],
    };
  },
  (random, n) => {
    const [leader, cook, camp] = [PEOPLE[n]!, PEOPLE[(n + 5) % 12]!, PLACES[(n + 3) % 12]!];
    let height = between(random, 8, 15) * 100;
    const days = [1, 2, 3, 4].map((day) => {
      const gain = between(random, 2, 9) * 100 - (day === 3 ? 900 : 0);
      height += gain;
      const sky = oneOf(random, ['clear and cold', 'fog until noon', 'wind from the west', 'a little snow']);
      return { day, height, gain, sky };
    });
    const steepest = days.toSorted((a, b) => b.gain - a.gain)[0]!;
    const highest = days.toSorted((a, b) => b.height - a.height)[0]!;
    const log = days.map(({ day, height, sky }) => `Day ${day}: camp at ${height} metres, ${sky}.`);
    return {
      title: `Log of the expedition from ${camp}`,
      text: `Leader: ${leader}. Kitchen: ${cook}. Start at ${days[0]!.height - days[0]!.gain} metres.\n\n${log.join('\n')}\n\nOn the third day the way was lost in the scree and found again towards evening; ${cook} had kept soup warm for those who came last. Two ropes are worn and must be replaced. The stove needs a new washer. ${leader} decided that nobody goes ahead alone any more, and that the camp is chosen by three in the afternoon at the latest.`,
      questions: [
        [
          'On which day did the party gain most height?',
          `On day ${steepest.day}, with ${steepest.gain} metres.`,
        ],
        [
          'Where was the highest camp, and what must be repaired or replaced?',
          `The highest camp was that of day ${highest.day}, at ${highest.height} metres. Two ropes must be replaced, and the stove needs a new washer.`,
        ],
      ],
    };
  },
  (random, n) => {
    const [a, b, c] = [PLACES[n]!, PLACES[(n + 4) % 12]!, PLACES[(n + 8) % 12]!];
    const start = between(random, 6, 9) * 60 + oneOf(random, [5, 10, 20, 35]);
    const [first, wait, second] = [between(random, 25, 70), between(random, 6, 20), between(random, 30, 90)];
    const clock = (minutes: number) =>
      `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
    const arrival = start + first + wait + second;
    return {
      title: `Travel plan from ${a} to ${c}`,
      text: `The coach leaves ${a} at ${clock(start)} from stand ${between(random, 1, 9)} and reaches ${b} at ${clock(start + first)}. There one changes to the ferry, which sails at ${clock(start + first + wait)} and lands in ${c} at ${clock(arrival)}. The pier is ${between(random, 2, 6) * 100} metres from the coach; follow the blue signs. Bicycles go free on the coach but cost 4 on the ferry, and must be booked a day before. In a storm the ferry is replaced by a bus around the bay, which takes ${second + 50} minutes from ${b}. Tickets are valid for the day, also with breaks.`,
      questions: [
        [
          'How long does the whole journey take, and how much time is there to change?',
          `${arrival - start} minutes in all, of which ${wait} are for the change in ${b}.`,
        ],
        [
          `There is a storm. When do I arrive in ${c} if the bus leaves at the time of the ferry?`,
          `At ${clock(start + first + wait + second + 50)}: the bus takes ${second + 50} minutes from ${b}.`,
        ],
      ],
    };
  },
  (random, n) => {
    const [one, two] = [PEOPLE[n]!, PEOPLE[(n + 7) % 12]!];
    const [budget, hall, music] = [
      between(random, 20, 50) * 100,
      between(random, 4, 9) * 100,
      between(random, 2, 7) * 100,
    ];
    const left = budget - hall - music;
    const guests = between(random, 40, 120);
    return {
      title: `Notes on the summer party in ${PLACES[(n + 2) % 12]!}`,
      text: `${one} opened the meeting. There are ${budget} to spend. The hall costs ${hall}, the band ${music}; ${two} would rather have a singer for half of that, but was outvoted. ${guests} people have said that they will come. Food is bought from what is left. ${one} asks the bakery, ${two} asks three restaurants for offers, both until the tenth. The children's corner needs four helpers, of whom two are found. If it rains the tables are moved to the gymnasium, for which the caretaker must be told by noon. Alcohol is sold and not given away, as last year a third of the money went on it.`,
      questions: [
        [
          'How much is there for food, for each guest?',
          `${left} in all, which is ${shown(left / guests)} for each of the ${guests} guests.`,
        ],
        [
          'List what is still open.',
          `- Offers for food: ${one} asks the bakery, ${two} three restaurants, until the tenth.\n- Two more helpers for the children's corner.\n- If it rains: tell the caretaker by noon.`,
        ],
      ],
    };
  },
  (random, n) => {
    const place = PLACES[(n + 6) % 12]!;
    const [from, to] = [between(random, 30, 90), between(random, 91, 200)];
    const [year, ponds] = [between(random, 1996, 2012), between(random, 5, 14)];
    const animal = oneOf(random, [
      'newts',
      'fire-bellied toads',
      'dragonflies',
      'water shrews',
      'kingfishers',
      'pond turtles',
    ]);
    return {
      title: `The ponds of ${place}`,
      text: `When the gravel works of ${place} closed in ${year}, what remained were ${ponds} pits full of water and a fence. The town wanted to fill them in. A teacher, ${PEOPLE[(n + 1) % 12]!}, asked for one summer to count what lived there, and came back with ${from} ${animal} in a single week. The pits were left. Since then a class goes out every May, cuts back willows on one third of the banks, and counts again in the same seven days and along the same lines. This year it was ${to}. Half of them were in the two ponds that had been dug out again the winter before, which is why the others shall follow, one a year, beginning with the shallowest.`,
      questions: [
        [
          `By how much has the number of ${animal} grown since the first count?`,
          `By ${to - from}, from ${from} to ${to}.`,
        ],
        [
          'Why are the other ponds to be dug out as well, and in which order?',
          'Half of the animals were in the two ponds that had been dug out the winter before. The others follow one a year, the shallowest first.',
        ],
      ],
    };
  },
];

/** Passages written by hand, and documents of a form. Of each fourth the whole of two is one long document. */
export function documentItems(passages: readonly Passage[], random: Random): Item[] {
  const formed = FORMS.flatMap((form) => Array.from({ length: OF_EACH }, (_, n) => form(random, n)));
  const all = [...passages, ...formed];
  return all.map((passage, i) => {
    const shownText = ({ title, text }: Passage) => `# ${title}\n\n${text}`;
    const questions = passage.questions.map(([question, answer]) =>
      talk(user(`${shownText(passage)}\n\n${question}`), says(answer)),
    );
    const other = all[i - 1];
    const [last] = passage.questions.slice(-1);
    if (i % 4 !== 2 || other === undefined || last === undefined) return { conversations: questions };
    // Items of the same set stand beside each other only here: see `split`.
    const both = `${shownText(other)}\n\n${shownText(passage)}`;
    const question = `Of the second document: ${last[0]}`;
    return { conversations: [...questions, talk(user(`${both}\n\n${question}`), says(last[1]))] };
  });
}
