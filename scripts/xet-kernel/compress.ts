/**
 * Writes assembly/xet/compress.ts: BLAKE3's compression function, unrolled. AssemblyScript has no arrays of v128 that
 * stay in registers, so the seven rounds are text with the message schedule resolved.
 *
 * Source: BLAKE3 specification, 2.2 (compression function, IV, permutation).
 */
const PERMUTATION = [2, 6, 3, 10, 7, 0, 4, 13, 1, 11, 12, 5, 9, 14, 15, 8];
const ROUNDS = 7;
const IV = [
  '0x6A09E667',
  '0xBB67AE85',
  '0x3C6EF372',
  '0xA54FF53A',
  '0x510E527F',
  '0x9B05688C',
  '0x1F83D9AB',
  '0x5BE0CD19',
];
/** Columns, then diagonals, of the 4 x 4 state. */
const QUARTERS: readonly Quarter[] = [
  [0, 4, 8, 12],
  [1, 5, 9, 13],
  [2, 6, 10, 14],
  [3, 7, 11, 15],
  [0, 5, 10, 15],
  [1, 6, 11, 12],
  [2, 7, 8, 13],
  [3, 4, 9, 14],
];

type Quarter = readonly [number, number, number, number];

const lines = (count: number, line: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => line(index)).join('\n');

/** Which message word each round takes where. */
function schedule(): number[][] {
  const rounds = [[...PERMUTATION.keys()]];
  while (rounds.length < ROUNDS) rounds.push(PERMUTATION.map((from) => rounds.at(-1)?.[from] ?? 0));
  return rounds;
}

function rounds(quarterRound: (quarter: Quarter, x: number, y: number) => string): string {
  const texts = schedule().map((words) =>
    QUARTERS.map((quarter, q) => quarterRound(quarter, words[2 * q] ?? 0, words[2 * q + 1] ?? 0)).join('\n'),
  );
  return texts.join('\n');
}

const lanesOf4 = ([a, b, c, d]: Quarter, x: number, y: number) => `\
  v${a} = i32x4.add(i32x4.add(v${a}, v${b}), m${x}); v${d} = rotate16(v128.xor(v${d}, v${a}));
  v${c} = i32x4.add(v${c}, v${d}); v${b} = rotate12(v128.xor(v${b}, v${c}));
  v${a} = i32x4.add(i32x4.add(v${a}, v${b}), m${y}); v${d} = rotate8(v128.xor(v${d}, v${a}));
  v${c} = i32x4.add(v${c}, v${d}); v${b} = rotate7(v128.xor(v${b}, v${c}));`;

const oneLane = ([a, b, c, d]: Quarter, x: number, y: number) => `\
  v${a} += v${b} + m${x}; v${d} = rotr<u32>(v${d} ^ v${a}, 16); v${c} += v${d}; v${b} = rotr<u32>(v${b} ^ v${c}, 12);
  v${a} += v${b} + m${y}; v${d} = rotr<u32>(v${d} ^ v${a}, 8); v${c} += v${d}; v${b} = rotr<u32>(v${b} ^ v${c}, 7);`;

/** Four rows of four u32 become four columns. */
function transpose(rows: readonly string[], columns: readonly string[]): string {
  const [a, b, c, d] = rows;
  return `  {
    const low0 = i32x4.shuffle(${a}, ${b}, 0, 4, 1, 5);
    const high0 = i32x4.shuffle(${a}, ${b}, 2, 6, 3, 7);
    const low1 = i32x4.shuffle(${c}, ${d}, 0, 4, 1, 5);
    const high1 = i32x4.shuffle(${c}, ${d}, 2, 6, 3, 7);
    ${columns[0]} = i64x2.shuffle(low0, low1, 0, 2);
    ${columns[1]} = i64x2.shuffle(low0, low1, 1, 3);
    ${columns[2]} = i64x2.shuffle(high0, high1, 0, 2);
    ${columns[3]} = i64x2.shuffle(high0, high1, 1, 3);
  }`;
}

const FOUR = [0, 1, 2, 3];

/** The text of assembly/xet/compress.ts. */
export function compressSource(): string {
  return `// Written by scripts/xet-kernel/compress.ts: npm run generate.
import { rotate7, rotate8, rotate12, rotate16 } from './rotate';

/** Eight chaining words of four messages side by side: word w of message i is lane i of vector w. */
export const LANES: usize = memory.data(128, 16);

/** One 64-byte block of each of four messages into LANES. */
export function compress4(p0: usize, p1: usize, p2: usize, p3: usize, counter: v128, flags: u32): void {
${lines(16, (i) => `  let m${i}: v128;`)}
${FOUR.map((quarter) =>
  transpose(
    FOUR.map((message) => `v128.load(p${message}, ${16 * quarter})`),
    FOUR.map((word) => `m${4 * quarter + word}`),
  ),
).join('\n')}
${lines(8, (i) => `  let v${i} = v128.load(LANES, ${16 * i});`)}
${lines(4, (i) => `  let v${8 + i} = i32x4.splat(${IV[i]});`)}
  let v12 = counter;
  let v13 = i32x4.splat(0);
  let v14 = i32x4.splat(64);
  let v15 = i32x4.splat(flags);
${rounds(lanesOf4)}
${lines(8, (i) => `  v128.store(LANES, v128.xor(v${i}, v${i + 8}), ${16 * i});`)}
}

/** The four chaining values of LANES to their places. */
export function storeLanes(to0: usize, to1: usize, to2: usize, to3: usize): void {
  let a: v128, b: v128, c: v128, d: v128;
${[0, 1]
  .map((half) => {
    const columns = ['a', 'b', 'c', 'd'];
    const rows = FOUR.map((word) => `v128.load(LANES, ${64 * half + 16 * word})`);
    const stores = columns.map((column, i) => `  v128.store(to${i}, ${column}, ${16 * half});`);
    return [transpose(rows, columns), ...stores].join('\n');
  })
  .join('\n')}
}

/** One block of one message into its chaining value. */
export function compress1(chaining: usize, block: usize, length: u32, counter: u32, flags: u32): void {
${lines(16, (i) => `  const m${i} = load<u32>(block, ${4 * i});`)}
${lines(8, (i) => `  let v${i} = load<u32>(chaining, ${4 * i});`)}
${lines(4, (i) => `  let v${8 + i}: u32 = ${IV[i]};`)}
  let v12: u32 = counter;
  let v13: u32 = 0;
  let v14: u32 = length;
  let v15: u32 = flags;
${rounds(oneLane)}
${lines(8, (i) => `  store<u32>(chaining, v${i} ^ v${i + 8}, ${4 * i});`)}
}
`;
}
