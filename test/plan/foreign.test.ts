import { beforeAll, describe, expect, test } from 'vitest';
import { EspalierError } from '../../src/common/errors.ts';
import type { MoeModel } from '../../src/moe/moe-model.ts';
import { importPlan } from '../../src/plan/foreign/import.ts';
import { gptOssGguf } from '../support/gpt-oss.ts';
import { refusal } from '../support/refusal.ts';
import { openModel } from '../support/surgery.ts';

let model: MoeModel;
beforeAll(async () => {
  ({ model } = await openModel(gptOssGguf({ layers: 2, experts: 4, used: 1 }).bytes));
});

const wanted = { '0': [0, 2], '1': [1, 3] };
const [kept, gone] = [
  { 0: [2, 0], 1: [1, 3] },
  { 0: [1, 3], 1: [0, 2] },
];
const prefixed = (prefix: string, lists: object) =>
  Object.fromEntries(Object.entries(lists).map(([layer, ids]) => [`${prefix}${layer}`, ids]));

test.each<[string, unknown]>([
  ['a map of kept ids', { keep: kept }],
  ['a list of kept ids by layer', { model: 'm', kept_experts: Object.values(kept) }],
  ['a map of pruned ids', { pruned: gone }],
  ['names of layers', { experts_to_prune: prefixed('model.layers.', gone) }],
  ['other names of layers', { 'Keep-Experts': prefixed('layer_', kept) }],
  ['layers with a key each', { layers: { 0: { keep: [0, 2], count: 2 }, 1: { keep: [1, 3], count: 2 } } }],
  [
    'a list of layers with numbers',
    [
      { layer: 1, dropped: [0, 2] },
      { layer: 0, dropped: [1, 3] },
    ],
  ],
  ['a list of layers without numbers', { layers: [{ removed: [1, 3] }, { removed: [2, 0] }] }],
])('%s', (_, plan) => {
  expect(importPlan(JSON.stringify(plan), 'p.json', model)).toEqual(wanted);
});

describe('lists that no key names', () => {
  const bare = JSON.stringify(Object.values(kept));
  const lines = Object.entries(gone)
    .map(([layer, ids]) => JSON.stringify({ [layer]: ids }))
    .join('\n');

  test('mean what the name of the file says, or what is said beside it', () => {
    expect(importPlan(bare, 'd/experts_to_keep.json', model)).toEqual(wanted);
    expect(importPlan(JSON.stringify(gone), 'pruned-experts.json', model)).toEqual(wanted);
    expect(importPlan(bare, 'p.json', model, 'keep')).toEqual(wanted);
    expect(importPlan(`${lines}\n`, 'p.jsonl', model, 'drop')).toEqual(wanted);
    expect(importPlan(lines, 'dropped.jsonl', model)).toEqual(wanted);
  });

  test('JSON Lines with a key each', () => {
    const keyed = Object.entries(kept).map(([layer, ids]) =>
      JSON.stringify({ layer: Number(layer), keep: ids }),
    );
    expect(importPlan(keyed.join('\n'), 'p.jsonl', model)).toEqual(wanted);
  });

  test('are refused without it, and against what a key says', async () => {
    expect(await refusal(() => importPlan(lines, 'p.jsonl', model))).toBe(
      'plan-invalid: p.jsonl cannot be imported: no key says whether its experts are kept or pruned',
    );
    expect(await refusal(() => importPlan(JSON.stringify({ keep: kept }), 'p.json', model, 'drop'))).toBe(
      'plan-invalid: p.json cannot be imported: its key says keep, but --import-ids says drop',
    );
    // A line that was cut off is no line less.
    expect(await refusal(() => importPlan(`${lines}\n{"2": [`, 'p.jsonl', model, 'drop'))).toMatch(
      /neither JSON nor YAML/,
    );
    expect(await refusal(() => importPlan('{"0": [1]}\n{"0": [2]}', 'p.jsonl', model, 'drop'))).toMatch(
      /layer 0 is listed twice/,
    );
  });
});

test('a list of pruned ids may leave out layers that stay whole', () => {
  expect(importPlan('{"pruned": {"1": [0]}}', 'p.json', model)).toEqual({
    '0': [0, 1, 2, 3],
    '1': [1, 2, 3],
  });
});

