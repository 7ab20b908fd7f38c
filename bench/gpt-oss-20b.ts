import { createCipheriv, createHash } from 'node:crypto';
import { open } from 'node:fs/promises';
import { ByteWriter, scalarBytes } from '../test/support/byte-writer.ts';
import { type BLOCKS, tensorBytes } from '../test/support/gguf.ts';
import { seeded } from '../test/support/random.ts';

/** Of the shipped model: https://huggingface.co/ggml-org/gpt-oss-20b-GGUF */
const WIDTH = 2880;
const EXPERTS = 32;
const MERGES = 446_189;
const ALIGNMENT = 32;
/** Type ids of ggml.h. */
const TYPE_IDS = { F32: 0, Q8_0: 8, MXFP4: 39 } as const;

const REAL = { layers: 24, tokens: 201_088 };
/** Smaller in these two, and otherwise the same. */
export type Shape = typeof REAL;

interface Tensor {
  name: string;
  type: keyof typeof TYPE_IDS & keyof typeof BLOCKS;
  shape: number[];
}

/** The 459 tensors of gpt-oss-20b-mxfp4.gguf: 289 F32, 98 Q8_0, 72 MXFP4. */
export function tensors({ layers, tokens } = REAL): Tensor[] {
  const f32 = (name: string, ...shape: number[]): Tensor => ({ name, type: 'F32', shape });
  const q8 = (name: string, ...shape: number[]): Tensor => ({ name, type: 'Q8_0', shape });
  const block = (n: number): Tensor[] =>
    [
      f32('attn_norm.weight', WIDTH),
      f32('post_attention_norm.weight', WIDTH),
      q8('attn_q.weight', WIDTH, 4096),
      f32('attn_q.bias', 4096),
      ...['attn_k', 'attn_v'].flatMap((part) => [q8(`${part}.weight`, WIDTH, 512), f32(`${part}.bias`, 512)]),
      q8('attn_output.weight', 4096, WIDTH),
      f32('attn_output.bias', WIDTH),
      f32('attn_sinks.weight', 64),
      f32('ffn_gate_inp.weight', WIDTH, EXPERTS),
      f32('ffn_gate_inp.bias', EXPERTS),
      ...['gate', 'up', 'down'].flatMap((part): Tensor[] => [
        { name: `ffn_${part}_exps.weight`, type: 'MXFP4', shape: [WIDTH, WIDTH, EXPERTS] },
        f32(`ffn_${part}_exps.bias`, WIDTH, EXPERTS),
      ]),
    ].map((tensor) => ({ ...tensor, name: `blk.${n}.${tensor.name}` }));
  return [
    q8('token_embd.weight', WIDTH, tokens),
    ...Array.from({ length: layers }, (_, n) => block(n)).flat(),
    f32('output_norm.weight', WIDTH),
    q8('output.weight', WIDTH, tokens),
  ];
}

/** Words of the lengths that a byte-level BPE has: 3 to 14 bytes. */
function words(count: number, joint: string): string[] {
  const random = seeded(count);
  const letters = 'etaoinshrdlucmfwypvbgkqjxz';
  const word = () =>
    Array.from({ length: 2 + random.below(6) }, () => letters[random.below(letters.length)]).join('');
  return Array.from({ length: count }, (_, i) => `${word()}${joint}${i.toString(36)}`);
}

function stringArray(texts: readonly string[]): Buffer {
  const parts: Uint8Array[] = [scalarBytes('u32', 8), scalarBytes('u64', texts.length)];
  for (const text of texts) parts.push(scalarBytes('u64', text.length), Buffer.from(text));
  return Buffer.concat(parts);
}

