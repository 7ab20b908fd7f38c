import { writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type TemporaryFolder, temporaryFolder } from '../support/folder.ts';
import { espalier } from './support.ts';

/** With characters that each form writes differently. */
const TOKEN = 'hf_my/hidden+tok=en"q"&more';
const HEX = /[0-9A-F]{2}/g;
const FORMS = [
  TOKEN,
  JSON.stringify(TOKEN).slice(1, -1),
  encodeURIComponent(TOKEN),
  encodeURIComponent(TOKEN).replaceAll(HEX, (digits) => digits.toLowerCase()),
  Buffer.from(TOKEN).toString('base64'),
  Buffer.from(`user:${TOKEN}`).toString('base64'),
  Buffer.from(`a:${TOKEN}`).toString('base64url'),
];
/** What no form shares with the text around it. */
const PARTS = ['hidden', 'tok%3den', 'tok%3Den', Buffer.from('/hidden+tok').toString('base64').slice(0, 12)];
const BASE64 = ['', 'u', 'us'].map((before) =>
  Buffer.from(`${before}hidden+tok`).toString('base64').slice(4, 12),
);

/** A Hub behind a proxy that quotes the request in its refusal. */
const server = createServer((request, response) => {
  const [, token] = /^Bearer (.*)$/.exec(request.headers.authorization ?? '') ?? [];
  const said = token === TOKEN ? FORMS.join(' | ') : 'no token';
  request.resume();
  response.writeHead(400, { 'content-type': 'application/json' }).end(JSON.stringify({ error: said }));
});
let folder: TemporaryFolder;
let url: string;
beforeAll(async () => {
  folder = await temporaryFolder();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
  await folder[Symbol.asyncDispose]();
});

const run = (args: string[], env: Record<string, string | undefined>) =>
  espalier(args, { cwd: folder.path, env: { HF_ENDPOINT: url, ...env } });

test.each([
  ['inspect', 'hf://ns/name/model.gguf'],
  ['inspect', 'hf://ns/name/model.gguf', '--json'],
  ['doctor', '--repo', 'ns/name'],
  ['doctor', '--repo', 'ns/name', '--json'],
])('a refusal that quotes the token in every form is shown without it: %s %s %s %s', async (...words) => {
  const args = words.filter((word) => word !== undefined);
  await writeFile(join(folder.path, 'token'), `${TOKEN}\n`);
  for (const env of [{ HF_TOKEN: TOKEN }, { HF_TOKEN_PATH: join(folder.path, 'token') }]) {
    const { stdout, stderr } = await run(args, env);
    const said = stdout + stderr;
    expect(said).toContain('the Hub answered 400: (');
    for (const part of [...PARTS, ...BASE64]) expect(said).not.toContain(part);
  }
});

test.each<[string, string]>([
  ['“hf_abcdefghijkl”', 'character 1 of the token in HF_TOKEN is U+201C'],
  ['hf_abcdef\u0001ghijkl', 'character 10 of the token in HF_TOKEN is U+0001'],
  ['hf_abcdef\u{1F600}ghijkl', 'character 10 of the token in HF_TOKEN is U+1F600'],
  ['hf_abcdef\u200bghijkl', 'character 10 of the token in HF_TOKEN is U+200B'],
])('a token that no header can hold is refused before it is sent: %j', async (token, problem) => {
  const { code, stderr } = await run(['inspect', 'hf://ns/name/model.gguf'], { HF_TOKEN: token });
  expect(stderr).toBe(
    `error: ${problem}, but a request can only hold printable ASCII\nCopy the token again, without quotes, line breaks or invisible characters.\n`,
  );
  expect(code).toBe(44);
});