test.each<[string, string]>([
  [
    '[[0], [1]]',
    'plan-invalid: p.json cannot be imported: no key says whether its experts are kept or pruned',
  ],
  [
    '{"0": [1]}',
    'plan-invalid: p.json cannot be imported: no key says whether its experts are kept or pruned',
  ],
  [
    '{"layers": {"0": {"keep": [0]}, "1": {"drop": [0]}}}',
    'plan-invalid: p.json cannot be imported: no key says whether its experts are kept or pruned',
  ],
  ['{"keep": {"all": [1]}}', 'plan-invalid: p.json cannot be imported: a layer has no number'],
  [
    '{"keep": {"0": [1], "layer0": [2]}}',
    'plan-invalid: p.json cannot be imported: layer 0 is listed twice, with different experts',
  ],
  [
    '{"keep": {"0": [1], "1": 3}}',
    'plan-invalid: p.json cannot be imported: layer 1 is not a list of expert ids',
  ],
  [
    '{"keep": {"0": [-1], "1": [3]}}',
    'plan-invalid: p.json cannot be imported: layer 0 names -1, which is no expert id',
  ],
  [
    '{"keep": {"0": [1, 1], "1": [3]}}',
    'plan-invalid: p.json cannot be imported: layer 0 lists an expert twice',
  ],
  ['{"keep": {"0": [1]}}', 'plan-mismatch: p.json is not of base.gguf: it has no layer 1'],
  [
    '{"keep": {"0": [1], "1": [4]}}',
    'plan-mismatch: p.json is not of base.gguf: layer 1 names expert 4, but ids go from 0 to 3; these may count from 1',
  ],
  ['{"pruned": {"2": [1]}}', 'plan-mismatch: p.json is not of base.gguf: layer 2 has no experts'],
])('%s is refused', async (text, message) => {
  expect(await refusal(() => importPlan(text, 'p.json', model))).toBe(message);
});

/** Files that people bring, each of the same plan. */
const FORMS: readonly [string, string][] = [
  ['ids as text', '{"keep": {"0": ["0", "2"], "1": ["1", "3"]}}'],
  ['ids as floats', '{"keep": {"0": [0.0, 2.0], "1": ["1.0", 3]}}'],
  ['a comma before each bracket', '{"keep": {"0": [0, 2,], "1": [1, 3,],},}'],
  ['a dict that Python printed', "{'keep': {0: [0, 2], 1: [1, 3]}}"],
  ['sets that Python printed', "{'keep': {0: {0, 2}, 1: {1, 3}}}"],
  ['arrays that numpy printed', "{'pruned': {0: array([1, 3]), 1: array([0, 2], dtype=int64)}}"],
  ['tensors that torch printed', "{'kept': {0: tensor([0, 2]), 1: torch.tensor([1, 3], device='cuda:0')}}"],
  ['numbers that numpy printed', "{'keep': {0: [np.int64(0), np.int64(2)], 1: [np.int64(1), np.int64(3)]}}"],
  ['YAML', 'keep:\n  0: [0, 2]\n  1:\n    - 1\n    - 3\n'],
  ['YAML with a comment and names of layers', '# by hand\npruned:\n  layer_0: [1, 3]\n  layer_1: [0, 2]\n'],
  ['masks', '{"keep_mask": {"0": [true, false, true, false], "1": [false, true, false, true]}}'],
  ['masks of 0 and 1', '{"keep_mask": [[1, 0, 1, 0], [0, 1, 0, 1]]}'],
  ['names of modules', '{"experts_to_keep": {"model.layers.0.mlp": [0, 2], "model.layers.1.mlp": [1, 3]}}'],
  ['camel case', '{"expertsToKeep": {"0": [0, 2], "1": [1, 3]}}'],
  ['other words', '{"retained_expert_indices": {"0": [0, 2], "1": [1, 3]}}'],
  ['numbers of layers as text', '[{"layer": "1", "keep": [1, 3]}, {"layer": "0", "keep": [0, 2]}]'],
  [
    'other facts beside it',
    '{"prune_ratio": 0.5, "num_pruned": [2, 2], "pruned": {"0": [1, 3], "1": [0, 2]}}',
  ],
  ['an empty list of a block without experts', '{"keep": [[0, 2], [1, 3], []]}'],
  ['a mark of the order of bytes', '\u{feff}{"keep": [[0, 2], [1, 3]]}'],
];

