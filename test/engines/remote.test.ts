import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { EspalierError } from '../../src/common/errors.ts';
import { remoteSource } from '../../src/engines/remote.ts';
import { runTrial } from '../../src/evaluation/run-trial.ts';
import { createFetch } from '../../src/http/fetch.ts';
import {
  cutTiny,
  SAMPLING,
  type TinyServer,
  tinyBenchmark,
  tinyServer,
  twoModels,
} from '../evaluation/support.ts';
import { type TemporaryFolder, temporaryFolder } from '../support/folder.ts';
import { refusal } from '../support/refusal.ts';

let folder: TemporaryFolder;
let base: TinyServer;
let candidate: TinyServer;
let model: string;
beforeAll(async () => {
  folder = await temporaryFolder();
  model = await cutTiny(folder.path, 28);
  base = await tinyServer(folder.path);
  candidate = await tinyServer(folder.path, { model });
});
afterAll(async () => {
  await base[Symbol.asyncDispose]();
  await candidate[Symbol.asyncDispose]();
  await folder[Symbol.asyncDispose]();
});

const fetch = createFetch({ userAgent: 'test' });
const source = (url: string) => remoteSource({ url, slots: 4, contextTokens: 4096, fetch });

function trial(
  name: string,
  sources: Parameters<typeof twoModels>[0],
  benchmarks: Awaited<ReturnType<typeof tinyBenchmark>>[],
) {
  return runTrial({
    models: twoModels(sources),
    benchmarks,
    margin: 0.02,
    sampling: SAMPLING,
    recordsFolder: join(folder.path, name),
  });
}

test('servers that run already give the same answers as our own, and still run afterwards', async () => {
  const benchmarks = [await tinyBenchmark('mmlu:40'), await tinyBenchmark('mmlu-logprob:10')];
  const external = await trial(
    'external',
    { base: source(base.url), candidate: source(`${candidate.url}/v1/`) },
    benchmarks,
  );
  const own = await trial(
    'own',
    {
      base: { modelId: 'base', start: () => tinyServer(folder.path) },
      candidate: { modelId: '28x', start: () => tinyServer(folder.path, { model }) },
    },
    benchmarks,
  );
  // llama-server says itself how many slots it has and how much each holds.
  expect(external.conditions).toMatchObject({ engine: 'llama.cpp', slots: 2, contextTokens: 512, flags: [] });
  expect(external.models).toEqual(own.models);
  const counts = ({ benchmarks: results }: typeof own) =>
    results.map(({ pairs: [{ paired, verdict }] }) => [paired, verdict]);
  expect(counts(external)).toEqual(counts(own));
  for (const { pid } of [base, candidate]) expect(process.kill(pid, 0)).toBe(true);
});

test('the same server for both models is caught', async () => {
  const running = trial('twice', { base: source(base.url), candidate: source(base.url) }, [
    await tinyBenchmark('mmlu:4'),
  ]);
  expect(await refusal(running)).toContain(
    'trial-invalid: base and candidate both loaded a model of 3910416 parameters',
  );
});

test('nobody there, and somebody else there', async () => {
  const closed = createServer().listen(0, '127.0.0.1');
  await once(closed, 'listening');
  const { port } = closed.address() as AddressInfo;
  closed.close();
  await once(closed, 'close');
  const nobody = source(`http://127.0.0.1:${port}`).start();
  expect(await refusal(nobody)).toMatch(
    new RegExp(`^llama-start-failed: no server answers at http://127.0.0.1:${port}: `),
  );

  const other = createServer((_, response) => response.writeHead(404).end('no')).listen(0, '127.0.0.1');
  await once(other, 'listening');
  const url = `http://127.0.0.1:${(other.address() as AddressInfo).port}`;
  expect(await refusal(source(url).start())).toContain(
    `llama-start-failed: ${url}/v1/models answers 404, expected 200`,
  );
  other.close();
});

