import { type BuiltGguf, buildGguf, type TestTensor, type TestValue } from './gguf.ts';
import { gptOssGguf } from './gpt-oss.ts';
import { type MoeShape, moeGguf, u32 } from './moe.ts';
import type { Random } from './random.ts';

/** An untrusted file, and what was done to it, for the message of a failure. */
export interface Mutant {
  readonly what: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

const nested = (depth: number): TestValue =>
  depth === 0
    ? { type: 'array', of: 'u8', values: [{ type: 'u8', value: 1 }] }
    : { type: 'array', of: 'array', values: [nested(depth - 1)] };

const words: TestValue = {
  type: 'array',
  of: 'string',
  values: ['a', 'bc', ''].map((value) => ({ type: 'string', value })),
};

const MOES: readonly MoeShape[] = [
  { architecture: 'olmoe', experts: 6, dense: [0] },
  {
    architecture: 'deepseek2',
    experts: 8,
    keys: {
      expert_group_count: u32(2),
      expert_group_used_count: u32(1),
      'general.name': { type: 'string', value: '8x1B' },
    },
    parts: { 'exp_probs_b.bias': [8], 'ffn_up_shexp.weight': [4, 6] },
  },
  {
    architecture: 'nemotron_h_moe',
    blocks: 3,
    keys: { expert_used_count: { type: 'array', of: 'u32', values: [u32(2), u32(1), u32(2)] } },
    without: ['ffn_gate_exps.weight'],
  },
  {
    architecture: 'grovemoe',
    keys: { experts_per_group: u32(2) },
    parts: {
      'ffn_gate_chexps.weight': [4, 2, 4],
      'ffn_up_chexps.weight': [4, 2, 4],
      'ffn_down_chexps.weight': [2, 4, 4],
    },
  },
];

/** A file that is right, of any family. */
function honest(random: Random): BuiltGguf {
  if (random.below(2) === 0)
    return moeGguf({ ...MOES[random.below(MOES.length)]!, seed: random.below(1000) });
  const alignments = [8, 32, 64, 1024];
  return gptOssGguf({
    layers: 1 + random.below(2),
    experts: 3 + random.below(4),
    alignment: alignments[random.below(4)]!,
    shuffled: random.below(2) === 0,
    seed: random.below(1000),
    metadata: [
      ['nested', nested(random.below(6))],
      ['words', words],
      ['general.size_label', { type: 'string', value: '4x1M' }],
    ],
  });
}

const SIZES = [
  0n,
  1n,
  2n,
  3n,
  31n,
  2n ** 16n,
  2n ** 20n,
  2n ** 31n,
  2n ** 32n,
  2n ** 53n - 1n,
  2n ** 53n,
  2n ** 63n,
  2n ** 64n - 1n,
];
const WORDS = [0, 1, 2, 3, 4, 5, 8, 9, 12, 13, 36, 255, 2 ** 16, 2 ** 31, 2 ** 32 - 1];

/** A file that is wrong in one to three ways, or not at all. The same seed gives the same file. */
export function mutant(random: Random): Mutant {
  let file = honest(random);
  const done: string[] = [];
  for (let left = random.below(4); left > 0; left--) {
    const { what, bytes } = MUTATIONS[random.below(MUTATIONS.length)]!(file, random);
    done.push(what);
    file = { ...file, bytes };
  }
  return { what: done.join(', then ') || 'nothing', bytes: file.bytes };
}

/** The shards of a file that is right, with one or two of them wrong, exchanged, doubled, missing or of another set. */
export function mutantShards(random: Random): { what: string; shards: Uint8Array<ArrayBuffer>[] } {
  const count = 2 + random.below(3);
  const files = shardsOf(random, count);
  const done: string[] = [];
  for (let left = random.below(3); left > 0; left--) {
    const i = random.below(files.length);
    const file = files[i]!;
    switch (random.below(5)) {
      case 0: {
        const { what, bytes } = MUTATIONS[random.below(MUTATIONS.length)]!(file, random);
        files[i] = { ...file, bytes };
        done.push(`shard ${i}: ${what}`);
        break;
      }
      case 1:
        files.reverse();
        done.push('exchanged');
        break;
      case 2:
        files[i] = files[random.below(files.length)]!;
        done.push(`shard ${i} is another`);
        break;
      case 3:
        files.splice(i, files.length > 1 ? 1 : 0);
        done.push(`shard ${i} is missing`);
        break;
      default:
        files[i] = shardsOf(random, count)[Math.min(i, count - 1)]!;
        done.push(`shard ${i} is of another set`);
    }
  }
  return { what: done.join(', then ') || 'nothing', shards: files.map(({ bytes }) => bytes) };
}

/** A random gpt-oss, its tensors in `count` files. */
function shardsOf(random: Random, count: number): BuiltGguf[] {
  let tensors: TestTensor[] = [];
  const keep = (all: TestTensor[]) => {
    tensors = all;
    return all;
  };
  gptOssGguf({ experts: 4, layers: 1 + random.below(2), seed: random.below(1000), edit: keep });
  const split = (no: number): [string, TestValue][] => [
    ['split.no', { type: 'u16', value: no }],
    ['split.count', { type: 'u16', value: count }],
    ['split.tensors.count', { type: 'i32', value: tensors.length }],
  ];
  const model: [string, TestValue][] = [
    ['general.architecture', { type: 'string', value: 'gpt-oss' }],
    ['gpt-oss.block_count', u32(2)],
    ['gpt-oss.expert_count', u32(4)],
    ['gpt-oss.expert_used_count', u32(2)],
  ];
  const bounds = [...random.sample(tensors.length + 1, count - 1), tensors.length];
  return bounds.map((end, i) =>
    buildGguf({
      metadata: i === 0 ? [...model, ...split(i)] : split(i),
      tensors: tensors.slice(bounds[i - 1] ?? 0, end),
    }),
  );
}

type Mutation = (file: BuiltGguf, random: Random) => Mutant;

/** A place of the file by a name that matches; marks past the end of a file that was cut are passed over. */
function pick({ bytes, marks }: BuiltGguf, random: Random, name: RegExp, size: number) {
  const places = [...marks].filter(([label, at]) => name.test(label) && at + size <= bytes.length);
  return places[random.below(places.length)];
}

function overwrite(file: BuiltGguf, at: number, patch: Uint8Array, what: string): Mutant {
  const bytes = file.bytes.slice();
  // A file that was cut off may end before.
  if (at < bytes.length) bytes.set(patch.subarray(0, bytes.length - at), at);
  return { what, bytes };
}

function patchU64(name: RegExp): Mutation {
  return (file, random) => {
    const [label, at] = pick(file, random, name, 8) ?? ['nothing', 0];
    const old = at === 0 ? 0n : new DataView(file.bytes.buffer).getBigUint64(at, true);
    const near = [old + 1n, old - 1n, old + 32n, old * 2n];
    const choices = [...SIZES, ...near].map((value) => BigInt.asUintN(64, value));
    const value = choices[random.below(choices.length)]!;
    return overwrite(file, at, new Uint8Array(BigUint64Array.of(value).buffer), `${label} = ${value}`);
  };
}

function patchU32(name: RegExp): Mutation {
  return (file, random) => {
    const [label, at] = pick(file, random, name, 4) ?? ['nothing', 0];
    const value = WORDS[random.below(WORDS.length)]!;
    return overwrite(file, at, new Uint8Array(Uint32Array.of(value).buffer), `${label} = ${value}`);
  };
}

const MUTATIONS: readonly Mutation[] = [
  function flip(file, random) {
    const bytes = file.bytes.slice();
    const places = Array.from({ length: 1 + random.below(8) }, () =>
      random.below(Math.min(file.dataStart, bytes.length)),
    );
    for (const at of places) bytes[at]! ^= 1 << random.below(8);
    return { what: `bits flipped at ${places.join(', ')}`, bytes };
  },
  function truncate(file, random) {
    const [label, at] = pick(file, random, /./, 0) ?? ['the beginning', 0];
    const end = Math.max(0, at + random.below(3) - 1);
    return { what: `cut off at ${end} (${label})`, bytes: file.bytes.slice(0, end) };
  },
  function extend(file, random) {
    const bytes = new Uint8Array([...file.bytes, ...random.bytes(random.below(100))]);
    return { what: `extended to ${bytes.length}`, bytes };
  },
  function shift(file, random) {
    const at = random.below(Math.min(file.dataStart, file.bytes.length));
    const removed = random.below(9);
    const inserted = random.bytes(random.below(9));
    const bytes = new Uint8Array([
      ...file.bytes.subarray(0, at),
      ...inserted,
      ...file.bytes.subarray(at + removed),
    ]);
    return { what: `${removed} bytes at ${at} replaced by ${inserted.length}`, bytes };
  },
  function rename(file, random) {
    const [to, at] = pick(file, random, /name: text$|^key .*: text$/, 20) ?? ['nothing', 0];
    const [from, source] = pick(file, random, /name: text$|^key .*: text$/, 20) ?? ['nothing', 0];
    return overwrite(file, at, file.bytes.slice(source, source + 12), `${to} begins like ${from}`);
  },
  function invalidUtf8(file, random) {
    const [label, at] = pick(file, random, /: text$/, 4) ?? ['nothing', 0];
    return overwrite(file, at + random.below(4), Uint8Array.of(0xff), `${label} is not UTF-8`);
  },
  patchU64(/^(tensor|metadata) count$/),
  patchU64(/^key |name$|: count$|element \d+$/),
  patchU64(/dimension \d$/),
  patchU64(/offset$/),
  patchU64(/offset$/),
  patchU32(/dimensions$/),
  patchU32(/^tensor .* type$/),
  patchU32(/^type of|element type$/),
  patchU32(/^value of .*(alignment|count|group)/),
  patchU32(/^value of .*(alignment|count|group)/),
  patchU32(/^version$/),
];
