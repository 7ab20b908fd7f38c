import { networkReason } from './retry.ts';

/** A request that did not get through a proxy. Its message names the proxy, as the reason of a network error. */
class ProxyProblem extends Error {
  /** The proxy has answered, and would say the same again. */
  readonly isFinal: boolean;

  constructor(message: string, isFinal: boolean, options: ErrorOptions = {}) {
    super(message, options);
    this.isFinal = isFinal;
  }
}

/** Whether a request failed at a proxy, or behind one. */
export function proxyProblemOf(error: unknown): ProxyProblem | undefined {
  const cause = error instanceof Error ? error.cause : undefined;
  return cause instanceof ProxyProblem ? cause : undefined;
}

/** A network error of a request that went through a proxy, named by it. */
export function atProxy(error: TypeError, proxy: string): TypeError {
  const status = statusIn(error);
  if (status !== undefined) return refusedBy(proxy, status, error.cause);
  const reason = `${networkReason(error)}, through the proxy ${proxy}`;
  return new TypeError(error.message, { cause: new ProxyProblem(reason, false, { cause: error.cause }) });
}

/** The status that a proxy answered with, as undici tells it of CONNECT and of a login (lib/dispatcher/proxy-agent.js). */
function statusIn(error: unknown): number | undefined {
  for (let one = error; one instanceof Error; one = one.cause) {
    const [, status] = /^Proxy (?:response|Authentication Required) \((\d+)\)/.exec(one.message) ?? [];
    if (status !== undefined) return Number(status);
  }
  return undefined;
}

/** Proxy Authentication Required (RFC 9110, 15.5.8). */
const LOGIN = 407;

/** A proxy that answers instead of the server that was asked. */
function refusedBy(proxy: string, status: number, cause?: unknown): TypeError {
  const why = status === LOGIN ? ': it requires a user name and password' : '';
  const reason = `the proxy ${proxy} answered ${status}${why}`;
  return new TypeError('fetch failed', { cause: new ProxyProblem(reason, status < 500, { cause }) });
}
