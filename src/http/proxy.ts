import type { Agent, Dispatcher } from 'undici';
import { EspalierError, redact } from '../common/index.ts';

/** How a request goes out. */
export interface Route {
  readonly dispatcher: Dispatcher;
  /** Host and port of the proxy in between; never its user and password. */
  readonly proxy?: string;
}

/** Where requests go through, as curl reads it: `http_proxy`, `https_proxy`, `no_proxy`, or the same in capitals. */
export type ProxyEnvironment = Readonly<Record<string, string | undefined>>;

/**
 * Chooses the connections of a request: directly, or through the proxy that the environment names. Servers on this machine
 * are never asked through a proxy: it could not reach them. undici is loaded for the first request.
 *
 * @returns a function of the request's URL
 * @throws EspalierError `usage` for a proxy that is no address of one, where it is needed
 */
export function dispatchers(
  environment: ProxyEnvironment,
  options: Agent.Options,
): (url: string) => Promise<Route> {
  let direct: Promise<Dispatcher> | undefined;
  let proxied: Promise<Dispatcher> | undefined;
  const openDirect = () => {
    direct ??= import('undici').then(({ Agent }) => new Agent(options));
    return direct;
  };
  return async (url) => {
    const { hostname, protocol, port } = new URL(url);
    const [, noProxy] = variableOf('no_proxy', environment);
    const isDirect = isLoopback(hostname) || isExempt({ hostname, protocol, port }, noProxy);
    const httpProxy = isDirect ? '' : proxyOf('http_proxy', environment);
    // As undici has it: without a proxy for TLS, the one for plain HTTP.
    const httpsProxy = isDirect ? '' : proxyOf('https_proxy', environment) || httpProxy;
    const address = protocol === 'https:' ? httpsProxy : httpProxy;
    if (address === '') return { dispatcher: await openDirect() };
    proxied ??= import('undici').then(
      // Plain HTTP is asked for by its absolute address, which every proxy takes; CONNECT is for TLS (RFC 9110, 9.3.6).
      ({ EnvHttpProxyAgent }) =>
        new EnvHttpProxyAgent({ ...options, httpProxy, httpsProxy, noProxy: '', proxyTunnel: false }),
    );
    return { dispatcher: await proxied, proxy: placeOf(new URL(address)) };
  };
}

const USUAL_PORTS: Readonly<Record<string, string>> = { 'http:': '80', 'https:': '443' };

function placeOf({ hostname, protocol, port }: Pick<URL, 'hostname' | 'protocol' | 'port'>): string {
  return `${hostname}:${port || USUAL_PORTS[protocol]}`;
}

/** Whether `no_proxy` names a host: itself, a domain above it, or all (`*`), each with a port where that is said. */
export function isExempt(url: Pick<URL, 'hostname' | 'protocol' | 'port'>, noProxy: string): boolean {
  const plain = (host: string) =>
    host
      .toLowerCase()
      .replace(/^\[(.+)\]$/, '$1')
      .replace(/\.$/, '');
  const host = plain(url.hostname);
  return noProxy.split(/[,\s]+/).some((entry) => {
    const [, name = entry, port] = /^(\[.+\]|[^:]*):(\d+)$/.exec(entry) ?? [];
    if (name === '' || (port !== undefined && port !== (url.port || USUAL_PORTS[url.protocol]))) return false;
    const domain = plain(name.replace(/^\*?\./, ''));
    const isWildcard = name.startsWith('*.');
    return name === '*' || (!isWildcard && host === domain) || host.endsWith(`.${domain}`);
  });
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
      hint: 'For example http://proxy.example:3128; no_proxy lists hosts that need no proxy.',
    },
  );
}

/** Names and addresses of this machine (RFC 6761, 6.3; RFC 5735; RFC 4291). */
export function isLoopback(hostname: string): boolean {
  return /^(localhost|.*\.localhost|127(\.\d+){3}|\[::1\]|\[::ffff:7f[0-9a-f]{2}:[0-9a-f]+\])\.?$/i.test(
    hostname,
  );
}
