import { EspalierError } from '../common/index.ts';
import type { Environment } from '../process/index.ts';
import { bubblewrap } from './bubblewrap.ts';
import { docker } from './docker.ts';
import { openSandbox, type Sandbox } from './sandbox.ts';

/** A sandbox that works here, or why there is none. */
type FoundSandbox = { readonly sandbox: Sandbox } | { readonly reason: string };

/**
 * The first of bubblewrap and Docker that really runs a program here. Having the program is not enough: Ubuntu 24.04 forbids
 * bubblewrap its namespaces, and a Docker client may have no daemon.
 *
 * @param environment as the entry point read it
 */
export async function findSandbox(environment: Environment, signal?: AbortSignal): Promise<FoundSandbox> {
  const reasons: string[] = [];
  for (const isolation of [bubblewrap, docker]) {
    try {
      return { sandbox: await openSandbox(isolation, environment, signal) };
    } catch (error) {
      signal?.throwIfAborted();
      if (!(error instanceof EspalierError)) throw error;
      reasons.push(error.message);
    }
  }
  return {
    reason: `generated code is run only in a sandbox, and neither bubblewrap nor Docker works here (${reasons.join('; ')})`,
  };
}
