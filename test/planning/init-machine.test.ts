import { expect, test } from 'vitest';
import { checkMachine } from '../../src/planning/project/runner.ts';
import { hubFixture } from '../hub/fixture.ts';
import { refusal } from '../support/refusal.ts';

test('init refuses a machine for Jobs that the Hub does not have', async () => {
  const program = () => {
    throw new Error('no Job is started');
  };
  await using fixture = await hubFixture({ jobs: { program } });
  const check = (remote?: string) =>
    checkMachine(
      { labels: ['ubuntu-latest'], ...(remote !== undefined && { remote }) },
      { hub: fixture.options, progress: fixture.progress },
    );
  expect(await refusal(check('hf-jobs:l4x9'))).toBe('usage: the Hub has no machine l4x9 for Jobs');
  await check('hf-jobs:l4x1');
  await check('hf-jobs');
  await check();
  expect(fixture.events).toEqual([]);
});

test('where the Hub cannot say which machines it has, init goes on and tells so', async () => {
  await using fixture = await hubFixture();
  const { options: hub, progress } = fixture;
  await checkMachine({ labels: ['ubuntu-latest'], remote: 'hf-jobs:l4x9' }, { hub, progress });
  expect(fixture.events).toMatchObject([
    { level: 'warning', message: expect.stringContaining('the machine l4x9 is not known') },
  ]);
});