test('a server of another make says what it can; its model is named, its key is sent, its end is noticed', async () => {
  const seen: [string, string | undefined, unknown][] = [];
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (piece) => (body += piece));
    request.on('end', () => {
      seen.push([request.url!, request.headers.authorization, body === '' ? null : JSON.parse(body).model]);
      if (request.url === '/props') {
        response.writeHead(404).end();
        return;
      }
      const message = { role: 'assistant', content: 'Answer: A' };
      const completion = {
        choices: [{ finish_reason: 'stop', message }],
        usage: { prompt_tokens: 1, completion_tokens: 1 },
      };
      response.setHeader('content-type', 'application/json');
      response.end(
        JSON.stringify(request.url === '/v1/models' ? { data: [{ id: 'their-model' }] } : completion),
      );
    });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const theirs = (suffix: string) =>
    remoteSource({ url: url + suffix, slots: 3, contextTokens: 999, apiKey: 'key', fetch });
  const result = await trial('theirs', { base: theirs(''), candidate: theirs('/v1') }, [
    await tinyBenchmark('mmlu:3'),
  ]);
  expect(result.conditions).toMatchObject({
    engine: 'OpenAI-compatible server',
    build: 'not stated',
    slots: 3,
    contextTokens: 999,
  });
  expect(result.models[0]!.loaded).toEqual({ parameters: 0, bytes: 0 });
  expect(result.overall.pairs[0].verdict.kind).toBe('identical');
  expect(seen.filter(([path]) => path === '/v1/chat/completions')).toEqual(
    new Array(6).fill(['/v1/chat/completions', 'Bearer key', 'their-model']),
  );
  const started = await theirs('').start();
  await started.assertAlive();
  server.closeAllConnections();
  server.close();
  await once(server, 'close');
  expect(await refusal(Promise.resolve(started.assertAlive()))).toMatch(
    /^llama-died: the server at http.* stopped answering: /,
  );
});

/** What a server at an address of its own is refused with. */
async function refusedAt(listener: RequestListener, address = (url: string) => url) {
  const server = createServer(listener).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const error: unknown = await source(address(url))
    .start()
    .catch((reason: unknown) => reason);
  server.closeAllConnections();
  server.close();
  const { code, message, hint } = error as EspalierError;
  return { url, text: `${code}: ${message.replaceAll(url, 'URL')}`, hint };
}

test('a server that sends its questions elsewhere is refused with the address to give', async () => {
  const { text, hint } = await refusedAt((request, response) => {
    if (request.url === '/v1/models') response.writeHead(301, { location: '/api/v1/models' }).end();
    else response.end('{"data":[{"id":"m"}]}');
  });
  expect(text).toBe('llama-start-failed: URL redirects to URL/api/v1/models');
  expect(hint).toMatch(/^Give the address http:.*\/api$/);
});

test('a login, a key and a path that are missing are told apart', async () => {
  const answering = (status: number, headers = {}) =>
    refusedAt((_, response) => response.writeHead(status, headers).end());
  const login = await answering(401, { 'www-authenticate': 'Basic realm="x"' });
  expect(login.hint).toContain('a user name and a password');
  expect((await answering(401)).hint).toContain('ESPALIER_API_KEY');
  expect((await answering(404)).hint).toContain('ADDRESS/v1');
});

test('a server without TLS that is asked by https', async () => {
  const { text, hint } = await refusedAt(
    () => {},
    (url) => url.replace('http:', 'https:'),
  );
  expect(text).toMatch(/^llama-start-failed: no server answers at https:.*: (ERR_SSL_|EPROTO)/);
  expect(hint).toContain('http://');
});

test('questions go through the proxy as all other requests do', async () => {
  const asked: string[] = [];
  // A forward proxy that answers itself what the server would.
  const proxy = createServer((request, response) => {
    request.resume().on('end', () => {
      asked.push(`${request.method} ${request.url}`);
      response.setHeader('content-type', 'application/json');
      if (request.url?.endsWith('/props')) response.statusCode = 404;
      const choices = [{ finish_reason: 'stop', message: { content: 'Answer: A' } }];
      response.end(
        JSON.stringify(request.method === 'GET' ? { data: [{ id: 'm', meta: {} }] } : { choices }),
      );
    });
  }).listen(0, '127.0.0.1');
  await once(proxy, 'listening');
  const HTTP_PROXY = `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`;
  const proxied = (url: string) =>
    remoteSource({
      ...{ url, slots: 1, contextTokens: 999 },
      fetch: createFetch({ environment: { HTTP_PROXY } }),
    });
  const result = await trial(
    'proxied',
    { base: proxied('http://base.model.test/a/'), candidate: proxied('http://candidate.model.test/v1') },
    [await tinyBenchmark('mmlu:2')],
  );
  proxy.closeAllConnections();
  proxy.close();
  expect(result.overall.pairs[0].verdict.kind).toBe('identical');
  const questions = asked.filter((line) => line.startsWith('POST'));
  expect(new Set(questions)).toEqual(
    new Set([
      'POST http://base.model.test/a/v1/chat/completions',
      'POST http://candidate.model.test/v1/chat/completions',
    ]),
  );
});
