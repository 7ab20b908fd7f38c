import fc from 'fast-check';
import { expect, test } from 'vitest';
import { memorySource } from '../../src/bytes/memory-source.ts';
import { splicedSize } from '../../src/bytes/splice.ts';
import { ARCHITECTURES } from '../../src/moe/architectures.ts';
import { isAllowedCount } from '../../src/moe/expert-counts.ts';
import type { MoeModel } from '../../src/moe/moe-model.ts';
import { sizeWith } from '../../src/moe/sizes.ts';
import { candidateList, sizeBeforePlan } from '../../src/prune/candidate.ts';
import { verifyCandidate } from '../../src/prune/verify-candidate.ts';
import { type MoeShape, moeGguf, u32 } from '../support/moe.ts';
import { PROVENANCE } from '../support/provenance.ts';
import { type Random, randoms } from '../support/random.ts';
import { refusal } from '../support/refusal.ts';
import { type Keep, openModel, planOf, splicedBytes } from '../support/surgery.ts';

const ROUNDS = 150;
const NAMES = Object.keys(ARCHITECTURES);

/** A model of a random architecture with whatever its row in the table allows. */
function randomLayout(random: Random): MoeShape {
  const architecture = NAMES[random.below(NAMES.length)]!;
  const traits = ARCHITECTURES[architecture]!;
  const groups = traits.selectionBias === true && random.below(2) === 0 ? 2 + random.below(2) : 1;
  const chunk = traits.chunks === true ? 2 : 1;
  const experts = groups * chunk * (4 + random.below(5));
  const width = 1 + random.below(6);
  const hidden = 1 + random.below(6);
  const blocks = 2 + random.below(3);
  const maybe = (parts: Record<string, number[]>) => (random.below(2) === 0 ? parts : {});
  const fused = traits.experts === 'gated' && traits.biased !== true && random.below(3) === 0;
  const gate = traits.experts === 'ungated' || fused;
  return {
    architecture,
    experts,
    used: 1 + random.below(2),
    blocks,
    width,
    hidden,
    dense: random.sample(blocks, random.below(2)),
    keys: {
      ...(groups > 1 && { expert_group_count: u32(groups), expert_group_used_count: u32(1) }),
      ...(chunk > 1 && { experts_per_group: u32(chunk) }),
    },
    parts: {
      ...(fused && { 'ffn_gate_up_exps.weight': [width, 2 * hidden, experts] }),
      ...(traits.biased === true && {
        'ffn_gate_inp.bias': [experts],
        'ffn_gate_exps.bias': [hidden, experts],
        'ffn_up_exps.bias': [hidden, experts],
        'ffn_down_exps.bias': [width, experts],
      }),
      ...(traits.selectionBias === true && maybe({ 'exp_probs_b.bias': [experts] })),
      ...(chunk > 1 && {
        'ffn_gate_chexps.weight': [width, 2, experts / chunk],
        'ffn_up_chexps.weight': [width, 2, experts / chunk],
        'ffn_down_chexps.weight': [2, width, experts / chunk],
      }),
      ...maybe({ 'ffn_up_shexp.weight': [width, hidden], 'ffn_down_shexp.weight': [hidden, width] }),
      ...maybe({ 'ffn_down_exps.scale': [experts], 'ffn_up_exps.input_scale': [experts] }),
      ...maybe({ 'ffn_norm_exps.weight': [width], 'ffn_latent_up.weight': [width, experts] }),
    },
    without: gate ? ['ffn_gate_exps.weight', ...(fused ? ['ffn_up_exps.weight'] : [])] : [],
    seed: random.below(2 ** 31),
  };
}