test.each(FORMS)('%s', (_, text) => {
  expect(importPlan(text, 'p.json', model)).toEqual(wanted);
});

/** Records, tables, names of tensors, and lists of both kinds. */
const MORE: readonly [string, string, 'keep' | 'drop' | undefined][] = [
  [
    'a list for each tensor of a layer',
    '{"keep": {"blk.0.ffn_up_exps": [0, 2], "blk.0.ffn_down_exps": [2, 0], "blk.1.ffn_up_exps": [1, 3]}}',
    undefined,
  ],
  [
    'names of tensors of one expert each',
    '{"dropped": ["model.layers.0.mlp.experts.1.down_proj.weight", "model.layers.0.mlp.experts.1.up_proj.weight", "model.layers.0.mlp.experts.3.w1", "blk.1.expert.0", "blk.1.expert.2"]}',
    undefined,
  ],
  ['names of experts', '{"keep": {"0": ["expert_0", "experts.2"], "1": ["Expert 1", "3"]}}', undefined],
  [
    'true and false by id',
    '{"pruned": {"0": {"1": true, "0": false, "3": true}, "1": {"0": true, "2": true}}}',
    undefined,
  ],
  ['ids in one text', 'keep:\n  0: "0,2"\n  1: "[1 3]"\n', undefined],
  ['both lists', '{"keep": [[0, 2], [1, 3]], "dropped": [[1, 3], [0, 2]]}', undefined],
  [
    'both lists of each layer',
    '[{"keep": [0, 2], "drop": [1, 3]}, {"keep": [1, 3], "drop": [0, 2]}]',
    undefined,
  ],
  ['an empty list of what is dropped', '{"keep": [[0, 2], [1, 3]], "dropped": []}', undefined],
  [
    'records of experts',
    '{"layer": 0, "expert": 0, "keep": true}\n{"layer": 0, "expert": 2, "keep": 1}\n{"layer": 1, "expert": 0, "keep": false}\n{"layer": 1, "expert": 1, "keep": true}\n{"layer": 1, "expert": 3, "keep": true}',
    undefined,
  ],
  [
    'lines of a layer and its experts',
    '{"layer": 1, "experts": [0, 2]}\n{"layer": 0, "experts": [1, 3]}',
    'drop',
  ],
  ['a table', 'Layer,Expert,Pruned\n0,0,0\n0,1,1\n0,3,1\n1,0,1\n1,2,1\n1,3,0\n', undefined],
  ['a table with tabs, of those that stay', 'layer_idx\texpert_id\n0\t0\n0\t2\n1\t1\n1\t3\n', 'keep'],
  ['a table of lists', 'layer;dropped\n0;"1 3"\n1;"0 2"\n', undefined],
  [
    'lists below names of their own',
    '{"model": "m", "pruning": {"layers": [{"layer_idx": 0, "pruned": [1, 3]}, {"layer_idx": 1, "pruned": [0, 2]}]}}',
    undefined,
  ],
];

test.each(MORE)('%s', (_, text, meaning) => {
  expect(importPlan(text, 'p.json', model, meaning)).toEqual(wanted);
});

test.each<[string, string]>([
  ['{"keep": [[0, 2], [1, 3]], "dropped": [[1, 3], [0, 1]]}', 'the lists of layer 1 contradict each other'],
  ['{"keep": [0, 2]}', 'keep is one list of numbers, not one for each layer'],
  ['{"pruned": {"0": "2", "1": "2"}}', 'layer 0 is not a list of expert ids'],
  ['{"0": {"centroids": [0, 2], "assignments": [0, 0, 2, 2]}}', 'it says which experts are merged'],
  ['base_model: m\ngate_mode: hidden\nexperts:\n  - source_model: a\n', 'it is a mergekit configuration'],
  ['{"0": {"reap": [1, 2, 3, 4]}, "1": {"reap": [1, 2, 3, 4]}}', 'it holds scores, not ids of experts'],
  ['layer,expert,keep\n0,0\n', 'it is a table, but record 1: expected 3 fields, got 2'],
  ['a: &x [1]\nkeep: {0: *x, 1: *x}\n', 'it is neither JSON nor YAML: Alias resolution is disabled'],
  ['', 'it is empty'],
])('%s is refused with what it is', async (text, problem) => {
  expect(await refusal(() => importPlan(text, 'p.json', model))).toContain(
    `plan-invalid: p.json cannot be imported: ${problem}`.replace(
      /the lists of/,
      'it lists experts more than once, and the lists of',
    ),
  );
});

