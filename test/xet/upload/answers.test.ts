import { expect, test } from 'vitest';
import { hubFixture, patternBytes } from '../../hub/fixture.ts';
import { clientOf, upload, xorbsSent } from './fixture.ts';

const content = patternBytes(200_000, 131);

test.each([404, 501])(
  'a store that answers %i to /v2/shards is asked there once, then at /v1',
  async (status) => {
    await using fixture = await hubFixture({ xet: {} });
    fixture.hub.faults.add({ match: /^POST \/v2\/shards/, action: { status } });
    const client = clientOf(fixture);
    await upload(fixture, content, { client });
    await upload(fixture, patternBytes(200_000, 132), { client });
    const asked = fixture.hub.requests.map(({ path }) => path).filter((path) => path.endsWith('/shards'));
    expect(asked).toEqual(['/v2/shards', '/v1/shards', '/v1/shards']);
  },
);

test('a page in place of the receipt of a xorb is no receipt', async () => {
  await using fixture = await hubFixture({ xet: {} });
  fixture.hub.faults.add({
    match: /^POST \/v1\/xorbs/,
    action: { status: 200, body: '<html>Sign in</html>' },
  });
  await expect(upload(fixture, content)).rejects.toMatchObject({
    code: 'hub-refused',
    message: "the answer of the Hub's storage to a xorb has an unexpected form",
  });
});

test('nor is it one of the list of what was uploaded', async () => {
  await using fixture = await hubFixture({ xet: { version2: false } });
  fixture.hub.faults.add({
    match: /^POST \/v1\/shards/,
    action: { status: 200, body: '<html>Sign in</html>' },
  });
  await expect(upload(fixture, content)).rejects.toMatchObject({
    code: 'hub-unavailable',
    message: "the Hub's storage did not register the upload: its answer is of another form",
  });
});

test('a token that is refused with 401 is replaced once, as with 403', async () => {
  await using fixture = await hubFixture({ xet: {} });
  fixture.hub.faults.add({ match: /^POST \/v1\/xorbs/, times: 1, action: { status: 401 } });
  await upload(fixture, content);
  expect(xorbsSent(fixture)).toHaveLength(1);
});

test('an error of the store that does not ask to be tried again is not', async () => {
  await using fixture = await hubFixture({ xet: {} });
  const body = '{"type":"error","message":"no"}\n';
  fixture.hub.faults.add({ match: /shards/, action: { status: 200, body } });
  await expect(upload(fixture, content)).rejects.toMatchObject({ code: 'hub-refused' });
  expect(fixture.hub.requests.filter(({ path }) => path === '/v2/shards')).toHaveLength(1);
});
