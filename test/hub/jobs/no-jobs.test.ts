import { expect, test } from 'vitest';
import { listHardware, readJob } from '../../../src/hub/jobs/job-requests.ts';
import { hubFixture } from '../fixture.ts';

const TOKEN = 'hf_no_jobs';

test('a Hub without Jobs is told from a Job that is not there', async () => {
  await using fixture = await hubFixture({ tokens: { [TOKEN]: { user: 'demo', role: 'write' } } });
  const options = { ...fixture.options, token: TOKEN };
  await expect(listHardware(options)).rejects.toMatchObject({
    code: 'hub-refused',
    hint: expect.stringMatching(/^http:\S+ offers no Jobs: give --runner local .*--base-url/),
  });
  await expect(readJob('demo', 'a'.repeat(24), options)).rejects.toMatchObject({
    hint: expect.not.stringContaining('offers no Jobs'),
  });
});