test('of two experts a list of 0 and 1 holds ids, and true and false are a mask', async () => {
  const { model: two } = await openModel(gptOssGguf({ layers: 1, experts: 2, used: 1 }).bytes);
  expect(importPlan('{"drop": [[1]]}', 'p.json', two)).toEqual({ '0': [0] });
  expect(importPlan('{"keep": [[0, 1]]}', 'p.json', two)).toEqual({ '0': [0, 1] });
  expect(importPlan('{"keep": [[false, true]]}', 'p.json', two)).toEqual({ '0': [1] });
});

test('what is of another model is named with what to change', async () => {
  const hints = async (text: string) => {
    const error = await Promise.resolve()
      .then(() => importPlan(text, 'p.json', model))
      .catch((cause: unknown) => cause);
    return error instanceof EspalierError ? `${error.message} ${error.hint}` : '';
  };
  expect(await hints('{"keep": {"1": [0], "2": [1]}}')).toMatch(
    /layer 2 has no experts .*count from 1: subtract 1/,
  );
  expect(await hints('{"keep": {"0": [1], "1": [2, 4]}}')).toMatch(
    /these may count from 1 Subtract 1 from each id/,
  );
  expect(await hints('{"keep": {"0": [], "1": [1]}}')).toMatch(
    /^p.json is not of base.gguf: no expert of layer 0 would stay/,
  );
  expect(await hints('{"keep": {"0": [1]}}')).toMatch(
    /it has no layer 1 The base has experts in 2 layers, 0 to 1/,
  );
});

test('lists that never name expert 0 are suspected of counting from 1', async () => {
  const { model: three } = await openModel(gptOssGguf({ layers: 3, experts: 4, used: 1 }).bytes);
  const notesOf = (lists: object, of: MoeModel) => {
    const notes: string[] = [];
    importPlan(JSON.stringify(lists), 'p.json', of, undefined, (note) => notes.push(note));
    return notes;
  };
  const ids = [1, 2, 3];
  expect(notesOf({ keep: [ids, ids, ids] }, three)).toEqual([
    'p.json: no layer lists expert 0, so that its ids may count from 1; here they count from 0',
  ]);
  expect(notesOf({ keep: [ids, [0, 2, 3], ids] }, three)).toEqual([]);
  // One time in sixteen chance leaves it out of two layers, and of three that drop one each oftener than not.
  expect(notesOf({ keep: [ids, ids] }, model)).toEqual([]);
  expect(notesOf({ drop: [[1], [2], [3]] }, three)).toEqual([]);
});

test('a configuration of ESFT, whose lists mean what is said beside it', () => {
  const text = '{"experts": {"0": [0, 2], "1": [1, 3]}, "shared_experts": false}';
  expect(importPlan(text, 'p.json', model, 'keep')).toEqual(wanted);
});

test.each([
  ['{"keep": {"0": [0, 2.5], "1": [1]}}', 'layer 0 names 2.5, which is no expert id'],
  ['{"keep": {"0": [0, NaN], "1": [1]}}', 'layer 0 names "NaN", which is no expert id'],
  ['{"keep": {"0": [0, "two"], "1": [1]}}', 'layer 0 names "two", which is no expert id'],
  ['{"keep": {"0": [0, null], "1": [1]}}', 'layer 0 names null, which is no expert id'],
  ['{"keep": {"0": [[0, 2]], "1": [1]}}', 'layer 0 names [0,2], which is no expert id'],
  ['{"pruned_layers": [0, 1]}', 'no key says whether its experts are kept or pruned'],
  ['{"keep": {"0-1": [0]}}', 'a layer has no number'],
  ['{"keep": {"0": [0, 2], "1": [1, 3', 'it is neither JSON nor YAML'],
  ['keep = {0: [0]}', 'it is neither JSON nor YAML'],
  ['keep', 'it is neither JSON nor YAML'],
])('%s is refused with what is wrong', async (text, problem) => {
  expect(await refusal(() => importPlan(text, 'p.json', model))).toContain(
    `plan-invalid: p.json cannot be imported: ${problem}`,
  );
});
