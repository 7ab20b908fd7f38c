import { once } from 'node:events';
import { createServer, request as httpRequest } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { expect, test } from 'vitest';
import { createFetch } from '../../src/http/fetch.ts';
import { isExempt, isLoopback } from '../../src/http/proxy.ts';
import { networkReason } from '../../src/http/retry.ts';
import { readRepo } from '../../src/hub/index.ts';

/** A forward proxy that sends every request, by absolute address or by CONNECT, to one server here. */
async function startProxy() {
  const asked: string[] = [];
  const target = createServer((_, response) => response.end('of the target')).listen(0, '127.0.0.1');
  await once(target, 'listening');
  const { port } = target.address() as AddressInfo;
  const proxy = createServer((request, response) => {
    asked.push(`${request.method} ${request.url}`);
    const passed = httpRequest({ host: '127.0.0.1', port, path: '/' }, (answer) => answer.pipe(response));
    request.pipe(passed);
  }).listen(0, '127.0.0.1');
  proxy.on('connect', (request, socket) => {
    asked.push(`CONNECT ${request.url}`);
    const tunnel = connect(port, '127.0.0.1', () => socket.write('HTTP/1.1 200 OK\r\n\r\n'));
    socket.on('error', () => tunnel.destroy()).pipe(tunnel);
    tunnel.on('error', () => socket.destroy()).pipe(socket);
  });
  await once(proxy, 'listening');
  const urlOf = (server: typeof proxy) => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    asked,
    proxy: urlOf(proxy),
    target: urlOf(target),
    async [Symbol.asyncDispose]() {
      for (const server of [proxy, target]) {
        server.closeAllConnections();
        await new Promise((done) => server.close(done));
      }
    },
  };
}

test.each(['http_proxy', 'HTTP_PROXY'])(
  'plain HTTP goes through %s by its absolute address',
  async (name) => {
    await using world = await startProxy();
    const ask = createFetch({ retries: 0, environment: { [name]: world.proxy } });
    expect(await (await ask('http://hub.example/a?b')).text()).toBe('of the target');
    expect(world.asked).toEqual(['GET http://hub.example/a?b']);
  },
);

test.each(['https_proxy', 'HTTPS_PROXY'])('TLS goes through %s by CONNECT', async (name) => {
  await using world = await startProxy();
  const ask = createFetch({ retries: 0, environment: { [name]: world.proxy } });
  // The target speaks no TLS: that the tunnel was asked for is what counts.
  await expect(ask('https://hub.example/a')).rejects.toThrow('fetch failed');
  expect(world.asked).toEqual(['CONNECT hub.example:443']);
});

test('a proxy without a scheme is HTTP, as for curl', async () => {
  await using world = await startProxy();
  const ask = createFetch({ retries: 0, environment: { http_proxy: world.proxy.replace('http://', '') } });
  expect(await (await ask('http://hub.example/a')).text()).toBe('of the target');
});

test.each(['socks5://127.0.0.1:1', 'http://', 'my proxy:80'])(
  '%j is no proxy: said at once, and only where it is needed',
  async (proxy) => {
    await using world = await startProxy();
    const ask = createFetch({ retries: 5, environment: { HTTPS_PROXY: proxy } });
    expect(await (await ask(world.target)).text()).toBe('of the target');
    await expect(ask('https://hub.example/')).rejects.toMatchObject({
      code: 'usage',
      message: expect.stringMatching(/^HTTPS_PROXY is ".*": must be the address of an HTTP proxy$/),
    });
  },
);

test.each(['no_proxy', 'NO_PROXY'])('what %s names, and this machine, is asked directly', async (name) => {
  await using world = await startProxy();
  const environment = { HTTP_PROXY: world.proxy, [name]: '.invalid' };
  const ask = createFetch({ retries: 0, environment });
  expect(await (await ask(world.target)).text()).toBe('of the target');
  await expect(ask('http://hub.invalid/')).rejects.toThrow('fetch failed');
  expect(world.asked).toEqual([]);
});

