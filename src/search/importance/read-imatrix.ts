import { memorySource } from '../../bytes/index.ts';
import { EspalierError } from '../../common/index.ts';
import { decodeFloats, type GgufHeader, readHeader, stringOf } from '../../gguf/index.ts';
import type { MoeModel } from '../../moe/index.ts';
import type { InputDigest } from '../../plan/index.ts';
import { partOf } from './expert-tensors.ts';
import { type InputFile, readInput } from './importance-method.ts';

/** What llama-imatrix saw of one matrix of experts; rows by expert, `width` numbers each. */
export interface ExpertStatistics {
  /** Tokens routed to each expert. */
  readonly counts: Float32Array;
  /** Sums over tokens of squared inputs: `[n_expert][width]`. */
  readonly inSum2: Float32Array;
  /** Sums of inputs; only newer builds (0.7.0) write them. */
  readonly inSum: Float32Array | undefined;
}

interface ImatrixLayer {
  readonly layer: number;
  readonly gate: ExpertStatistics;
  readonly down: ExpertStatistics;
}

/** An imatrix of one domain, checked against its model. */
export interface Imatrix {
  readonly domain: string;
  readonly digest: InputDigest;
  readonly tokens: number;
  readonly layers: readonly ImatrixLayer[];
}

/**
 * Reads an imatrix GGUF and checks that it is of this model and counted every token: in every layer the counts sum to
 * tokens times experts used, and gate and down counts are equal. Source: llama.cpp tools/imatrix/imatrix.cpp.
 *
 * @throws EspalierError `file-unreadable`, `not-gguf`, `dataset-invalid`
 */
export async function readImatrix({ domain, path }: InputFile, model: MoeModel): Promise<Imatrix> {
  const { bytes, digest } = await readInput(path);
  if (isLegacy(bytes)) {
    throw new EspalierError(
      'dataset-invalid',
      `${path} is an imatrix.dat, the format of older builds, which does not count tokens per expert`,
      { hint: AGAIN },
    );
  }
  await using source = memorySource(path, bytes);
  const header = await readHeader(source);
  const type = stringOf(header, 'general.type');
  if (type !== 'imatrix') {
    throw new EspalierError('dataset-invalid', `${path} has the type ${type ?? 'none'}, expected imatrix`, {
      hint: AGAIN,
    });
  }
  const layers = model.layers.map((layer) => {
    // Gate and up have the same input; some models have them in one tensor, some have no gate.
    const gate = GATES.find((part) => partOf(layer, part) !== undefined) ?? GATES[0];
    const of = (part: string) => statistics(header, bytes, `blk.${layer.index}.${part}`, model.expertCount);
    return { layer: layer.index, gate: of(gate), down: of('ffn_down_exps.weight') };
  });
  return { domain, digest, layers, tokens: checkCounts(path, model, layers) };
}

const AGAIN =
  'Make one from text instead: espalier calibrate, or llama-imatrix --output-format gguf --parse-special';

/** Whether a file begins as imatrix.dat does: a number of entries, and the first one's name after its length (both i32). */
function isLegacy(bytes: Uint8Array): boolean {
  if (bytes.length < 16) return false;
  const length = new DataView(bytes.buffer, bytes.byteOffset).getInt32(4, true);
  const name = Buffer.from(bytes.subarray(8, 8 + Math.min(length, 256))).toString('latin1');
  return length > 0 && /^[\w.]+\.weight$/.test(name);
}

const GATES = ['ffn_gate_exps.weight', 'ffn_gate_up_exps.weight', 'ffn_up_exps.weight'] as const;

function statistics(
  header: GgufHeader,
  bytes: Uint8Array,
  weight: string,
  experts: number,
): ExpertStatistics {
  const find = (suffix: Statistic) => header.tensors.find(({ name }) => name === `${weight}.${suffix}`);
  const read = (suffix: Statistic) => {
    const tensor = find(suffix);
    if (tensor === undefined) {
      throw new EspalierError('dataset-invalid', `${header.name} has no ${weight}.${suffix}`, {
        hint: 'It is from another model, or from a build that keeps no counts per expert.',
      });
    }
    if (tensor.shape.at(-1) !== experts) {
      const message = `${tensor.name} has shape [${tensor.shape.join(', ')}], expected ${experts} experts`;
      // llama-imatrix writes a single count where it converts an imatrix.dat.
      throw new EspalierError('dataset-invalid', `${header.name}: ${message}`, { hint: AGAIN });
    }
    const data = bytes.subarray(tensor.dataOffset, tensor.dataOffset + tensor.byteLength);
    return checkValues(header.name, tensor.name, suffix, decodeFloats(tensor, data));
  };
  return {
    counts: read('counts'),
    inSum2: read('in_sum2'),
    inSum: find('in_sum') === undefined ? undefined : read('in_sum'),
  };
}

/** What of a statistic cannot be: a damaged file, or a model whose activations overflow. */
function checkValues(file: string, name: string, suffix: Statistic, values: Float32Array): Float32Array {
  const [possible, rule] = POSSIBLE[suffix];
  const at = values.findIndex((value) => !possible(value));
  if (at === -1) return values;
  throw new EspalierError('dataset-invalid', `${file}: ${name} holds ${values[at]}; it must hold ${rule}`, {
    hint: 'The imatrix is damaged, or the model gave NaN or infinity while it was made. Make it again.',
  });
}

type Statistic = 'counts' | 'in_sum2' | 'in_sum';
const POSSIBLE: Readonly<Record<Statistic, readonly [possible: (value: number) => boolean, rule: string]>> = {
  counts: [(value) => Number.isInteger(value) && value >= 0, 'whole numbers from 0'],
  in_sum2: [(value) => Number.isFinite(value) && value >= 0, 'finite numbers from 0'],
  in_sum: [Number.isFinite, 'finite numbers'],
};

/** @returns tokens */
function checkCounts(path: string, model: MoeModel, layers: readonly ImatrixLayer[]): number {
  const sumOf = (counts: Float32Array) => counts.reduce((a, b) => a + b, 0);
  const tokens = sumOf(layers[0]!.down.counts) / model.layers[0]!.used;
  const refuse = (problem: string) =>
    new EspalierError('dataset-invalid', `${path} does not count every token: ${problem}`, {
      hint: 'The imatrix is damaged, or it was merged from parts that do not match. Make it again.',
    });
  if (tokens === 0) throw refuse('it counts none');
  if (!Number.isInteger(tokens)) {
    const { index, used } = model.layers[0]!;
    throw refuse(
      `${tokens * used} routes in layer ${index} are not a multiple of the ${used} experts of a token`,
    );
  }
  for (const [row, { layer, gate, down }] of layers.entries()) {
    const sum = sumOf(down.counts);
    const { used } = model.layers[row]!;
    if (sum !== tokens * used) {
      throw refuse(`${sum} routes in layer ${layer}, expected ${used} of each of ${tokens} tokens`);
    }
    const other = down.counts.findIndex((count, expert) => gate.counts[expert] !== count);
    if (other !== -1) {
      const [g, d] = [gate.counts[other], down.counts[other]];
      throw refuse(`expert ${other} of layer ${layer} has ${g} tokens at gate, but ${d} at down`);
    }
  }
  return tokens;
}
