import { SpliceBuilder, type SpliceList } from '../../bytes/index.ts';
import { EspalierError } from '../../common/index.ts';
import { emitHeader, type GgufHeader, type MetadataValue, type TensorInfo } from '../../gguf/index.ts';
import type { MoeModel } from '../../moe/index.ts';
import { maskTensor } from '../../prune/index.ts';

/** Shards of the layout: metadata; router biases, the only one in which masks differ; everything else. */
export const SHARDS = 3;

/** Name of a shard, counted from 1, as llama.cpp demands it (`llama_split_path`). */
export function shardName(prefix: string, shard: number): string {
  return `${prefix}-${String(shard).padStart(5, '0')}-of-${String(SHARDS).padStart(5, '0')}.gguf`;
}

interface ShardLists {
  readonly metadata: SpliceList;
  /** Everything but the metadata and the router biases. */
  readonly rest: SpliceList;
  /** The shard with these router biases, one array a layer in the model's order. */
  biases(values: readonly Float32Array[]): Uint8Array;
}

/**
 * Describes the base as a split GGUF of three shards: the first holds the metadata and no tensor, the second the router
 * biases, the third the rest. Loaded together they are the base (llama-gguf-split's format). Pure.
 *
 * @throws EspalierError `gguf-unsupported` for a model without router bias and without selection bias
 */
export function shardLists({ header, layers, architecture }: MoeModel): ShardLists {
  const biases = layers.map((layer) => {
    const tensor = maskTensor(layer);
    if (tensor !== undefined) return tensor;
    throw new EspalierError('gguf-unsupported', `${architecture} has no router bias to mask experts with`, {
      hint: 'Methods that measure masks need an architecture with a router bias, such as gpt-oss.',
    });
  });
  const rest = header.tensors.filter((tensor) => !biases.includes(tensor));
  // A shard is read with its own alignment; the other keys of a later shard are ignored.
  const alignment = header.keyValues.filter(({ key }) => key === 'general.alignment');
  const later = { ...header, keyValues: alignment };
  return {
    metadata: shard(header, 0, [], () => new Uint8Array()),
    rest: shard(later, 2, rest, ({ dataOffset, byteLength }) => ({ offset: dataOffset, length: byteLength })),
    biases: (values) => {
      const list = shard(later, 1, biases, (tensor) => {
        const layer = values[biases.indexOf(tensor)]!;
        return new Uint8Array(layer.buffer, layer.byteOffset, layer.byteLength);
      });
      const parts = list.map((piece) => (piece.kind === 'literal' ? piece.bytes : new Uint8Array()));
      return new Uint8Array(Buffer.concat(parts));
    },
  };
}

type Content = Uint8Array | { offset: number; length: number };

function shard(
  header: GgufHeader,
  number: number,
  tensors: readonly TensorInfo[],
  contentOf: (tensor: TensorInfo) => Content,
): SpliceList {
  const set = new Map<string, MetadataValue>([
    ['split.no', { type: 'u16', value: number }],
    ['split.count', { type: 'u16', value: SHARDS }],
    ['split.tensors.count', { type: 'i32', value: tensorCount(header) }],
  ]);
  const emitted = emitHeader(withTensors(header, tensors), { set });
  const splice = new SpliceBuilder();
  splice.literal(emitted.bytes);
  emitted.tensors.forEach(({ source, byteLength, dataOffset }, i) => {
    const content = contentOf(source);
    if (content instanceof Uint8Array) splice.literal(content);
    else splice.copy(content.offset, content.length);
    const next = emitted.tensors[i + 1]?.dataOffset ?? emitted.fileSize;
    splice.literal(new Uint8Array(next - dataOffset - byteLength));
  });
  return splice.build();
}

const COUNT_OFFSET = 8;

function tensorCount({ bytes }: GgufHeader): bigint {
  return new DataView(bytes.buffer, bytes.byteOffset).getBigUint64(COUNT_OFFSET, true);
}

/** The header with other tensors: their number stands in its first bytes, which `emitHeader` copies. */
function withTensors(header: GgufHeader, tensors: readonly TensorInfo[]): GgufHeader {
  const bytes = header.bytes.slice();
  new DataView(bytes.buffer).setBigUint64(COUNT_OFFSET, BigInt(tensors.length), true);
  return { ...header, bytes, tensors };
}
