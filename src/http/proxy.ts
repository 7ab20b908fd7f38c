import type { Agent, Dispatcher } from 'undici';

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
  let agents: Promise<{ direct: Dispatcher; proxied: Dispatcher }> | undefined;
  return async (url) => {
    agents ??= openAgents(environment, options);
    const { direct, proxied } = await agents;
    return isLoopback(new URL(url).hostname) ? direct : proxied;
  };
}

async function openAgents(environment: ProxyEnvironment, options: Agent.Options) {
  const { Agent, EnvHttpProxyAgent } = await import('undici');
  const direct = new Agent(options);
  const of = (name: string) => environment[name] || environment[name.toUpperCase()] || '';
  const [httpProxy = '', httpsProxy = '', noProxy = ''] = ['http_proxy', 'https_proxy', 'no_proxy'].map(of);
  if (!httpProxy && !httpsProxy) return { direct, proxied: direct };
  // Plain HTTP is asked for by its absolute address, which every proxy takes; CONNECT is for TLS (RFC 9110, 9.3.6).
  const proxied = new EnvHttpProxyAgent({ ...options, httpProxy, httpsProxy, noProxy, proxyTunnel: false });
  return { direct, proxied };
}

/** Names and addresses of this machine (RFC 6761, 6.3; RFC 5735; RFC 4291). */
export function isLoopback(hostname: string): boolean {
  return /^(localhost|.*\.localhost|127(\.\d+){3}|\[::1\]|\[::ffff:7f[0-9a-f]{2}:[0-9a-f]+\])\.?$/i.test(
    hostname,
  );
}
