import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { memorySource } from '../../src/bytes/memory-source.ts';
import type { Piece, SpliceList } from '../../src/bytes/splice.ts';
import { sha256Hex } from '../../src/common/digest.ts';
import { candidateList } from '../../src/prune/candidate.ts';
import { verifyCandidate } from '../../src/prune/verify-candidate.ts';
import { verifyList } from '../../src/prune/verify-list.ts';
import { tinyGptOss } from '../support/gguf.ts';
import { gptOssGguf } from '../support/gpt-oss.ts';
import { PROVENANCE } from '../support/provenance.ts';
import { seeded } from '../support/random.ts';
import { openModel, planOf, randomKeep, randomShape, splicedBytes } from '../support/surgery.ts';

const tiny = new Uint8Array(await readFile(tinyGptOss));

async function cut(baseBytes: Uint8Array, kept: number, bias: 'keep' | 'zero', seed: number) {
  const { source: base, model } = await openModel(baseBytes);
  const checked = planOf(model, randomKeep(model, seeded(seed), kept), bias);
  const { list } = candidateList(model, checked, PROVENANCE);
  const prove = (pieces: SpliceList) =>
    verifyList({ name: 'cut.gguf', list: pieces, sha256: 'x' }, base, model, checked, PROVENANCE);
  return { base, model, checked, list, prove };
}

test('the proof of a list is that of the file that it describes', async () => {
  const random = seeded(91);
  for (let round = 0; round < 12; round++) {
    const shape = randomShape(random);
    const kept = shape.used! + random.below(shape.experts! - shape.used! + 1);
    const bytesOfBase = round === 0 ? tiny : gptOssGguf(shape).bytes;
    const { base, model, checked, list } = await cut(bytesOfBase, round === 0 ? 28 : kept, 'zero', round);
    const bytes = await splicedBytes(base, list);
    const written = memorySource('cut.gguf', bytes);
    expect(
      await verifyList(
        { name: 'cut.gguf', list, sha256: sha256Hex(bytes) },
        base,
        model,
        checked,
        PROVENANCE,
      ),
    ).toEqual(await verifyCandidate(written, base, model, checked, PROVENANCE));
  }
});

test('a list that describes anything else is refused, with the place', async () => {
  const { list, prove } = await cut(tiny, 28, 'keep', 7);
  const at = list.findIndex(({ kind }, i) => kind === 'copy' && i > list.length / 2);
  const piece = list[at];
  if (piece?.kind !== 'copy') throw new Error('the list copies nothing');
  const with_ = (...pieces: Piece[]) => [...list.slice(0, at), ...pieces, ...list.slice(at + 1)];
  const half = piece.length / 2;
  const head = list[0];
  if (head?.kind !== 'literal') throw new Error('the list has no header');
  const wrong: [string, SpliceList][] = [
    ['another range', with_({ ...piece, offset: piece.offset - 32 })],
    ['a shorter range', with_({ ...piece, length: half }, { kind: 'copy', offset: 0, length: half })],
    ['bytes of its own', with_({ kind: 'literal', bytes: new Uint8Array(piece.length) })],
    ['too much', [...list, { kind: 'copy', offset: 0, length: 32 }]],
    ['too little', list.slice(0, -1)],
  ];
  const messages: string[] = [];
  for (const [what, pieces] of wrong) {
    const error = await prove(pieces).catch((cause: unknown) => cause);
    expect(error, what).toMatchObject({ code: 'proof-failed' });
    messages.push(String((error as Error).message));
  }
  expect(messages.slice(0, 3)).toEqual(
    Array(3).fill(
      expect.stringMatching(/byte \d+, in blk\.\d+\.\S+ \(layer \d+, expert \d+ of the base\), is not what/),
    ),
  );
  const bytes = head.bytes.slice();
  bytes[bytes.length - 1] = 1;
  await expect(prove([{ kind: 'literal', bytes }, ...list.slice(1)])).rejects.toMatchObject({
    code: 'proof-failed',
  });
});