test.each([
  ['localhost', true],
  ['a.localhost', true],
  ['127.0.0.1', true],
  ['127.1.2.3', true],
  ['[::1]', true],
  ['huggingface.co', false],
  ['127.0.0.1.example', false],
  ['localhost.example', false],
  ['10.0.0.1', false],
])('%s is this machine: %j', (hostname, here) => {
  expect(isLoopback(hostname)).toBe(here);
});

/** A proxy that answers every request in one way. */
async function startRefusing(status: number | undefined) {
  let asked = 0;
  const proxy = createServer((_, response) => {
    asked += 1;
    if (status === undefined) response.destroy();
    else response.writeHead(status).end('<html>');
  }).listen(0, '127.0.0.1');
  proxy.on('connect', (_, socket) => {
    asked += 1;
    socket.end(status === undefined ? '' : `HTTP/1.1 ${status} No\r\n\r\n`);
  });
  await once(proxy, 'listening');
  const { port } = proxy.address() as AddressInfo;
  return {
    address: `http://user:secret@127.0.0.1:${port}`,
    place: `127.0.0.1:${port}`,
    asked: () => asked,
    async [Symbol.asyncDispose]() {
      proxy.closeAllConnections();
      await new Promise((done) => proxy.close(done));
    },
  };
}

const PROBLEMS = [
  [407, /^the proxy \S+ answered 407: it requires a user name and password$/, 1],
  [undefined, /^.+, through the proxy \S+$/, 2],
] as const;

test.each(['http', 'https'].flatMap((scheme) => PROBLEMS.map((problem) => [scheme, ...problem] as const)))(
  'a proxy that refuses is named without its password: %s, %s',
  async (scheme, status, message, times) => {
    await using proxy = await startRefusing(status);
    const environment = { HTTP_PROXY: proxy.address, HTTPS_PROXY: proxy.address };
    const ask = createFetch({ retries: 1, backoffMs: 1, environment });
    const error = await ask(`${scheme}://hub.example/a`).catch((thrown: unknown) => thrown);
    const reason = networkReason(error);
    expect(reason).toMatch(message);
    expect(reason).toContain(proxy.place);
    expect(reason).not.toMatch(/user:|secret/);
    // What it has answered it would answer again.
    expect(proxy.asked()).toBe(times);
  },
);

test('a proxy that is not there is named, and what to check', async () => {
  const environment = { https_proxy: 'http://user:secret@127.0.0.1:9' };
  const fetch = createFetch({ retries: 0, environment });
  const options = { hubUrl: 'https://hub.example', token: undefined, fetch, signal: undefined };
  await expect(readRepo({ type: 'model', id: 'a/b' }, options)).rejects.toMatchObject({
    code: 'hub-unavailable',
    message: expect.stringContaining('did not answer (ECONNREFUSED, through the proxy 127.0.0.1:9)'),
    hint: expect.stringContaining('HTTPS_PROXY'),
  });
});

test.each([
  ['https://hub.example/', 'hub.example', true],
  ['https://a.hub.example/', 'hub.example', true],
  ['https://a.hub.example/', '.hub.example', true],
  ['https://hub.example/', '*.hub.example', false],
  ['https://HUB.example./', 'x, hub.EXAMPLE', true],
  ['https://hub.example/', 'hub.example:443', true],
  ['https://hub.example/', 'hub.example:80', false],
  ['https://[2001:db8::1]/', '2001:db8::1', true],
  ['https://[2001:db8::1]:8443/', '[2001:db8::1]:8443', true],
  ['https://otherhub.example/', 'hub.example', false],
  ['https://hub.example/', 'x *', true],
  ['https://hub.example/', '', false],
])('%s, no_proxy %j: asked directly %s', (url, noProxy, expected) => {
  expect(isExempt(new URL(url), noProxy)).toBe(expected);
});

test('a port that fetch forbids is refused at once', async () => {
  let retried = 0;
  const ask = createFetch({ backoffMs: 1, onRetry: () => retried++ });
  await expect(ask('http://127.0.0.1:1/health')).rejects.toMatchObject({
    code: 'usage',
    message: 'http://127.0.0.1:1 cannot be used: port 1 is reserved for another protocol',
  });
  expect(retried).toBe(0);
});
