import { expect, test } from 'vitest';
import { prepareEngine } from '../../src/engines/registry.ts';
import { remote } from '../../src/engines/remote.ts';
import { createContext } from '../../src/entry/create-context.ts';
import { RunDirectory } from '../../src/state/run-directory.ts';
import { commandRunner, validateOptions } from '../support/commands.ts';
import { temporaryFolder } from '../support/folder.ts';
import { refusal } from '../support/refusal.ts';

const contextOf = (hubUrl: string, allowHttp?: boolean) =>
  createContext({
    environment: { ESPALIER_API_KEY: 'sk-1234' },
    hubUrl,
    ...(allowHttp !== undefined && { allowHttp }),
    token: 'hf_token',
    progress: () => {},
    signal: undefined,
  });

test.each(['http://hub.example', 'http://10.0.0.7:8080', 'http://127.0.0.1.example', 'http://[fe80::1]'])(
  '%s is a Hub only when that is said',
  async (hubUrl) => {
    expect(await refusal(() => contextOf(hubUrl))).toBe(
      `usage: ${hubUrl} is an address without TLS: what the Hub holds, and its token, would be sent unencrypted`,
    );
    expect(contextOf(hubUrl, true).hub).toMatchObject({ hubUrl, token: 'hf_token' });
  },
);

test.each(['https://hub.example', 'http://127.0.0.1:1', 'http://localhost', 'http://[::1]:80', ''])(
  '%s needs no word',
  (hubUrl) => expect(contextOf(hubUrl).hub.hubUrl).toBe(hubUrl),
);

test('an address with a user or a query is refused, and not repeated', async () => {
  const of = (hubUrl: string) => validateOptions({ base: 'b', candidate: 'c', 'hub-url': hubUrl });
  expect(await of('https://mirror.example/hub/')).toHaveProperty('hubUrl', 'https://mirror.example/hub');
  for (const bad of ['https://me:pass@mirror.example', 'https://mirror.example?token=pass']) {
    const said = await refusal(of(bad));
    expect(said).toMatch(/^usage: hub-url is .*must have no user name and no query/);
    expect(said).not.toContain('pass');
  }
});

test('the key of a server goes to no address without TLS unless that is said', async () => {
  const settings = await validateOptions({ base: 'b', candidate: 'c' });
  const url = 'http://models.example';
  const source = async (allowHttp: boolean) => {
    const context = { ...contextOf('https://hub.example', allowHttp), runDir: new RunDirectory('') };
    const engine = await prepareEngine(remote, settings, context);
    return engine.source({ name: 'base', modelId: url, url, path: async () => '' }, settings);
  };
  expect(await refusal(source(false))).toMatch(
    /^usage: http:\/\/models\.example is an address without TLS: ESP/,
  );
  expect((await source(true)).modelId).toBe(url);
});

test('a server with a user or a query in its address takes no part', async () => {
  await using folder = await temporaryFolder();
  for (const bad of ['http://me:pass@127.0.0.1:1', 'http://127.0.0.1:1?token=pass', 'http://a b']) {
    const said = await refusal(
      commandRunner()('validate', { base: bad, candidate: 'http://127.0.0.1:1', 'run-dir': folder.path }),
    );
    expect(said).toMatch(/^usage: http.* must be an address without a user name and without a query/);
    expect(said).not.toContain('pass');
  }
});
