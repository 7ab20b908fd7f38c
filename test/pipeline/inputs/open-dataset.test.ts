import { expect, test } from 'vitest';
import { silent } from '../../../src/common/progress.ts';
import { createContext } from '../../../src/entry/create-context.ts';
import { licenseOfSource, openDataset } from '../../../src/pipeline/inputs/open-dataset.ts';
import { hubFixture, seedRepo } from '../../hub/fixture.ts';

test('a data set is named as people name it', async () => {
  await using fixture = await hubFixture();
  const { hub, options } = fixture;
  const card = { path: 'README.md', content: '---\nlicense: mit\n---\n' };
  const dataset = { type: 'dataset' } as const;
  const one = await seedRepo(
    fixture,
    'espalier/one',
    [card, { path: 'data/rows.jsonl', content: '{}' }],
    dataset,
  );
  const two = ['test.parquet', 'train.parquet'].map((path) => ({ path, content: path }));
  await seedRepo(fixture, 'espalier/two', [card, ...two], dataset);
  const context = createContext({
    environment: {},
    hubUrl: hub.url,
    token: options.token,
    progress: silent,
    signal: undefined,
  });
  const pages = `${hub.url}/datasets/espalier/one`;
  for (const text of [
    'hf://datasets/espalier/one/data/rows.jsonl',
    'espalier/one',
    'hf://datasets/espalier/one/data/',
    pages,
    `${pages}/tree/main/data`,
    `${pages}/resolve/main/data/rows.jsonl?download=true`,
    'https://huggingface.co/datasets/espalier/one/blob/main/data/rows.jsonl',
  ]) {
    await using source = await openDataset(text, context);
    expect(source.name, text).toBe(`hf://datasets/espalier/one@${one}/data/rows.jsonl`);
    expect(await licenseOfSource(text, context), text).toBe('mit');
  }
  await expect(openDataset('espalier/two', context)).rejects.toMatchObject({
    code: 'usage',
    message: 'datasets/espalier/two has 2 data files',
    hint: 'Name one: hf://datasets/espalier/two@main/test.parquet, hf://datasets/espalier/two@main/train.parquet',
  });
});