/** The header with metadata of real keys and sizes (13 MB), and the bytes of tensor data that follow it. */
export function header(shape = REAL): { bytes: Uint8Array; dataBytes: number } {
  const { layers, tokens } = shape;
  const all = tensors(shape);
  const out = new ByteWriter();
  const u32 = (key: string, value: number) => entry(key, 4, scalarBytes('u32', value));
  const f32 = (key: string, value: number) => entry(key, 6, scalarBytes('f32', value));
  const text = (key: string, value: string) =>
    entry(key, 8, Buffer.concat([scalarBytes('u64', Buffer.byteLength(value)), Buffer.from(value)]));
  const array = (key: string, content: Uint8Array) => entry(key, 9, content);
  const entries: [string, number, Uint8Array][] = [];
  const entry = (key: string, type: number, value: Uint8Array) => entries.push([key, type, value]);

  text('general.architecture', 'gpt-oss');
  text('general.type', 'model');
  text('general.name', 'Gpt Oss 20b');
  text('general.basename', 'gpt-oss');
  text('general.size_label', '20B');
  text('general.license', 'apache-2.0');
  u32('gpt-oss.block_count', layers);
  u32('gpt-oss.context_length', 131_072);
  u32('gpt-oss.embedding_length', WIDTH);
  u32('gpt-oss.feed_forward_length', WIDTH);
  u32('gpt-oss.attention.head_count', 64);
  u32('gpt-oss.attention.head_count_kv', 8);
  f32('gpt-oss.rope.freq_base', 150_000);
  f32('gpt-oss.attention.layer_norm_rms_epsilon', 1e-5);
  u32('gpt-oss.expert_count', EXPERTS);
  u32('gpt-oss.expert_used_count', 4);
  u32('gpt-oss.attention.key_length', 64);
  u32('gpt-oss.attention.value_length', 64);
  u32('gpt-oss.attention.sliding_window', 128);
  u32('gpt-oss.expert_feed_forward_length', WIDTH);
  text('gpt-oss.rope.scaling.type', 'yarn');
  f32('gpt-oss.rope.scaling.factor', 32);
  u32('gpt-oss.rope.scaling.original_context_length', 4096);
  text('tokenizer.ggml.model', 'gpt2');
  text('tokenizer.ggml.pre', 'gpt-4o');
  array('tokenizer.ggml.tokens', stringArray(words(tokens, '')));
  const types = new Uint8Array(new Int32Array(tokens).fill(1).buffer);
  array(
    'tokenizer.ggml.token_type',
    Buffer.concat([scalarBytes('u32', 5), scalarBytes('u64', tokens), types]),
  );
  array('tokenizer.ggml.merges', stringArray(words(Math.ceil((MERGES * tokens) / REAL.tokens), ' ')));
  u32('tokenizer.ggml.bos_token_id', 199_998);
  u32('tokenizer.ggml.eos_token_id', 200_002);
  u32('tokenizer.ggml.padding_token_id', 199_999);
  text('tokenizer.chat_template', '{# a template #}'.repeat(1000));
  u32('general.quantization_version', 2);
  u32('general.file_type', 38);

  out.raw('magic', Buffer.from('GGUF'));
  out.u32('version', 3);
  out.u64('tensor count', all.length);
  out.u64('metadata count', entries.length);
  for (const [key, type, value] of entries) {
    out.string(key, key);
    out.u32(`type of ${key}`, type);
    out.raw(`value of ${key}`, value);
  }
  let dataBytes = 0;
  for (const tensor of all) {
    out.string(tensor.name, tensor.name);
    out.u32('dimensions', tensor.shape.length);
    for (const size of tensor.shape) out.u64('dimension', size);
    out.u32('type', TYPE_IDS[tensor.type]);
    out.u64('offset', dataBytes);
    dataBytes += Math.ceil(tensorBytes(tensor) / ALIGNMENT) * ALIGNMENT;
  }
  out.pad('padding', ALIGNMENT);
  return { bytes: out.bytes(), dataBytes };
}

/**
 * Writes a file of the shape of gpt-oss-20b-mxfp4.gguf, 12.1 GB, with random data that is the same in every run
 * (AES-256-CTR of a fixed key): nothing on the way can compress or deduplicate it.
 */
export async function writeGptOss20b(path: string, shape = REAL, seed = 1): Promise<number> {
  const { bytes, dataBytes } = header(shape);
  const key = createHash('sha256').update(`gpt-oss-20b ${seed}`).digest();
  const cipher = createCipheriv('aes-256-ctr', key, Buffer.alloc(16));
  const zeros = Buffer.alloc(8 << 20);
  await using handle = await open(path, 'w');
  await handle.writeFile(bytes);
  for (let left = dataBytes; left > 0; left -= zeros.length) {
    await handle.writeFile(cipher.update(zeros.subarray(0, Math.min(left, zeros.length))));
  }
  return bytes.length + dataBytes;
}