/** Random experts of each layer that fit groups and chunks: whole blocks of `chunkSize`, as many from every group. */
function randomIds(model: MoeModel, random: Random, kept: number): number[] {
  const { expertCount, chunkSize, groups } = model;
  const count = groups?.count ?? 1;
  const blocks = expertCount / count / chunkSize;
  return Array.from({ length: count }, (_, group) =>
    random
      .sample(blocks, kept / count / chunkSize)
      .flatMap((block) =>
        Array.from({ length: chunkSize }, (__, i) => (group * blocks + block) * chunkSize + i),
      ),
  ).flat();
}

function randomCount(model: MoeModel, random: Random, most = model.expertCount): number {
  const counts = Array.from({ length: most }, (_, i) => i + 1).filter((kept) => isAllowedCount(model, kept));
  return counts[random.below(counts.length)]!;
}

const keepOf = (model: MoeModel, ids: () => number[]): Keep =>
  Object.fromEntries(model.layers.map(({ index }) => [String(index), ids()]));

async function cut(bytes: Uint8Array, keepFor: (model: MoeModel) => Keep) {
  const { source, model } = await openModel(bytes);
  const keep = keepFor(model);
  const checked = planOf(model, keep);
  const { list, header } = candidateList(model, checked, PROVENANCE);
  const candidate = await splicedBytes(source, list);
  return {
    source,
    model,
    keep,
    checked,
    list,
    header,
    candidate,
    data: candidate.subarray(header.bytes.length),
  };
}

async function rounds(
  check: (random: Random, base: Uint8Array, label: string) => Promise<void>,
): Promise<void> {
  await fc.assert(
    fc.asyncProperty(randoms, async (random) => {
      const shape = randomLayout(random);
      await check(random, moeGguf(shape).bytes, JSON.stringify(shape));
    }),
    { numRuns: ROUNDS },
  );
}

test('the length of the list is the size that was predicted, and the one that is written', async () => {
  await rounds(async (random, base, label) => {
    const { model, checked, list, header, candidate } = await cut(base, (own) => {
      const kept = randomCount(own, random);
      return keepOf(own, () => randomIds(own, random, kept));
    });
    expect(splicedSize(list), label).toBe(candidate.length);
    expect(sizeBeforePlan(model, checked.kept), label).toBe(candidate.length);
    expect(header.bytes.length + sizeWith(model, checked.kept).dataBytes, label).toBe(candidate.length);
  });
});

test('keeping all keeps the data, byte for byte', async () => {
  await rounds(async (_, base, label) => {
    const all = (model: MoeModel) => keepOf(model, () => [...Array(model.expertCount).keys()]);
    const { model, data } = await cut(base, all);
    expect(Buffer.compare(data, base.subarray(model.header.dataStart)), label).toBe(0);
  });
});

test('plan A, then plan B on its result, is the composed plan', async () => {
  await rounds(async (random, base, label) => {
    const first = await cut(base, (model) => {
      const kept = randomCount(model, random);
      return keepOf(model, () => randomIds(model, random, kept));
    });
    const second = await cut(first.candidate, (model) => {
      const kept = randomCount(model, random);
      return keepOf(model, () => randomIds(model, random, kept));
    });
    const composed = Object.fromEntries(
      Object.entries(second.keep).map(([layer, ids]) => [layer, ids.map((id) => first.keep[layer]![id]!)]),
    );
    const atOnce = await cut(base, () => composed);
    expect(Buffer.compare(second.data, atOnce.data), label).toBe(0);
  });
});

test('the proof holds, and one flipped bit anywhere ends it', async () => {
  await rounds(async (random, base, label) => {
    const { source, model, checked, candidate } = await cut(base, (own) => {
      const kept = randomCount(own, random);
      return keepOf(own, () => randomIds(own, random, kept));
    });
    const prove = () => verifyCandidate(memorySource('c', candidate), source, model, checked, PROVENANCE);
    expect((await prove()).bytesCompared, label).toBe(candidate.length);
    const at = random.below(candidate.length);
    candidate[at]! ^= 1 << random.below(8);
    expect(await refusal(prove()), `${label}, byte ${at}`).toMatch(/^proof-failed: /);
  });
});
