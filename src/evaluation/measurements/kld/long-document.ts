import { seededRandom } from '../../../common/index.ts';

const SHIPS =
  'Heron,Marigold,Northern Light,Saint Olave,Petrel,Two Brothers,Kittiwake,Amelia,Storm Cock,Good Intent,Dunlin,Linnet,Old Jenny,Harvest Moon,Osprey,Resolution'.split(
    ',',
  );
const MASTERS =
  'Ines Dahl,Tomas Reuter,Agnes Mowbray,Jory Penrose,Malik Haddad,Birgit Holm,Owen Tregear,Sofia Lindqvist,Piet de Graaf,Nell Sutherland'.split(
    ',',
  );
const CARGOES =
  'salt,oak planks,roof slates,barley,herring in barrels,lamp oil,wool,window glass,bricks,seed potatoes,iron bars,tar'.split(
    ',',
  );
const BERTHS =
  'the north quay,the old basin,the coal wharf,the inner mole,the fish steps,the west jetty'.split(',');
const WEATHERS =
  'wind south-west, fresh;calm and hazy;rain since dawn;wind north, strong;clear, with frost;fog until noon'.split(
    ';',
  );
const MONTHS = 'March,April,May,June,July,August,September,October'.split(',');

interface Ship {
  readonly name: string;
  readonly master: string;
  readonly cargo: string;
  readonly berth: string;
  readonly tons: number;
  readonly came: string;
}

/** With another one it is another text, and what was measured on it cannot be compared. */
const SEED = 1807;
/** Enough for ten thousand tokens of any tokenizer that we know. */
const DAYS = 200;

/**
 * A register of a harbour, day after day: what it says of a ship when it leaves was said when it came, pages before. A model that
 * reads its context predicts names, cargoes and weights; one that lost that skill does not. Made by us, the same in every run.
 */
export function longDocument(): string {
  const random = seededRandom(SEED);
  const draw = <T>(items: readonly T[]): T => {
    const item = items[Math.floor(random.uniform() * items.length)];
    if (item === undefined) throw new RangeError('nothing to draw from');
    return item;
  };
  const lying: Ship[] = [];
  const lines = ['Register of the harbour of Saltmere, kept by the harbour master'];
  for (let day = 0; day < DAYS; day += 1) {
    const date = `${1 + (day % 28)} ${MONTHS[Math.floor(day / 28) % MONTHS.length]}`;
    const said = [`${date}: ${draw(WEATHERS)}.`];
    const free = SHIPS.filter((name) => !lying.some((ship) => ship.name === name));
    if (free.length > 4) {
      const ship: Ship = {
        ...{ name: draw(free), master: draw(MASTERS), cargo: draw(CARGOES), berth: draw(BERTHS) },
        ...{ tons: 20 + Math.floor(random.uniform() * 180), came: date },
      };
      lying.push(ship);
      said.push(
        `The ${ship.name}, master ${ship.master}, came in with ${ship.tons} tons of ${ship.cargo} and lies at ${ship.berth}.`,
      );
    }
    const leaving = lying.length > 8 ? lying.splice(Math.floor(random.uniform() * 4), 1)[0] : undefined;
    if (leaving !== undefined) {
      const { name, master, cargo, berth, tons, came } = leaving;
      said.push(
        `The ${name} of ${master}, which had come in on ${came} with ${tons} tons of ${cargo}, left ${berth} on the evening tide.`,
      );
    }
    lines.push(said.join(' '));
  }
  return `${lines.join('\n')}\n`;
}
