import { describe, expect, test } from 'vitest';
import { memorySource } from '../../src/bytes/memory-source.ts';
import { verifyCandidate } from '../../src/prune/verify-candidate.ts';
import { scalarBytes } from '../support/byte-writer.ts';
import { type BuiltGguf, damage, type TestTensor, type TestValue } from '../support/gguf.ts';
import { type GptOssShape, gptOssGguf } from '../support/gpt-oss.ts';
import { PROVENANCE, provenanceByHand } from '../support/provenance.ts';
import { refusal } from '../support/refusal.ts';
import { candidateByHand, openModel, planOf } from '../support/surgery.ts';

// Candidates that are valid GGUFs, made by another writer, and wrong in one way each.
const shape: GptOssShape = {
  experts: 6,
  used: 2,
  metadata: [
    ['first', { type: 'string', value: 'a' }],
    ['second', { type: 'u32', value: 1 }],
  ],
};
const keep = { '0': [0, 2, 3], '1': [1, 4, 5] };
const { source: base, model } = await openModel(gptOssGguf(shape).bytes);
const u32 = (value: number): TestValue => ({ type: 'u32', value });

async function verdict(
  bytes: Uint8Array,
  keepOfPlan = keep,
  bias: 'keep' | 'zero' = 'keep',
): Promise<string> {
  const checked = planOf(model, keepOfPlan, bias);
  const outcome = await refusal(verifyCandidate(memorySource('c', bytes), base, model, checked, PROVENANCE));
  return outcome.replace("proof-failed: c is not the base minus the plan's experts: ", 'FAILED: ');
}
const good = candidateByHand(shape, keep);
const edited = (edit: (tensors: TestTensor[]) => TestTensor[]) =>
  candidateByHand(shape, keep, { edit }).bytes;

test('the honest candidate of the other writer is proved', async () => {
  expect(await verdict(good.bytes)).toBe('not refused');
  expect(await verdict(candidateByHand(shape, keep, { zeroBias: true }).bytes, keep, 'zero')).toBe(
    'not refused',
  );
});

describe('another plan', () => {
  test('names the layer that differs', async () => {
    expect(await verdict(good.bytes, { ...keep, '0': [0, 1, 3] })).toBe(
      'FAILED: its espalier.experts.0 is not what base and plan give',
    );
  });
  test('that the metadata denies: names the first expert that differs', async () => {
    const other = { ...keep, '0': [0, 1, 3] };
    const router = good.marks.get('data of blk.0.ffn_gate_inp.weight')!;
    const lying = candidateByHand(shape, keep, { metadata: provenanceByHand(other) });
    expect(await verdict(lying.bytes, other)).toMatch(
      new RegExp(
        `^FAILED: byte ${router + 128}, in blk\\.0\\.ffn_gate_inp\\.weight \\(layer 0, expert 1 of the base\\), is not byte \\d+ of the base$`,
      ),
    );
  });
  test('with another number of experts', async () => {
    expect(await verdict(good.bytes, { '0': [0, 2], '1': [1, 4] })).toBe(
      'FAILED: its gpt-oss.expert_count is 3 (u32), but the plan gives 2 (u32)',
    );
  });
  test('that zeroes the bias', async () => {
    const bias = good.marks.get('data of blk.0.ffn_gate_inp.bias')!;
    expect(await verdict(good.bytes, keep, 'zero')).toMatch(
      new RegExp(
        `^FAILED: byte ${bias}, in blk\\.0\\.ffn_gate_inp\\.bias \\(layer 0, expert 0 of the base, zeroed\\), is not zero$`,
      ),
    );
  });
  test('the base itself', async () => {
    expect(await verdict(gptOssGguf(shape).bytes)).toBe(
      'FAILED: its metadata lacks one of espalier.version, espalier.plan.name, espalier.plan.sha256',
    );
  });
});

describe('metadata', () => {
  const withMetadata = (metadata: GptOssShape['metadata']) =>
    candidateByHand({ ...shape, metadata: metadata! }, keep).bytes;
  const first = ['first', { type: 'string', value: 'a' }] as const;
  const second = ['second', u32(1)] as const;
  test.each<[string, GptOssShape['metadata'], string]>([
    [
      'a changed value',
      [['first', { type: 'string', value: 'b' }], second],
      "its first differs from the base's",
    ],
    ['a changed type', [first, ['second', { type: 'i32', value: 1 }]], "its second differs from the base's"],
    ['a key less', [first], 'its metadata lacks second'],
    ['a key more', [first, second, ['third', u32(3)]], 'its metadata has keys that the base lacks: third'],
    ['another order', [second, first], 'metadata entry 4 is second, expected first'],
  ])('%s', async (_, metadata, message) => {
    expect(await verdict(withMetadata(metadata))).toBe(`FAILED: ${message}`);
  });

  test('an expert count of another type', async () => {
    const forged = candidateByHand(shape, keep, {
      metadata: [['gpt-oss.expert_count', { type: 'i32', value: 3 }]],
    });
    expect(await verdict(forged.bytes)).toBe(
      'FAILED: its gpt-oss.expert_count is 3 (i32), but the plan gives 3 (u32)',
    );
  });

  test('another GGUF version', async () => {
    expect(await verdict(damage(good, 'version', scalarBytes('u32', 2)))).toBe(
      'FAILED: it has GGUF version 2, but the base has 3',
    );
  });

  test('a byte in the padding of the header', async () => {
    const padded: GptOssShape = { ...shape, alignment: 4096 };
    const opened = await openModel(gptOssGguf(padded).bytes);
    const forged = candidateByHand(padded, keep);
    const at = forged.dataStart - 1;
    forged.bytes[at] = 1;
    const checked = planOf(opened.model, keep);
    const proving = verifyCandidate(
      memorySource('c', forged.bytes),
      opened.source,
      opened.model,
      checked,
      PROVENANCE,
    );
    expect(await refusal(proving)).toBe(
      `proof-failed: c is not the base minus the plan's experts: byte ${at}, in the padding of the header, is not zero`,
    );
  });
});

