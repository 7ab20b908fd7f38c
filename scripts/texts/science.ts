import type { Random } from '../../src/common/seeded-random.ts';
import { type Item, says, talk, user } from './item.ts';
import { between, oneOf, shown } from './numbers.ts';

/** As in texts/source/science.yaml: a question, what to think of, the answer. */
export type Fact = readonly [string, string, string];

/** A question, the way to its answer, and the answer: numbers are computed, not typed. */
type Exercise = (random: Random) => readonly [string, string, string];

/** Exercises of each kind. */
const OF_EACH = 7;

type Substance = readonly [name: string, formula: string, gramsPerMole: number];
const SUBSTANCES: readonly [Substance, ...Substance[]] = [
  ['water', 'H₂O', 18.015],
  ['carbon dioxide', 'CO₂', 44.009],
  ['table salt', 'NaCl', 58.44],
  ['glucose', 'C₆H₁₂O₆', 180.156],
  ['ammonia', 'NH₃', 17.031],
];

const EXERCISES: readonly Exercise[] = [
  (random) => {
    const [a, x, b] = [between(random, 2, 12), between(random, -9, 15), between(random, 1, 40)];
    const c = a * x + b;
    return [
      `Solve ${a}x + ${b} = ${c}.`,
      `${a}x = ${c} - ${b} = ${c - b}, so x = ${c - b} / ${a}.`,
      `x = ${x}`,
    ];
  },
  (random) => {
    const [p, q] = [between(random, 1, 9), between(random, 1, 9)];
    return [
      `Find the roots of x² - ${p + q}x + ${p * q} = 0.`,
      `Two numbers with sum ${p + q} and product ${p * q}: ${p} and ${q}.`,
      p === q ? `x = ${p}, twice.` : `x = ${p} and x = ${q}.`,
    ];
  },
  (random) => {
    const [percent, whole] = [between(random, 1, 19) * 5, between(random, 2, 30) * 20];
    const part = (percent * whole) / 100;
    return [
      `A tank holds ${whole} litres and is ${percent} percent full. How much fits in?`,
      `${percent}% of ${whole} is ${shown(part)}; ${whole} - ${shown(part)} = ${shown(whole - part)}.`,
      `${shown(whole - part)} litres fit in.`,
    ];
  },
  (random) => {
    const [a, b] = [between(random, 3, 15), between(random, 3, 15)];
    const c2 = a * a + b * b;
    return [
      `The legs of a right triangle are ${a} cm and ${b} cm. Find the hypotenuse and the area.`,
      `c² = ${a * a} + ${b * b} = ${c2}; area = ${a}·${b}/2.`,
      `The hypotenuse is √${c2} ≈ ${shown(Math.sqrt(c2))} cm, the area ${shown((a * b) / 2)} cm².`,
    ];
  },
  (random) => {
    const [km, minutes] = [between(random, 3, 60), oneOf(random, [12, 15, 20, 30, 40, 45])];
    return [
      `A cyclist rides ${km} km in ${minutes} minutes. Give the speed in km/h and in m/s.`,
      `${km}·60/${minutes} = ${shown((km * 60) / minutes)}; divided by 3.6.`,
      `${shown((km * 60) / minutes)} km/h, which is ${shown((km * 1000) / (minutes * 60))} m/s.`,
    ];
  },
  (random) => {
    const values = Array.from({ length: 5 }, () => between(random, 1, 30));
    const sum = values.reduce((a, b) => a + b, 0);
    const sorted = values.toSorted((a, b) => a - b);
    return [
      `Give mean and median of ${values.join(', ')}.`,
      `Sum ${sum}, five values; sorted: ${sorted.join(', ')}.`,
      `The mean is ${shown(sum / 5)}, the median ${sorted[2]}.`,
    ];
  },
  (random) => {
    const [volts, ohms] = [oneOf(random, [5, 9, 12, 24, 48, 230]), between(random, 2, 60) * 5];
    const amperes = volts / ohms;
    return [
      `A resistor of ${ohms} Ω is connected to ${volts} V. What are current and power?`,
      `I = U/R = ${volts}/${ohms}, P = U·I = U²/R = ${volts * volts}/${ohms}.`,
      `The current is ${shown(amperes, 4)} A, the power ${shown(volts * amperes, 3)} W.`,
    ];
  },
  (random) => {
    const [n, k, m] = [between(random, 2, 9), between(random, 2, 6), between(random, 2, 9)];
    return [
      `Differentiate f(x) = ${n}x^${k} + ${m}x.`,
      `The power rule: ${n}·${k}x^${k - 1} and ${m}.`,
      `f'(x) = ${n * k}x${k === 2 ? '' : `^${k - 1}`} + ${m}`,
    ];
  },
  (random) => {
    const [red, blue] = [between(random, 2, 9), between(random, 2, 9)];
    const total = red + blue;
    const probability = (red * (red - 1)) / (total * (total - 1));
    return [
      `A bag holds ${red} red and ${blue} blue balls. Two are drawn without putting back. How likely are both red?`,
      `${red}/${total} · ${red - 1}/${total - 1}.`,
      `The probability is ${red * (red - 1)}/${total * (total - 1)} ≈ ${shown(probability, 3)}.`,
    ];
  },
  (random) => {
    const [money, percent, years] = [
      between(random, 2, 40) * 500,
      between(random, 1, 8),
      between(random, 2, 5),
    ];
    const end = money * (1 + percent / 100) ** years;
    return [
      `What becomes of ${money} at ${percent} percent compound interest in ${years} years?`,
      `${money} · ${shown(1 + percent / 100)}^${years}.`,
      `It grows to ${shown(end)}.`,
    ];
  },
  (random) => {
    const celsius = between(random, -20, 100);
    return [
      `Convert ${celsius} °C to Fahrenheit and kelvin.`,
      `F = 1.8·C + 32; K = C + 273.15.`,
      `${shown(1.8 * celsius + 32)} °F and ${shown(celsius + 273.15)} K.`,
    ];
  },
  (random) => {
    const [grams, centimetres] = [between(random, 20, 900), between(random, 5, 120)];
    const density = grams / centimetres;
    return [
      `A stone of ${grams} g displaces ${centimetres} cm³ of water. What is its density, and does it sink?`,
      `${grams}/${centimetres} = ${shown(density)} g/cm³, compared with 1 g/cm³.`,
      `${shown(density)} g/cm³; it ${density > 1 ? 'sinks' : density < 1 ? 'floats' : 'hovers'} in water.`,
    ];
  },
  (random) => {
    const [a, b] = [between(random, 12, 240), between(random, 12, 240)];
    const gcd = (x: number, y: number): number => (y === 0 ? x : gcd(y, x % y));
    const common = gcd(a, b);
    return [
      `Find the greatest common divisor and the least common multiple of ${a} and ${b}.`,
      `Euclid's algorithm ends with ${common}; ${a}·${b}/${common} is the multiple.`,
      `gcd ${common}, lcm ${(a * b) / common}.`,
    ];
  },
  (random) => {
    const [name, formula, mass] = oneOf(random, SUBSTANCES);
    const grams = between(random, 5, 400);
    return [
      `How many moles are ${grams} g of ${name}?`,
      `${formula} has ${mass} g/mol; ${grams}/${mass}.`,
      `About ${shown(grams / mass, 3)} mol.`,
    ];
  },
  (random) => {
    const [width, height] = [between(random, 2, 25), between(random, 2, 25)];
    const image = width * height * 3;
    return [
      `An image has ${width * 100} by ${height * 100} pixels of three bytes. How large is it uncompressed?`,
      `${width * 100}·${height * 100}·3 = ${image * 10_000} bytes.`,
      `${image * 10_000} bytes, ${shown(image / 100)} MB.`,
    ];
  },
  (random) => {
    const seconds = between(random, 1, 9);
    return [
      `A stone falls into a well and is heard after ${seconds} s. How deep is the well, with g = 9.81 m/s² and sound neglected?`,
      `s = g·t²/2 = 9.81·${seconds * seconds}/2.`,
      `About ${shown((9.81 * seconds * seconds) / 2, 1)} m.`,
    ];
  },
];

/** Explanations, and exercises with numbers. */
export function scienceItems(facts: readonly Fact[], random: Random): Item[] {
  const explained = facts.map(([question, thinking, answer]) => talk(user(question), says(answer, thinking)));
  const computed = EXERCISES.flatMap((exercise) => {
    // The same numbers twice are the same exercise.
    const found = new Map<string, ReturnType<Exercise>>();
    while (found.size < OF_EACH) {
      const made = exercise(random);
      found.set(made[0], made);
    }
    return [...found.values()].map(([question, way, answer]) => talk(user(question), says(answer, way)));
  });
  return [...explained, ...computed].map((one) => ({ conversations: [one] }));
}
