import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { readProgress } from '../../src/engines/llama-server/info.ts';
import { limitBodies, readBytes, readJson } from '../../src/http/body.ts';
import { createFetch } from '../../src/http/fetch.ts';
import { openHttpSource } from '../../src/http/http-source.ts';
import { ROOT } from '../support/llama.ts';
import { refusal } from '../support/refusal.ts';
import { serve } from './fixture.ts';

const fetch = createFetch({ retries: 0 });

/** Answers every request with JSON of so many bytes, or with a text that has no end. */
const answering = (bytes: number) =>
  serve((_request, response) => {
    response.writeHead(200, { 'content-type': 'application/json' });
    if (Number.isFinite(bytes)) return response.end(`"${'x'.repeat(bytes - 2)}"`);
    const more = () => {
      while (response.write('x'.repeat(65_536)));
    };
    response.on('drain', more);
    return more();
  });

test('an answer is read up to its limit, and no byte further', async () => {
  await using server = await answering(1_000);
  const exact = limitBodies(fetch, 1_000, 'llama-tool-failed');
  expect(await (await exact(server.url)).json()).toHaveLength(998);
  const short = limitBodies(fetch, 999, 'llama-tool-failed');
  expect(await refusal((await short(`${server.url}/v1?key=abc`)).json())).toBe(
    `llama-tool-failed: ${server.url}/v1 answered with more than 999 bytes, more than an answer can have`,
  );
  expect(await readBytes(await fetch(server.url), 1_000)).toHaveLength(1_000);
  await expect(fetch(server.url).then((response) => readBytes(response, 999))).rejects.toThrow('999 bytes');
});

test('an answer without an end does not fill this process', async () => {
  await using server = await answering(Number.POSITIVE_INFINITY);
  const limited = limitBodies(fetch, 1 << 20, 'llama-died');
  expect(await refusal((await limited(server.url)).text())).toMatch(/^llama-died: /);
  const signal = new AbortController().signal;
  await expect(readProgress(limited, server.url, signal)).rejects.toThrow('more than 1048576 bytes');
});

test.each([
  ['a page', '<!doctype html><title>Log in</title>', 'the answer is not valid JSON: '],
  ['nothing', '', 'the answer is not valid JSON: '],
  ['another form', '{"tag":7}', 'the answer is not valid: tag: '],
  ['a list', '[]', 'the answer is not valid: expected an object, got a list'],
  ['null', 'null', 'the answer is not valid: expected an object, got null'],
  ['an answer that breaks off', undefined, 'the answer cannot be read: '],
  [
    'one that is too long',
    `{"tag":"${'x'.repeat(2000)}"}`,
    'the answer cannot be read: more than 1000 bytes',
  ],
])('where JSON of a known form is expected, %s is refused', async (_, body, said) => {
  await using server = await serve((request, response) => {
    if (body !== undefined) return response.end(body);
    response.writeHead(200, { 'content-length': 100 });
    return response.write('{"tag":', () => request.socket.destroy());
  });
  const schema = z.object({ tag: z.string() });
  const answer = { where: 'the answer', code: 'llama-not-found', limit: 1000 } as const;
  const reading = fetch(server.url).then((response) => readJson(schema, response, answer));
  expect(await refusal(reading)).toContain(`llama-not-found: ${said}`);
});

test('answers are read in one place, which limits them', async () => {
  const folder = join(ROOT, 'src');
  const names = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.ts'));
  const reading = [];
  for (const name of names) {
    const text = await readFile(join(folder, name), 'utf8');
    if (/\b(response|answer)\)?\.(json|text|arrayBuffer|blob|bytes)\(\)/i.test(text)) reading.push(name);
  }
  expect(reading).toEqual([]);
});

test('one byte was asked for, and a body without an end comes', async () => {
  await using server = await serve((_request, response) => {
    response.writeHead(206, { 'content-range': 'bytes 0-0/1000' });
    const more = () => {
      while (response.write('x'.repeat(65_536)));
    };
    response.on('drain', more);
    more();
  });
  await expect(openHttpSource({ url: server.url, name: 'the file', fetch })).rejects.toThrow('1024 bytes');
});

test('status and headers stay; an answer without a body has none', async () => {
  await using server = await serve((_request, response, n) => {
    if (n === 0) response.writeHead(404, { 'x-kind': 'odd' }).end('no');
    else response.writeHead(204).end();
  });
  const limited = limitBodies(fetch, 10, 'llama-died');
  const refused = await limited(server.url);
  expect([refused.status, refused.headers.get('x-kind'), await refused.text()]).toEqual([404, 'odd', 'no']);
  expect((await limited(server.url)).status).toBe(204);
});