describe('tensors', () => {
  test('in another order', async () => {
    expect(await verdict(edited(([first, second, ...rest]) => [second!, first!, ...rest]))).toBe(
      'FAILED: tensor 0 is blk.0.attn_norm.weight F32 [32], expected token_embd.weight Q8_0 [32, 7]',
    );
  });
  test('one less, one more', async () => {
    expect(await verdict(edited((tensors) => tensors.slice(0, -1)))).toBe(
      'FAILED: it has 21 tensors, but the base has 22',
    );
    expect(await verdict(edited((tensors) => [...tensors, { name: 'x', type: 'F32', shape: [1] }]))).toBe(
      'FAILED: it has 23 tensors, but the base has 22',
    );
  });
  test('another type of the same size', async () => {
    const retype = (tensors: TestTensor[]) =>
      tensors.map(
        (t): TestTensor => (t.name === 'blk.0.attn_sinks.weight' ? { ...t, type: 'F16', shape: [6] } : t),
      );
    expect(await verdict(edited(retype))).toBe(
      'FAILED: tensor 6 is blk.0.attn_sinks.weight F16 [6], expected blk.0.attn_sinks.weight F32 [3]',
    );
  });
  test('experts that are in the file in another order', async () => {
    const reverse = (tensors: TestTensor[]) =>
      tensors.map((t): TestTensor => {
        if (t.name !== 'blk.1.ffn_down_exps.bias') return t;
        const step = t.data!.length / 3;
        const parts = [2, 1, 0].map((i) => t.data!.subarray(i * step, (i + 1) * step));
        return { ...t, data: Buffer.concat(parts) };
      });
    expect(await verdict(edited(reverse))).toMatch(
      /in blk\.1\.ffn_down_exps\.bias \(layer 1, expert 1 of the base\), is not byte \d+ of the base$/,
    );
  });

  test('offsets that point at each other’s data', async () => {
    const one = 'blk.0.ffn_gate_exps.weight';
    const other = 'blk.0.ffn_up_exps.weight';
    const offsetOf = (file: BuiltGguf, name: string) => file.marks.get(`data of ${name}`)! - file.dataStart;
    const half = damage(good, `tensor ${one} offset`, scalarBytes('u64', offsetOf(good, other)));
    const crossed = damage(
      { ...good, bytes: half },
      `tensor ${other} offset`,
      scalarBytes('u64', offsetOf(good, one)),
    );
    expect(await verdict(crossed)).toBe(
      `FAILED: c: ${one} begins at byte ${good.marks.get(`data of ${other}`)}, expected ${good.marks.get(`data of ${one}`)}: llama.cpp loads no file with holes, or with tensors in another order than their list`,
    );
  });
});

describe('length', () => {
  test('bytes after the end', async () => {
    const longer = Buffer.concat([good.bytes, new Uint8Array(32)]);
    expect(await verdict(longer)).toBe(
      `FAILED: it has ${longer.length} bytes, but base and plan give ${good.bytes.length}`,
    );
  });
  test('cut off inside a tensor', async () => {
    const end = good.marks.get('data of output_norm.weight')! + 128;
    expect(await verdict(good.bytes.subarray(0, end - 1))).toBe(
      `FAILED: c is cut off: output_norm.weight ends at byte ${end}, but the file has ${end - 1} bytes`,
    );
  });
  test('cut off inside the last padding', async () => {
    const odd: GptOssShape = {
      ...shape,
      edit: (t) => [...t, { name: 'z', type: 'I8', shape: [1], data: Buffer.from('z') }],
    };
    const opened = await openModel(gptOssGguf(odd).bytes);
    const bytes = candidateByHand(odd, keep).bytes;
    const short = memorySource('c', bytes.subarray(0, bytes.length - 1));
    expect(
      await refusal(
        verifyCandidate(short, opened.source, opened.model, planOf(opened.model, keep), PROVENANCE),
      ),
    ).toBe(
      "proof-failed: c is not the base minus the plan's experts: " +
        `it ends inside the padding after z, at byte ${bytes.length - 1}`,
    );
  });
  test('not a GGUF at all', async () => {
    expect(await verdict(Buffer.from('version https://git-lfs.github.com/spec/v1'))).toBe(
      'FAILED: c is not a GGUF: it begins with 76 65 72 73, not with "GGUF": it is a Git LFS pointer',
    );
  });
});
