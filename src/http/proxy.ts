import type { Agent, Dispatcher } from 'undici';
import { EspalierError } from '../common/errors.ts';
import { redact } from '../common/redact.ts';

/** Where requests go through, as curl reads it: `http_proxy`, `https_proxy`, `no_proxy`, or the same in capitals. */
export type ProxyEnvironment = Readonly<Record<string, string | undefined>>;

/**
 * Chooses the connections of a request: directly, or through the proxy that the environment names. Servers on this machine
 * are never asked through a proxy: it could not reach them. undici is loaded for the first request.
 *
 * @returns a function of the request's URL
 */
export function dispatchers(
  environment: ProxyEnvironment,
  options: Agent.Options,
): (url: string) => Promise<Dispatcher> {
  let direct: Promise<Dispatcher> | undefined;
  let proxied: Promise<Dispatcher> | undefined;
  const openDirect = () => {
    direct ??= import('undici').then(({ Agent }) => new Agent(options));
    return direct;
  };
  return async (url) => {
    if (isLoopback(new URL(url).hostname)) return await openDirect();
    proxied ??= openProxied(environment, options, openDirect);
    return await proxied;
  };
}

/** @throws EspalierError `usage` for a proxy that is no address of one */
async function openProxied(
  environment: ProxyEnvironment,
  options: Agent.Options,
  direct: () => Promise<Dispatcher>,
): Promise<Dispatcher> {
  const httpProxy = proxyOf('http_proxy', environment);
  const httpsProxy = proxyOf('https_proxy', environment);
  if (httpProxy === '' && httpsProxy === '') return await direct();
  const [, noProxy] = variableOf('no_proxy', environment);
  const { EnvHttpProxyAgent } = await import('undici');
  // Plain HTTP is asked for by its absolute address, which every proxy takes; CONNECT is for TLS (RFC 9110, 9.3.6).
  return new EnvHttpProxyAgent({ ...options, httpProxy, httpsProxy, noProxy, proxyTunnel: false });
}

function variableOf(name: string, environment: ProxyEnvironment): [name: string, value: string] {
  if (environment[name]) return [name, environment[name]];
  const capitals = name.toUpperCase();
  return [capitals, environment[capitals] ?? ''];
}

/** The address of a proxy, as curl reads it: without a scheme it is HTTP. Empty where there is none. */
function proxyOf(name: string, environment: ProxyEnvironment): string {
  const [variable, value] = variableOf(name, environment);
  if (value === '') return '';
  const address = /^[a-z][a-z0-9+.-]*:\/\//i.test(value) ? value : `http://${value}`;
  if (/^https?:/i.test(address) && URL.canParse(address)) return address;
  throw new EspalierError(
    'usage',
    `${variable} is "${redact(value)}": must be the address of an HTTP proxy`,
    {
      hint: 'For example http://proxy.example:3128; no_proxy names what is reached without it.',
    },
  );
}

/** Names and addresses of this machine (RFC 6761, 6.3; RFC 5735; RFC 4291). */
export function isLoopback(hostname: string): boolean {
  return /^(localhost|.*\.localhost|127(\.\d+){3}|\[::1\]|\[::ffff:7f[0-9a-f]{2}:[0-9a-f]+\])\.?$/i.test(
    hostname,
  );
}
