import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { reapFile } from '../../../src/search/importance/reap-file.ts';
import { temporaryFolder } from '../../support/folder.ts';
import { gptOssGguf } from '../../support/gpt-oss.ts';
import { refusal } from '../../support/refusal.ts';
import { openModel } from '../../support/surgery.ts';

const { model, source } = await openModel(gptOssGguf({ layers: 2, experts: 4, used: 1 }).bytes);

async function scores(text: string) {
  await using folder = await temporaryFolder();
  const path = join(folder.path, 'a.json');
  await writeFile(path, text);
  const files = [{ domain: 'a', path }];
  const said = async () => await reapFile.score(model, source, { files, mix: 'mean' });
  return (await said().catch((error: Error) => refusal(Promise.reject(error)))) as Awaited<
    ReturnType<typeof said>
  >;
}

test.each([
  [
    'as the profiler writes it',
    '{"0": {"reap": [1, 2, 3, 4], "count": [1, 1, 1, 1]}, "1": {"reap": [4, 3, 2, 1]}}',
  ],
  ['numbers alone', '{"0": [1, 2, 3, 4], "1": [4, 3, 2, 1]}'],
  ['numbers as text', '{"0": ["1", "2.0", "3", "4e0"], "1": ["4", "3", "2", "1"]}'],
  ['a list of lists', '[[1, 2, 3, 4], [4, 3, 2, 1]]'],
  [
    'names of modules, and what else was measured',
    '{"layers": {"model.layers.0.mlp": {"reap": [1, 2, 3, 4]}, "model.layers.1.mlp": {"reap": [4, 3, 2, 1]}}, "tokens": 9}',
  ],
  ['below the name of the method', '{"reap": {"layer_0": [1, 2, 3, 4], "layer_1": [4, 3, 2, 1]}}'],
  [
    'a dict of tensors that Python printed',
    "{0: {'reap': tensor([1., 2., 3., 4.])}, 1: {'reap': tensor([4., 3., 2., 1.], device='cuda:0')}}",
  ],
  ['a block without experts', '[[1, 2, 3, 4], [4, 3, 2, 1], []]'],
  ['a table', 'layer,expert,score\n0,0,1\n0,1,2\n0,3,4\n0,2,3\n1,0,4\n1,1,3.0\n1,2,2\n1,3,1e0\n'],
  [
    'records as JSON Lines',
    [1, 2, 3, 4]
      .flatMap((score, id) => [
        `{"layer_idx": 0, "expert_id": ${id}, "reap": ${score}}`,
        `{"layer_idx": 1, "expert_id": ${id}, "reap": ${5 - score}}`,
      ])
      .join('\n'),
  ],
])('%s', async (_, text) => {
  expect((await scores(text)).layers).toEqual([
    { layer: 0, scores: [1, 2, 3, 4] },
    { layer: 1, scores: [4, 3, 2, 1] },
  ]);
});

test.each([
  [
    '{"0": {"reap": [1, 2, NaN, 4]}, "1": {"reap": [4, 3, 2, 1]}}',
    /dataset-invalid: .*a\.json cannot be read: expert 2 of layer 0 has the score NaN, which is not a number$/,
  ],
  ['{"0": {"reap": [1, 2, null, 4]}, "1": {"reap": [4, 3, 2, 1]}}', /expert 2 of layer 0 has the score null/],
  ['{"0": {"ean": [1, 2, 3, 4]}, "1": {"reap": [4, 3, 2, 1]}}', /layer 0 has no list "reap"$/],
  ['{"0": {"reap": [1, 2, 3, 4]}}', /^usage: .*a\.json is of another model: it lacks layer 1$/],
  ['[[1, 2, 3], [4, 3, 2]]', /is of another model: layer 0 has 3 scores, but the base has 4 experts$/],
  ['[[1, 2, 3, 4], [4, 3, 2, 1], [1, 1, 1, 1]]', /is of another model: it has layer 2$/],
  ['{"0": {"reap": [1, 2', /cannot be read: it is neither JSON nor YAML/],
  ['{"0": [1, 2, 3, 1e999], "1": [4, 3, 2, 1]}', /expert 3 of layer 0 has the score Infinity/],
  ['{"0": [1, 2, 3, 4], "layer_0": [4, 3, 2, 1]}', /cannot be read: layer 0 is listed twice$/],
  ['layer,expert,score\n0,0,1\n0,0,2\n', /expert 0 of layer 0 is listed twice$/],
  ['layer,expert,score\n0,4,1\n', /record 1 has no expert from 0 to 3$/],
  ['layer,expert,score\n0,0,1\n0,1,\n1,0,1\n', /expert 1 of layer 0 has the score , which is not a number$/],
  ['PK\u0003\u0004', /is a ZIP archive, as torch.save and numpy.savez write, expected JSON$/],
])('%s is refused', async (text, message) => {
  expect(await scores(text)).toMatch(message);
});
