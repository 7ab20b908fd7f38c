import { Agent, type Dispatcher, EnvHttpProxyAgent } from 'undici';

/** Where requests go through, as curl reads it: `http_proxy`, `https_proxy`, `no_proxy`, or the same in capitals. */
export type ProxyEnvironment = Readonly<Record<string, string | undefined>>;

/**
 * Chooses the connections of a request: directly, or through the proxy that the environment names. Servers on this machine
 * are never asked through a proxy: it could not reach them.
 *
 * @returns a function of the request's URL
 */
export function dispatchers(
  environment: ProxyEnvironment,
  options: Agent.Options,
): (url: string) => Dispatcher {
  const direct = new Agent(options);
  const of = (name: string) => environment[name] || environment[name.toUpperCase()] || '';
  const [httpProxy, httpsProxy, noProxy] = ['http_proxy', 'https_proxy', 'no_proxy'].map(of);
  if (!httpProxy && !httpsProxy) return () => direct;
  // Plain HTTP is asked for by its absolute address, which every proxy takes; CONNECT is for TLS (RFC 9110, 9.3.6).
  const proxied = new EnvHttpProxyAgent({
    ...options,
    httpProxy: httpProxy ?? '',
    httpsProxy: httpsProxy ?? '',
    noProxy: noProxy ?? '',
    proxyTunnel: false,
  });
  return (url) => (isLoopback(new URL(url).hostname) ? direct : proxied);
}

/** Names and addresses of this machine (RFC 6761, 6.3; RFC 5735; RFC 4291). */
export function isLoopback(hostname: string): boolean {
  return /^(localhost|.*\.localhost|127(\.\d+){3}|\[::1\]|\[::ffff:7f[0-9a-f]{2}:[0-9a-f]+\])\.?$/i.test(
    hostname,
  );
}
